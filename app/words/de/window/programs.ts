/** Programs that read the vault, in this language; the keys are those of en/window/programs.ts. */
import type { Words } from '../../say.ts';

export const programsWords: Words = {
  'programs.lastRead': 'zuletzt gelesen {when}',
  'programs.neverRead': 'noch nicht gelesen',
  'programs.elsewhere': 'auf einem anderen Computer oder früher vermerkt',
  'programs.change':
    'Ein neuer Wert erreicht sie beim nächsten Start. Den Eintrag oder das Feld umzubenennen, zu verschieben oder zu löschen bricht Verweise darauf.',
  'programs.activity': 'In der Aktivität zeigen',
  'programs.withdraw': 'Zurückziehen',
  'programs.withdrawOf': 'Erlaubnis von {program} zurückziehen',
  'programs.withdrawn': 'Nach {program} wird wieder gefragt.',
  'programs.allowed': 'Darf ohne Nachfrage lesen',
  'settings.section.programs': 'Programme',
  'programs.why':
    'Was Programme in einem Projekt auf diesem Computer ohne Nachfrage lesen dürfen, durch frond run und frond inject. Nach zurückgezogenen wird wieder gefragt.',
  'programs.none':
    'Kein Programm darf ohne Nachfrage lesen. Wenn frond run einem Programm zum ersten Mal etwas aus dem Tresor gibt, fragt es: im Terminal oder in diesem Fenster.',
  'programs.reads': 'Darf lesen: {values}',
  'programs.refused': 'Bekommt nie: {values}',
  'programs.asks': '{program} will {count, plural, one {einen Wert} other {# Werte}} aus diesem Tresor lesen',
  'programs.first':
    'Es fragt zum ersten Mal danach, durch frond run. Ohne Antwort wird es binnen einer Minute abgelehnt.',
  'programs.program': 'Programm',
  'programs.folder': 'Ordner',
  'programs.values': 'Was es will',
  'programs.once': 'Einmal erlauben',
  'programs.always': 'Immer erlauben',
  'programs.never': 'Nie',
};
