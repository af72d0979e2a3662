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
  'trash.done': '«{title}» está en la papelera.',
  'trash.restored': '«{title}» ha vuelto.',
  'trash.empty': 'Vaciar la papelera',
  'trash.emptyTitle':
    '{count, plural, one {¿Eliminar # elemento para siempre?} many {¿Eliminar # elementos para siempre?} other {¿Eliminar # elementos para siempre?}}',
  'trash.emptied':
    '{count, plural, one {# elemento eliminado para siempre.} many {# elementos eliminados para siempre.} other {# elementos eliminados para siempre.}}',
  'archive.done': '«{title}» está en el archivo.',
  'archive.undone': '«{title}» está fuera del archivo.',
  'duplicate.done': '«{title}» se duplicó.',
  'remove.title': '¿Eliminar «{title}» para siempre?',
  'remove.text':
    'Su historial desaparece con él y no se puede deshacer. Las copias de seguridad anteriores aún lo contienen.',
  'remove.yes': 'Eliminar para siempre',
  'remove.done': '«{title}» se eliminó para siempre.',
  'confirm.no': 'Cancelar',
  'backup.verified': 'Copia verificada: {count, plural, one {# elemento} many {# elementos} other {# elementos}}',
};
