/** Finds an item and copies from it: arrows choose, Enter copies the password, Ctrl+B the username, Ctrl+Shift+C the one-time code, Escape hides. */
import { Lock, Search } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { call, listen, sentenceOf } from '../bridge/frond.ts';
import { TypeIcon } from '../components/type-icon.tsx';
import { keyNames, say } from '../words.ts';
import { pressOf } from '../vault/keys.ts';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ItemSummary } from '../../app/vault/summary.ts';

type What = 'secret' | 'username' | 'code';

/** Items, and the query that they answer. */
interface Answer {
  readonly query: string;
  readonly rows: readonly ItemSummary[];
}

const mac = /mac/i.test(navigator.platform);
const ignore = (): void => undefined;

export function QuickPage(): ReactNode {
  const [unlocked, setUnlocked] = useState<boolean>();
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    const look = (): void => void call('quick.state', undefined).then((state) => setUnlocked(state.unlocked), ignore);
    look();
    return listen('quick.shown', look);
  }, []);
  /** As it goes, not when it is called again: what is typed then may come before the word of it. */
  const empty = (): void => flushSync(() => setOpened((count) => count + 1));
  useEffect(() => {
    addEventListener('blur', empty);
    return () => removeEventListener('blur', empty);
  }, []);
  const keys = (event: KeyboardEvent): void => {
    void call('app.active', undefined).catch(ignore);
    if (event.key !== 'Escape') return;
    empty();
    void call('quick.hide', undefined).catch(ignore);
  };
  if (unlocked === undefined) return null;
  return (
    <main className="quick" aria-label={say('quick.title')} onKeyDown={keys}>
      {unlocked ? <Finder key={opened} empty={empty} /> : <Locked key={opened} />}
    </main>
  );
}

function Locked(): ReactNode {
  return (
    <div className="quick-locked">
      <Lock size={28} aria-hidden="true" />
      <h1>{say('quick.locked')}</h1>
      <p>{say('quick.locked.why')}</p>
      <button
        type="button"
        className="button primary"
        autoFocus
        onClick={() => void call('quick.showFrond', undefined).catch(ignore)}
      >
        {say('quick.unlock')}
      </button>
    </div>
  );
}

/** What a key in the search box copies. */
function wantedBy(event: KeyboardEvent): What | undefined {
  if (event.key === 'Enter') return 'secret';
  const { key, shift } = pressOf(event.nativeEvent);
  if (!(mac ? event.metaKey : event.ctrlKey)) return undefined;
  if (key.toLowerCase() === 'b' && !shift) return 'username';
  return key.toLowerCase() === 'c' && shift ? 'code' : undefined;
}

function Finder({ empty }: { readonly empty: () => void }): ReactNode {
  const [query, setQuery] = useState('');
  /** What was typed last. */
  const typed = useRef('');
  const [answer, setAnswer] = useState<Answer>();
  /** Keys were pressed before the items for what was typed were there. */
  const [wanted, setWanted] = useState<{ readonly what: What }>();
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const items = answer?.rows;
  const known = answer?.query === query;
  const active = Math.min(at, Math.max(0, (items?.length ?? 0) - 1));

  useEffect(() => {
    let current = true;
    call('quick.find', { query }).then(
      (rows) => current && setAnswer({ query, rows }),
      () => current && setAnswer({ query, rows: [] }),
    );
    return () => {
      current = false;
    };
  }, [query]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });

  const copy = (item: ItemSummary | undefined, what: What): void => {
    if (item === undefined) return;
    const { current: before } = typed;
    call('quick.copy', { id: item.id, what }).then(
      // It is hidden by now, and may have been called again and typed into.
      () => typed.current === before && empty(),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  };
  // What is copied is what was typed for, never what an earlier letter had found.
  const copyWanted = useEffectEvent(() => {
    if (wanted !== undefined) copy(items?.[active], wanted.what);
  });
  useEffect(() => {
    if (known) copyWanted();
  }, [known, wanted]);
  const keys = (event: KeyboardEvent): void => {
    const length = Math.max(1, items?.length ?? 0);
    const what = wantedBy(event);
    if (event.key === 'ArrowDown') setAt((active + 1) % length);
    else if (event.key === 'ArrowUp') setAt((active + length - 1) % length);
    else if (what !== undefined) setWanted({ what });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <h1 className="unseen">{say('quick.title')}</h1>
      <div className="quick-top">
        <Search size={18} aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          autoFocus
          aria-label={say('quick.search')}
          placeholder={say('quick.placeholder')}
          aria-expanded
          aria-controls="quick-list"
          aria-autocomplete="list"
          aria-activedescendant={items !== undefined && items.length > 0 ? `quick-${active}` : undefined}
          value={query}
          maxLength={1000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            typed.current = event.target.value;
            setQuery(event.target.value);
            setAt(0);
            setWanted(undefined);
            setProblem('');
          }}
          onKeyDown={keys}
        />
      </div>
      <div ref={list} id="quick-list" role="listbox" className="quick-list scroll" aria-label={say('quick.list')}>
        {items?.map((item, index) => (
          <div
            key={item.id}
            id={`quick-${index}`}
            role="option"
            aria-selected={index === active}
            className="quick-row"
            onPointerMove={() => setAt(index)}
            onClick={() => copy(item, 'secret')}
          >
            <TypeIcon type={item.type} title={item.title} />
            <span className="quick-text">
              <span className="quick-name">{item.title === '' ? say('item.untitled') : item.title}</span>
              <span className="quick-second">{item.subtitle}</span>
            </span>
          </div>
        ))}
      </div>
      <p className="quick-none" role="status">
        {items?.length === 0 ? say('quick.none') : ''}
      </p>
      <p className="quick-foot" role="status">
        {problem === ''
          ? say('quick.hint', { keys: mac ? '⌘B' : keyNames('Ctrl+B'), code: mac ? '⇧⌘C' : keyNames('Ctrl+Shift+C') })
          : problem}
      </p>
    </>
  );
}
