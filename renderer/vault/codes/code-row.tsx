/** A one-time code in the detail pane: its digits, its time, and the next one shortly before it takes over. */
import { CircleAlert, Copy, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { CodeDigits } from './code-digits.tsx';
import { codeGroups } from './code-groups.ts';
import { CodeRing, soonSeconds } from './code-ring.tsx';
import { useCode } from './use-code.ts';
import type { ReactNode } from 'react';
import type { CounterCode } from '../../../app/bridge/views.ts';

export interface CodeRowProps {
  readonly itemId: string;
  /** Register: `fields/<id>`. */
  readonly field: string;
  readonly fieldId: string;
  readonly label: string;
  readonly copyCode: (field: string, label: string, counter?: number) => void;
  /** Shows the code of the moment in large type. */
  readonly large: () => void;
  readonly largeCode: (code: string, label: string) => void;
  readonly onFailure: (error: unknown) => void;
  /** What else can be done with the value. */
  readonly more: (large: () => void) => ReactNode;
}

export function CodeRow(props: CodeRowProps): ReactNode {
  const { itemId, field, fieldId, label, copyCode, large, largeCode, onFailure, more } = props;
  const { view, problem, endsAt, secondsLeft } = useCode(itemId, field);
  const [given, setGiven] = useState<CounterCode>();
  const [asking, setAsking] = useState(false);
  const byCounter = view?.method === 'hotp';
  const code = view === undefined ? undefined : view.method === 'hotp' ? given?.code : view.code;

  const copyIt = (): void => {
    if (code !== undefined) copyCode(field, label, byCounter ? given?.counter : undefined);
  };
  const ask = (use: (answer: CounterCode) => void): void => {
    if (view?.method !== 'hotp' || asking) return;
    setAsking(true);
    // The counter that is seen here: a second click before the answer asks for the same code.
    call('code.next', { id: itemId, field, counter: view.counter })
      .then((answer) => {
        setGiven(answer);
        use(answer);
      }, onFailure)
      .finally(() => setAsking(false));
  };
  const next = (): void => ask(({ counter }) => copyCode(field, label, counter));
  /** The code that is shown; where none is, a new one. */
  const enlarge = (): void => {
    if (!byCounter) large();
    else if (code === undefined) ask((answer) => largeCode(answer.code, label));
    else largeCode(code, label);
  };
  return (
    <div
      className={code === undefined ? 'field code-field' : 'field code-field can-copy'}
      onClick={() => getSelection()?.isCollapsed !== false && copyIt()}
    >
      <div className="field-text">
        <span className="field-label">{label}</span>
        {problem !== undefined && (
          <span className="code-problem">
            <CircleAlert size={14} aria-hidden="true" />
            {problem}
          </span>
        )}
        {view !== undefined && (
          <span className="code-line">
            {code !== undefined && (
              <span className="value mono code" data-testid={`value-${fieldId}`} dir="ltr">
                <CodeDigits code={code} />
              </span>
            )}
            {view.method === 'hotp' && code === undefined && (
              <span className="value none">{say('code.byCounter')}</span>
            )}
            {view.method !== 'hotp' && (
              <CodeRing key={endsAt} periodMs={view.periodMs} leftMs={view.leftMs} secondsLeft={secondsLeft} />
            )}
            {view.method !== 'hotp' && secondsLeft <= soonSeconds && view.periodMs > 15_000 && (
              <span className="code-next">{say('code.next', { code: codeGroups(view.next).join('\u2009') })}</span>
            )}
          </span>
        )}
        {view !== undefined && view.method !== 'hotp' && view.clockWrong && (
          <span className="code-problem">
            <CircleAlert size={14} aria-hidden="true" />
            {say('code.clockWrong')}
          </span>
        )}
      </div>
      <div className="field-actions">
        {byCounter && (
          <IconButton icon={RefreshCw} label={say('code.newFor', { label })} onPress={next} busy={asking} once />
        )}
        {more(enlarge)}
        {/* There from the start: a second click must not meet another button. */}
        <IconButton
          icon={Copy}
          label={say('field.copy', { label })}
          onPress={copyIt}
          disabled={code === undefined}
          className="copy"
        />
      </div>
    </div>
  );
}
