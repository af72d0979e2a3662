/** searches in this language; the keys are those of en/window/searches.ts. */
import type { Words } from '../../say.ts';

export const searchesWords: Words = {
  'search.badValue': '„{term}“ sagt hier nichts und wird übergangen. Möglich: {known}.',
  'search.badDate': '„{term}“ ist kein Datum und wird übergangen. Schreiben Sie 2026, 2026-03 oder 2026-03-31.',
  'searches.save': 'Suche speichern …',
  'searches.hint': 'Zeigt, was zu „{query}“ passt, auch was später dazukommt.',
  'searches.name': 'Name der Suche',
  'searches.yes': 'Suche speichern',
  'searches.saved': 'Die Suche „{name}“ ist gespeichert.',
  'searches.rename': 'Suche umbenennen',
  'searches.renameYes': 'Umbenennen',
  'searches.renameEntry': 'Suche umbenennen …',
  'searches.removeEntry': 'Suche entfernen',
  'searches.removed': 'Die Suche „{name}“ wurde entfernt.',
  'searches.menu': 'Suche „{name}“',
  'shortcuts.conditions': 'Nach mehr als Wörtern suchen',
  'condition.place': 'Schlagwort, Ordner, Art',
  'condition.text': 'Titel, Benutzername, Website, Notizen',
  'condition.has': 'Was ein Eintrag hat',
  'condition.is': 'Status und Zustand',
  'condition.changed': 'Zuletzt geändert',
  'condition.not': 'Ohne ein Wort; Wörter am Stück',
};
