/** Settings › Backups: what there is, and a copy for another place. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atTime, fileSize, say } from '../../words.ts';
import { askOldBackups } from '../unlocking/old-backups.ts';
import { BackupPlaceLines } from './backup-place-lines.tsx';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { BackupsView } from '../../../app/bridge/views.ts';
import type { Overlay } from '../actions/tools.ts';
import type { ToastContent } from '../toasts.tsx';

export function BackupLines({
  fail,
  toast,
  exportBackup,
  exportItems,
  showBackups,
  importFile,
}: {
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
  readonly exportBackup: () => void;
  readonly exportItems: () => void;
  readonly showBackups: () => void;
  readonly importFile: () => void;
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
                <p>{say('backups.newest', { when: atTime(found.newest), size: fileSize(found.bytes) })}</p>
              )}
              <p>
                <bdi className="selectable">{say('backups.folder', { folder: found.folder })}</bdi>
              </p>
            </>
          }
        >
          <button type="button" className="button" onClick={showBackups}>
            {say('backups.show')}
          </button>
        </Line>
      )}
      <BackupPlaceLines fail={fail} changed={look} />
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
      <Line name={say('exports.line')} why={say('exports.line.why')}>
        <button type="button" className="button" onClick={exportItems}>
          {say('exports.line.button')}
        </button>
      </Line>
      <Line name={say('import.line')} why={say('import.line.why')}>
        <button type="button" className="button" onClick={importFile}>
          {say('import.line.button')}
        </button>
      </Line>
      {overlay?.(() => setOverlay(undefined))}
    </>
  );
}
