/** The form's state, and every way to change it. */
import { useRef, useState } from 'react';
import { cardBrand, typedExpiry } from '../fields/card.ts';
import { fieldHint } from '../fields/layout.ts';
import { readPublicKey } from '../fields/ssh-public-key.ts';
import { isOwn } from './form.ts';
import { withPlace } from './order.ts';
import type { FieldKind } from '../../../app/vault/item.ts';
import type { Variable } from '../../../app/developer/dotenv.ts';
import type { FormField, ItemForm } from './form.ts';

export interface ItemFormState {
  readonly form: ItemForm;
  readonly change: (part: Partial<ItemForm>) => void;
  readonly setField: (key: string, part: Partial<FormField>) => void;
  /** Answers the key of the new row. */
  readonly addField: (kind: FieldKind) => string;
  readonly removeField: (key: string) => void;
  /** Puts a person's own field at a place among their own ones. */
  readonly moveField: (key: string, to: number) => void;
  /** Takes variables in by name; answers how many are new and how many have another value now. */
  readonly takeVariables: (variables: readonly Variable[]) => { readonly added: number; readonly replaced: number };
  readonly setUrl: (key: string, url: string) => void;
  readonly addUrl: () => string;
  readonly removeUrl: (key: string) => void;
  readonly moveUrl: (key: string, to: number) => void;
}

export function useItemForm(start: ItemForm): ItemFormState {
  const [form, setForm] = useState(start);
  const next = useRef(1);
  const { type } = form;
  const newKey = (): string => `new-${next.current++}`;
  const change = (part: Partial<ItemForm>): void => setForm((before) => ({ ...before, ...part }));
  const write = (key: string, part: Partial<FormField>): void =>
    setForm((before) => ({
      ...before,
      fields: before.fields.map((field) => (field.key === key ? { ...field, ...part } : field)),
    }));
  const valueOf = (id: string): string | undefined => form.fields.find((field) => field.id === id)?.value;

  /** Fills what follows from a value that was typed, where a person hasn't said otherwise. */
  const follow = (field: FormField, value: string): void => {
    if (type === 'card' && field.id === 'number') {
      const brand = valueOf('brand');
      const told = cardBrand(value);
      if (told !== undefined && (brand === '' || brand === cardBrand(field.value ?? '')))
        write('brand', { value: told });
    }
    if (type === 'ssh-key' && field.id === 'publicKey') {
      void readPublicKey(value).then((known) => {
        for (const id of ['keyType', 'comment', 'fingerprint'] as const) {
          if (known !== undefined && known[id] !== '' && valueOf(id) === '') write(id, { value: known[id] });
        }
      });
    }
  };

  return {
    form,
    change,
    setField: (key, part) => {
      const field = form.fields.find((one) => one.key === key);
      if (field === undefined) return;
      const { value } = part;
      if (value === undefined) {
        write(key, part);
        return;
      }
      const isExpiry = field.id !== undefined && fieldHint(type, field.id).look === 'cardExpiry';
      write(key, { ...part, value: isExpiry ? typedExpiry(value, field.value ?? '') : value });
      follow(field, value);
    },
    addField: (kind) => {
      const key = newKey();
      change({ fields: [...form.fields, { key, name: '', kind, value: kind === 'boolean' ? 'false' : '' }] });
      return key;
    },
    removeField: (key) => change({ fields: form.fields.filter((field) => field.key !== key) }),
    moveField: (key, to) => {
      const known = form.fields.filter((field) => !isOwn(type, field));
      const own = form.fields.filter((field) => isOwn(type, field));
      change({ fields: [...known, ...withPlace(own, key, to)] });
    },
    takeVariables: (variables) => {
      const wanted = new Map(variables.map(({ name, value }) => [name, value]));
      let replaced = 0;
      const kept = form.fields.flatMap((field): readonly FormField[] => {
        if (!isOwn(type, field)) return [field];
        if (field.name === '' && field.value === '') return [];
        const value = wanted.get(field.name);
        if (value === undefined) return [field];
        wanted.delete(field.name);
        if (value !== field.value) replaced += 1;
        return [{ ...field, value }];
      });
      const added = [...wanted].map(([name, value]): FormField => ({ key: newKey(), name, kind: 'secret', value }));
      change({ fields: [...kept, ...added] });
      return { added: added.length, replaced };
    },
    setUrl: (key, url) => change({ urls: form.urls.map((one) => (one.key === key ? { ...one, url } : one)) }),
    addUrl: () => {
      const key = newKey();
      change({ urls: [...form.urls, { key, url: '' }] });
      return key;
    },
    removeUrl: (key) => change({ urls: form.urls.filter((one) => one.key !== key) }),
    moveUrl: (key, to) => change({ urls: withPlace(form.urls, key, to) }),
  };
}
