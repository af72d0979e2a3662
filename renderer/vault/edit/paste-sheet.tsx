/** Asks for the text of a `.env` file. */
import { useState } from 'react';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode } from 'react';

export interface PasteSheetProps {
  /** False where the text holds no variable. */
  readonly take: (text: string) => boolean;
  readonly close: () => void;
}

export function PasteSheet({ take, close }: PasteSheetProps): ReactNode {
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  return (
    <Sheet label={say('env.pasteTitle')} close={close} className="confirm paste">
      <h2>{say('env.pasteTitle')}</h2>
      <p>{say('env.pasteHint')}</p>
      <div className="box sunken">
        <textarea
          autoFocus
          rows={8}
          className="mono"
          dir="ltr"
          aria-label={say('env.pasteBox')}
          placeholder={say('env.pastePlaceholder')}
          value={text}
          maxLength={1_000_000}
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            setEmpty(false);
          }}
        />
      </div>
      <p className="box-note" role="status">
        {empty ? say('env.none') : ''}
      </p>
      <div className="confirm-row">
        <button type="button" className="button" onClick={close}>
          {say('confirm.no')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={text.trim() === ''}
          onClick={() => {
            if (take(text)) close();
            else setEmpty(true);
          }}
        >
          {say('env.pasteYes')}
        </button>
      </div>
    </Sheet>
  );
}
