/** tags in this language; the keys are those of en/window/tags.ts. */
import type { Words } from '../../say.ts';

export const tagsWords: Words = {
  'tags.choose': 'Elegir una etiqueta…',
  'tags.menu': 'Etiqueta «{name}»',
  'tags.rename': 'Cambiar el nombre de la etiqueta',
  'tags.renameEntry': 'Cambiar el nombre de la etiqueta…',
  'tags.name': 'Nombre de la etiqueta',
  'tags.renameYes': 'Cambiar',
  'tags.mergeYes': 'Combinar',
  'tags.merges': 'Ya existe la etiqueta «{name}». Las dos se convierten en una.',
  'tags.noComma': 'Una coma separa las etiquetas y no puede formar parte de una.',
  'tags.removeEntry': 'Quitar la etiqueta de todos los elementos',
  'tags.renamed':
    '{count, plural, one {La etiqueta «{tag}» ahora se llama «{name}» en # elemento.} many {La etiqueta «{tag}» ahora se llama «{name}» en # elementos.} other {La etiqueta «{tag}» ahora se llama «{name}» en # elementos.}}',
  'tags.merged':
    '{count, plural, one {«{tag}» pasó a ser «{name}» en # elemento.} many {«{tag}» pasó a ser «{name}» en # elementos.} other {«{tag}» pasó a ser «{name}» en # elementos.}}',
  'tags.removed':
    '{count, plural, one {Se quitó la etiqueta «{tag}» de # elemento.} many {Se quitó la etiqueta «{tag}» de # elementos.} other {Se quitó la etiqueta «{tag}» de # elementos.}}',
  'place.menu': 'Acciones para {name}',
};
