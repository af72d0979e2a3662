/**
 * What the Electron that ships (45) and the one for development (22) do differently. Features are detected, never versions,
 * and everything is handed in, so that tests run both branches against fakes shaped as either's types. Outside this file
 * every Electron call exists with the same meaning in both.
 */
import { Blob } from 'node:buffer';
import type { Sealing } from './clipboard-memory.ts';

export interface SystemClipboard {
  /** Puts text there, hidden from clipboard histories where the system and this Electron can. */
  writeConcealed(text: string): Promise<void>;
  /** The text there; empty where there is none. */
  read(): Promise<string>;
  clear(): Promise<void>;
}

type Payload = string | Blob;

/** What both Electrons' `clipboard` have in common: 22 answers at once where 45 answers promises. */
export interface ClipboardLike {
  clear(): unknown;
  readText(): string | Promise<string>;
  writeText(text: string): unknown;
  write(data: readonly unknown[]): unknown;
}

export interface ClipboardModules {
  readonly clipboard: ClipboardLike;
  /** Electron 44 and later. */
  readonly ClipboardItem?: (new (items: Record<string, Payload>) => unknown) | undefined;
  readonly platform: string;
}

export function systemClipboard({ clipboard, ClipboardItem, platform }: ClipboardModules): SystemClipboard {
  const writePlain = async (text: string): Promise<void> => {
    await clipboard.writeText(text);
  };
  return {
    writeConcealed: async (text) => {
      if (ClipboardItem === undefined) return writePlain(text);
      try {
        await clipboard.write([new ClipboardItem({ 'text/plain': text, ...concealment(platform) })]);
      } catch {
        // A system that refuses the hints still gets the text: copying is what was asked for.
        await writePlain(text);
      }
    },
    read: async () => clipboard.readText(),
    clear: async () => {
      await clipboard.clear();
    },
  };
}

export interface ImageClipboardLike {
  /** Gone in Electron 45. */
  readImage?(): { isEmpty(): boolean; toPNG(): Uint8Array };
  /** Electron 44 and later: entries with their payloads by MIME type. */
  read?(...format: readonly string[]): unknown;
}

interface ClipboardEntry {
  readonly types: readonly string[];
  getType(type: string): Promise<unknown>;
}

/** The image in the clipboard as a file's bytes; undefined where there is none. */
export async function clipboardImage(clipboard: ImageClipboardLike): Promise<Uint8Array | undefined> {
  if (clipboard.readImage !== undefined) {
    const image = clipboard.readImage();
    return image.isEmpty() ? undefined : image.toPNG();
  }
  const entries = (await clipboard.read?.()) as readonly ClipboardEntry[] | undefined;
  for (const entry of entries ?? []) {
    const type = entry.types.find((one) => one.startsWith('image/'));
    if (type === undefined) continue;
    const payload = (await entry.getType(type)) as { arrayBuffer(): Promise<ArrayBuffer> };
    return new Uint8Array(await payload.arrayBuffer());
  }
  return undefined;
}

/** The marks by which clipboard histories and cloud clipboards of each system leave a value alone. */
function concealment(platform: string): Record<string, Payload> {
  const raw = (name: string): string => `electron application/osclipboard;format="${name}"`;
  switch (platform) {
    case 'win32': {
      // A DWORD of zero means no; for the first one its presence is enough.
      const no = new Blob([new Uint8Array(4)]);
      return {
        [raw('ExcludeClipboardContentFromMonitorProcessing')]: no,
        [raw('CanIncludeInClipboardHistory')]: no,
        [raw('CanUploadToCloudClipboard')]: no,
      };
    }
    case 'darwin':
      return { [raw('org.nspasteboard.ConcealedType')]: '1' };
    default:
      return { [raw('x-kde-passwordManagerHint')]: 'secret' };
  }
}

/** Whether this is the old Electron of development machines. */
export function isDevelopmentRuntime({ ClipboardItem }: Pick<ClipboardModules, 'ClipboardItem'>): boolean {
  return ClipboardItem === undefined;
}

/** An answer of our own scheme. */
export interface SchemeAnswer {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

type Answer = (method: string, url: string) => Promise<SchemeAnswer>;

interface BufferResponse {
  readonly statusCode: number;
  readonly mimeType: string;
  readonly charset: string;
  readonly headers: Record<string, string>;
  readonly data: Buffer;
}

interface RequestLike {
  readonly method: string;
  readonly url: string;
}

export interface ProtocolLike {
  /** Electron 25 and later. */
  handle?(scheme: string, handler: (request: RequestLike) => Promise<unknown>): void;
  /** Deprecated where `handle` is there. */
  registerBufferProtocol?(
    scheme: string,
    handler: (request: RequestLike, callback: (response: BufferResponse) => void) => void,
  ): boolean;
}

/** The class `Response` of the web, which Node has from 18 on, where `protocol.handle` is there as well. */
type ResponseClass = new (
  body: Uint8Array,
  init: { readonly status: number; readonly headers: Record<string, string> },
) => unknown;

/** Serves a scheme of our own; `answer` never rejects. */
export function serveScheme(
  protocol: ProtocolLike,
  scheme: string,
  answer: Answer,
  globals: { readonly Response?: unknown } = globalThis as { readonly Response?: unknown },
): void {
  if (protocol.handle !== undefined) {
    const Response = globals.Response as ResponseClass;
    protocol.handle(scheme, async ({ method, url }) => {
      const { status, type, headers, body } = await answer(method, url);
      return new Response(body, { status, headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } });
    });
    return;
  }
  protocol.registerBufferProtocol?.(scheme, ({ method, url }, callback) => {
    void answer(method, url).then(({ status, type, headers, body }) => {
      const data = Buffer.from(body.buffer, body.byteOffset, body.length);
      callback({ statusCode: status, mimeType: type, charset: 'utf-8', headers: { ...headers }, data });
    });
  });
}

export interface HistoryLike {
  readonly navigationHistory?: { clear(): void };
  /** Deprecated where `navigationHistory` is there. */
  clearHistory?(): void;
}

/** Leaves nothing to go back to. */
export function forgetHistory(contents: HistoryLike): void {
  if (contents.navigationHistory === undefined) contents.clearHistory?.();
  else contents.navigationHistory.clear();
}

export interface SafeStorageLike {
  encryptStringAsync?(text: string): Promise<Uint8Array>;
  decryptStringAsync?(sealed: Buffer): Promise<{ readonly result: string }>;
  /** What older Electrons have; deprecated where the others are there. */
  encryptString?(text: string): Uint8Array;
  decryptString?(sealed: Buffer): string;
}

/** The system's key store. On Linux it may only hide keys, so it is not used there. */
export function systemSealing(storage: SafeStorageLike, platform: string): Sealing | undefined {
  if (platform === 'linux') return undefined;
  return {
    seal: async (text) => {
      const sealed = await (storage.encryptStringAsync?.(text) ?? storage.encryptString?.(text));
      if (sealed === undefined) throw new Error('This Electron has no key store.');
      return sealed;
    },
    open: async (sealed) => {
      const bytes = Buffer.from(sealed);
      const opened = await storage.decryptStringAsync?.(bytes);
      return opened?.result ?? storage.decryptString?.(bytes) ?? '';
    },
  };
}
