/** Asks for another name of an attachment. The stem is selected: the ending mostly stays. */
import { useRef, useState } from 'react';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode } from 'react';

export interface RenameProps {
  readonly name: string;
  readonly rename: (name: string) => void;
  readonly close: () => void;
}

export function RenameAttachment({ name, rename, close }: RenameProps): ReactNode {
  const [text, setText] = useState(name);
  const begun = useRef(false);
  return (
    <Sheet label={say('attach.renameTitle')} close={close} className="confirm">
      <form
        className="ask"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          close();
          rename(text);
        }}
      >
        <h2>{say('attach.renameTitle')}</h2>
        <div className="box sunken">
          <input
            type="text"
            autoFocus
            aria-label={say('attach.renameLabel')}
            value={text}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            onFocus={({ target }) => {
              if (begun.current) return;
              begun.current = true;
              const dot = name.lastIndexOf('.');
              target.setSelectionRange(0, dot > 0 ? dot : name.length);
            }}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="confirm-row">
          <button type="button" className="button" onClick={close}>
            {say('confirm.no')}
          </button>
          <button type="submit" className="button primary" disabled={text.trim() === ''}>
            {say('attach.renameYes')}
          </button>
        </div>
      </form>
    </Sheet>
  );
}
