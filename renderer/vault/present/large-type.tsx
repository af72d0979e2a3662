/** A value in large type: each character in a numbered cell of its own, to be read across a room or out loud. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { useHideOnBlur } from './use-hide-on-blur.ts';
import { spoken } from './spelling.ts';
import type { ReactNode } from 'react';

export interface LargeTypeProps {
  readonly label: string;
  readonly text: string;
  readonly close: () => void;
}

const most = 500;

/** What people take for one character: an accent stays with its letter, a flag is one picture. */
function characters(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function kindOf(character: string): string {
  if (/^\p{Nd}/u.test(character)) return 'digit';
  return /^[\p{L}\p{M}\s]/u.test(character) ? 'letter' : 'symbol';
}

export function LargeType({ label, text, close }: LargeTypeProps): ReactNode {
  const [spelled, setSpelled] = useState(false);
  useHideOnBlur(close);
  const all = characters(text);
  const shown = all.slice(0, most);
  const size = all.length <= 16 ? 'big' : all.length <= 60 ? 'middle' : 'small';
  return (
    <Sheet label={say('large.title', { label })} close={close} className="large-type">
      <header className="sheet-head">
        <h2>{label}</h2>
        <span className="large-count">{say('large.count', { count: all.length })}</span>
        <label className="large-spell">
          <input type="checkbox" checked={spelled} onChange={(event) => setSpelled(event.target.checked)} />
          {say('large.spell')}
        </label>
        <IconButton icon={X} label={say('present.close')} onPress={close} />
      </header>
      <ol className={`large-cells scroll ${size}`} aria-label={say('large.cells')} dir="ltr">
        {shown.map((character, at) => (
          <li key={at} className="large-cell">
            <span className={`large-character run-${kindOf(character)}`}>
              {/^\s$/u.test(character) ? (
                <>
                  <span aria-hidden="true">␣</span>
                  <span className="unseen">{say('large.space')}</span>
                </>
              ) : (
                character
              )}
            </span>
            {spelled && <span className="large-word">{spoken(character)}</span>}
            <span className="large-number" aria-hidden="true">
              {at + 1}
            </span>
          </li>
        ))}
      </ol>
      {all.length > most && <p className="large-more">{say('large.more', { count: most })}</p>}
    </Sheet>
  );
}
