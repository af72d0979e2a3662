/** Which language the app speaks: the one that was chosen, else the first of the system's that Frond has. */
import { languageFor, speak } from '../app/words/languages.ts';
import type { Language } from '../app/words/languages.ts';

/** `setting`: a language, or `system`. From now on main speaks it. */
export function useLanguage(setting: string, system: readonly string[]): Language {
  const language = languageFor(setting === 'system' ? system : [setting, ...system]);
  speak(language);
  return language;
}
