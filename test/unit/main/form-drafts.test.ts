/** Drafts that can't be written stay where they can be continued, and are tried again. */
import { expect, test } from 'vitest';
import { FormDrafts } from '../../../main/vault-process/form-drafts.ts';
import { FrondError } from '../../../app/errors.ts';
import type { FormDraft } from '../../../app/storage/form-drafts.ts';

/** A folder that refuses to be written while it is told to. */
function folder() {
  const written = new Map<string, FormDraft>();
  const state = { refuses: false };
  const store = {
    vault: { has: () => false, get: () => expect.unreachable() },
    putFormDraft: (draft: FormDraft) => {
      if (state.refuses) return Promise.reject(new FrondError('IO', 'io.failed', { path: '/x' }));
      written.set(draft.id, draft);
      return Promise.resolve();
    },
    formDrafts: () => Promise.resolve([...written.values()]),
    discardFormDraft: (id: string) => {
      written.delete(id);
      return Promise.resolve();
    },
  };
  return { written, state, drafts: new FormDrafts(store) };
}

const draft = (id: string, title: string) => ({ id, type: 'login' as const, input: { title } });
const titles = async (drafts: FormDrafts): Promise<readonly string[]> =>
  (await drafts.list()).map(({ title }) => title).sort();

test('one that could not be written can be continued, and is written with the next', async () => {
  const { written, state, drafts } = folder();
  await drafts.put(draft('one', 'first'));
  state.refuses = true;
  await expect(drafts.put(draft('one', 'second'))).rejects.toThrow('io.failed');
  await expect(drafts.put(draft('two', 'another'))).rejects.toThrow('io.failed');
  expect(await titles(drafts)).toEqual(['another', 'second']);
  expect(await drafts.get('one')).toMatchObject({ input: { title: 'second' } });
  expect(written.get('one')?.input.title).toBe('first');
  state.refuses = false;
  await drafts.put(draft('three', 'third'));
  expect([...written.values()].map(({ input }) => input.title).sort()).toEqual(['another', 'second', 'third']);
});

test('a lock tries once more, and says whether all is written', async () => {
  const { written, state, drafts } = folder();
  expect(await drafts.finish()).toBe(true);
  state.refuses = true;
  await expect(drafts.put(draft('one', 'typed'))).rejects.toThrow('io.failed');
  expect(await drafts.finish()).toBe(false);
  state.refuses = false;
  expect(await drafts.finish()).toBe(true);
  expect(written.get('one')?.input.title).toBe('typed');
});

test('one that is thrown away is gone, written or not', async () => {
  const { written, state, drafts } = folder();
  state.refuses = true;
  await expect(drafts.put(draft('one', 'typed'))).rejects.toThrow('io.failed');
  await drafts.discard('one');
  state.refuses = false;
  expect(await drafts.finish()).toBe(true);
  expect(await titles(drafts)).toEqual([]);
  expect(written.size).toBe(0);
});
