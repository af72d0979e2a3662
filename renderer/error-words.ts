/** Sentences for what the page itself finds wrong. They arrive with what needs them: most pages hear all they say from main. */
import { errorSentence, sayError } from '../app/words/error-sentence.ts';
import { spoken } from '../app/words/languages.ts';
import type { Language } from '../app/words/languages.ts';
import type { Words } from '../app/words/say.ts';

const catalogues: Readonly<Partial<Record<Language, () => Promise<{ readonly errors: Words }>>>> = {
  de: () => import('../app/words/de/errors.ts'),
  fr: () => import('../app/words/fr/errors.ts'),
  es: () => import('../app/words/es/errors.ts'),
  ja: () => import('../app/words/ja/errors.ts'),
  ar: () => import('../app/words/ar/errors.ts'),
};

/** Once per language; until then sentences are English. */
export async function learnErrors(): Promise<void> {
  const language = spoken();
  const learnt = await catalogues[language]?.();
  if (learnt !== undefined) sayError.learn(language, learnt.errors);
}

export { errorSentence };
