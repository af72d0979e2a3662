/** Backups that open with an earlier passphrase or key file: said after the change, and deleted where that is wished. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { confirm } from '../overlays/confirm.tsx';
import type { Overlay } from '../actions/tools.ts';
import type { ToastContent } from '../toasts.tsx';

export interface OldBackupsParts {
  readonly toast: (toast: ToastContent) => void;
  readonly fail: (error: unknown) => void;
  /** They are gone. */
  readonly done?: () => void;
}

export function askOldBackups(count: number, { toast, fail, done }: OldBackupsParts): Overlay {
  return confirm({
    title: say('oldBackups.title', { count }),
    text: say('oldBackups.text'),
    yes: say('oldBackups.yes', { count }),
    no: say('oldBackups.no'),
    act: () => {
      call('backups.removeOld', undefined).then((removed) => {
        toast({ text: say('oldBackups.done', { count: removed }) });
        done?.();
      }, fail);
    },
  });
}

/** After a change of the keys: the question in the place of the dialog before it, or nothing in its place. */
export function offerOldBackups(show: (overlay: Overlay) => void, close: () => void, parts: OldBackupsParts): void {
  call('backups.state', undefined).then(({ old }) => (old > 0 ? show(askOldBackups(old, parts)) : close()), close);
}
