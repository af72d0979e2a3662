/** attachments in this language; the keys are those of en/window/attachments.ts. */
import type { Words } from '../../say.ts';

export const attachmentWords: Words = {
  'attach.add': 'Añadir archivos…',
  'attach.hint': 'Hasta {size} cada uno. También puede soltarlos aquí.',
  'attach.drop': 'Suelte para añadir a «{title}»',
  'attach.dropHint': 'Hasta {size} cada uno',
  'attach.adding':
    '{count, plural, one {Añadiendo «{name}»…} many {Añadiendo «{name}» ({number} de {count})…} other {Añadiendo «{name}» ({number} de {count})…}}',
  'attach.added': '{count, plural, one {# archivo añadido.} many {# archivos añadidos.} other {# archivos añadidos.}}',
  'attach.tooLarge': '«{name}» es demasiado grande ({size}): un adjunto puede tener como mucho {limit}. No se añadió.',
  'attach.unreadable': 'No se pudo leer «{name}»: ¿es una carpeta? No se añadió.',
  'attach.needsItem': 'Guarde primero el elemento y añádale después archivos.',
  'attach.showSized': 'Mostrar {name} {size}',
  'attach.save': 'Guardar {name} como archivo…',
  'attach.saved': '«{name}» se guardó como archivo. Allí no está cifrado.',
  'attach.more': 'Más para {name}',
  'attach.rename': 'Cambiar nombre…',
  'attach.renameTitle': 'Cambiar el nombre del adjunto',
  'attach.renameLabel': 'Nombre',
  'attach.renameYes': 'Cambiar nombre',
  'attach.remove': 'Quitar',
  'attach.removed': '«{name}» se quitó.',
  'attach.unnamed': 'Archivo sin nombre',
  'preview.close': 'Cerrar',
  'preview.save': 'Guardar como archivo…',
  'preview.text': 'Texto de {name}',
  'preview.cut': 'Solo se muestra el principio. Guarde el archivo para verlo todo.',
  'preview.unknown': 'No hay vista previa de este tipo de archivo.',
  'preview.tooLarge': 'Esta imagen es demasiado grande para mostrarla aquí.',
  'preview.broken': 'Esta imagen está dañada y no se puede mostrar.',
};
