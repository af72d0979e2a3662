/** What an import can’t carry, in this language; the keys are those of en/dropped.ts. */
import type { Words } from '../say.ts';

export const droppedWords: Words = {
  'dropped.attachmentDamaged': 'la pièce jointe {detail} est endommagée',
  'dropped.attachmentMissing': 'le fichier ne contient pas la pièce jointe {detail}',
  'dropped.attachmentTooLarge': 'la pièce jointe {detail} est trop grande',
  'dropped.autoType': 'réglages de saisie automatique : Frond ne saisit pas',
  'dropped.code': 'le code à usage unique {detail} est illisible ; gardé comme champ secret',
  'dropped.colours': 'les couleurs',
  'dropped.controlCharacters': 'des caractères de contrôle invisibles ont été gardés',
  'dropped.extraCells': 'la ligne {detail} a plus de cellules que l’en-tête',
  'dropped.groupNotes': 'les notes du dossier {detail} : les dossiers n’en ont pas',
  'dropped.groupTags': 'les étiquettes du dossier {detail} : les dossiers n’en ont pas',
  'dropped.history': 'les versions antérieures ({detail})',
  'dropped.icon': 'son icône',
  'dropped.item': 'l’entrée {detail} n’est pas un élément lisible',
  'dropped.line': 'la ligne {detail} n’est pas un code à usage unique lisible',
  'dropped.overrideUrl': 'l’URL de remplacement',
  'dropped.passkey': 'les clés d’accès ({detail})',
  'dropped.session': 'la session du navigateur lui-même, pas un identifiant',
};
