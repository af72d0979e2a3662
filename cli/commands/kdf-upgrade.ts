/** `frond kdf upgrade`: more rounds of key derivation under the same passphrase and the same vault key. */
import { chosenIterations as measuredIterations } from '../../app/storage/key-ring.ts';
import { FrondError } from '../../app/errors.ts';
import { uninterrupted } from '../interrupt.ts';
import { passphraseSecret } from '../key-secret.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import { chosenIterations } from './init.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const asked = chosenIterations(given);
  await withVault(context, async (session) => {
    const { store } = session;
    const before = store.header.slots[0]?.iterations ?? 0;
    const secret = passphraseSecret(session);
    if (asked !== undefined && asked < before) {
      throw new FrondError('POLICY', 'kdf.fewer', { wanted: String(asked), rounds: String(before) });
    }
    const iterations = Math.max(asked ?? (await measuredIterations(undefined)), before);
    if (iterations === before) {
      context.words(say('kdf.enough', { rounds: before }));
    } else {
      await uninterrupted(() => store.changeIterations({ secret, iterations }));
      await session.log({ action: 'key-cost' });
      context.words(say('kdf.done', { rounds: iterations }));
      const recovery = store.header.slots.find(({ type }) => type === 'recovery');
      if (recovery !== undefined) context.words(say('kdf.recoveryStays', { rounds: recovery.iterations }));
      context.words(say('kdf.oldBackups'));
    }
    if (context.flags.json) context.json({ iterations, before });
  });
  return undefined;
}
