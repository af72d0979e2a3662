/** A key or password: typed or pasted out of sight, or taken from a field of the vault, which is never shown here. */
import { Eye, EyeOff, KeyRound, Keyboard, X } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { submitByKeys } from './rows.tsx';
import { VaultField } from './vault-field.tsx';
import type { ReactNode } from 'react';
import type { Secret } from './secrets.ts';

export interface SecretRowProps {
  readonly label: string;
  readonly secret: Secret;
  readonly set: (secret: Secret) => void;
  readonly hint?: string;
  /** Takes it off the ring; absent where it is the only one. */
  readonly remove?: () => void;
}

export function SecretRow({ label, secret, set, hint, remove }: SecretRowProps): ReactNode {
  const id = useId();
  const [shown, setShown] = useState(false);
  const { typed, from, key } = secret;
  return (
    <div className="tool-row" role="group" aria-label={label}>
      <span className="tool-label">
        {from === undefined ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
        {from === undefined ? (
          <button
            type="button"
            className="link"
            onClick={() => set({ typed: '', key, from: { id: '', title: '', field: '' } })}
          >
            <KeyRound size={14} aria-hidden="true" />
            {say('toolbox.fromVault')}
          </button>
        ) : (
          <button type="button" className="link" onClick={() => set({ typed: '', key })}>
            <Keyboard size={14} aria-hidden="true" />
            {say('toolbox.typeIt')}
          </button>
        )}
        {remove !== undefined && <IconButton icon={X} label={say('toolbox.removeKey', { label })} onPress={remove} />}
      </span>
      {from === undefined ? (
        <span className="box">
          <textarea
            id={id}
            className={shown ? 'mono' : 'mono masked'}
            dir="ltr"
            rows={typed.includes('\n') ? 4 : 1}
            value={typed}
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => set({ typed: event.target.value, key })}
            onKeyDown={(event) => {
              submitByKeys(event);
              // A key is one line, but for those that were pasted with several.
              if (event.key !== 'Enter' || event.defaultPrevented || typed.includes('\n')) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? 'field.hide' : 'field.reveal', { label })}
            onPress={() => setShown(!shown)}
          />
        </span>
      ) : (
        <VaultField from={from} set={(next) => set({ typed: '', key, from: next })} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="tool-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
