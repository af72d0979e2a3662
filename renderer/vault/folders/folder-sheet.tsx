/** Asks for the name of a folder or of a search: of a new one, or another name for one that is there. */
import { useState } from 'react';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode } from 'react';

export interface FolderSheetProps {
  readonly title: string;
  /** Where a new folder goes, or nothing. */
  readonly hint?: string;
  readonly name: string;
  /** "Name of the folder", where nothing else is said. */
  readonly label?: string;
  readonly yes: string;
  readonly act: (name: string) => void;
  readonly close: () => void;
}

export function FolderSheet({
  title,
  hint,
  name,
  label = say('folder.name'),
  yes,
  act,
  close,
}: FolderSheetProps): ReactNode {
  const [typed, setTyped] = useState(name);
  const isEmpty = typed.trim() === '';
  return (
    <Sheet label={title} close={close} className="confirm">
      <form
        className="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          close();
          act(typed.trim());
        }}
      >
        <h2>{title}</h2>
        {hint !== undefined && <p>{hint}</p>}
        <div className="box">
          <input
            type="text"
            autoFocus
            aria-label={label}
            placeholder={label}
            value={typed}
            maxLength={200}
            autoComplete="off"
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <div className="confirm-row">
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary" disabled={isEmpty}>
            {yes}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
