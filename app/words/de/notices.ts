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
    'Die Tresordatei {path} ist beschädigt, aber ihr Inhalt lässt sich noch öffnen. Sie wird nur zum Lesen gezeigt: stellen Sie die neueste Sicherung wieder her, um weiterzumachen.',
  draftApplied: 'Änderungen, die vorher nicht gespeichert werden konnten, wurden zurückgeholt.',
  weakSlot:
    'Dieser Tresor ist nur durch {iterations, number} Runden geschützt. Ändern Sie die Passphrase, um ihn zu stärken.',
  clockAhead:
    'Einige Änderungen in diesem Tresor tragen ein Datum, das {days, plural, one {# Tag} other {# Tage}} in der Zukunft liegt. Prüfen Sie die Uhren Ihrer Geräte.',
  backupFailed:
    'Der Tresor ist gespeichert, aber seine Kopie unter den Sicherungen konnte nicht geschrieben werden ({path}).',
};
