/** edit in this language; the keys are those of en/window/edit.ts. */
import type { Words } from '../../say.ts';

export const editWords: Words = {
  'edit.newName': 'Nouvel élément : {type}',
  'edit.name': 'Modification : {type}',
  'edit.title': 'Titre',
  'edit.value': 'Valeur',
  'edit.fieldName': 'Libellé',
  'edit.unchanged': 'Inchangé – tapez pour remplacer',
  'edit.tags': 'Étiquettes',
  'edit.tagsHint': 'Tapez une étiquette et appuyez sur Entrée',
  'edit.removeTag': 'Retirer l’étiquette {tag}',
  'edit.folder': 'Dossier',
  'edit.noFolder': 'Aucun dossier',
  'edit.addField': 'Ajouter un champ',
  'edit.addUrl': 'Ajouter un site web',
  'edit.removeField': 'Retirer {label}',
  'edit.save': 'Enregistrer',
  'edit.saveKeys': 'Enregistrer (Ctrl+S)',
  'edit.cancel': 'Annuler',
  'edit.discarded': 'Modifications abandonnées.',
  'edit.removed': '« {label} » a été retiré.',
  'edit.undone': 'La dernière étape a été annulée.',
  'edit.redone': 'L’étape a été rétablie.',
};
