/** `frond init`: makes a vault. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { leastChosenIterations, mostIterations } from '../../app/format/limits.ts';
import { defaultVaultPath, placesFrom } from '../../app/storage/places.ts';
import { identityAt } from '../../app/storage/read-file.ts';
import { VaultStore } from '../../app/storage/vault-store.ts';
import { uninterrupted } from '../interrupt.ts';
import { givenPassphrase, keyFile } from '../passphrase.ts';
import { newPassphrase } from '../new-passphrase.ts';
import { newSession } from '../session.ts';
import { vaultPath } from '../vault-path.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** --iterations, refused by policy where it is out of range: 7, not a mistake in the arguments. */
export function chosenIterations(given: Given): number | undefined {
  const iterations = given.number('iterations', 0, Number.MAX_SAFE_INTEGER);
  if (iterations !== undefined && (iterations < leastChosenIterations || iterations > mostIterations)) {
    throw new FrondError('POLICY', 'kdf.iterations', { leastChosenIterations, mostIterations });
  }
  return iterations;
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const path = vaultPath(context);
  const iterations = chosenIterations(given);
  if ((await identityAt(path)) !== undefined) throw new FrondError('EXISTS', 'vault.exists', { path });
  const places = placesFrom(context.env);
  if (path === defaultVaultPath(places)) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const text = await newPassphrase(context, { given: givenPassphrase(context), flag: '--passphrase-file' });
  const file = keyFile(context);
  const secret = { kind: 'passphrase', passphrase: text, ...(file === undefined ? {} : { keyFile: file }) } as const;
  const { store, recoveryCode } = await uninterrupted(async () => {
    const made = await VaultStore.create(
      path,
      { secret, iterations, recovery: given.has('recovery') },
      { places, session: newSession() },
    );
    await made.store.close();
    return made;
  });
  wipe(text);
  const rounds = store.header.slots[0]?.iterations ?? 0;
  context.words(say('init.made', { path, rounds }));
  if (recoveryCode !== undefined) context.words(say('init.recovery'));
  if (context.flags.json) {
    context.json({
      vault: store.header.vault,
      path,
      iterations: rounds,
      ...(recoveryCode === undefined ? {} : { recoveryCode }),
    });
  } else if (recoveryCode !== undefined) {
    context.data(`${recoveryCode}\n`);
  }
  return undefined;
}
