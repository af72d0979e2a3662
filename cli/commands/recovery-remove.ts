/** `frond recovery remove`: the recovery code opens the vault no more; a new vault key behind the same passphrase. */
import { FrondError } from '../../app/errors.ts';
import { uninterrupted } from '../interrupt.ts';
import { passphraseSecret } from '../key-secret.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  await withVault(context, async (session) => {
    const { store } = session;
    if (!store.hasRecovery) throw new FrondError('NOT_FOUND', 'recovery.none');
    const secret = passphraseSecret(session);
    const dropped = await uninterrupted(() => store.changePassphrase({ secret, iterations: store.rounds }));
    await session.log({ action: 'recovery' });
    context.words(say('recovery.removed'));
    if (context.flags.json) context.json({ dropped });
  });
  return undefined;
}
