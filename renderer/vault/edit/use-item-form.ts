/** The form's state, and every way to change it. */
import { useRef } from 'react';
import { cardBrand, typedExpiry } from '../fields/card.ts';
import { fieldHint } from '../fields/layout.ts';
import { readPublicKey } from '../fields/ssh-public-key.ts';
import { changedField, isOwn } from './form.ts';
import { withPlace } from './order.ts';
import { useFormSteps } from './use-form-steps.ts';
import type { FieldKind } from '../../../app/vault/item.ts';
import type { Variable } from '../../../app/developer/dotenv.ts';
import type { FieldChange, FormField, ItemForm } from './form.ts';
import type { FormStep } from './form-step.ts';
import type { FormSteps } from './use-form-steps.ts';

/** A step is taken back by itself; what is typed, by its text box. */
export type ChangeHow = 'typed' | 'step';

export interface ItemFormState {
  readonly form: ItemForm;
  /** What was done and can be taken back. */
  readonly steps: Pick<FormSteps, 'back' | 'forth' | 'isTyping' | 'typing'>;
  readonly change: (part: Partial<ItemForm>, how?: ChangeHow) => void;
  readonly setField: (key: string, part: FieldChange, how?: ChangeHow) => void;
  /** Answers the key of the new row. */
  readonly addField: (kind: FieldKind) => string;
  readonly removeField: (key: string) => FormStep;
  /** Puts a person's own field at a place among their own ones. */
  readonly moveField: (key: string, to: number) => void;
  /** Takes variables in by name; answers how many are new and how many have another value now. */
  readonly takeVariables: (variables: readonly Variable[]) => { readonly added: number; readonly replaced: number };
  readonly setUrl: (key: string, url: string) => void;
  readonly addUrl: () => string;
  readonly removeUrl: (key: string) => FormStep;
  readonly moveUrl: (key: string, to: number) => void;
}

export function useItemForm(start: ItemForm): ItemFormState {
  const { form, apply, type: typeIn, step, back, forth, isTyping, typing } = useFormSteps(start);
  const next = useRef(1);
  const { type } = form;
  const newKey = (): string => `new-${next.current++}`;
  const write =
    (key: string, part: FieldChange) =>
    (before: ItemForm): ItemForm => ({
      ...before,
      fields: before.fields.map((field) => (field.key === key ? changedField(field, part) : field)),
    });
  const withFields = (work: (fields: readonly FormField[]) => readonly FormField[]): FormStep =>
    step((before) => ({ ...before, fields: work(before.fields) }));
  const withUrls = (work: (urls: ItemForm['urls']) => ItemForm['urls']): FormStep =>
    step((before) => ({ ...before, urls: work(before.urls) }));
  const valueOf = (id: string): string | undefined => form.fields.find((field) => field.id === id)?.value;

  /** Fills what follows from a value that was typed, where a person hasn't said otherwise. */
  const follow = (field: FormField, value: string): void => {
    if (type === 'card' && field.id === 'number') {
      const brand = valueOf('brand');
      const told = cardBrand(value);
      if (told !== undefined && (brand === '' || brand === cardBrand(field.value ?? '')))
        apply(write('brand', { value: told }));
    }
    if (type === 'ssh-key' && field.id === 'publicKey') {
      void readPublicKey(value).then((known) => {
        for (const id of ['keyType', 'comment', 'fingerprint'] as const) {
          if (known !== undefined && known[id] !== '' && valueOf(id) === '') apply(write(id, { value: known[id] }));
        }
      });
    }
  };

  return {
    form,
    steps: { back, forth, isTyping, typing },
    change: (part, how = 'step') => {
      (how === 'typed' ? typeIn : step)((before) => ({ ...before, ...part }));
    },
    setField: (key, part, how = 'typed') => {
      const field = form.fields.find((one) => one.key === key);
      if (field === undefined) return;
      const { value } = part;
      const isExpiry = field.id !== undefined && fieldHint(type, field.id).look === 'cardExpiry';
      const shown = value === undefined || !isExpiry ? value : typedExpiry(value, field.value ?? '');
      // No text box has a way back from a switch or from another kind.
      const isStep = how === 'step' || part.kind !== undefined || field.kind === 'boolean';
      (isStep ? step : typeIn)(write(key, { ...part, ...(shown === undefined ? {} : { value: shown }) }));
      if (value !== undefined) follow(field, value);
    },
    addField: (kind) => {
      const key = newKey();
      withFields((fields) => [...fields, { key, name: '', kind, value: kind === 'boolean' ? 'false' : '' }]);
      return key;
    },
    removeField: (key) => withFields((fields) => fields.filter((field) => field.key !== key)),
    moveField: (key, to) => {
      withFields((fields) => {
        const known = fields.filter((field) => !isOwn(type, field));
        const own = fields.filter((field) => isOwn(type, field));
        return [...known, ...withPlace(own, key, to)];
      });
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
      withFields(() => [...kept, ...added]);
      return { added: added.length, replaced };
    },
    setUrl: (key, url) =>
      typeIn((before) => ({ ...before, urls: before.urls.map((one) => (one.key === key ? { ...one, url } : one)) })),
    addUrl: () => {
      const key = newKey();
      withUrls((urls) => [...urls, { key, url: '' }]);
      return key;
    },
    removeUrl: (key) => withUrls((urls) => urls.filter((one) => one.key !== key)),
    moveUrl: (key, to) => void withUrls((urls) => withPlace(urls, key, to)),
  };
}
