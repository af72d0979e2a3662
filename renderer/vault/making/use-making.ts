/** A generated value, the options that it was made by, and every way to another one. Options are kept as settings. */
import { useEffect, useRef, useState } from 'react';
import { make } from '../../../app/generate/making.ts';
import { defaultMaking } from '../../../app/generate/making-options.ts';
import { isFrondError } from '../../../app/errors.ts';
import { call } from '../../bridge/frond.ts';
import { errorSentence, learnErrors } from '../../error-words.ts';
import { randomBytes } from '../../components/random-bytes.ts';
import type { Made } from '../../../app/generate/making.ts';
import type { GeneratedKind, MakingOptions } from '../../../app/generate/making-options.ts';

export interface Making {
  readonly options: MakingOptions;
  /** Rules of a website, as they were pasted. */
  readonly website: string;
  /** Absent where the options leave nothing. */
  readonly made: Made | undefined;
  /** Why the options leave nothing. */
  readonly problem: string;
  readonly change: (part: Partial<MakingOptions>) => void;
  readonly setWebsite: (rules: string) => void;
  readonly again: () => void;
}

/** Sliders change options many times a second. */
const keepMs = 400;

interface Shown {
  readonly options: MakingOptions;
  readonly website: string;
  readonly made: Made | undefined;
  readonly problem: string;
}

function shownBy(options: MakingOptions, website: string): Shown {
  try {
    return { options, website, made: make(options, randomBytes, website), problem: '' };
  } catch (error) {
    if (!isFrondError(error, 'INVALID')) throw error;
    return { options, website, made: undefined, problem: errorSentence(error) };
  }
}

/** `kinds`: what may be chosen; the kind that was chosen last where it is one of them. Undefined until the settings are there. */
export function useMaking(kinds: readonly GeneratedKind[]): Making | undefined {
  const [shown, setShown] = useState<Shown>();
  const [first] = useState(kinds);
  const unsaved = useRef<MakingOptions>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let current = true;
    learnErrors().catch(() => undefined);
    const begin = (kept: MakingOptions): void => {
      const kind = first.includes(kept.kind) ? kept.kind : (first[0] ?? kept.kind);
      if (current) setShown(shownBy({ ...kept, kind }, ''));
    };
    call('settings.get', undefined).then(
      ({ making }) => begin(making),
      () => begin(defaultMaking),
    );
    const save = (): void => {
      clearTimeout(timer.current);
      const making = unsaved.current;
      unsaved.current = undefined;
      if (making !== undefined) call('settings.set', { change: { making } }).catch(() => undefined);
    };
    return () => {
      current = false;
      save();
    };
  }, [first]);

  if (shown === undefined) return undefined;
  const { options, website } = shown;
  return {
    ...shown,
    change: (part) => {
      const next = { ...options, ...part };
      setShown(shownBy(next, website));
      unsaved.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        unsaved.current = undefined;
        call('settings.set', { change: { making: next } }).catch(() => undefined);
      }, keepMs);
    },
    setWebsite: (rules) => setShown(shownBy(options, rules)),
    again: () => setShown(shownBy(options, website)),
  };
}
