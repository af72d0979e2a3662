/** Failures of imports in this language; the keys are those of en/import-errors.ts. */
import type { Words } from '../say.ts';

export const importErrors: Words = {
  'import.accountRestricted':
    'Dieser Export von Bitwarden ist mit dem Schlüssel des Kontos verschlüsselt, der nicht in der Datei steht. Es wurde nichts geändert. Exportieren Sie noch einmal und wählen Sie „Passwortgeschützt“ oder JSON.',
  'import.cancelled': 'Der Import wurde abgebrochen. Es wurde nichts geändert.',
  'import.codeLine':
    'Zeile {line, number, ::group-off} ist kein lesbarer Einmalcode. Es wurde nichts geändert. Prüfen Sie sie oder lassen Sie sie weg.',
  'import.csvAfterQuote':
    'In Zeile {line, number, ::group-off} steht Text nach einem schließenden Anführungszeichen. Es wurde nichts geändert. Exportieren Sie die Datei noch einmal.',
  'import.csvUnclosed':
    'Ein Anführungszeichen in Zeile {line, number, ::group-off} wird nie geschlossen. Es wurde nichts geändert. Exportieren Sie die Datei noch einmal.',
  'import.damaged':
    'Die Datei ist beschädigt oder abgeschnitten{place, select, other { ({place})}}. Es wurde nichts geändert. Exportieren Sie sie noch einmal.',
  'import.doctype': 'Die Datei erklärt einen Dokumenttyp, wie es kein Passwortmanager tut. Es wurde nichts geändert.',
  'import.empty': 'Die Datei ist leer. Es wurde nichts geändert. Exportieren Sie sie noch einmal.',
  'import.encoding':
    'Die Datei ist kein Text in UTF-8 oder UTF-16. Es wurde nichts geändert. Speichern Sie sie zuerst als UTF-8.',
  'import.fileChanged':
    '{path} ist nicht mehr die Datei, die importiert wurde. Sie wurde nicht gelöscht. Sehen Sie sie an, bevor Sie sie löschen.',
  'import.gone':
    'Dieser Import wurde inzwischen weggelegt. Es wurde nichts geändert. Wählen Sie die Datei noch einmal.',
  'import.keyWrong':
    'Das Passwort oder die Schlüsseldatei ist falsch. Es wurde nichts geändert. Prüfen Sie beides und versuchen Sie es noch einmal.',
  'import.missingPart': 'Im Archiv fehlt {name}. Es wurde nichts geändert. Exportieren Sie es noch einmal.',
  'import.needsPassword': 'Die Datei ist verschlossen. Es wurde nichts geändert. Geben Sie ihr Passwort ein.',
  'import.notJson': 'Die Datei ist kein gültiges JSON. Es wurde nichts geändert. Exportieren Sie sie noch einmal.',
  'import.passArchive':
    'Das ist ein Speicher von pass, den nur Ihr eigenes gpg öffnen kann; das Fenster startet es nie. Es wurde nichts geändert. Importieren Sie ihn auf der Befehlszeile: frond import DATEI.',
  'import.running':
    'Ein Import läuft gerade. Sonst wurde nichts geändert. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.',
  'import.twice':
    'Das Archiv enthält zwei Dateien namens {name}, sodass unklar ist, welche zählt. Es wurde nichts geändert. Exportieren Sie es noch einmal.',
  'import.tooCostly':
    'Diese Datei zu öffnen würde zu viel kosten ({cost}). Es wurde nichts geändert. Speichern Sie sie mit geringerem Aufwand und exportieren Sie sie noch einmal.',
  'import.tooDeep': 'Die Datei ist zu tief verschachtelt. Es wurde nichts geändert.',
  'import.tooLarge':
    'Die Datei ist zu groß: {mebibytes, number, ::group-off} MiB sind das Höchste. Es wurde nichts geändert. Exportieren Sie sie in Teilen.',
  'import.tooMany':
    'Die Datei enthält zu viel: {most, number, ::group-off} von einer Art sind das Höchste. Es wurde nichts geändert. Exportieren Sie sie in Teilen.',
  'import.unknown':
    'Das ist kein Export, den Frond kennt. Es wurde nichts geändert. Frond liest die von Bitwarden, Chrome, Edge, Firefox, Apple Passwörter, LastPass, KeePass, KeePassXC, 1Password, Dashlane, Proton Pass, Enpass, Aegis, Google Authenticator, Listen von otpauth-URIs, .env-Dateien und die eigenen.',
  'import.unsupported':
    'Frond kann {what} nicht lesen. Es wurde nichts geändert. Speichern Sie die Datei in einer neueren oder üblicheren Form.',
  'import.vaultChanged':
    'Der Tresor wurde inzwischen geändert. Es wurde nichts importiert. Sehen Sie an, was der Import jetzt täte, und versuchen Sie es noch einmal.',
  'import.wrongPassword':
    'Das Passwort öffnet diese Datei nicht. Es wurde nichts geändert. Prüfen Sie es und versuchen Sie es noch einmal.',
  'import.zipEncrypted':
    'Das Archiv selbst ist verschlüsselt. Es wurde nichts geändert. Entpacken Sie es und importieren Sie, was darin ist.',
  'import.zipMethod':
    'Das Archiv ist auf eine Art gepackt, die Frond nicht lesen kann (Verfahren {method, number}). Es wurde nichts geändert.',
};
