/** Asks for another name of a tag; the name of another tag makes one of the two. */
import { useId, useState } from 'react';
import { say } from '../../words.ts';
import { Sheet } from './sheet.tsx';
import type { ReactNode } from 'react';

export interface TagNameSheetProps {
  readonly tag: string;
  readonly known: readonly string[];
  readonly act: (name: string) => void;
  readonly close: () => void;
}

export function TagNameSheet({ tag, known, act, close }: TagNameSheetProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(tag);
  const name = typed.normalize('NFC').trim();
  const hasComma = name.includes(',');
  const merges = name !== tag && known.includes(name);
  const isIdle = name === '' || name === tag || hasComma;
  return (
    <Sheet label={say('tags.rename')} close={close} className="confirm">
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isIdle) return;
          close();
          act(name);
        }}
      >
        <h2>{say('tags.rename')}</h2>
        <div className="box">
          <input
            type="text"
            autoFocus
            aria-label={say('tags.name')}
            aria-describedby={id}
            aria-invalid={hasComma}
            value={typed}
            maxLength={200}
            autoComplete="off"
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <p id={id} role="status" className="sheet-hint">
          {hasComma ? say('tags.noComma') : merges ? say('tags.merges', { name }) : ''}
        </p>
        <div className="confirm-row">
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary" disabled={isIdle}>
            {say(merges ? 'tags.mergeYes' : 'tags.renameYes')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
