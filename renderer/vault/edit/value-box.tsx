/** The box of a value, by kind: a line, several lines, a day, a switch, a hidden text, a text with suggestions. */
import { useState } from 'react';
import { say } from '../../words.ts';
import { isHiddenKind, keepsLines } from './form.ts';
import { Growing } from './growing.tsx';
import { SuggestBox } from './suggest-box.tsx';
import type { ReactNode } from 'react';
import type { FormField } from './form.ts';
import type { FieldHint } from '../fields/layout.ts';

export interface ValueBoxProps {
  readonly id: string;
  readonly field: FormField;
  readonly name: string;
  /** A label element names the box; otherwise it names itself. */
  readonly labelled: boolean;
  readonly hint: FieldHint;
  readonly shown: boolean;
  readonly write: (value: string) => void;
  readonly describedBy?: string | undefined;
  /** A value without line breaks gets one line, also where one of several may be meant. */
  readonly oneLine?: boolean;
}

const isDay = (text: string): boolean => text === '' || /^\d{4}-\d\d-\d\d$/.test(text);

export function ValueBox(props: ValueBoxProps): ReactNode {
  const { id, field, name, labelled, hint, shown, write } = props;
  const { kind, value } = field;
  // What a box is doesn't change under the hands of whoever types in it.
  const [lines] = useState(() => (props.oneLine === true ? (value ?? '').includes('\n') : keepsLines(field)));
  const [day] = useState(() => kind === 'date' && isDay(value ?? ''));
  const hidden = isHiddenKind(kind);
  const aria = labelled ? {} : { 'aria-label': name };
  const placeholder =
    value === undefined
      ? say(hint.narrow === true || props.oneLine === true ? 'edit.unchangedShort' : 'edit.unchanged')
      : (hint.placeholder ?? (hint.example === undefined ? undefined : say(hint.example)));
  if (kind === 'boolean') {
    return (
      <span className="switch-line">
        <input
          id={id}
          type="checkbox"
          role="switch"
          className="switch"
          checked={value === 'true'}
          onChange={(event) => write(event.target.checked ? 'true' : 'false')}
          {...aria}
        />
        <span aria-hidden="true">{say(value === 'true' ? 'value.yes' : 'value.no')}</span>
      </span>
    );
  }
  if (lines) {
    const look = hidden || hint.look === 'mono' ? `mono ${hidden && !shown ? 'masked' : ''}` : '';
    return (
      <Growing
        id={id}
        value={value ?? ''}
        onChange={write}
        className={look}
        {...(labelled ? {} : { label: name })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    );
  }
  if (hint.suggest !== undefined) {
    return (
      <div className="box sunken suggesting">
        <SuggestBox id={id} label={name} value={value ?? ''} suggestions={hint.suggest} change={write} />
      </div>
    );
  }
  return (
    <div className="box sunken">
      <input
        id={id}
        type={hidden && !shown ? 'password' : day ? 'date' : 'text'}
        className={hidden || hint.look === 'mono' ? 'mono' : ''}
        dir={hidden ? 'ltr' : undefined}
        inputMode={kind === 'url' ? 'url' : hint.inputMode}
        aria-describedby={props.describedBy}
        value={value ?? ''}
        placeholder={placeholder}
        maxLength={1_000_000}
        autoComplete={hidden ? 'new-password' : 'off'}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
        {...aria}
      />
    </div>
  );
}
