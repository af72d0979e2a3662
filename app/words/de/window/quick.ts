/** quick in this language; the keys are those of en/window/quick.ts. */
import type { Words } from '../../say.ts';

export const quickWords: Words = {
  'quick.title': 'Schnellzugriff',
  'quick.search': 'Suche',
  'quick.placeholder': 'Einträge suchen',
  'quick.list': 'Einträge',
  'quick.none': 'Kein Eintrag passt.',
  'quick.locked': 'Frond ist gesperrt',
  'quick.locked.why': 'Entsperren Sie es mit Ihrer Passphrase; öffnen Sie dann den Schnellzugriff noch einmal.',
  'quick.unlock': 'Entsperren …',
  'setting.tray.none': 'Dieser Desktop hat keinen Platz für das Symbol, also beendet das Schließen des Fensters Frond.',
  'quick.hint': 'Enter kopiert das Passwort · {keys} den Benutzernamen · {code} den Code · Esc schließt',
};
