/** `frond passphrase change`: a new passphrase and with it a new vault key. */
import { wipe } from '../../app/crypto/wipe.ts';
import { uninterrupted } from '../interrupt.ts';
import { newPassphrase } from '../new-passphrase.ts';
import { passphraseFrom } from '../passphrase.ts';
import { withVault } from '../session.ts';
import { say } from '../words.ts';
import { chosenIterations } from './init.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

const flag = '--passphrase-new-file';

export async function run(context: Context, given: Given): Promise<undefined> {
  const iterations = chosenIterations(given);
  await withVault(context, async (session) => {
    const { store, unlocker } = session;
    const others = store.header.slots.slice(1).map(({ type }) => type);
    if (others.length > 0) context.words(say('passphrase.willDrop', { kinds: others.join(', ') }));
    const file = unlocker.secret?.keyFile;
    const text = await newPassphrase(context, {
      given: passphraseFrom(context, given.value('passphrase-new-file'), flag),
      flag,
    });
    const secret = { kind: 'passphrase', passphrase: text, ...(file === undefined ? {} : { keyFile: file }) } as const;
    const dropped = await uninterrupted(() => store.changePassphrase({ secret, iterations }));
    wipe(text);
    await session.log({ action: 'passphrase' });
    const rounds = store.header.slots[0]?.iterations ?? 0;
    context.words(say('passphrase.changed', { rounds }));
    context.words(say('passphrase.oldBackups'));
    if (context.flags.json) context.json({ iterations: rounds, dropped });
  });
  return undefined;
}
