/** A person's own fields: named, of a kind, in an order, each as they like. */
import { Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { kindName, say } from '../../words.ts';
import { focusNext } from '../typed-ahead.ts';
import { FieldBox } from './field-box.tsx';
import { isHiddenKind, isOwn } from './form.ts';
import { FieldMenu } from './kind-menu.tsx';
import { useReorder } from './use-reorder.tsx';
import type { ReactNode } from 'react';
import type { FieldKind } from '../../../app/vault/item.ts';
import type { FieldHint } from '../fields/layout.ts';
import type { FormField } from './form.ts';
import type { Removed } from './removed-row.tsx';
import type { AddedRow } from './use-added-row.ts';
import type { ItemFormState } from './use-item-form.ts';

export interface OwnFieldsProps extends ItemFormState {
  readonly itemId: string | undefined;
  /** Row that was just added: its label gets the focus. */
  readonly added: AddedRow;
  readonly removed: Removed;
  /** Puts the focus where it belongs when no field is left. */
  readonly focusAfter: () => void;
  readonly onFailure: (error: unknown) => void;
}

const plain: FieldHint = {};

export function OwnFields(props: OwnFieldsProps): ReactNode {
  const { form, itemId, added, setField, moveField, removeField, removed, focusAfter, onFailure } = props;
  const own = form.fields.filter((field) => isOwn(form.type, field));
  const labelOf = ({ name, kind }: FormField): string => (name === '' ? kindName(kind) : name);
  const names = useRef(new Map<string, HTMLInputElement>());
  const order = useReorder(
    own.map((field) => ({ key: field.key, label: labelOf(field) })),
    moveField,
  );
  useLayoutEffect(() => {
    for (const [key, box] of names.current) if (added.take(key)) focusNext(() => box);
  });
  if (own.length === 0) return null;

  const setKind = (field: FormField, kind: FieldKind): void => {
    const { key, id, value } = field;
    // What was hidden shows now, so it has to be there.
    if (value !== undefined || isHiddenKind(kind) || id === undefined || itemId === undefined) setField(key, { kind });
    else {
      call('item.reveal', { id: itemId, field: `fields/${id}` }).then((text) => {
        setField(key, { kind, value: text });
      }, onFailure);
    }
  };
  const remove = (at: number): void => {
    const [field, next] = [own[at], own[at + 1] ?? own[at - 1]];
    if (field === undefined) return;
    const step = removeField(field.key);
    if (field.name !== '' || field.value !== '') removed(labelOf(field), step);
    if (next === undefined) focusAfter();
    else focusNext(() => names.current.get(next.key));
  };

  return (
    <section className="group" aria-label={say('group.own')}>
      <div className="card fields">
        {own.map((field, at) => (
          <div key={field.key} className="field-line orderable" {...order.rowProps(field.key)}>
            {order.handle(field.key)}
            <FieldBox
              field={field}
              label={labelOf(field)}
              hint={plain}
              itemId={itemId}
              generates={field.kind === 'secret'}
              change={(part, how) => setField(field.key, part, how)}
              onFailure={onFailure}
              head={
                <div className="own-name">
                  <input
                    ref={(box) => {
                      if (box === null) names.current.delete(field.key);
                      else names.current.set(field.key, box);
                    }}
                    className="name-box"
                    aria-label={say('edit.fieldName')}
                    placeholder={kindName(field.kind)}
                    value={field.name}
                    maxLength={500}
                    autoComplete="off"
                    onChange={(event) => setField(field.key, { name: event.target.value })}
                  />
                  <FieldMenu
                    label={labelOf(field)}
                    kind={field.kind}
                    setKind={(kind) => setKind(field, kind)}
                    canMove={(by) => order.canMove(field.key, by)}
                    step={(by) => order.step(field.key, by)}
                    remove={() => remove(at)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={say('edit.removeField', { label: labelOf(field) })}
                    onPress={() => remove(at)}
                  />
                </div>
              }
            />
          </div>
        ))}
      </div>
      {order.region}
    </section>
  );
}
