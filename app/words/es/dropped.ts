/** What an import can’t carry, in this language; the keys are those of en/dropped.ts. */
import type { Words } from '../say.ts';

export const droppedWords: Words = {
  'dropped.attachmentDamaged': 'el adjunto {detail} está dañado',
  'dropped.attachmentMissing': 'el archivo no contiene el adjunto {detail}',
  'dropped.attachmentTooLarge': 'el adjunto {detail} es demasiado grande',
  'dropped.autoType': 'ajustes de escritura automática: Frond no escribe',
  'dropped.code': 'el código de un solo uso {detail} no se puede leer; queda como campo secreto',
  'dropped.colours': 'los colores',
  'dropped.controlCharacters': 'se conservaron caracteres de control invisibles',
  'dropped.extraCells': 'la línea {detail} tiene más celdas que el encabezado',
  'dropped.groupNotes': 'las notas de la carpeta {detail}: las carpetas no tienen',
  'dropped.groupTags': 'las etiquetas de la carpeta {detail}: las carpetas no tienen',
  'dropped.history': 'las versiones anteriores ({detail})',
  'dropped.icon': 'su icono',
  'dropped.item': 'la entrada {detail} no es un elemento que se pueda leer',
  'dropped.line': 'la línea {detail} no es un código de un solo uso que se pueda leer',
  'dropped.overrideUrl': 'la URL de sustitución',
  'dropped.passkey': 'las llaves de acceso ({detail})',
  'dropped.session': 'la sesión del propio navegador, no un inicio de sesión',
};
