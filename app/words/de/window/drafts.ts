/** drafts in this language; the keys are those of en/window/drafts.ts. */
import type { Words } from '../../say.ts';

export const draftWords: Words = {
  'draft.kept': 'Als Entwurf gesichert.',
  'draft.isKept': 'Entwurf gesichert',
  'draft.here': 'Änderungen vom {when} sind als Entwurf aufgehoben.',
  'draft.goesOn': 'Der Entwurf vom {when} wird fortgesetzt.',
  'draft.merged': 'Der Eintrag wurde inzwischen geändert. Was dort geändert wurde, ist auch hier.',
  'draft.count': '{count, plural, one {# unfertige Bearbeitung} other {# unfertige Bearbeitungen}}',
  'draft.newOf': 'Neu: {type}',
  'draft.gone': 'Der Eintrag wurde endgültig gelöscht. {when}',
  'draft.continue': 'Fortsetzen',
  'draft.discard': 'Verwerfen',
  'draft.continueOf': '{name} fortsetzen {when}',
  'draft.discardOf': 'Den Entwurf von {name} verwerfen',
  'draft.discarded': 'Der Entwurf wurde verworfen.',
  'draft.wasGone': 'Der Eintrag wurde inzwischen endgültig gelöscht. Was Sie geschrieben haben, ist ein neuer Eintrag.',
  'conflict.title': '„{title}“ wurde inzwischen geändert',
  'conflict.text':
    '{count, plural, one {Jemand hat dasselbe Feld geändert} other {Jemand hat dieselben Felder geändert}}, während Sie bearbeitet haben. Wählen Sie, was bleiben soll. Was jetzt im Tresor ist, bleibt in jedem Fall im Verlauf des Eintrags.',
  'conflict.mine': 'Ihre Bearbeitung',
  'conflict.theirs': 'Jetzt im Tresor',
  'conflict.removed': 'entfernt',
  'conflict.use': 'Diese verwenden',
  'conflict.allMine': 'Alles von mir',
  'conflict.allTheirs': 'Alles aus dem Tresor',
};
