/** edit in this language; the keys are those of en/window/edit.ts. */
import type { Words } from '../../say.ts';

export const editWords: Words = {
  'edit.newName': 'Nuevo elemento: {type}',
  'edit.name': 'Editando: {type}',
  'edit.title': 'Título',
  'edit.value': 'Valor',
  'edit.fieldName': 'Nombre',
  'edit.unchanged': 'Sin cambios: escriba para reemplazar',
  'edit.tags': 'Etiquetas',
  'edit.tagsHint': 'Escriba una etiqueta y pulse Intro',
  'edit.removeTag': 'Quitar la etiqueta {tag}',
  'edit.folder': 'Carpeta',
  'edit.noFolder': 'Ninguna carpeta',
  'edit.addField': 'Añadir campo',
  'edit.addUrl': 'Añadir sitio web',
  'edit.removeField': 'Quitar {label}',
  'edit.save': 'Guardar',
  'edit.saveKeys': 'Guardar (Ctrl+S)',
  'edit.cancel': 'Cancelar',
  'edit.discarded': 'Cambios descartados.',
  'edit.removed': '«{label}» se quitó.',
  'edit.undone': 'Se deshizo el último paso.',
  'edit.redone': 'Se rehízo el paso.',
};
