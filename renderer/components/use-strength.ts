/**
 * How strong a text is that somebody types or looks at. The estimate and its word lists load when there is a box for them and
 * the page has nothing else to do, so that neither the start nor the first letter waits.
 */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Strength } from '../../app/generate/strength.ts';

const load = () => import('../../app/generate/strength.ts');
const pauseMs = 80;

/** Rounds of key derivation that each guess costs an attacker. */
export type Against = { readonly rounds: number } | 'website';

/** `read`: the text at that moment, so that it need not be kept anywhere else. */
export function useStrength(
  read: () => string,
  change: unknown,
  against: Against,
  known: readonly string[],
): Strength | undefined {
  const [strength, setStrength] = useState<Strength>();
  const rounds = against === 'website' ? undefined : against.rounds;
  const now = useEffectEvent(read);
  const words = known.join('\n');
  useEffect(() => {
    const idle = requestIdleCallback(() => void load().then(({ prepareStrength }) => prepareStrength()));
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const text = now();
      if (text === '') {
        setStrength(undefined);
        return;
      }
      void load().then(({ estimateStrength, websiteRounds }) => {
        if (current) setStrength(estimateStrength(text, rounds ?? websiteRounds, words.split('\n')));
      });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [change, rounds, words]);
  return strength;
}
