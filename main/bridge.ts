/** Joins the contract to Electron's IPC: one handler a channel, each call checked. The one user of `ipcMain`. */
import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { channelPrefix, contract, eventChannel, lockingAnswered } from '../app/bridge/contract.ts';
import { answerCall } from './call.ts';
import { senderPage } from './sender.ts';
import type { ChannelName, EventName, Events, Page } from '../app/bridge/contract.ts';
import type { CallContext } from './call.ts';

export interface OurWindow {
  readonly contents: WebContents;
  /** What it shows; nobody else's channels are open to it. */
  readonly pages: readonly Page[];
}

/** Registers every channel of the contract. Only `windows` may call. */
export function serveBridge(context: CallContext, windows: () => readonly OurWindow[]): void {
  const pageOf = (event: IpcMainInvokeEvent): Page | undefined => {
    const from = windows().find(({ contents }) => contents === event.sender);
    return from === undefined ? undefined : senderPage(event, from.contents, from.pages);
  };
  for (const name of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(channelPrefix + name, (event, args: unknown) => answerCall(context, name, pageOf(event), args));
  }
}

/** Tells the page. Nothing happens where there is none. */
export function tellPage<Name extends EventName>(
  contents: WebContents | undefined,
  name: Name,
  payload: Events[Name],
): void {
  if (contents === undefined || contents.isDestroyed()) return;
  contents.send(eventChannel, name, payload);
}

/** Tells the page that the vault is about to be locked; resolves when it has put its unfinished edit away, or in time. */
export function announceLocking(contents: WebContents | undefined, milliseconds: number): Promise<void> {
  if (contents === undefined || contents.isDestroyed() || contents.isCrashed()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      ipcMain.removeListener(lockingAnswered, answered);
      resolve();
    };
    const answered = (event: Electron.IpcMainEvent): void => {
      if (senderPage(event, contents) === 'vault') done();
    };
    const timer = setTimeout(done, milliseconds);
    ipcMain.on(lockingAnswered, answered);
    tellPage(contents, 'vault.locking', null);
  });
}
