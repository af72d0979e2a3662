/** The sheet of all items that is printed. ICU message syntax, sorted. */
import type { Words } from '../say.ts';

export const printedExport: Words = {
  'printed.archived': 'archivé',
  'printed.bin': 'Corbeille',
  'printed.empty': 'Sans titre',
  'printed.expires': 'Expire le',
  'printed.made': '{items, plural, one {# élément} many {# éléments} other {# éléments}}, {date}',
  'printed.no': 'Non',
  'printed.noFolder': 'Sans dossier',
  'printed.notes': 'Notes',
  'printed.tags': 'Étiquettes',
  'printed.title': 'Mots de passe et secrets',
  'printed.warning': 'Quiconque tient ces pages peut tout lire. Gardez-les comme un passeport.',
  'printed.website': 'Site web',
  'printed.yes': 'Oui',
};
