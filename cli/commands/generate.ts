/** `frond generate`: passwords, words, PINs, user names. Needs no vault. */
import { randomBytes } from '../../app/crypto/random.ts';
import { FrondError } from '../../app/errors.ts';
import { defaultPassphraseRules } from '../../app/generate/passphrase-rules.ts';
import { defaultPasswordRules } from '../../app/generate/password.ts';
import { defaultSyllableRules, fewestSyllables, mostSyllables } from '../../app/generate/syllables.ts';
import { defaultUsernameRules } from '../../app/generate/username-rules.ts';
import { wordListNames } from '../../app/generate/word-list-names.ts';
import { generate, rulesFrom } from '../generate-rules.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import { say } from '../words.ts';
import type { Given } from '../command.ts';
import type { WordListName } from '../../app/generate/word-list-names.ts';
import type { Rules } from '../generate-rules.ts';
import type { Context } from '../context.ts';

export function run(context: Context, given: Given): Promise<undefined> {
  const off = (flag: 'no-lowercase' | 'no-uppercase' | 'no-digits' | 'no-symbols'): false | undefined =>
    given.has(flag) ? false : undefined;
  const rules = moreRules(
    given,
    rulesFrom({
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
    }),
  );
  const count = given.number('count', 1, 1000) ?? 1;
  const made = Array.from({ length: count }, () => generate(rules, randomBytes));
  const bits = Math.floor(made[0]?.bits ?? 0);
  if (context.flags.json) context.json({ values: made.map(({ text }) => text), bits });
  else context.data(made.map(({ text }) => `${text}\n`).join(''));
  if (stdoutIsTerminal()) context.words(say('generate.bits', { bits }));
  return Promise.resolve(undefined);
}

/** What only flags ask for, on top of the rules that `add --generate` knows as well. */
function moreRules(given: Given, rules: Rules): Rules {
  const syllables = given.number('syllables', fewestSyllables, mostSyllables);
  const website = given.value('website-rules');
  const exclude = given.value('exclude');
  const list = given.value('word-list');
  if (list !== undefined && !isWordList(list)) throw new FrondError('INVALID', 'generate.badList', { name: list });
  const ofWords = list !== undefined || given.has('with-number') || given.has('words') || given.has('separator');
  const ofPassword = exclude !== undefined || given.has('letter-first') || hasClasses(given);
  const kinds = [
    syllables !== undefined,
    website !== undefined,
    given.has('random-username'),
    ofWords,
    ofPassword,
    rules.kind === 'pin',
  ];
  if (kinds.filter(Boolean).length > 1) throw new FrondError('INVALID', 'generate.mixed');
  if (syllables !== undefined) return { ...defaultSyllableRules, kind: 'syllables', syllables };
  if (given.has('random-username')) return { ...defaultUsernameRules, kind: 'username' };
  if (website !== undefined) {
    const length = given.number('length', 4, 1024) ?? defaultPasswordRules.length;
    return { kind: 'website', text: website, length };
  }
  if (ofWords) {
    const words = rules.kind === 'words' ? rules : { ...defaultPassphraseRules, kind: 'words' as const };
    return { ...words, number: given.has('with-number'), ...(list === undefined ? {} : { list }) };
  }
  if (rules.kind !== 'password') return rules;
  return { ...rules, letterFirst: given.has('letter-first'), ...(exclude === undefined ? {} : { exclude }) };
}

const isWordList = (name: string): name is WordListName => (wordListNames as readonly string[]).includes(name);

const classFlags = ['no-lowercase', 'no-uppercase', 'no-digits', 'no-symbols', 'unambiguous'] as const;
const hasClasses = (given: Given): boolean => classFlags.some((flag) => given.has(flag));
