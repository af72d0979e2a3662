/** Chooses an item and one of its fields; the value stays in the vault. */
import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { fieldLabel, say } from '../../words.ts';
import { ItemPicker } from '../codes/item-picker.tsx';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../app/bridge/views.ts';
import type { PickedItem } from '../codes/item-picker.tsx';
import type { Secret } from './secrets.ts';

type From = NonNullable<Secret['from']>;

/** Secret fields come first, and whoever needs another one finds it below. */
function fieldsOf(item: ItemView): readonly (readonly [id: string, label: string])[] {
  const filled = item.fields.filter(({ empty, kind }) => !empty && kind !== 'totp' && kind !== 'boolean');
  const ordered = [
    ...filled.filter(({ kind }) => kind === 'secret'),
    ...filled.filter(({ kind }) => kind !== 'secret'),
  ];
  const named = ordered.map(({ id, name }) => [`fields/${id}`, fieldLabel(item.type, id, name)] as const);
  return item.notes === '' ? named : [...named, ['notes', say('field.notes')]];
}

export function VaultField({ from, set }: { readonly from: From; readonly set: (from: From) => void }): ReactNode {
  const [offered, setOffered] = useState<readonly PickedItem[]>([]);
  const [fields, setFields] = useState<ReturnType<typeof fieldsOf>>([]);
  useEffect(() => {
    let current = true;
    call('items.list', { query: '', filter: { scope: 'recent' }, sort: 'used', from: 0, count: 6 }).then(
      ({ rows }) => current && setOffered(rows.map(({ id, title, hasTotp }) => ({ id, title, hasTotp }))),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  const pick = (item: PickedItem | undefined): void => {
    if (item === undefined) return;
    call('item.get', { id: item.id }).then(
      (view) => {
        const found = fieldsOf(view);
        setFields(found);
        set({ id: item.id, title: item.title, field: found[0]?.[0] ?? '' });
      },
      () => undefined,
    );
  };
  return (
    <span className="tool-source">
      <ItemPicker
        label={say('toolbox.item')}
        picked={from.id === '' ? undefined : { id: from.id, title: from.title, hasTotp: false }}
        offered={offered}
        pick={pick}
        none={undefined}
        hint={say('toolbox.itemHint')}
      />
      <span className="box select">
        <select
          aria-label={say('toolbox.field')}
          value={from.field}
          disabled={fields.length === 0}
          onChange={(event) => set({ ...from, field: event.target.value })}
        >
          {fields.length === 0 && (
            <option value="">{say(from.id === '' ? 'toolbox.field' : 'toolbox.noFields')}</option>
          )}
          {fields.map(([id, label]) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden="true" />
      </span>
    </span>
  );
}
