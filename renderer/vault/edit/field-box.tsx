/** One field, being written: its box by kind; a secret stays hidden, and unfetched until somebody looks. */
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { isHiddenKind, keepsLines } from './form.ts';
import { GeneratorButton } from './generator.tsx';
import { Growing } from './growing.tsx';
import type { ReactNode, Ref } from 'react';
import type { FormField } from './form.ts';

export interface FieldBoxProps {
  readonly field: FormField;
  readonly label: string;
  /** Absent for a new item: there is nothing stored to look at. */
  readonly itemId: string | undefined;
  /** Offers to generate a value. */
  readonly generates: boolean;
  readonly change: (part: Partial<FormField>) => void;
  readonly onFailure: (error: unknown) => void;
  /** Present for a person's own fields, which have a name to type and can go. */
  readonly remove?: () => void;
  readonly nameRef?: Ref<HTMLInputElement>;
}

export function FieldBox(props: FieldBoxProps): ReactNode {
  const { field, label, itemId, generates, change, onFailure, remove, nameRef } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  const hidden = isHiddenKind(field.kind);
  const name = label === '' ? say('edit.value') : label;

  const toggle = (): void => {
    if (shown || field.value !== undefined || itemId === undefined || field.id === undefined) {
      setShown(!shown);
      return;
    }
    call('item.reveal', { id: itemId, field: `fields/${field.id}` }).then((value) => {
      change({ value });
      setShown(true);
    }, onFailure);
  };

  return (
    <div className="edit-field">
      {remove === undefined ? (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      ) : (
        <div className="own-name">
          <input
            ref={nameRef}
            className="name-box"
            aria-label={say('edit.fieldName')}
            placeholder={say('edit.fieldName')}
            value={field.name}
            maxLength={500}
            onChange={(event) => change({ name: event.target.value })}
          />
          <IconButton icon={Trash2} label={say('edit.removeField', { label: name })} onPress={remove} />
        </div>
      )}
      <div className="edit-line">
        <Box id={id} field={field} name={name} labelled={remove === undefined} shown={shown} change={change} />
        {hidden && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? 'field.hide' : 'field.reveal', { label: name })}
            onPress={toggle}
          />
        )}
        {generates && (
          <GeneratorButton
            use={(value) => {
              change({ value });
              setShown(true);
            }}
          />
        )}
      </div>
    </div>
  );
}

interface BoxProps {
  readonly id: string;
  readonly field: FormField;
  readonly name: string;
  readonly labelled: boolean;
  readonly shown: boolean;
  readonly change: (part: Partial<FormField>) => void;
}

function Box({ id, field, name, labelled, shown, change }: BoxProps): ReactNode {
  const { kind, value } = field;
  const hidden = isHiddenKind(kind);
  const write = (text: string): void => change({ value: text });
  const aria = labelled ? {} : { 'aria-label': name };
  const unchanged = value === undefined ? say('edit.unchanged') : undefined;
  if (kind === 'boolean') {
    return (
      <span className="check">
        <input
          id={id}
          type="checkbox"
          checked={value === 'true'}
          onChange={(event) => write(event.target.checked ? 'true' : 'false')}
          {...aria}
        />
      </span>
    );
  }
  if (keepsLines(field)) {
    const look = hidden ? `mono ${shown ? '' : 'masked'}` : '';
    return (
      <Growing
        id={id}
        value={value ?? ''}
        onChange={write}
        className={look}
        {...(labelled ? {} : { label: name })}
        {...(unchanged === undefined ? {} : { placeholder: unchanged })}
      />
    );
  }
  return (
    <div className="box sunken">
      <input
        id={id}
        type={hidden && !shown ? 'password' : kind === 'date' ? 'date' : 'text'}
        className={hidden ? 'mono' : ''}
        dir={hidden ? 'ltr' : undefined}
        value={value ?? ''}
        placeholder={unchanged}
        maxLength={1_000_000}
        autoComplete={hidden ? 'new-password' : 'off'}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
        {...aria}
      />
    </div>
  );
}
