/** The fields that belong to the item's type, in the type's layout. */
import { fieldLabel, say } from '../../words.ts';
import { fieldHint, typeLayouts, usualPort } from '../fields/layout.ts';
import { FieldBox } from './field-box.tsx';
import type { ReactNode } from 'react';
import type { FieldHint } from '../fields/layout.ts';
import type { ItemForm } from './form.ts';
import type { ItemFormState } from './use-item-form.ts';

export interface TypeFieldsProps {
  readonly form: ItemForm;
  readonly itemId: string | undefined;
  readonly setField: ItemFormState['setField'];
  readonly onFailure: (error: unknown) => void;
}

export function TypeFields({ form, itemId, setField, onFailure }: TypeFieldsProps): ReactNode {
  const { type } = form;
  const byId = new Map(form.fields.map((field) => [field.id, field]));
  const hintOf = (id: string): FieldHint => {
    const hint = fieldHint(type, id);
    const port = type === 'database' && id === 'port' ? usualPort(byId.get('engine')?.value ?? '') : undefined;
    return port === undefined ? hint : { ...hint, placeholder: port };
  };
  return typeLayouts[type].map(({ name, lines }) => (
    <section key={name ?? ''} className="group" aria-label={name === undefined ? undefined : say(`group.${name}`)}>
      {name !== undefined && <h2 className="group-name">{say(`group.${name}`)}</h2>}
      <div className="card fields">
        {lines.map((line) => (
          <div key={line.join(' ')} className="field-line">
            {line.map((id) => {
              const field = byId.get(id);
              if (field === undefined) return null;
              const hint = hintOf(id);
              return (
                <FieldBox
                  key={field.key}
                  field={field}
                  label={fieldLabel(type, id, field.name)}
                  hint={hint}
                  itemId={itemId}
                  generates={hint.generates === true}
                  change={(part, how) => setField(field.key, part, how)}
                  onFailure={onFailure}
                />
              );
            })}
          </div>
        ))}
      </div>
    </section>
  ));
}
