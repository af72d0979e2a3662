/** Closing and quitting wait until everything is on disk; where it can't be, a person decides. */
import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { askWhetherToLose } from './dialogs.ts';
import type { Session } from './session.ts';

/** From here on, closing and quitting do so. */
/** `staysOpen` may put a closed window away instead: true where it did. */
export function quitInOrder(window: BrowserWindow, session: Session, staysOpen: () => boolean): void {
  let phase: 'running' | 'closing' | 'closed' = 'running';
  const close = async (): Promise<void> => {
    phase = 'closing';
    window.hide();
    if (!(await session.close()) && !(await askWhetherToLose())) {
      phase = 'running';
      window.show();
      return;
    }
    phase = 'closed';
    app.quit();
  };
  app.on('before-quit', (event) => {
    if (phase !== 'closed') event.preventDefault();
    if (phase === 'running') void close();
  });
  window.on('close', (event) => {
    if (phase === 'closed') return;
    event.preventDefault();
    if (phase !== 'running' || !staysOpen()) app.quit();
  });
  app.on('window-all-closed', () => app.quit());
}
