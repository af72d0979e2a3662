/** Drafts on their way to the vault process and back, with what was stored when the edit began. */
import { randomBytes } from '../../components/random-bytes.ts';
import { formOf, formOfDraft, inputOf } from './form.ts';
import type { Arguments } from '../../../app/bridge/contract.ts';
import type { DraftContent, EditView } from '../../../app/bridge/views.ts';
import type { ItemForm } from './form.ts';
import type { StoredForm } from './three-way.ts';

type Input = Arguments<'item.add'>['input'];

/** The bridge's schemas speak of arrays that may be changed; ours are not, and no one changes them. */
export const inputMutable = (form: ItemForm): Input => inputOf(form) as Input;

/** An id for the draft of an edit. */
export function newDraftId(): string {
  return Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const storedForm = ({ item, versions }: EditView): StoredForm => ({ form: formOf(item), versions });

/** The draft's own side: what was typed, and what was stored when typing began. */
export function sidesOf(draft: DraftContent, now: StoredForm): { readonly base: StoredForm; readonly mine: ItemForm } {
  const { type, input, base } = draft;
  const before = base === undefined ? now : { form: formOfDraft(type, base.input), versions: base.versions };
  return { base: before, mine: formOfDraft(type, input) };
}
