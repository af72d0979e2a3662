/** What people choose for an import, and an import in steps: cancelled between two of them, the vault is as it was. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyImport, keepFiles, writeItems } from '../../../app/transfer/apply.ts';
import { choicesFor, decided, onDuplicate } from '../../../app/transfer/choices.ts';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { rehearse, rehearsing } from '../../../app/transfer/rehearsal.ts';
import { atOnce } from '../../../app/transfer/steps.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import type { ImportedFile } from '../../../app/transfer/import/imported.ts';
import type { Rehearsal } from '../../../app/transfer/rehearsal.ts';

const readAttachment = (): Uint8Array => new Uint8Array();
const addBlob = (): string => 'b'.repeat(22);

function load(name: string): Promise<ImportedFile> {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)));
  return readImport({ bytes, name, keys: {} });
}

/** A vault with the file's items, one of them changed, one in the trash, one gone. */
async function moved(): Promise<{ readonly vault: OpenVault; readonly rehearsal: Rehearsal }> {
  const vault = OpenVault.create({ id: 'test', now: () => Date.parse('2020-01-02T03:04:05.000Z') });
  const file = await load('bitwarden/all-types.json');
  applyImport(vault, rehearse(vault, file, { onDuplicate: 'merge', readAttachment }), { folder: [], addBlob });
  const [changed = '', trashed = '', gone = ''] = vault.query();
  vault.update(changed, { urls: [], notes: '', fields: [] });
  vault.trash([trashed]);
  vault.removeForever([gone]);
  return { vault, rehearsal: atOnce(rehearsing(vault, file, readAttachment)) };
}

const outcomes = ({ entries }: Rehearsal): readonly string[] => entries.map(({ outcome }) => outcome).sort();

test('each item can become what its outcome allows, and nothing else', async () => {
  const { rehearsal } = await moved();
  const became = new Map<string, readonly string[]>();
  for (const entry of rehearsal.entries) {
    became.set(
      entry.outcome,
      onDuplicate.map((choice) => decided(entry, choice).outcome),
    );
    // What makes no difference is not offered.
    const offered = choicesFor(entry).map((choice) => decided(entry, choice).outcome);
    expect(new Set(offered).size).toBe(offered.length);
  }
  expect(Object.fromEntries(became)).toEqual({
    new: ['new', 'new', 'skipped'],
    changed: ['changed', 'new', 'skipped'],
    same: ['same', 'same', 'same'],
    skipped: ['skipped', 'new', 'skipped'],
  });
});

test('choices for all leave new items and the trash alone', async () => {
  const { vault } = await moved();
  const file = await load('bitwarden/all-types.json');
  const by = (choice: (typeof onDuplicate)[number]): readonly string[] =>
    outcomes(rehearse(vault, file, { onDuplicate: choice, readAttachment }));
  const count = (all: readonly string[], outcome: string): number => all.filter((one) => one === outcome).length;
  expect([count(by('merge'), 'new'), count(by('merge'), 'changed'), count(by('merge'), 'skipped')]).toEqual([1, 1, 1]);
  expect([count(by('keep-both'), 'new'), count(by('keep-both'), 'changed')]).toEqual([2, 0]);
  expect([count(by('skip'), 'new'), count(by('skip'), 'skipped')]).toEqual([1, 2]);
});

test.each([0, 1, 3, 5])('cancelled after step %i, the vault is as it was; done again, it is whole', async (after) => {
  const { vault, rehearsal } = await moved();
  const before = JSON.stringify(vault.toState());
  const { all } = vault.overview();
  const steps = () =>
    writeItems(vault, rehearsal, ['New'], atOnce(keepFiles(vault, rehearsal, { folder: ['New'], addBlob })));
  let step = 0;
  const cancelled = vault.batchInSteps('import', steps(), () => {
    // Whoever counts in a pause must not keep what is taken back.
    expect(vault.overview().all).toBeGreaterThanOrEqual(all);
    if (step++ === after) throw new Error('cancelled');
    return undefined;
  });
  await expect(cancelled).rejects.toThrow('cancelled');
  expect(JSON.stringify(vault.toState())).toBe(before);
  expect(vault.overview().all).toBe(all);
  expect(vault.folders().some(({ name }) => name === 'New')).toBe(false);

  const { added, changed } = await vault.batchInSteps('import', steps(), () => undefined);
  expect([added.length, changed.length]).toEqual([1, 1]);
  expect(vault.undoLabel).toMatchObject({ kind: 'import' });
  vault.undo();
  expect(vault.overview().all).toBe(all);
});

test('what can’t be carried knows its item, also where several are called alike', async () => {
  const items = [1, 2, 3].map((at) => ({
    id: `i${at}`,
    type: 1,
    name: 'Twin',
    login: { username: 'ada', password: 'p', ...(at === 2 ? { fido2Credentials: [{}] } : {}) },
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ encrypted: false, items }));
  const { dropped } = await readImport({ bytes, name: 'twins.json', keys: {} });
  expect(dropped).toEqual([{ item: 'Twin', index: 1, kind: 'passkey', detail: '1' }]);
});
