/** `frond recovery new`: a recovery code, printed once. One that there is goes, with the vault key that it opens. */
import { uninterrupted } from '../interrupt.ts';
import { passphraseSecret } from '../key-secret.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import type { Context } from '../context.ts';

export async function run(context: Context): Promise<undefined> {
  await withVault(context, async (session) => {
    const { store } = session;
    const replaced = store.hasRecovery;
    const secret = passphraseSecret(session);
    if (replaced) context.words(say('recovery.willReplace'));
    const recoveryCode = await uninterrupted(() =>
      replaced ? store.replaceRecovery({ secret, iterations: store.rounds }) : store.addRecovery(),
    );
    await session.log({ action: 'recovery' });
    context.words(say('recovery.made'));
    if (context.flags.json) context.json({ recoveryCode, replaced });
    else context.data(`${recoveryCode}\n`);
  });
  return undefined;
}
