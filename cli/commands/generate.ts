/** `frond generate`: passwords, words, PINs. Needs no vault. */
import { randomBytes } from '../../app/crypto/random.ts';
import { generate, rulesFrom } from '../generate-rules.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export function run(context: Context, given: Given): Promise<undefined> {
  const off = (flag: 'no-lowercase' | 'no-uppercase' | 'no-digits' | 'no-symbols'): false | undefined =>
    given.has(flag) ? false : undefined;
  const rules = rulesFrom({
    length: given.number('length', 4, 1024),
    words: given.number('words', 3, 64),
    pin: given.number('pin', 3, 64),
    separator: given.value('separator'),
    capitalise: given.has('capitalise') ? true : undefined,
    unambiguous: given.has('unambiguous') ? true : undefined,
    lowercase: off('no-lowercase'),
    uppercase: off('no-uppercase'),
    digits: off('no-digits'),
    symbols: off('no-symbols'),
  });
  const count = given.number('count', 1, 1000) ?? 1;
  const made = Array.from({ length: count }, () => generate(rules, randomBytes));
  const bits = Math.floor(made[0]?.bits ?? 0);
  if (context.flags.json) context.json({ values: made.map(({ text }) => text), bits });
  else context.data(made.map(({ text }) => `${text}\n`).join(''));
  if (stdoutIsTerminal()) context.words(say('generate.bits', { bits }));
  return Promise.resolve(undefined);
}
