/**
 * Who sent a message: one of our pages, or nobody we answer. Only the main frame of our own window, at the exact origin of
 * a page, counts (docs/THREAT-MODEL.md, "A hostile file, URL, title, clipboard or web page").
 */
import type { Page } from '../app/bridge/contract.ts';

/** What is looked at of Electron's WebFrameMain. Reading from a frame that is gone throws. */
export interface FrameLike {
  readonly url: string;
  readonly origin: string;
  readonly parent: unknown;
}

export interface ContentsLike {
  readonly mainFrame: FrameLike;
  isDestroyed(): boolean;
}

/** What is looked at of an IPC event. `senderFrame` is null once the frame has navigated or ended. */
export interface EventLike {
  readonly sender: unknown;
  readonly senderFrame: FrameLike | null | undefined;
}

export const scheme = 'frond';
/** What the window shows that everything happens in. */
export const mainPages: readonly Page[] = ['unlock', 'vault'];

export function pageUrl(page: Page): string {
  return `${scheme}://${page}/`;
}

/** The page that sent it, of those that this window shows; undefined: refuse. */
export function senderPage(
  event: EventLike,
  ours: ContentsLike | undefined,
  pages: readonly Page[] = mainPages,
): Page | undefined {
  try {
    if (ours === undefined || ours.isDestroyed() || event.sender !== ours) return undefined;
    const frame = event.senderFrame;
    if (frame === null || frame === undefined || frame !== ours.mainFrame || frame.parent !== null) return undefined;
    return pages.find((page) => frame.origin === `${scheme}://${page}` && isPageUrl(frame.url, page));
  } catch {
    return undefined;
  }
}

/** The page's own document: no path of another file, no user name, no port; a fragment is the page's business. */
function isPageUrl(url: string, page: Page): boolean {
  return url === pageUrl(page) || url.startsWith(`${pageUrl(page)}#`);
}
