/** messages in this language; the keys are those of en/window/messages.ts. */
import type { Words } from '../../say.ts';

export const messagesWords: Words = {
  'toast.undo': 'Annuler',
  'toast.dismiss': 'Fermer le message',
  copied: '{label} copié.',
  'copied.clears': '{label} copié. Le presse-papiers sera effacé dans {seconds} s.',
  'copy.no.secret': 'Les éléments de ce type n’ont pas de mot de passe à copier.',
  'copy.no.username': 'Les éléments de ce type n’ont pas de nom d’utilisateur à copier.',
  'url.none': 'Cet élément n’a pas de site web.',
  'undo.done': 'Annulé : {name}',
  'undo.nothing': 'Il n’y a rien à annuler.',
  'redo.done': 'Rétabli : {name}',
  'redo.nothing': 'Il n’y a rien à rétablir.',
  'trash.done': '« {title} » est dans la corbeille.',
  'trash.restored': '« {title} » est de retour.',
  'trash.empty': 'Vider la corbeille',
  'trash.emptyTitle':
    '{count, plural, one {Supprimer définitivement # élément ?} many {Supprimer définitivement # éléments ?} other {Supprimer définitivement # éléments ?}}',
  'trash.emptied':
    '{count, plural, one {# élément supprimé définitivement.} many {# éléments supprimés définitivement.} other {# éléments supprimés définitivement.}}',
  'archive.done': '« {title} » est dans l’archive.',
  'archive.undone': '« {title} » n’est plus dans l’archive.',
  'duplicate.done': '« {title} » a été dupliqué.',
  'remove.title': 'Supprimer « {title} » définitivement ?',
  'remove.text':
    'Son historique disparaît avec lui, et aucune annulation ne le ramène. Les sauvegardes antérieures le contiennent encore.',
  'remove.yes': 'Supprimer définitivement',
  'remove.done': '« {title} » a été supprimé définitivement.',
  'confirm.no': 'Annuler',
  'backup.verified': 'Sauvegarde vérifiée : {count, plural, one {# élément} many {# éléments} other {# éléments}}',
};
