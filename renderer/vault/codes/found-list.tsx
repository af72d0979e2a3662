/** The codes that were found: which are taken, and where each goes. */
import { useId, useState } from 'react';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import { ItemPicker } from './item-picker.tsx';
import type { ReactNode } from 'react';
import type { FoundCode, FoundCodes, ItemView, KeptCodes } from '../../../app/bridge/views.ts';
import type { PickedItem } from './item-picker.tsx';

export interface FoundListProps {
  readonly found: FoundCodes;
  /** The item that was open: a single code is meant for it. */
  readonly into: ItemView | undefined;
  readonly back: () => void;
  readonly added: (kept: KeptCodes) => void;
}

interface Choice {
  readonly taken: boolean;
  readonly item: PickedItem | undefined;
}

const nameOf = ({ issuer, account }: FoundCode): string => issuer || account || say('codes.unnamed');

function pickedOf({ id, title, fields }: ItemView): PickedItem {
  return { id, title, hasTotp: fields.some(({ kind, empty }) => kind === 'totp' && !empty) };
}

/** One code goes to the open item; of several, each to the item of the same account that has none yet. */
function firstChoice(found: FoundCodes, into: ItemView | undefined): readonly Choice[] {
  const open = into === undefined ? undefined : pickedOf(into);
  return found.codes.map(({ matches, account }) => {
    const [match] = matches;
    const same = account !== '' && match?.subtitle.toLowerCase() === account.toLowerCase() && !match.hasTotp;
    return { taken: true, item: found.codes.length === 1 && open !== undefined ? open : same ? match : undefined };
  });
}

export function FoundList({ found, into, back, added }: FoundListProps): ReactNode {
  const [choices, setChoices] = useState(() => firstChoice(found, into));
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const count = choices.filter(({ taken }) => taken).length;
  const change = (at: number, part: Partial<Choice>): void =>
    setChoices(choices.map((choice, index) => (index === at ? { ...choice, ...part } : choice)));
  const keep = (): void => {
    if (busy || count === 0) return;
    setBusy(true);
    const wanted = choices.flatMap(({ taken, item }, index) => {
      const code = found.codes[index];
      if (!taken || code === undefined) return [];
      const title = nameOf(code).slice(0, 500);
      const fieldName = (code.issuer || say('field.totp')).slice(0, 500);
      return [{ index, title, fieldName, ...(item === undefined ? {} : { itemId: item.id }) }];
    });
    call('codes.keep', { ticket: found.ticket, keep: wanted }).then(added, (error: unknown) => {
      setBusy(false);
      setFailure(sentenceOf(error));
    });
  };
  return (
    <form
      className="codes-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p>{say('codes.found', { count: found.codes.length })}</p>
      {found.parts > 1 && <Note tone="calm">{say('codes.part', { part: found.part, parts: found.parts })}</Note>}
      {found.leftOut > 0 && <Note tone="warn">{say('codes.leftOut', { count: found.leftOut })}</Note>}
      <ul className="card codes-list" aria-label={say('codes.list')}>
        {found.codes.map((code, at) => (
          <FoundRow
            key={at}
            code={code}
            only={found.codes.length === 1}
            choice={choices[at] ?? { taken: false, item: undefined }}
            open={into === undefined ? undefined : pickedOf(into)}
            change={(part) => change(at, part)}
          />
        ))}
      </ul>
      <div role="alert" className="alert">
        {failure}
      </div>
      <div className="confirm-row">
        <button type="button" className="button" onClick={back}>
          {say('codes.back')}
        </button>
        <button type="submit" className="button primary" autoFocus aria-disabled={busy || count === 0}>
          {say('codes.keep', { count })}
        </button>
      </div>
    </form>
  );
}

interface FoundRowProps {
  readonly code: FoundCode;
  readonly only: boolean;
  readonly choice: Choice;
  readonly open: PickedItem | undefined;
  readonly change: (part: Partial<Choice>) => void;
}

function FoundRow({ code, only, choice, open, change }: FoundRowProps): ReactNode {
  const id = useId();
  const name = nameOf(code);
  const { method, period, digits, algorithm, account, matches } = code;
  const offered = [...(open === undefined ? [] : [open]), ...matches.filter((match) => match.id !== open?.id)];
  return (
    <li className="codes-row">
      {!only && (
        <input
          type="checkbox"
          aria-label={say('codes.take', { name })}
          checked={choice.taken}
          onChange={(event) => change({ taken: event.target.checked })}
        />
      )}
      <div className="codes-names" id={id}>
        <span className="codes-name">{name}</span>
        {account !== '' && account !== name && <span className="codes-account">{account}</span>}
        <span className="codes-details">
          {say('codes.details', { method, seconds: period, digits, algorithm: algorithm.replace('SHA', 'SHA-') })}
        </span>
      </div>
      <div className="codes-goes">
        <ItemPicker
          label={say('codes.where', { name })}
          picked={choice.item}
          offered={offered}
          none={say('codes.newLogin')}
          hint={say('codes.newLoginHint')}
          pick={(item) => change({ item, taken: true })}
        />
        {choice.item?.hasTotp === true && <span className="codes-details">{say('codes.hasCode')}</span>}
      </div>
    </li>
  );
}
