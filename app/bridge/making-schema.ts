/** The generator's options, as they arrive from the page and lie in the settings file. */
import * as v from 'valibot';
import { generatedKinds } from '../generate/making-options.ts';
import { fewestWords, longestSeparator, mostWords } from '../generate/passphrase-rules.ts';
import { longestPassword, mostOfKind, shortestPassword } from '../generate/password.ts';
import { longestPin, shortestPin } from '../generate/pin.ts';
import { fewestSyllables, mostSyllables } from '../generate/syllables.ts';
import {
  longestUsername,
  mostUsernameDigits,
  mostUsernameWords,
  shortestUsername,
  usernameStyles,
} from '../generate/username-rules.ts';
import { wordListNames } from '../generate/word-list-names.ts';

const whole = (least: number, most: number): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const characters = v.pipe(v.string(), v.maxLength(100));
const ofKind = v.exactOptional(whole(0, mostOfKind));

export const makingOptions = v.strictObject({
  kind: v.picklist(generatedKinds),
  password: v.strictObject({
    length: whole(shortestPassword, longestPassword),
    lowercase: v.boolean(),
    uppercase: v.boolean(),
    digits: v.boolean(),
    symbols: v.boolean(),
    unambiguous: v.boolean(),
    least: v.exactOptional(v.strictObject({ lowercase: ofKind, uppercase: ofKind, digits: ofKind, symbols: ofKind })),
    ownSymbols: v.exactOptional(characters),
    exclude: v.exactOptional(characters),
    letterFirst: v.exactOptional(v.boolean()),
  }),
  passphrase: v.strictObject({
    words: whole(fewestWords, mostWords),
    separator: v.pipe(v.string(), v.maxLength(longestSeparator)),
    capitalise: v.boolean(),
    number: v.exactOptional(v.boolean()),
    list: v.exactOptional(v.picklist(wordListNames)),
  }),
  syllables: v.strictObject({
    syllables: whole(fewestSyllables, mostSyllables),
    capitalise: v.boolean(),
    number: v.boolean(),
  }),
  pin: v.strictObject({ length: whole(shortestPin, longestPin) }),
  username: v.strictObject({
    style: v.picklist(usernameStyles),
    words: whole(1, mostUsernameWords),
    digits: whole(0, mostUsernameDigits),
    capitalise: v.boolean(),
    length: whole(shortestUsername, longestUsername),
  }),
});
