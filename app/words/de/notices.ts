/** notices in this language; the keys are those of en/notices.ts. */
import type { Words } from '../say.ts';

export const notices: Words = {
  older:
    'Diese Datei ist älter (Stand {revision}) als das, was dieser Rechner schon gesehen hat (Stand {seen}). Vielleicht hat jemand eine alte Kopie an ihre Stelle gelegt. Die neueste Sicherung kann eingearbeitet werden.',
  otherBytes:
    'Diese Datei ist eine andere als die, die dieser Rechner gespeichert hat, obwohl sie denselben Stand hat. Vielleicht wurde eine andere Kopie an ihre Stelle gelegt.',
  otherHeader: 'Die Wege, diesen Tresor zu entsperren, wurden geändert, seit dieser Rechner ihn zuletzt geöffnet hat.',
  otherVault: 'Bei {name} liegt ein anderer Tresor als beim letzten Mal.',
  broughtBack:
    'Eine andere Kopie des Tresors lag an der Stelle der auf diesem Rechner gespeicherten. Was ihr fehlte, wurde aus den Sicherungen zurückgeholt.',
  damagedReadOnly:
    'Die Tresordatei {path} ist beschädigt, aber ihr Inhalt lässt sich noch öffnen. Sie wird nur zum Lesen gezeigt: Stellen Sie die neueste Sicherung wieder her, um weiterzumachen.',
  draftApplied: 'Änderungen, die vorher nicht gespeichert werden konnten, wurden zurückgeholt.',
  weakSlot:
    'Dieser Tresor ist nur durch {iterations, number} Runden geschützt. Ändern Sie die Passphrase, um ihn zu stärken.',
  clockAhead:
    'Einige Änderungen in diesem Tresor tragen ein Datum, das {days, plural, one {# Tag} other {# Tage}} in der Zukunft liegt. Prüfen Sie die Uhren Ihrer Geräte.',
  backupFailed:
    'Der Tresor ist gespeichert, aber seine Kopie unter den Sicherungen konnte nicht geschrieben werden ({path}).',
  backupDamaged:
    'Die Sicherung vom {savedAt} ist beschädigt und lässt sich nicht mehr öffnen. Dem Tresor selbst fehlt nichts, den anderen Sicherungen auch nicht. Prüfen Sie die Platte, auf der sie liegt.',
  backupElsewhere:
    'Der Ordner für Sicherungen, {path}, ist nicht da. Bis er wieder da ist, kommen Sicherungen in Fronds eigenen Ordner.',
  backupsThinned:
    'Die Platte der Sicherungen ist voll. {count, plural, one {# ältere Kopie} other {# ältere Kopien}} der letzten Tage haben Platz gemacht; die von Tagen, Wochen und Monaten sind noch da. Schaffen Sie Platz.',
  conflictCopies:
    '{count, plural, one {Ein Synchronisierdienst hat eine zweite Kopie dieses Tresors daneben gelegt: Er wurde an zwei Orten zugleich geändert.} other {Ein Synchronisierdienst hat # Kopien dieses Tresors daneben gelegt: Er wurde an mehreren Orten zugleich geändert.}} Führen Sie sie zusammen, um die Änderungen aller zu haben.',
  secondBackupFailed:
    'Der Tresor ist gespeichert und gesichert, aber die zweite Kopie konnte nicht nach {path} geschrieben werden. Sie wird nachgeholt, wenn der Ort wieder da ist.',
};
