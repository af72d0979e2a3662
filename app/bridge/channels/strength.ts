/** How strong a text is, while it is typed or in sight. Nothing of it is kept. */
import * as v from 'valibot';
import { bothPages } from '../channel.ts';
import { text } from '../schemas.ts';
import type { Strength } from '../../generate/strength.ts';

export const strengthChannels = {
  /** Undefined for the empty text, which is asked to be quick with the next. */
  'strength.measure': bothPages<Strength | undefined>()(
    v.strictObject({
      /** UTF-8, since bytes can be wiped. */
      text: v.pipe(
        v.instance(Uint8Array),
        v.check((bytes) => bytes.length <= 400),
      ),
      /** Of key derivation, that each guess costs. */
      rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
      /** Words that somebody who guesses tries first. */
      known: v.pipe(v.array(text(100)), v.maxLength(60)),
    }),
  ),
} as const;
