/** messages in this language; the keys are those of en/window/messages.ts. */
import type { Words } from '../../say.ts';

export const messagesWords: Words = {
  'toast.undo': 'Rückgängig',
  'toast.dismiss': 'Meldung schließen',
  copied: '{label} kopiert.',
  'copied.clears': '{label} kopiert. Die Zwischenablage wird in {seconds} s geleert.',
  'copy.no.secret': 'Einträge dieser Art haben kein Passwort zum Kopieren.',
  'copy.no.username': 'Einträge dieser Art haben keinen Benutzernamen zum Kopieren.',
  'url.none': 'Dieser Eintrag hat keine Website.',
  'undo.done': 'Rückgängig gemacht: {name}',
  'undo.nothing': 'Es gibt nichts rückgängig zu machen.',
  'redo.done': 'Wiederholt: {name}',
  'redo.nothing': 'Es gibt nichts zu wiederholen.',
  'trash.done': '{count, plural, one {„{title}“ liegt im Papierkorb.} other {# Einträge liegen im Papierkorb.}}',
  'trash.restored': '{count, plural, one {„{title}“ ist wieder da.} other {# Einträge sind wieder da.}}',
  'trash.empty': 'Papierkorb leeren',
  'trash.emptyTitle': '{count, plural, one {# Eintrag endgültig löschen?} other {# Einträge endgültig löschen?}}',
  'trash.emptied': '{count, plural, one {# Eintrag endgültig gelöscht.} other {# Einträge endgültig gelöscht.}}',
  'archive.done': '{count, plural, one {„{title}“ ist im Archiv.} other {# Einträge sind im Archiv.}}',
  'archive.undone':
    '{count, plural, one {„{title}“ ist nicht mehr im Archiv.} other {# Einträge sind nicht mehr im Archiv.}}',
  'duplicate.done': '{count, plural, one {„{title}“ wurde dupliziert.} other {# Einträge wurden dupliziert.}}',
  'remove.title': '{count, plural, one {„{title}“ endgültig löschen?} other {# Einträge endgültig löschen?}}',
  'remove.text':
    'Der Verlauf geht mit verloren; rückgängig machen lässt sich das nicht. Frühere Sicherungen enthalten den Eintrag noch.',
  'remove.yes': 'Endgültig löschen',
  'remove.done':
    '{count, plural, one {„{title}“ wurde endgültig gelöscht.} other {# Einträge wurden endgültig gelöscht.}}',
  'confirm.no': 'Abbrechen',
  'backup.verified': 'Sicherung geprüft: {count, plural, one {# Eintrag} other {# Einträge}}',
};
