/** tags in this language; the keys are those of en/window/tags.ts. */
import type { Words } from '../../say.ts';

export const tagsWords: Words = {
  'tags.choose': 'Schlagwort wählen …',
  'tags.menu': 'Schlagwort „{name}“',
  'tags.rename': 'Schlagwort umbenennen',
  'tags.renameEntry': 'Schlagwort umbenennen …',
  'tags.name': 'Name des Schlagworts',
  'tags.renameYes': 'Umbenennen',
  'tags.mergeYes': 'Zusammenführen',
  'tags.merges': 'Das Schlagwort „{name}“ gibt es schon. Aus beiden wird eines.',
  'tags.noComma': 'Ein Komma trennt Schlagwörter und kann nicht Teil eines Schlagworts sein.',
  'tags.removeEntry': 'Schlagwort von allen Einträgen entfernen',
  'tags.renamed':
    '{count, plural, one {Das Schlagwort „{tag}“ heißt in # Eintrag jetzt „{name}“.} other {Das Schlagwort „{tag}“ heißt in # Einträgen jetzt „{name}“.}}',
  'tags.merged':
    '{count, plural, one {Aus „{tag}“ ist in # Eintrag „{name}“ geworden.} other {Aus „{tag}“ ist in # Einträgen „{name}“ geworden.}}',
  'tags.removed':
    '{count, plural, one {Das Schlagwort „{tag}“ wurde von # Eintrag entfernt.} other {Das Schlagwort „{tag}“ wurde von # Einträgen entfernt.}}',
  'place.menu': 'Aktionen für {name}',
};
