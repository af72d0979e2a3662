/** Saving behind the window's back: what is saved when, what is said, and what happens to changes that can't be. */
import { expect, test } from 'vitest';
import { Saver } from '../../../main/vault-process/saver.ts';
import { FrondError } from '../../../app/errors.ts';

/** A store whose saves end when the test says so. */
class Store {
  generation = 0;
  written = 0;
  saves = 0;
  drafts = 0;
  fail: FrondError | undefined;
  draftFails = false;
  #gates: (() => void)[] = [];
  held = false;

  get saved(): boolean {
    return this.written === this.generation;
  }

  async save(): Promise<void> {
    this.saves += 1;
    const { generation } = this;
    if (this.held) await new Promise<void>((resolve) => this.#gates.push(resolve));
    if (this.fail !== undefined) throw this.fail;
    this.written = generation;
  }

  draftUnsaved(): Promise<void> {
    if (this.draftFails) return Promise.reject(new FrondError('NO_SPACE', 'disk.full', { path: '/x' }));
    this.drafts += 1;
    return Promise.resolve();
  }

  release(): void {
    this.held = false;
    for (const open of this.#gates.splice(0)) open();
  }
}

function make() {
  const store = new Store();
  const states: string[] = [];
  const saver = new Saver(store, () => states.push(saver.state.state));
  const change = (): void => {
    store.generation += 1;
    saver.changed();
  };
  return { store, saver, states, change };
}

test('changes that follow closely share one save', async () => {
  const { store, saver, states, change } = make();
  for (let count = 0; count < 10; count += 1) change();
  expect(saver.state.state).toBe('saving');
  await saver.now();
  expect([store.saves, store.saved, saver.state.state]).toEqual([1, true, 'saved']);
  expect(states).toEqual(['saving', 'saved']);
});

test('a change during a save is saved right after it', async () => {
  const { store, saver, change } = make();
  store.held = true;
  change();
  const saving = saver.now();
  change();
  store.release();
  await saving;
  expect([store.saves, store.saved]).toEqual([2, true]);
});

test('a save that fails says why, and the next one may succeed', async () => {
  const { store, saver, change } = make();
  store.fail = new FrondError('NO_SPACE', 'disk.full', { path: '/vault.frond', errno: 'ENOSPC' });
  change();
  await expect(saver.now()).rejects.toThrow('disk.full');
  expect(saver.state).toMatchObject({ state: 'unsaved', problem: expect.stringMatching(/full/) as string });
  store.fail = undefined;
  await saver.now();
  expect(saver.state).toMatchObject({ state: 'saved' });
  expect(saver.state).not.toHaveProperty('problem');
});

test('finishing waits for the save', async () => {
  const { store, saver, change } = make();
  change();
  expect([await saver.finish(1_000), store.saved, store.drafts]).toEqual(['saved', true, 0]);
});

test('finishing drafts what could not be saved', async () => {
  const { store, saver, change } = make();
  store.fail = new FrondError('READ_ONLY', 'disk.readOnly', { path: '/x', errno: 'EROFS' });
  change();
  expect([await saver.finish(1_000), store.drafts]).toEqual(['drafted', 1]);
});

test('finishing does not wait for a save that hangs', async () => {
  const { store, saver, change } = make();
  store.held = true;
  change();
  expect([await saver.finish(100), store.drafts]).toEqual(['drafted', 1]);
  store.release();
});

test('finishing says when nothing could be written anywhere', async () => {
  const { store, saver, change } = make();
  store.fail = new FrondError('NO_SPACE', 'disk.full', { path: '/x', errno: 'ENOSPC' });
  store.draftFails = true;
  change();
  expect(await saver.finish(100)).toBe('failed');
});

test('nothing to save: nothing is written', async () => {
  const { store, saver } = make();
  expect([await saver.finish(100), store.saves, store.drafts]).toEqual(['saved', 0, 0]);
});
