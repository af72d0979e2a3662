/** quick in this language; the keys are those of en/window/quick.ts. */
import type { Words } from '../../say.ts';

export const quickWords: Words = {
  'quick.title': 'Acceso rápido',
  'quick.search': 'Búsqueda',
  'quick.placeholder': 'Buscar elementos',
  'quick.list': 'Elementos',
  'quick.none': 'Ningún elemento coincide.',
  'quick.locked': 'Frond está bloqueado',
  'quick.locked.why': 'Desbloquéelo con su frase de contraseña y abra otra vez el acceso rápido.',
  'quick.unlock': 'Desbloquear…',
  'setting.tray.none': 'Este escritorio no tiene sitio para el icono, así que cerrar la ventana sale de Frond.',
  'quick.hint': 'Intro copia la contraseña · {keys} el nombre de usuario · {code} el código · Esc cierra',
};
