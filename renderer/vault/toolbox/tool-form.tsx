/** A tool: what it is for, what it needs, its button, and what came of it. */
import { useEffect, useRef } from 'react';
import { Note } from '../../components/note.tsx';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';

export interface ToolFormProps {
  readonly why: string;
  readonly button: string;
  readonly busy: boolean;
  readonly problem: string;
  readonly submit: () => void;
  /** What came of it. */
  readonly result: ReactNode;
  readonly children?: ReactNode;
}

export function ToolForm({ why, button, busy, problem, submit, result, children }: ToolFormProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  // What came of it must be seen, below a long form too.
  useEffect(() => {
    if (!busy && place.current?.hasChildNodes() === true) place.current.scrollIntoView({ block: 'nearest' });
  }, [busy, problem]);
  return (
    <form
      className="tool"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="tool-why">{why}</p>
      {children}
      <div className="tool-do">
        <button type="submit" className="button primary" aria-disabled={busy || undefined}>
          {busy ? say('toolbox.working') : button}
        </button>
      </div>
      <div className="tool-result" role="status" ref={place}>
        {problem !== '' && <Note tone="bad">{problem}</Note>}
        {problem === '' && !busy && result}
      </div>
    </form>
  );
}
