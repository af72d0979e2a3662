/** After unlocking: a readable export is still there. It is deleted, shown or kept; nothing is asked twice in one unlock. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { atTime, say } from '../../words.ts';
import { fileName } from './file-name.ts';
import type { ReactNode } from 'react';
import type { ReadableExportView } from '../../../app/bridge/channels/exports.ts';
import type { ToastContent } from '../toasts.tsx';

export interface ReminderProps {
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
}

export function ExportReminder({ fail, toast }: ReminderProps): ReactNode {
  const [found, setFound] = useState<readonly ReadableExportView[]>([]);
  const look = useEffectEvent(() => void call('exports.list', undefined).then(setFound, fail));
  useEffect(() => look(), []);
  const [oldest, ...others] = found;
  if (oldest === undefined) return null;
  const { path } = oldest;
  const name = fileName(path);
  const next = (): void => setFound((all) => all.filter((one) => one.path !== path));
  const remove = (): void => {
    call('exports.delete', { path }).then(() => {
      next();
      toast({ text: say('exports.deleted', { name }) });
    }, fail);
  };
  return (
    <div className="problem" role="status">
      <Note tone="warn">
        <p title={path}>
          {say('exports.reminder', { name, when: atTime(oldest.writtenAt) })}
          {others.length > 0 && ` ${say('exports.others', { count: others.length })}.`}
        </p>
        <p className="note-actions">
          <button type="button" className="link" onClick={remove}>
            {say('exports.delete')}
          </button>
          <button type="button" className="link" onClick={() => void call('exports.show', { path }).catch(fail)}>
            {say('exports.show')}
          </button>
          <button type="button" className="link" onClick={() => void call('exports.forget', { path }).then(next, fail)}>
            {say('exports.keep')}
          </button>
        </p>
      </Note>
    </div>
  );
}
