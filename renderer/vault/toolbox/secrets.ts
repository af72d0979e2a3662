/** A key or a password of a tool: typed, or the field of an item that holds it. */
import { NotReady, bounded } from './use-tool.ts';
import { say } from '../../words.ts';
import type { SecretSource } from '../../../app/bridge/channels/toolbox.ts';

export interface Secret {
  readonly typed: string;
  /** Present while it comes from the vault. */
  readonly from?: { readonly id: string; readonly title: string; readonly field: string };
  /** Told apart from the others of a ring. */
  readonly key: number;
}

let next = 1;
export const noSecret = (): Secret => ({ typed: '', key: next++ });

/** Throws NotReady. */
export function sourceOf({ typed, from }: Secret, label: string): SecretSource {
  if (from !== undefined) {
    if (from.id === '' || from.field === '') throw new NotReady(say('toolbox.missing', { label }));
    return { id: from.id, field: from.field };
  }
  if (typed === '') throw new NotReady(say('toolbox.missing', { label }));
  return { typed: bounded(typed, label) };
}
