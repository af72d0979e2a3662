/** timeline in this language; the keys are those of en/window/timeline.ts. */
import type { Words } from '../../say.ts';

export const timelineWords: Words = {
  'timeline.name': 'Historique',
  'timeline.by.now': 'depuis le déverrouillage',
  'timeline.by.here': 'dans Frond sur cet ordinateur',
  'timeline.by.elsewhere': 'par un autre programme ou ordinateur',
  'timeline.before': 'Avant :',
  'timeline.after': 'Après :',
  'timeline.attachment': 'Pièce jointe',
  'timeline.tag': 'Étiquette',
  'timeline.days': '{days, plural, one {# jour} many {# jours} other {# jours}}',
  'timeline.wasNamed': 's’appelait « {name} »',
  'timeline.secretSet': 'défini',
  'timeline.secretChanged': 'changé',
  'timeline.secretRemoved': 'retiré',
  'timeline.created': 'Créé le {when}',
  'timeline.cleared': 'L’historique jusqu’au {when} a été effacé.',
  'timeline.clear': 'Effacer l’historique…',
  'timeline.clearTitle': 'Effacer l’historique de « {title} » ?',
  'timeline.clearText':
    '{count, plural, one {# valeur antérieure disparaît} many {# valeurs antérieures disparaissent} other {# valeurs antérieures disparaissent}}, mots de passe et pièces jointes retirées compris, ici et dans chaque copie fusionnée avec ce coffre. C’est sans retour, et ce qui a été fait avant sur cet élément ne peut plus être annulé. Les sauvegardes antérieures les contiennent encore.',
  'timeline.clearYes': 'Effacer l’historique',
  'detail.trashedAt':
    'Dans la corbeille depuis le {when}. Il y reste jusqu’à ce que vous le supprimiez définitivement.',
  'row.deleted': 'Supprimé le {when}',
  'action.undoOf': 'Annuler : {name}',
  'action.redoOf': 'Rétablir : {name}',
  'toast.redo': 'Rétablir',
  'timeline.clearDone': 'L’historique de « {title} » a été effacé.',
};
