/** edit in this language; the keys are those of en/window/edit.ts. */
import type { Words } from '../../say.ts';

export const editWords: Words = {
  'edit.newName': 'Neuer Eintrag: {type}',
  'edit.name': 'Bearbeiten: {type}',
  'edit.title': 'Titel',
  'edit.value': 'Wert',
  'edit.fieldName': 'Bezeichnung',
  'edit.unchanged': 'Unverändert – zum Ersetzen tippen',
  'edit.tags': 'Schlagwörter',
  'edit.tagsHint': 'Schlagwort eingeben und Enter drücken',
  'edit.removeTag': 'Schlagwort {tag} entfernen',
  'edit.folder': 'Ordner',
  'edit.noFolder': 'Kein Ordner',
  'edit.addField': 'Feld hinzufügen',
  'edit.addUrl': 'Website hinzufügen',
  'edit.removeField': '{label} entfernen',
  'edit.save': 'Speichern',
  'edit.saveKeys': 'Speichern (Strg+S)',
  'edit.cancel': 'Abbrechen',
  'edit.discarded': 'Änderungen verworfen.',
  'edit.removed': '„{label}“ wurde entfernt.',
  'edit.undone': 'Der letzte Schritt wurde rückgängig gemacht.',
  'edit.redone': 'Der Schritt wurde wiederholt.',
};
