/** The languages that Frond speaks, and the one it speaks now: one for a whole process. */

export const languages = ['en', 'de', 'fr', 'es', 'ja', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What each is called by those who speak it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  ar: 'العربية',
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}

/** The first language that Frond has of those a person wants (BCP 47 tags, best first); English where it has none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [primary = ''] = tag.toLowerCase().split('-');
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

let current: Language = 'en';

/** From now on everything is said in this language, as far as its words were learnt. */
export function speak(language: Language): void {
  current = language;
}

export const spoken = (): Language => current;
