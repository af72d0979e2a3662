/** Joins the contract to Electron's IPC: one handler a channel, each call checked. The one user of `ipcMain`. */
import { ipcMain } from 'electron';
import type { WebContents } from 'electron';
import { channelPrefix, contract, eventChannel, lockingAnswered } from '../app/bridge/contract.ts';
import { answerCall } from './call.ts';
import { senderPage } from './sender.ts';
import type { ChannelName, EventName, Events } from '../app/bridge/contract.ts';
import type { CallContext } from './call.ts';

/** Registers every channel of the contract. `window` is the one window that may call. */
export function serveBridge(context: CallContext, window: () => WebContents | undefined): void {
  for (const name of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(channelPrefix + name, (event, args: unknown) =>
      answerCall(context, name, senderPage(event, window()), args),
    );
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
