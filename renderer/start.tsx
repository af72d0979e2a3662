/** Draws a page in the language that main names in the fragment of its address, and again when that changes. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { directionOf, isLanguage, speak } from '../app/words/languages.ts';
import { leaveKeysToInputMethods } from './input-method.ts';
import { learnLanguage } from './words.ts';
import type { ReactElement } from 'react';
import type { Language } from '../app/words/languages.ts';

/** `page` makes the page's element anew, so that every part of it is drawn again. Calls `drawn` after the first time. */
export function startPage(page: () => ReactElement, drawn: () => void = () => undefined): void {
  const place = document.getElementById('root');
  if (place === null) return;
  const root = createRoot(place);
  const draw = async (): Promise<void> => {
    const language = wanted();
    await learnLanguage(language);
    if (language !== wanted()) return;
    speak(language);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    root.render(
      <StrictMode>
        <I18nProvider locale={language}>{page()}</I18nProvider>
      </StrictMode>,
    );
  };
  leaveKeysToInputMethods();
  addEventListener('hashchange', () => void draw());
  void draw().then(drawn);
}

function wanted(): Language {
  const tag = location.hash.slice(1);
  return isLanguage(tag) ? tag : 'en';
}
