/** Copies that a sync service put beside the vault: merging them, and what came of it. */
import { CircleCheck, FileDiff, Files } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { Beside } from '../../components/beside.tsx';
import { atTime, fileSize, say } from '../../words.ts';
import { moveAmong } from '../move-among.ts';
import { askPassphrase } from '../overlays/ask-passphrase.tsx';
import { MergedCopy } from './merged-copy.tsx';
import '../backups/backups.css';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CopyView, MergedCopyView } from '../../../app/bridge/channels/copies.ts';
import type { Overlay } from '../actions/tools.ts';
import type { ScreenProps } from '../screen-props.ts';

export function CopiesScreen({ actions, generation, openItem, returned }: ScreenProps): ReactNode {
  const [copies, setCopies] = useState<readonly CopyView[]>();
  const [merged, setMerged] = useState<readonly MergedCopyView[]>([]);
  const [busy, setBusy] = useState(false);
  const [overlay, setOverlay] = useState<Overlay>();
  const box = useRef<HTMLDivElement>(null);
  const failed = useEffectEvent(actions.onFailure);
  const look = async (): Promise<void> => {
    setCopies(await call('copies.list', undefined));
    setMerged(await call('copies.merged', undefined));
  };
  useEffect(() => {
    let current = true;
    Promise.all([call('copies.list', undefined), call('copies.merged', undefined)]).then(
      ([found, results]) => {
        if (!current) return;
        setCopies(found);
        setMerged(results);
      },
      (error: unknown) => {
        if (current) failed(error);
      },
    );
    return () => {
      current = false;
    };
  }, [generation]);
  // At once: the next key is meant for this screen.
  useLayoutEffect(() => box.current?.focus(), []);
  const known = copies !== undefined;
  useLayoutEffect(() => {
    if (!known) return;
    const back = returned === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-item="${returned}"]`);
    (back ?? box.current)?.focus();
  }, [known, returned]);

  const told = (result: MergedCopyView): void => {
    const { name, items, changed } = result;
    actions.tell(changed ? say('copies.done', { name, count: items.length }) : say('copies.same', { name }));
  };
  /** Answers whether it was merged; a passphrase of its own is asked for. */
  const merge = async (path?: string): Promise<boolean> => {
    const where = path === undefined ? {} : { path };
    const result = await call('copies.merge', where);
    if (result === undefined) return false;
    if (!('asks' in result)) {
      told(result);
      return true;
    }
    const question = askPassphrase({
      title: say('copies.otherKey'),
      text: say('copies.otherKey.text'),
      label: say('copies.otherKey.label'),
      yes: say('copies.merge.yes'),
      act: async (passphrase) => {
        const again = await call('copies.merge', { ...where, passphrase });
        if (again !== undefined && !('asks' in again)) told(again);
        await look();
      },
    });
    setOverlay(() => question);
    return false;
  };
  const run = (work: () => Promise<unknown>): void => {
    if (busy) return;
    setBusy(true);
    work()
      .then(look)
      .catch(actions.onFailure)
      .finally(() => {
        setBusy(false);
        box.current?.focus();
      });
  };
  const mergeAll = async (): Promise<void> => {
    for (const { path } of copies ?? []) if (!(await merge(path))) return;
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.leaveScreen();
    } else moveAmong(event, '.backups-rows button');
  };
  return (
    <div className="backups scroll" ref={box} tabIndex={-1} onKeyDown={keys} aria-busy={!known}>
      <div className="backups-body">
        <header className="backups-head">
          <h1>{say('place.copies')}</h1>
          <p className="backups-quiet">{say('copies.intro')}</p>
          <div className="backups-buttons">
            {copies !== undefined && copies.length > 0 && (
              <button
                type="button"
                className="button primary"
                aria-disabled={busy || undefined}
                onClick={() => run(mergeAll)}
              >
                {say('copies.mergeAll', { count: copies.length })}
              </button>
            )}
            <button
              type="button"
              className="button"
              aria-disabled={busy || undefined}
              onClick={() => run(() => merge())}
            >
              {say('copies.choose')}
            </button>
          </div>
        </header>
        {copies?.length === 0 && merged.length === 0 && (
          <section className="all-well">
            <CircleCheck size={20} aria-hidden="true" />
            <p>{say('copies.none')}</p>
          </section>
        )}
        {copies !== undefined && copies.length > 0 && (
          <ul className="backups-rows" aria-label={say('copies.found')}>
            {copies.map(({ path, name, service, modifiedAt, bytes }) => (
              <li key={path} className="backups-row">
                <span className="backup-open">
                  <Files size={16} aria-hidden="true" className="backup-sign" />
                  <span className="row-text">
                    <span className="row-title">
                      <bdi>{name}</bdi>
                    </span>
                    <span className="row-second">
                      <Beside facts={[say(`copies.from.${service}`), atTime(modifiedAt), fileSize(bytes)]} />
                    </span>
                  </span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-disabled={busy || undefined}
                  aria-label={say('copies.merge', { name })}
                  onClick={() => run(() => merge(path))}
                >
                  <FileDiff size={16} aria-hidden="true" />
                  {say('copies.merge.yes')}
                </button>
              </li>
            ))}
          </ul>
        )}
        {merged.map((one) => (
          <MergedCopy key={one.at} merged={one} actions={actions} openItem={openItem} />
        ))}
      </div>
      {overlay?.(() => setOverlay(undefined))}
    </div>
  );
}
