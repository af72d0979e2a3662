/** Settings › Backups: what there is, and a copy for another place. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atTime, say } from '../../words.ts';
import { askOldBackups } from '../unlocking/old-backups.ts';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { BackupsView } from '../../../app/bridge/views.ts';
import type { Overlay } from '../actions/tools.ts';
import type { ToastContent } from '../toasts.tsx';

const megabyte = 1_000_000;

function size(bytes: number): string {
  if (bytes < megabyte) return say('size.kilobytes', { size: Math.ceil(bytes / 1000) });
  return say('size.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}

export function BackupLines({
  fail,
  toast,
  exportBackup,
}: {
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
  readonly exportBackup: () => void;
}): ReactNode {
  const [found, setFound] = useState<BackupsView>();
  const [overlay, setOverlay] = useState<Overlay>();
  const look = (): void => void call('backups.state', undefined).then(setFound, fail);
  const first = useEffectEvent(look);
  useEffect(() => first(), []);
  return (
    <>
      {found !== undefined && (
        <Line
          name={say('backups.state', { count: found.count })}
          why={
            <>
              <p>{say('backups.state.why')}</p>
              {found.newest !== undefined && (
                <p>{say('backups.newest', { when: atTime(found.newest), size: size(found.bytes) })}</p>
              )}
              <p>
                <bdi className="selectable">{say('backups.folder', { folder: found.folder })}</bdi>
              </p>
            </>
          }
        />
      )}
      {found !== undefined && found.old > 0 && (
        <Line name={say('oldBackups.line')} why={say('oldBackups.why', { count: found.old })}>
          <button
            type="button"
            className="button danger"
            onClick={() => setOverlay(() => askOldBackups(found.old, { toast, fail, done: look }))}
          >
            {say('oldBackups.button')}
          </button>
        </Line>
      )}
      <Line name={say('backups.export')} why={say('backups.export.why')}>
        <button type="button" className="button" onClick={exportBackup}>
          {say('backups.export.button')}
        </button>
      </Line>
      {overlay?.(() => setOverlay(undefined))}
    </>
  );
}
