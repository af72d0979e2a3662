/** tags in this language; the keys are those of en/window/tags.ts. */
import type { Words } from '../../say.ts';

export const tagsWords: Words = {
  'tags.choose': 'Choisir une étiquette…',
  'tags.menu': 'Étiquette « {name} »',
  'tags.rename': 'Renommer l’étiquette',
  'tags.renameEntry': 'Renommer l’étiquette…',
  'tags.name': 'Nom de l’étiquette',
  'tags.renameYes': 'Renommer',
  'tags.mergeYes': 'Fusionner',
  'tags.merges': 'L’étiquette « {name} » existe déjà. Les deux n’en feront qu’une.',
  'tags.noComma': 'Une virgule sépare les étiquettes et ne peut pas en faire partie.',
  'tags.removeEntry': 'Retirer l’étiquette de tous les éléments',
  'tags.renamed':
    '{count, plural, one {L’étiquette « {tag} » s’appelle maintenant « {name} » dans # élément.} many {L’étiquette « {tag} » s’appelle maintenant « {name} » dans # éléments.} other {L’étiquette « {tag} » s’appelle maintenant « {name} » dans # éléments.}}',
  'tags.merged':
    '{count, plural, one {« {tag} » est devenu « {name} » dans # élément.} many {« {tag} » est devenu « {name} » dans # éléments.} other {« {tag} » est devenu « {name} » dans # éléments.}}',
  'tags.removed':
    '{count, plural, one {L’étiquette « {tag} » a été retirée de # élément.} many {L’étiquette « {tag} » a été retirée de # éléments.} other {L’étiquette « {tag} » a été retirée de # éléments.}}',
  'place.menu': 'Actions pour {name}',
};
