/** Settings › Backups: what there is, and a copy for another place. */
import { useEffect, useEffectEvent, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { atTime, say } from '../../words.ts';
import { Line } from './setting-row.tsx';
import type { ReactNode } from 'react';
import type { BackupsView } from '../../../app/bridge/views.ts';

const megabyte = 1_000_000;

function size(bytes: number): string {
  if (bytes < megabyte) return say('size.kilobytes', { size: Math.ceil(bytes / 1000) });
  return say('size.megabytes', { size: Math.round(bytes / 100_000) / 10 });
}

export function BackupLines({
  fail,
  exportBackup,
}: {
  readonly fail: (error: unknown) => void;
  readonly exportBackup: () => void;
}): ReactNode {
  const [found, setFound] = useState<BackupsView>();
  const failed = useEffectEvent(fail);
  useEffect(() => {
    call('backups.state', undefined).then(setFound, (error: unknown) => failed(error));
  }, []);
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
      <Line name={say('backups.export')} why={say('backups.export.why')}>
        <button type="button" className="button" onClick={exportBackup}>
          {say('backups.export.button')}
        </button>
      </Line>
    </>
  );
}
