/** The sheet of all items that is printed. ICU message syntax, sorted. */
import type { Words } from '../say.ts';

export const printedExport: Words = {
  'printed.archived': 'archiviert',
  'printed.bin': 'Papierkorb',
  'printed.empty': 'Ohne Titel',
  'printed.expires': 'Läuft ab',
  'printed.made': '{items, plural, one {# Eintrag} other {# Einträge}}, {date}',
  'printed.no': 'Nein',
  'printed.noFolder': 'Ohne Ordner',
  'printed.notes': 'Notizen',
  'printed.tags': 'Tags',
  'printed.title': 'Passwörter und Geheimnisse',
  'printed.warning':
    'Alles auf diesen Seiten kann lesen, wer sie in der Hand hält. Bewahren Sie sie auf wie einen Pass.',
  'printed.website': 'Website',
  'printed.yes': 'Ja',
};
