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
  'trash.done':
    '{count, plural, one {« {title} » est dans la corbeille.} many {# éléments sont dans la corbeille.} other {# éléments sont dans la corbeille.}}',
  'trash.restored':
    '{count, plural, one {« {title} » est de retour.} many {# éléments sont de retour.} other {# éléments sont de retour.}}',
  'trash.empty': 'Vider la corbeille',
  'trash.emptyTitle':
    '{count, plural, one {Supprimer définitivement # élément ?} many {Supprimer définitivement # éléments ?} other {Supprimer définitivement # éléments ?}}',
  'trash.emptied':
    '{count, plural, one {# élément supprimé définitivement.} many {# éléments supprimés définitivement.} other {# éléments supprimés définitivement.}}',
  'archive.done':
    '{count, plural, one {« {title} » est dans les archives.} many {# éléments sont dans les archives.} other {# éléments sont dans les archives.}}',
  'archive.undone':
    '{count, plural, one {« {title} » n’est plus dans les archives.} many {# éléments ne sont plus dans les archives.} other {# éléments ne sont plus dans les archives.}}',
  'duplicate.done':
    '{count, plural, one {« {title} » a été dupliqué.} many {# éléments ont été dupliqués.} other {# éléments ont été dupliqués.}}',
  'remove.title':
    '{count, plural, one {Supprimer « {title} » définitivement ?} many {Supprimer # éléments définitivement ?} other {Supprimer # éléments définitivement ?}}',
  'remove.text':
    'Son historique disparaît avec lui, sans retour possible. Les sauvegardes antérieures le contiennent encore.',
  'remove.yes': 'Supprimer définitivement',
  'remove.done':
    '{count, plural, one {« {title} » a été supprimé définitivement.} many {# éléments ont été supprimés définitivement.} other {# éléments ont été supprimés définitivement.}}',
  'confirm.no': 'Annuler',
  'backup.verified': 'Sauvegarde vérifiée : {count, plural, one {# élément} many {# éléments} other {# éléments}}',
};
