/** Asks for a name: of a folder, a tag, a search, an attachment. */
import { useId, useRef, useState } from 'react';
import { say } from '../../words.ts';
import { Sheet } from './sheet.tsx';
import type { ReactNode } from 'react';

/** What is said of a name that is typed. */
export interface NameCheck {
  readonly hint: string;
  /** It can't be taken. */
  readonly wrong?: boolean;
  /** The button, where the name makes it mean something else. */
  readonly yes?: string;
}

export interface NameSheetProps {
  readonly title: string;
  /** What the name is for, where the title doesn't say it. */
  readonly hint?: string;
  readonly label: string;
  readonly name: string;
  /** Where what is selected at first ends; else all is selected. */
  readonly selectTo?: number;
  readonly yes: string;
  /** The name as it is does nothing. */
  readonly mustDiffer?: boolean;
  readonly check?: (name: string) => NameCheck | undefined;
  readonly act: (name: string) => void;
  readonly close: () => void;
}

export function NameSheet(props: NameSheetProps): ReactNode {
  const { title, hint, label, name, selectTo = name.length, yes, mustDiffer = false, check, act, close } = props;
  const hintId = useId();
  const [text, setText] = useState(name);
  const begun = useRef(false);
  const typed = text.normalize('NFC').trim();
  const said = check?.(typed);
  const isIdle = typed === '' || said?.wrong === true || (mustDiffer && typed === name);
  return (
    <Sheet label={title} close={close} className="confirm">
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isIdle) return;
          close();
          act(typed);
        }}
      >
        <h2>{title}</h2>
        {hint !== undefined && <p>{hint}</p>}
        <div className="box">
          <input
            type="text"
            autoFocus
            aria-label={label}
            aria-describedby={check === undefined ? undefined : hintId}
            aria-invalid={said?.wrong === true ? true : undefined}
            placeholder={label}
            value={text}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            onFocus={({ target }) => {
              if (begun.current) return;
              begun.current = true;
              target.setSelectionRange(0, selectTo);
            }}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {check !== undefined && (
          <p id={hintId} role="status" className="sheet-hint">
            {said?.hint}
          </p>
        )}
        <div className="confirm-row">
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary" disabled={isIdle}>
            {said?.yes ?? yes}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
