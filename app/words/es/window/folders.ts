/** folders in this language; the keys are those of en/window/folders.ts. */
import type { Words } from '../../say.ts';

export const foldersWords: Words = {
  'folder.new': 'Nueva carpeta',
  'folder.newInside': 'Nueva carpeta dentro…',
  'folder.inside': 'Se crea dentro de «{name}».',
  'folder.name': 'Nombre de la carpeta',
  'folder.yes': 'Crear carpeta',
  'folder.made': 'Se creó la carpeta «{name}».',
  'folder.rename': 'Cambiar el nombre de la carpeta',
  'folder.renameEntry': 'Cambiar el nombre de la carpeta…',
  'folder.renameYes': 'Cambiar nombre',
  'folder.moveEntry': 'Mover la carpeta…',
  'folder.moveTitle': 'Mover la carpeta «{name}»',
  'folder.moved': 'La carpeta «{name}» está ahora en «{folder}».',
  'folder.movedTop': 'La carpeta «{name}» está ahora arriba del todo.',
  'folder.top': 'Arriba del todo',
  'folder.remove': 'Quitar la carpeta',
  'folder.removed': 'Se quitó la carpeta «{name}». Sus elementos siguen aquí, sin carpeta.',
  'folder.removedUp': 'Se quitó la carpeta «{name}». Lo que contenía está ahora en «{folder}».',
  'folder.menu': 'Carpeta «{name}»',
  'folder.expand': 'Mostrar las carpetas de {name}',
  'folder.collapse': 'Ocultar las carpetas de {name}',
  'folder.box': 'Carpeta',
  'folder.find': 'Buscar una carpeta',
  'folder.findOrMake': 'Buscar una carpeta o escribir un nombre nuevo',
  'folder.make': 'Nueva carpeta «{name}»',
  'folder.none': 'Ninguna carpeta con ese nombre.',
  'action.moveToFolder': 'Mover a una carpeta…',
  'action.tag': 'Cambiar etiquetas…',
  'action.selectAll': 'Seleccionar todos los elementos de la lista',
  'shortcuts.several': 'Seleccionar varios elementos',
  'shortcuts.menu': 'Menú de un elemento o carpeta',
  'favourite.on': 'Marcar como favorito',
  'favourite.off': 'Quitar de los favoritos',
  'favourite.toggle': 'Marcar o no como favoritos',
  'favourite.done':
    '{count, plural, one {# elemento es ahora favorito.} many {# elementos son ahora favoritos.} other {# elementos son ahora favoritos.}}',
  'favourite.undone':
    '{count, plural, one {# elemento ya no es favorito.} many {# elementos ya no son favoritos.} other {# elementos ya no son favoritos.}}',
  'tag.title':
    '{count, plural, one {Etiquetas de «{title}»} many {Etiquetas de # elementos} other {Etiquetas de # elementos}}',
  'tag.add': 'Añadir etiquetas',
  'tag.remove': 'Quitar etiquetas',
  'tag.yes': 'Cambiar etiquetas',
  'tag.done':
    '{count, plural, one {Se cambiaron las etiquetas de «{title}».} many {Se cambiaron las etiquetas de # elementos.} other {Se cambiaron las etiquetas de # elementos.}}',
  'several.title':
    '{count, plural, one {# elemento seleccionado} many {# elementos seleccionados} other {# elementos seleccionados}}',
  'several.hint': 'Lo que haga ahora se hace con todos y se deshace de una vez.',
  'several.clear': 'Seleccionar solo uno',
  'several.actions': 'Elementos seleccionados',
  'row.menu': '{title}: acciones',
  'action.newFolder': 'Nueva carpeta…',
  'move.title':
    '{count, plural, one {Mover «{title}» a una carpeta} many {Mover # elementos a una carpeta} other {Mover # elementos a una carpeta}}',
  'move.done':
    '{count, plural, one {«{title}» está ahora en «{folder}».} many {# elementos están ahora en «{folder}».} other {# elementos están ahora en «{folder}».}}',
  'move.out':
    '{count, plural, one {«{title}» ya no está en ninguna carpeta.} many {# elementos ya no están en ninguna carpeta.} other {# elementos ya no están en ninguna carpeta.}}',
};
