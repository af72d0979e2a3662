/**
 * How strong a text is that somebody types or looks at. The vault process tells it: the model takes up to half a second for a
 * text, and the page has to go on drawing.
 */
import { useEffect, useEffectEvent, useState } from 'react';
import { measuredCharacters, websiteRounds } from '../../app/generate/crack-time.ts';
import { call } from '../bridge/frond.ts';
import type { Strength } from '../../app/generate/strength.ts';

const pauseMs = 80;
/** As the channel takes them. */
const mostWords = 60;
const longestWord = 100;

/** Rounds of key derivation that each guess costs an attacker. */
export type Against = { readonly rounds: number } | 'website';

/** Asked one after the other, so that what is typed over in the meantime isn't measured at all. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(ask: () => Promise<void> | undefined): void {
  last = last.then(ask).catch(() => undefined);
}

function measure(text: string, rounds: number, known: readonly string[]): Promise<Strength | undefined> {
  const bytes = new TextEncoder().encode(text.slice(0, measuredCharacters));
  const words = known.map((word) => word.slice(0, longestWord)).slice(0, mostWords);
  return call('strength.measure', { text: bytes, rounds, known: words });
}

/** `read`: the text at that moment, so that it need not be kept anywhere else. */
export function useStrength(
  read: () => string,
  change: unknown,
  against: Against,
  known: readonly string[],
): Strength | undefined {
  const [strength, setStrength] = useState<Strength>();
  const rounds = against === 'website' ? websiteRounds : against.rounds;
  const now = useEffectEvent(read);
  const words = known.join('\n');
  // Where there is a box, there will be a text: the model gets ready meanwhile.
  useEffect(() => inTurn(() => measure('', 1, []).then(() => undefined)), []);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const text = now();
      if (text === '') {
        setStrength(undefined);
        return;
      }
      inTurn(() =>
        current
          ? measure(text, rounds, words.split('\n')).then((found) => {
              if (current) setStrength(found);
            })
          : undefined,
      );
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [change, rounds, words]);
  return strength;
}
