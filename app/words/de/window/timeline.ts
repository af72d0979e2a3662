/** timeline in this language; the keys are those of en/window/timeline.ts. */
import type { Words } from '../../say.ts';

export const timelineWords: Words = {
  'timeline.name': 'Verlauf',
  'timeline.by.now': 'seit dem Entsperren',
  'timeline.by.here': 'in Frond auf diesem Rechner',
  'timeline.by.elsewhere': 'von einem anderen Programm oder Rechner',
  'timeline.before': 'Vorher:',
  'timeline.after': 'Nachher:',
  'timeline.attachment': 'Anhang',
  'timeline.tag': 'Schlagwort',
  'timeline.days': '{days, plural, one {# Tag} other {# Tage}}',
  'timeline.wasNamed': 'hieß „{name}“',
  'timeline.secretSet': 'gesetzt',
  'timeline.secretChanged': 'geändert',
  'timeline.secretRemoved': 'entfernt',
  'timeline.created': 'Angelegt am {when}',
  'timeline.cleared': 'Der Verlauf bis {when} wurde gelöscht.',
  'timeline.clear': 'Verlauf löschen …',
  'timeline.clearTitle': 'Den Verlauf von „{title}“ löschen?',
  'timeline.clearText':
    '{count, plural, one {# früherer Wert verschwindet} other {# frühere Werte verschwinden}}, Passwörter und entfernte Anhänge eingeschlossen, hier und in jeder Kopie, die mit diesem Tresor zusammengeführt wird. Das lässt sich nicht rückgängig machen, ebenso wenig das, was vorher mit diesem Eintrag getan wurde. Frühere Sicherungen enthalten sie noch.',
  'timeline.clearYes': 'Verlauf löschen',
  'detail.trashedAt': 'Im Papierkorb seit {when}. Er bleibt dort, bis Sie ihn endgültig löschen.',
  'row.deleted': 'Gelöscht am {when}',
  'action.undoOf': 'Rückgängig: {name}',
  'action.redoOf': 'Wiederholen: {name}',
  'toast.redo': 'Wiederholen',
  'timeline.clearDone': 'Der Verlauf von „{title}“ wurde gelöscht.',
};
