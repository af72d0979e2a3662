/**
 * A main process that is busy: what pages ask reaches it this much later, and what it answers and tells takes as long again, in order.
 * `FROND_ANSWERS_LATE=200 npm run e2e` has it in every test.
 */
import type Electron from 'electron';

/** Milliseconds one way; 0 where nothing is late. */
export const answerLateness = Number(process.env.FROND_ANSWERS_LATE ?? 0);

/** Runs in the main process, before it serves its first page. */
export function answerLate({ app, ipcMain }: typeof Electron, milliseconds: number): void {
  const late = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const handle = ipcMain.handle.bind(ipcMain);
  ipcMain.handle = (channel, answer) => {
    handle(channel, async (event, ...args: readonly unknown[]) => {
      await late();
      try {
        return (await answer(event, ...args)) as unknown;
      } finally {
        await late();
      }
    });
  };
  app.on('web-contents-created', (_event, contents) => {
    const send = contents.send.bind(contents);
    contents.send = (channel, ...args: readonly unknown[]) => {
      setTimeout(() => {
        if (!contents.isDestroyed()) send(channel, ...args);
      }, milliseconds);
    };
  });
}
