/** One variable: its name, its value, hidden until somebody looks. */
import { Eye, EyeOff, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { isHiddenKind } from './form.ts';
import { useUnseen } from './use-unseen.ts';
import { ValueBox } from './value-box.tsx';
import type { ReactNode } from 'react';
import type { FieldHint } from '../fields/layout.ts';
import type { FieldChange, FormField } from './form.ts';
import type { AddedRow } from './use-added-row.ts';
import type { RowDrop } from './use-reorder.tsx';

export interface VariableRowProps {
  readonly field: FormField;
  readonly label: string;
  readonly itemId: string | undefined;
  readonly added: AddedRow;
  readonly drop: RowDrop;
  readonly handle: ReactNode;
  readonly change: (part: FieldChange) => void;
  /** Takes a pasted text with variables in; false where it holds none. */
  readonly takePaste: (text: string) => boolean;
  readonly remove: () => void;
  /** Goes on to a new row. */
  readonly next: () => void;
  readonly onFailure: (error: unknown) => void;
}

const mono: FieldHint = { look: 'mono' };

export function VariableRow(props: VariableRowProps): ReactNode {
  const { field, label, itemId, added, drop, handle, change, takePaste, remove, next, onFailure } = props;
  const { shown, write, toggle } = useUnseen(field, itemId, change, onFailure);
  const name = useRef<HTMLInputElement>(null);
  const hidden = isHiddenKind(field.kind);
  useLayoutEffect(() => {
    if (added.take(field.key)) name.current?.focus();
  });
  const removeHere = (): void => {
    const row = name.current?.closest('.variable-row');
    const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('input');
    const fallback = row?.closest('.group')?.querySelector<HTMLElement>('.add-variable');
    (beside ?? fallback)?.focus();
    remove();
  };
  return (
    <div className="field-line orderable variable-row" role="group" aria-label={label} {...drop}>
      {handle}
      <div className="box sunken">
        <input
          ref={name}
          type="text"
          className="mono"
          dir="ltr"
          aria-label={say('env.nameOf', { label })}
          value={field.name}
          placeholder={say('env.namePlaceholder')}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ name: event.target.value })}
          onPaste={(event) => {
            if (takePaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
        />
      </div>
      <div
        className="variable-value"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement) return;
          if (!(event.target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          next();
        }}
      >
        <ValueBox
          key={field.kind}
          id={`value-${field.key}`}
          field={field}
          name={label}
          labelled={false}
          hint={mono}
          shown={shown}
          oneLine
          write={write}
        />
        {hidden && (
          <IconButton
            icon={shown ? EyeOff : Eye}
            label={say(shown ? 'field.hide' : 'field.reveal', { label })}
            onPress={toggle}
          />
        )}
        <IconButton icon={Trash2} label={say('edit.removeField', { label })} onPress={removeHere} />
      </div>
    </div>
  );
}
