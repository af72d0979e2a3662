/** searches in this language; the keys are those of en/window/searches.ts. */
import type { Words } from '../../say.ts';

export const searchesWords: Words = {
  'search.badValue': '«{term}» no significa nada aquí y se pasa por alto. Posibles: {known}.',
  'search.badDate': '«{term}» no es una fecha y se pasa por alto. Escriba 2026, 2026-03 o 2026-03-31.',
  'searches.save': 'Guardar búsqueda…',
  'searches.hint': 'Muestra lo que coincide con «{query}», también lo que se añada después.',
  'searches.name': 'Nombre de la búsqueda',
  'searches.yes': 'Guardar búsqueda',
  'searches.saved': 'La búsqueda «{name}» está guardada.',
  'searches.rename': 'Cambiar el nombre de la búsqueda',
  'searches.renameYes': 'Cambiar nombre',
  'searches.renameEntry': 'Cambiar el nombre de la búsqueda…',
  'searches.removeEntry': 'Quitar búsqueda',
  'searches.removed': 'Se quitó la búsqueda «{name}».',
  'searches.menu': 'Búsqueda «{name}»',
  'shortcuts.conditions': 'Buscar más que palabras',
  'condition.place': 'Etiqueta, carpeta, tipo',
  'condition.text': 'Título, usuario, sitio web, notas',
  'condition.has': 'Lo que tiene un elemento',
  'condition.is': 'Estado y salud',
  'condition.changed': 'Último cambio',
  'condition.not': 'Sin una palabra; palabras seguidas',
};
