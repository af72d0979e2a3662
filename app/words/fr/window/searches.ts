/** searches in this language; the keys are those of en/window/searches.ts. */
import type { Words } from '../../say.ts';

export const searchesWords: Words = {
  'search.badValue': '« {term} » ne veut rien dire ici et est ignoré. Possible : {known}.',
  'search.badDate': '« {term} » n’est pas une date et est ignoré. Écrivez 2026, 2026-03 ou 2026-03-31.',
  'searches.save': 'Enregistrer la recherche…',
  'searches.hint': 'Montre ce qui correspond à « {query} », même ajouté plus tard.',
  'searches.name': 'Nom de la recherche',
  'searches.yes': 'Enregistrer la recherche',
  'searches.saved': 'La recherche « {name} » est enregistrée.',
  'searches.rename': 'Renommer la recherche',
  'searches.renameYes': 'Renommer',
  'searches.renameEntry': 'Renommer la recherche…',
  'searches.removeEntry': 'Supprimer la recherche',
  'searches.removed': 'La recherche « {name} » a été supprimée.',
  'searches.menu': 'Recherche « {name} »',
  'shortcuts.conditions': 'Chercher plus que des mots',
  'condition.place': 'Étiquette, dossier, type',
  'condition.text': 'Titre, nom d’utilisateur, site web, notes',
  'condition.has': 'Ce qu’un élément contient',
  'condition.is': 'État et santé',
  'condition.changed': 'Dernière modification',
  'condition.not': 'Sans un mot ; mots qui se suivent',
};
