/** attachments in this language; the keys are those of en/window/attachments.ts. */
import type { Words } from '../../say.ts';

export const attachmentWords: Words = {
  'attach.add': 'Ajouter des fichiers…',
  'attach.hint': 'Jusqu’à {size} chacun. Vous pouvez aussi les déposer ici.',
  'attach.drop': 'Déposez pour ajouter à « {title} »',
  'attach.dropHint': 'Jusqu’à {size} chacun',
  'attach.adding':
    '{count, plural, one {Ajout de « {name} »…} many {Ajout de « {name} » ({number} sur {count})…} other {Ajout de « {name} » ({number} sur {count})…}}',
  'attach.added': '{count, plural, one {# fichier ajouté.} many {# fichiers ajoutés.} other {# fichiers ajoutés.}}',
  'attach.tooLarge':
    '« {name} » est trop grand ({size}) : une pièce jointe peut avoir {limit} au plus. Il n’a pas été ajouté.',
  'attach.unreadable': '« {name} » n’a pas pu être lu : est-ce un dossier ? Il n’a pas été ajouté.',
  'attach.needsItem': 'Enregistrez d’abord l’élément, puis ajoutez-y des fichiers.',
  'attach.showSized': 'Afficher {name} {size}',
  'attach.save': 'Enregistrer {name} comme fichier…',
  'attach.saved': '« {name} » a été enregistré comme fichier. Là, il n’est pas chiffré.',
  'attach.more': 'Plus pour {name}',
  'attach.rename': 'Renommer…',
  'attach.renameTitle': 'Renommer la pièce jointe',
  'attach.renameLabel': 'Nom',
  'attach.renameYes': 'Renommer',
  'attach.remove': 'Retirer',
  'attach.removed': '« {name} » a été retiré.',
  'attach.unnamed': 'Fichier sans nom',
  'preview.close': 'Fermer',
  'preview.save': 'Enregistrer comme fichier…',
  'preview.text': 'Texte de {name}',
  'preview.cut': 'Seul le début est affiché. Enregistrez le fichier pour tout voir.',
  'preview.unknown': 'Il n’y a pas d’aperçu pour ce type de fichier.',
  'preview.tooLarge': 'Cette image est trop grande pour être affichée ici.',
  'preview.broken': 'Cette image est endommagée et ne peut pas être affichée.',
};
