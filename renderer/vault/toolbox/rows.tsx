/** The rows that tools are made of: a label over its control. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface RowProps {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly hint?: string;
}

/** Text of any length. Ctrl+Enter does what the button does. */
export function TextRow({ label, value, set, hint, lines = 3 }: RowProps & { readonly lines?: number }): ReactNode {
  const id = useId();
  return (
    <div className="tool-row">
      <label htmlFor={id}>{label}</label>
      <span className="box">
        <textarea
          id={id}
          className="mono"
          dir="auto"
          rows={lines}
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set(event.target.value)}
          onKeyDown={submitByKeys}
        />
      </span>
      <Hint id={id} text={hint} />
    </div>
  );
}

export function LineRow({
  label,
  value,
  set,
  hint,
  digits = false,
}: RowProps & { readonly digits?: boolean }): ReactNode {
  const id = useId();
  return (
    <div className="tool-row">
      <label htmlFor={id}>{label}</label>
      <span className="box">
        <input
          id={id}
          type="text"
          dir="auto"
          inputMode={digits ? 'numeric' : undefined}
          value={value}
          maxLength={1_000}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set(event.target.value)}
        />
      </span>
      <Hint id={id} text={hint} />
    </div>
  );
}

export function ChoiceRow({
  label,
  value,
  set,
  options,
}: RowProps & { readonly options: readonly (readonly [value: string, label: string])[] }): ReactNode {
  const id = useId();
  return (
    <div className="tool-row">
      <label htmlFor={id}>{label}</label>
      <span className="box select">
        <select id={id} value={value} onChange={(event) => set(event.target.value)}>
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden="true" />
      </span>
    </div>
  );
}

function Hint({ id, text }: { readonly id: string; readonly text: string | undefined }): ReactNode {
  return (
    text !== undefined && (
      <p id={`${id}-hint`} className="tool-hint">
        {text}
      </p>
    )
  );
}

export function submitByKeys(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
