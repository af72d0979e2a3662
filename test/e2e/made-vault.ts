/**
 * A vault that lies on the disk before the app starts, made by Frond's own code: for tests that are about something else than how one is
 * made. Its passphrase is the tests'; the keys, derived once a worker, are behind as many rounds as a new vault has at least.
 */
import { randomId } from '../../app/crypto/random.ts';
import { encodeHeader } from '../../app/format/header.ts';
import { newVaultIterations } from '../../app/format/limits.ts';
import { newKeyRing, ringOf, type KeyRing } from '../../app/storage/key-ring.ts';
import { placesFrom } from '../../app/storage/places.ts';
import { VaultStore } from '../../app/storage/vault-store.ts';
import { passphrase, type Login } from './actions.ts';
import type { FieldInput, FieldKind, ItemInput } from '../../app/vault/item.ts';

let keys: Promise<KeyRing> | undefined;

/** Another vault with each call, though behind the same keys; logins in it are saved one by one, as they would be in the window. */
export async function makeVault(path: string, env: NodeJS.ProcessEnv, logins: readonly Login[] = []): Promise<void> {
  const secret = { kind: 'passphrase', passphrase: new TextEncoder().encode(passphrase) } as const;
  keys ??= newKeyRing(randomId(), { secret, iterations: newVaultIterations });
  const { header, vaultKey } = await keys;
  const own = { ...header, vault: randomId() };
  // The store wipes its key in the end.
  const ring = ringOf(own, encodeHeader(own.vault, own.slots), vaultKey.slice());
  const session = { id: randomId(), now: Date.now };
  const store = await VaultStore.createWith(path, ring, { places: placesFrom(env), session });
  for (const login of logins) {
    store.vault.add('login', inputOf(login));
    await store.save();
  }
  await store.close();
}

function inputOf({ title, username, password, website, notes = '' }: Login): ItemInput {
  const field = (id: string, kind: FieldKind, value: string | undefined): readonly FieldInput[] =>
    value === undefined ? [] : [{ id, name: id, kind, value }];
  const fields = [...field('username', 'text', username), ...field('password', 'secret', password)];
  return { title, fields, urls: website === undefined ? [] : [{ url: website }], notes };
}
