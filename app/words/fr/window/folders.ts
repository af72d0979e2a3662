/** folders in this language; the keys are those of en/window/folders.ts. */
import type { Words } from '../../say.ts';

export const foldersWords: Words = {
  'folder.new': 'Nouveau dossier',
  'folder.newInside': 'Nouveau dossier à l’intérieur…',
  'folder.inside': 'Il est créé dans « {name} ».',
  'folder.name': 'Nom du dossier',
  'folder.yes': 'Créer le dossier',
  'folder.made': 'Le dossier « {name} » a été créé.',
  'folder.rename': 'Renommer le dossier',
  'folder.renameEntry': 'Renommer le dossier…',
  'folder.renameYes': 'Renommer',
  'folder.moveEntry': 'Déplacer le dossier…',
  'folder.moveTitle': 'Déplacer le dossier « {name} »',
  'folder.moved': 'Le dossier « {name} » est maintenant dans « {folder} ».',
  'folder.movedTop': 'Le dossier « {name} » est maintenant tout en haut.',
  'folder.top': 'Tout en haut',
  'folder.remove': 'Supprimer le dossier',
  'folder.removed': 'Le dossier « {name} » a été supprimé. Ses éléments sont toujours là, sans dossier.',
  'folder.removedUp': 'Le dossier « {name} » a été supprimé. Son contenu est maintenant dans « {folder} ».',
  'folder.menu': 'Dossier « {name} »',
  'folder.expand': 'Afficher les dossiers de {name}',
  'folder.collapse': 'Masquer les dossiers de {name}',
  'folder.box': 'Dossier',
  'folder.find': 'Chercher un dossier',
  'folder.findOrMake': 'Chercher un dossier ou taper un nouveau nom',
  'folder.make': 'Nouveau dossier « {name} »',
  'folder.none': 'Aucun dossier de ce nom.',
  'action.moveToFolder': 'Déplacer dans un dossier…',
  'action.tag': 'Changer les étiquettes…',
  'action.selectAll': 'Sélectionner tous les éléments de la liste',
  'shortcuts.several': 'Sélectionner plusieurs éléments',
  'shortcuts.menu': 'Menu d’un élément ou d’un dossier',
  'favourite.on': 'Marquer comme favori',
  'favourite.off': 'Ne plus marquer comme favori',
  'favourite.toggle': 'Marquer ou non comme favoris',
  'favourite.done':
    '{count, plural, one {# élément est maintenant favori.} many {# éléments sont maintenant favoris.} other {# éléments sont maintenant favoris.}}',
  'favourite.undone':
    '{count, plural, one {# élément n’est plus favori.} many {# éléments ne sont plus favoris.} other {# éléments ne sont plus favoris.}}',
  'tag.title':
    '{count, plural, one {Étiquettes de « {title} »} many {Étiquettes de # éléments} other {Étiquettes de # éléments}}',
  'tag.add': 'Ajouter des étiquettes',
  'tag.remove': 'Retirer des étiquettes',
  'tag.yes': 'Changer les étiquettes',
  'tag.done':
    '{count, plural, one {Les étiquettes de « {title} » ont été changées.} many {Les étiquettes de # éléments ont été changées.} other {Les étiquettes de # éléments ont été changées.}}',
  'several.title':
    '{count, plural, one {# élément sélectionné} many {# éléments sélectionnés} other {# éléments sélectionnés}}',
  'several.hint': 'Ce que vous faites maintenant vaut pour tous et s’annule en une fois.',
  'several.clear': 'N’en sélectionner qu’un',
  'several.actions': 'Éléments sélectionnés',
  'row.menu': '{title} : actions',
  'action.newFolder': 'Nouveau dossier…',
  'move.title':
    '{count, plural, one {Déplacer « {title} » dans un dossier} many {Déplacer # éléments dans un dossier} other {Déplacer # éléments dans un dossier}}',
  'move.done':
    '{count, plural, one {« {title} » est maintenant dans « {folder} ».} many {# éléments sont maintenant dans « {folder} ».} other {# éléments sont maintenant dans « {folder} ».}}',
  'move.out':
    '{count, plural, one {« {title} » n’est plus dans aucun dossier.} many {# éléments ne sont plus dans aucun dossier.} other {# éléments ne sont plus dans aucun dossier.}}',
};
