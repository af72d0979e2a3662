/** The text box for a passphrase: uncontrolled, so that no state of the page ever holds what is typed. */
import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { say } from '../words.ts';
import type { KeyboardEvent, ReactNode, Ref } from 'react';

export interface PassphraseBoxProps {
  readonly label: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly shown: boolean;
  /** Absent where another box's button shows this one as well. */
  readonly onShow?: (shown: boolean) => void;
  readonly onInput?: () => void;
  readonly busy?: boolean;
  readonly invalid?: boolean;
  readonly fresh?: boolean;
  readonly describedBy?: string;
  readonly hiddenLabel?: boolean;
}

export function PassphraseBox({
  label,
  inputRef,
  shown,
  onShow,
  onInput,
  busy = false,
  invalid = false,
  fresh = false,
  describedBy,
  hiddenLabel = false,
}: PassphraseBoxProps): ReactNode {
  const id = useId();
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="passphrase-box">
      <label htmlFor={id} className={hiddenLabel ? 'unseen' : 'label'}>
        {label}
      </label>
      <div className={`box large ${invalid ? 'invalid' : ''}`}>
        <input
          id={id}
          ref={inputRef}
          type={shown ? 'text' : 'password'}
          className={shown ? 'mono' : ''}
          placeholder={hiddenLabel ? label : undefined}
          autoComplete={fresh ? 'new-password' : 'current-password'}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          readOnly={busy}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onInput={onInput}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCapsLock(false)}
        />
        {onShow !== undefined && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say('passphrase.show')}
            pressed={shown}
            onPress={() => onShow(!shown)}
          />
        )}
      </div>
      <p className="caps" role="status">
        {capsLock ? say('passphrase.capsLock') : ''}
      </p>
    </div>
  );
}
