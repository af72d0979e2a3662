/** The backups that are kept, newest first: when, how large, how many items, and whether each still opens. */
import { DatabaseBackup, RefreshCw } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { moveAmong } from '../move-among.ts';
import { GenerationRow } from './generation-row.tsx';
import type { KeyboardEvent, ReactNode } from 'react';
import type { BackupRow } from '../../../app/bridge/channels/backups.ts';
import type { PageActions } from '../use-actions.tsx';

interface GenerationsProps {
  readonly actions: PageActions;
  readonly generation: number;
  readonly last: string | undefined;
  readonly open: (backup: string) => void;
}

export function Generations({ actions, generation, last, open }: GenerationsProps): ReactNode {
  const [rows, setRows] = useState<readonly BackupRow[]>();
  const [looking, setLooking] = useState<ReadonlySet<string>>(new Set());
  /** Those that were verified last, for the word on what came of it. */
  const [seen, setSeen] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const failed = useEffectEvent(actions.onFailure);
  useEffect(() => {
    let current = true;
    call('backups.list', undefined).then(
      (found) => current && setRows(found),
      (error: unknown) => current && failed(error),
    );
    return () => {
      current = false;
    };
  }, [generation]);
  const known = rows !== undefined;
  // At once: the next key is meant for this screen.
  useLayoutEffect(() => box.current?.focus(), []);
  useLayoutEffect(() => {
    if (!known) return;
    const row = last === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-backup="${last}"]`);
    (row ?? box.current)?.focus();
  }, [known, last]);

  const verify = async (ids: readonly string[]): Promise<void> => {
    setLooking(new Set(ids));
    setSeen([]);
    try {
      for (const backup of ids) {
        await call('backups.verify', { backup });
        setRows(await call('backups.list', undefined));
        setLooking((before) => new Set([...before].filter((one) => one !== backup)));
      }
      setSeen(ids);
    } finally {
      setLooking(new Set());
    }
  };
  const begin = (ids: readonly string[]): void => void verify(ids).catch(actions.onFailure);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.leaveScreen();
    } else moveAmong(event, '.backup-open');
  };
  return (
    <div className="backups scroll" ref={box} tabIndex={-1} onKeyDown={keys} aria-busy={!known}>
      <div className="backups-body">
        <header className="backups-head">
          <h1>{say('place.backups')}</h1>
          <p className="backups-quiet">{say('backups.state.why')}</p>
          <div className="backups-buttons">
            <button
              type="button"
              className="button"
              disabled={rows === undefined || rows.length === 0}
              aria-disabled={looking.size > 0 || undefined}
              onClick={() => looking.size === 0 && begin(rows?.map(({ id }) => id) ?? [])}
            >
              <RefreshCw size={16} aria-hidden="true" />
              {say('backups.verifyAll')}
            </button>
            <button type="button" className="button" onClick={actions.exportBackup}>
              {say('backups.export.button')}
            </button>
            <button type="button" className="button plain" onClick={() => actions.showSettings('backups')}>
              {say('backups.settings')}
            </button>
          </div>
          <p className="backups-quiet" role="status">
            {looking.size > 0 ? say('backups.looking', { count: looking.size }) : lookedWord(rows, seen)}
          </p>
        </header>
        {rows?.length === 0 && (
          <div className="backups-nothing">
            <DatabaseBackup size={28} strokeWidth={1.5} aria-hidden="true" />
            <p>{say('backups.nothing')}</p>
          </div>
        )}
        {rows !== undefined && rows.length > 0 && (
          <ul className="backups-rows" aria-label={say('place.backups')}>
            {rows.map((row) => (
              <GenerationRow
                key={row.id}
                row={row}
                isLooking={looking.has(row.id)}
                open={() => open(row.id)}
                verify={() => begin([row.id])}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** What came of verifying; one that opens with an earlier passphrase is whole. */
function lookedWord(rows: readonly BackupRow[] | undefined, seen: readonly string[]): string {
  const found = rows?.filter(({ id }) => seen.includes(id)) ?? [];
  if (found.length === 0) return '';
  const bad = found.filter(({ check }) => check?.state === 'bad').length;
  return say('backups.looked', { good: found.length - bad, bad }).trim();
}
