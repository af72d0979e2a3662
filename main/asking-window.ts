/** A program's request waits a minute for its answer: the window that asks comes into sight, or says by its icon that it wants to be looked at. */
import type { BrowserWindow } from 'electron';

export class AskingWindow {
  readonly #window: BrowserWindow;
  readonly #show: () => void;
  #asking = 0;

  constructor(window: BrowserWindow, show: () => void) {
    this.#window = window;
    this.#show = show;
    window.on('focus', () => window.flashFrame(false));
  }

  /** `asking`: how many requests wait. */
  see(asking: number): void {
    const isMore = asking > this.#asking;
    this.#asking = asking;
    if (!isMore) return;
    if (!this.#window.isVisible() || this.#window.isMinimized()) this.#show();
    // What somebody is typing elsewhere is not interrupted.
    else if (!this.#window.isFocused()) this.#window.flashFrame(true);
  }
}
