/** One field, being written: its box by kind; a secret stays hidden, and unfetched until somebody looks. */
import { Eye, EyeOff } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { useCodeBox } from '../codes/use-code-box.tsx';
import { say } from '../../words.ts';
import { FieldStrength } from '../fields/field-strength.tsx';
import { cardNumberHolds } from '../fields/card.ts';
import { GeneratorButton } from '../making/generator-button.tsx';
import { isHiddenKind } from './form.ts';
import { useUnseen } from './use-unseen.ts';
import { ValueBox } from './value-box.tsx';
import type { ReactNode } from 'react';
import type { FieldHint } from '../fields/layout.ts';
import type { FieldChange, FormField } from './form.ts';
import type { ChangeHow } from './use-item-form.ts';

export interface FieldBoxProps {
  readonly field: FormField;
  readonly label: string;
  readonly hint: FieldHint;
  /** Absent for a new item: there is nothing stored to look at. */
  readonly itemId: string | undefined;
  /** A secret that can be generated, and whose strength is told. */
  readonly generates: boolean;
  readonly change: (part: FieldChange, how?: ChangeHow) => void;
  readonly onFailure: (error: unknown) => void;
  /** What stands above the box in place of its label. */
  readonly head?: ReactNode;
  /** What stands beside the box. */
  readonly tail?: ReactNode;
}

export function FieldBox(props: FieldBoxProps): ReactNode {
  const { field, label, hint, itemId, generates, change, onFailure, head, tail } = props;
  const id = useId();
  const { shown, write, take, toggle } = useUnseen(field, itemId, change, onFailure);
  const hidden = isHiddenKind(field.kind);
  const name = label === '' ? say('edit.value') : label;
  const isCode = field.kind === 'totp';
  const code = useCodeBox(name, (value) => change({ value }, 'step'));
  const isOdd = hint.look === 'cardNumber' && !cardNumberHolds(field.value ?? '');

  return (
    <div className={hint.narrow === true ? 'edit-field narrow' : 'edit-field'}>
      {head ?? (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      )}
      <div
        className="edit-line"
        onBlur={() => isCode && code.check(field.value ?? '')}
        onPaste={(event) => isCode && code.paste(event)}
      >
        <ValueBox
          key={field.kind}
          id={id}
          field={field}
          name={name}
          labelled={head === undefined}
          hint={hint}
          shown={shown}
          write={write}
          describedBy={isOdd ? `${id}-odd` : isCode ? `${id}-code` : undefined}
        />
        {hidden && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? 'field.hide' : 'field.reveal', { label: name })}
            onPress={toggle}
          />
        )}
        {(generates || hint.generatesName === true) && (
          <GeneratorButton what={generates ? 'secret' : 'username'} onUse={take} />
        )}
        {isCode && code.button}
        {tail}
      </div>
      {generates && field.value !== undefined && field.value !== '' && <FieldStrength text={field.value} />}
      {isCode && (
        <p id={`${id}-code`} role="status" className={code.isWrong ? 'box-note said' : 'box-note said fine'}>
          {code.note}
        </p>
      )}
      {isOdd && (
        <p id={`${id}-odd`} className="box-note">
          {say('card.odd')}
        </p>
      )}
    </div>
  );
}
