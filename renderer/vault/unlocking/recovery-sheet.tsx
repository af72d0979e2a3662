/** The new recovery code, once: to print, to save as a PDF, or to write down. */
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { Note } from '../../components/note.tsx';
import { checkSymbol } from '../../../app/generate/recovery-text.ts';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import type { ReactNode } from 'react';

export interface RecoverySheetProps {
  /** ASCII, as it is printed. */
  readonly code: Uint8Array;
  readonly close: () => void;
}

interface Said {
  readonly tone: 'calm' | 'bad';
  readonly text: string;
}

export function RecoverySheet({ code, close }: RecoverySheetProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const groups = new TextDecoder().decode(code).split('-');
  const run = (work: () => Promise<string | undefined>): void => {
    if (busy) return;
    setBusy(true);
    work().then(
      (text) => {
        setBusy(false);
        setSaid(text === undefined ? undefined : { tone: 'calm', text });
      },
      (error: unknown) => {
        setBusy(false);
        setSaid({ tone: 'bad', text: sentenceOf(error) });
      },
    );
  };
  return (
    <Sheet label={say('recovery.sheetTitle')} close={close} className="confirm recovery-sheet">
      <h2>{say('recovery.sheetTitle')}</h2>
      <p>{say('recovery.sheetText')}</p>
      <ol className="recovery-code" aria-label={say('recovery.code')}>
        {groups.map((group, at) => (
          <li key={at} aria-label={say('recovery.group', { number: at + 1 })}>
            <span className="recovery-number" aria-hidden="true">
              {at + 1}
            </span>
            <b className="mono">{group}</b>
            <span className="recovery-check">{say('recovery.check', { check: checkSymbol(group) ?? '' })}</span>
          </li>
        ))}
      </ol>
      <div className="recovery-ways">
        <button
          type="button"
          className="button primary"
          aria-disabled={busy || undefined}
          onClick={() =>
            run(async () => {
              await call('recovery.print', { code: code.slice() });
              return undefined;
            })
          }
        >
          <Printer size={16} aria-hidden="true" />
          {say('recovery.print')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={busy || undefined}
          onClick={() =>
            run(async () => {
              const name = await call('recovery.savePdf', { code: code.slice() });
              return name === undefined ? undefined : say('recovery.saved', { name });
            })
          }
        >
          <FileDown size={16} aria-hidden="true" />
          {say('recovery.savePdf')}
        </button>
      </div>
      <div role="status">{said !== undefined && <Note tone={said.tone}>{said.text}</Note>}</div>
      <p className="quiet">{say('recovery.later')}</p>
      <div className="confirm-row">
        <button type="button" className="button" onClick={close}>
          {say('recovery.done')}
        </button>
      </div>
    </Sheet>
  );
}
