/** More rounds of key derivation under the same passphrase. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { askPassphrase } from '../overlays/ask-passphrase.tsx';
import type { Overlay } from '../actions/tools.ts';

export function raiseForm(done: () => void): Overlay {
  return askPassphrase({
    title: say('raise.title'),
    text: say('raise.text'),
    label: say('proof.passphrase'),
    yes: say('raise.yes'),
    act: async (passphrase) => {
      await call('keys.raise', { passphrase });
      done();
    },
  });
}
