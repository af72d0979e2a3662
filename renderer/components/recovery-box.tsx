/**
 * The text box for a recovery code, with the check character of each group below it, to compare with the printed sheet. The text
 * stays in the box: only check characters become state.
 */
import { useId, useState } from 'react';
import { checkSymbol, groupsOf, normalisedRecoveryText, plainRecoveryText } from '../../app/generate/recovery-text.ts';
import { say } from '../words.ts';
import type { ReactNode, RefObject } from 'react';

const groupNumbers = [0, 1, 2, 3, 4, 5, 6];

export interface RecoveryBoxProps {
  readonly label: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly busy: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
}

export function RecoveryBox({ label, inputRef, busy, invalid, describedBy }: RecoveryBoxProps): ReactNode {
  const id = useId();
  const [checks, setChecks] = useState<readonly (string | undefined)[]>([]);
  const look = (text: string): void => setChecks(groupsOf(plainRecoveryText(text)).map(checkSymbol));
  return (
    <div className="passphrase-box">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <div className={`box large ${invalid ? 'invalid' : ''}`}>
        <input
          id={id}
          ref={inputRef}
          type="text"
          dir="ltr"
          className="mono recovery-input"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          readOnly={busy}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onInput={({ currentTarget }) => look(currentTarget.value)}
        />
      </div>
      <ol className="recovery-checks" dir="ltr" aria-label={say('recovery.checks')}>
        {groupNumbers.map((at) => (
          <li key={at} data-there={checks[at] !== undefined}>
            <span>{at + 1}</span>
            <b className="mono">{checks[at] ?? '·'}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The code as it is printed, in bytes; undefined where it is not whole. */
export function recoveryBytes(input: HTMLInputElement | null): Uint8Array<ArrayBuffer> | undefined {
  const code = normalisedRecoveryText(input?.value ?? '');
  return code === undefined ? undefined : new TextEncoder().encode(code);
}
