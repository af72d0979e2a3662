/** What an import can’t carry, in this language; the keys are those of en/dropped.ts. */
import type { Words } from '../say.ts';

export const droppedWords: Words = {
  'dropped.attachmentDamaged': 'der Anhang {detail} ist beschädigt',
  'dropped.attachmentMissing': 'die Datei enthält den Anhang {detail} nicht',
  'dropped.attachmentTooLarge': 'der Anhang {detail} ist zu groß',
  'dropped.autoType': 'Einstellungen für Auto-Type: Frond tippt nicht',
  'dropped.code': 'der Einmalcode {detail} ist nicht lesbar; er bleibt als geheimes Feld',
  'dropped.colours': 'Farben',
  'dropped.controlCharacters': 'unsichtbare Steuerzeichen wurden behalten',
  'dropped.extraCells': 'Zeile {detail} hat mehr Zellen als die Kopfzeile',
  'dropped.groupNotes': 'Notizen des Ordners {detail}: Ordner haben keine',
  'dropped.groupTags': 'Schlagwörter des Ordners {detail}: Ordner haben keine',
  'dropped.history': 'frühere Fassungen ({detail})',
  'dropped.icon': 'das Symbol',
  'dropped.item': 'Eintrag {detail} ist nicht lesbar',
  'dropped.line': 'Zeile {detail} ist kein lesbarer Einmalcode',
  'dropped.overrideUrl': 'die Ersatz-URL',
  'dropped.passkey': 'Passkeys ({detail})',
  'dropped.session': 'die eigene Sitzung des Browsers, kein Login',
};
