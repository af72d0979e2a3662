/** What a person left out of the health of a vault stays out of `frond health`, too. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secretUnlock } from '../../../app/storage/key-ring.ts';
import { placesFrom } from '../../../app/storage/places.ts';
import { VaultStore } from '../../../app/storage/vault-store.ts';
import { newHome } from './home.ts';
import { passphrase } from './test-script.ts';
import type { Home } from './home.ts';

let home: Home;

beforeAll(async () => {
  home = await newHome();
});

afterAll(() => home.remove());

test('excluded findings are counted apart and fail nothing', async () => {
  home.prepare(['add', 'Forum', '--password-stdin'], 'hunter2');
  const store = await VaultStore.open(
    home.vault,
    secretUnlock({ kind: 'passphrase', passphrase: new TextEncoder().encode(passphrase) }),
    { places: placesFrom(home.env), session: { id: 'window', now: () => Date.now() } },
  );
  store.vault.excludeProblem(store.vault.find('Forum'), 'weak', true);
  await store.save();
  await store.close();

  const { status, stdout } = home.run(['health', '--json', '--fail-on', 'weak']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    score: 100,
    findings: [],
    excluded: [{ problem: 'weak', title: 'Forum' }],
    failed: [],
  });
  expect(home.run(['health']).stdout).toContain('1 finding is left out, as you chose.');
  // In the trash nothing is looked at.
  home.prepare(['remove', 'Forum']);
  expect(JSON.parse(home.run(['health', '--json']).stdout)).toMatchObject({ score: null, excluded: [] });
});
