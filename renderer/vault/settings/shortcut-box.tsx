/** Records keys that work in the whole system: press the button, then the keys. Escape keeps what was. */
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { acceleratorOf, isModifier, keysIn } from './accelerator.ts';
import type { KeyboardEvent, ReactNode } from 'react';

export interface ShortcutBoxProps {
  readonly id: string;
  readonly name: string;
  /** Id of the setting's name. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly value: string;
  readonly change: (accelerator: string) => void;
}

export function ShortcutBox({ id, name, labelledBy, describedBy, value, change }: ShortcutBoxProps): ReactNode {
  const [recording, setRecording] = useState(false);
  const [problem, setProblem] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const problemId = useId();
  useEffect(() => {
    if (recording) button.current?.focus();
  }, [recording]);

  const press = (event: KeyboardEvent): void => {
    if (!recording) return;
    if (event.key === 'Tab') {
      setRecording(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setRecording(false);
      setProblem('');
    } else if (!isModifier(event)) {
      const keys = acceleratorOf(event);
      setProblem(keys === undefined ? say('shortcut.refused') : '');
      if (keys === undefined) return;
      setRecording(false);
      change(keys);
    }
  };
  return (
    <div className="shortcut">
      <div className="shortcut-row">
        <button
          type="button"
          id={id}
          ref={button}
          className={`button shortcut-button ${recording ? 'recording' : ''}`}
          aria-labelledby={`${labelledBy} ${id}`}
          aria-describedby={`${describedBy} ${problemId}`}
          aria-pressed={recording}
          onClick={() => setRecording(!recording)}
          onKeyDown={press}
          onBlur={() => setRecording(false)}
        >
          {recording ? (
            say('shortcut.record')
          ) : value === '' ? (
            say('shortcut.none')
          ) : (
            <kbd>{keysIn(value).join('+')}</kbd>
          )}
        </button>
        {value !== '' && (
          <IconButton
            icon={X}
            label={say('shortcut.clear', { name })}
            onPress={() => {
              change('');
              button.current?.focus();
            }}
          />
        )}
      </div>
      <p role="status" id={problemId} className="shortcut-problem">
        {problem}
      </p>
    </div>
  );
}
