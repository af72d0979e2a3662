/** A damaged vault: the newest backup that opens, what the file itself gives back, and a clear account of what is missing. */
import { atTime, say } from '../words.ts';
import type { ReactNode } from 'react';
import type { DamageReport, SalvageView } from '../../app/bridge/views.ts';

interface RescueProps {
  readonly damage: DamageReport;
  /** The file isn't there. */
  readonly gone: boolean;
  readonly busy: boolean;
  readonly restore: (backup: string) => void;
  readonly salvage: () => void;
}

export function Rescue({ damage, gone, busy, restore, salvage }: RescueProps): ReactNode {
  const { backup, salvage: rescued } = damage;
  // The backup alone is as good where the file has nothing beside it.
  const isWorth = rescued !== undefined && (backup === undefined || rescued.recovered.length > 0);
  return (
    <section className="rescue" aria-label={say('damage.title')}>
      {isWorth && (
        <>
          <Account rescued={rescued} hasBackup={backup !== undefined} />
          <button type="button" className="button" aria-disabled={busy || undefined} onClick={salvage}>
            {say('rescue.open', { items: rescued.items })}
          </button>
        </>
      )}
      {backup === undefined ? (
        !isWorth && <p>{say('damage.none')}</p>
      ) : (
        <>
          <p>{say('damage.found', { when: atTime(backup.savedAt), items: backup.items })}</p>
          <p className="quiet">{say(gone ? 'damage.gone' : 'damage.missing', { when: atTime(backup.savedAt) })}</p>
          <button type="button" className="button" aria-disabled={busy || undefined} onClick={() => restore(backup.id)}>
            {say('damage.restore')}
          </button>
        </>
      )}
    </section>
  );
}

function Account({ rescued, hasBackup }: { readonly rescued: SalvageView; readonly hasBackup: boolean }): ReactNode {
  const { file, recovered, older, lost, lostAttachments, hasGaps } = rescued;
  const isWhole = older.length === 0 && lost.length === 0 && lostAttachments.length === 0 && !hasGaps;
  return (
    <>
      <p>{say(hasBackup ? 'rescue.recovered' : 'rescue.alone', { count: recovered.length })}</p>
      {file === 'pieces' && <p>{say('rescue.pieces')}</p>}
      {isWhole ? (
        <p className="quiet">{say('rescue.whole')}</p>
      ) : (
        <>
          {hasGaps && <p>{say('rescue.gaps')}</p>}
          <Titles text={say('rescue.older', { count: older.length })} titles={older} />
          <Titles text={say('rescue.lost', { count: lost.length })} titles={lost} />
          <Titles
            text={say('rescue.files', { count: lostAttachments.length })}
            titles={lostAttachments.map(({ title, name }) => `${title}: ${name}`)}
          />
        </>
      )}
      <p className="quiet">{say('rescue.kept')}</p>
    </>
  );
}

function Titles({ text, titles }: { readonly text: string; readonly titles: readonly string[] }): ReactNode {
  if (titles.length === 0) return null;
  return (
    <details>
      <summary>{text}</summary>
      <ul className="rescue-titles scroll">
        {titles.map((title, at) => (
          <li key={at}>
            <bdi>{title === '' ? say('rescue.unnamed') : title}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
