/** messages in this language; the keys are those of en/window/messages.ts. */
import type { Words } from '../../say.ts';

export const messagesWords: Words = {
  'toast.undo': 'Deshacer',
  'toast.dismiss': 'Cerrar el mensaje',
  copied: '{label} copiado.',
  'copied.clears': '{label} copiado. El portapapeles se borra en {seconds} s.',
  'copy.no.secret': 'Los elementos de este tipo no tienen contraseña que copiar.',
  'copy.no.username': 'Los elementos de este tipo no tienen nombre de usuario que copiar.',
  'url.none': 'Este elemento no tiene sitio web.',
  'undo.done': 'Deshecho: {name}',
  'undo.nothing': 'No hay nada que deshacer.',
  'redo.done': 'Rehecho: {name}',
  'redo.nothing': 'No hay nada que rehacer.',
  'trash.done':
    '{count, plural, one {«{title}» está en la papelera.} many {# elementos están en la papelera.} other {# elementos están en la papelera.}}',
  'trash.restored':
    '{count, plural, one {«{title}» ha vuelto.} many {# elementos han vuelto.} other {# elementos han vuelto.}}',
  'trash.empty': 'Vaciar la papelera',
  'trash.emptyTitle':
    '{count, plural, one {¿Eliminar # elemento para siempre?} many {¿Eliminar # elementos para siempre?} other {¿Eliminar # elementos para siempre?}}',
  'trash.emptied':
    '{count, plural, one {# elemento eliminado para siempre.} many {# elementos eliminados para siempre.} other {# elementos eliminados para siempre.}}',
  'archive.done':
    '{count, plural, one {«{title}» está en el archivo.} many {# elementos están en el archivo.} other {# elementos están en el archivo.}}',
  'archive.undone':
    '{count, plural, one {«{title}» está fuera del archivo.} many {# elementos están fuera del archivo.} other {# elementos están fuera del archivo.}}',
  'duplicate.done':
    '{count, plural, one {«{title}» se duplicó.} many {# elementos se duplicaron.} other {# elementos se duplicaron.}}',
  'remove.title':
    '{count, plural, one {¿Eliminar «{title}» para siempre?} many {¿Eliminar # elementos para siempre?} other {¿Eliminar # elementos para siempre?}}',
  'remove.text':
    'Su historial desaparece con él y no se puede deshacer. Las copias de seguridad anteriores aún lo contienen.',
  'remove.yes': 'Eliminar para siempre',
  'remove.done':
    '{count, plural, one {«{title}» se eliminó para siempre.} many {# elementos se eliminaron para siempre.} other {# elementos se eliminaron para siempre.}}',
  'confirm.no': 'Cancelar',
  'backup.verified': 'Copia verificada: {count, plural, one {# elemento} many {# elementos} other {# elementos}}',
};
