/**
 * The stored secret behind a box that nobody has looked into. It stays what it is until something else is written: a letter that is typed and
 * deleted again means the stored value, not an empty one. Whoever wants it empty looks at it first.
 */
import { useState } from 'react';
import { call } from '../../bridge/frond.ts';
import type { FieldChange, FormField } from './form.ts';
import type { ChangeHow } from './use-item-form.ts';

export interface Unseen {
  /** The value can be read. */
  readonly shown: boolean;
  readonly write: (value: string) => void;
  /** A value that was made elsewhere takes the stored one's place, and is shown. */
  readonly take: (value: string) => void;
  readonly toggle: () => void;
}

export function useUnseen(
  field: FormField,
  itemId: string | undefined,
  change: (part: FieldChange, how?: ChangeHow) => void,
  onFailure: (error: unknown) => void,
): Unseen {
  const [shown, setShown] = useState(false);
  const [isUnseen, setUnseen] = useState(field.value === undefined);
  const show = (value: string, how?: ChangeHow): void => {
    change({ value }, how);
    setUnseen(false);
    setShown(true);
  };
  return {
    shown,
    write: (value) => change({ value: isUnseen && value === '' ? undefined : value }),
    take: (value) => show(value, 'step'),
    toggle: () => {
      if (shown || field.value !== undefined || itemId === undefined || field.id === undefined) {
        setShown(!shown);
        return;
      }
      call('item.reveal', { id: itemId, field: `fields/${field.id}` }).then((value) => show(value), onFailure);
    },
  };
}
