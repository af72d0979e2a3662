/** Programs that read the vault, in this language; the keys are those of en/window/programs.ts. */
import type { Words } from '../../say.ts';

export const programsWords: Words = {
  'programs.lastRead': 'leído por última vez: {when}',
  'programs.neverRead': 'aún sin leer',
  'programs.elsewhere': 'anotado en otro ordenador, o antes',
  'programs.change':
    'Un valor nuevo les llega en su próximo inicio. Cambiar el nombre del elemento o del campo, moverlo o borrarlo rompe las referencias.',
  'programs.activity': 'Ver en la actividad',
  'programs.withdraw': 'Retirar',
  'programs.withdrawOf': 'Retirar el permiso de {program}',
  'programs.withdrawn': 'Se volverá a preguntar por {program}.',
  'programs.allowed': 'Puede leer sin preguntar',
  'settings.section.programs': 'Programas',
  'programs.why':
    'Lo que los programas pueden leer sin preguntar, en un proyecto de este ordenador, con frond run y frond inject. Si se retira, se vuelve a preguntar.',
  'programs.none':
    'Ningún programa puede leer sin preguntar. La primera vez que frond run da a un programa algo de la caja fuerte, pregunta: en la terminal o en esta ventana.',
  'programs.reads': 'Puede leer: {values}',
  'programs.refused': 'Nunca recibe: {values}',
  'programs.asks': '{program} quiere leer {count, plural, one {un valor} other {# valores}} de esta caja fuerte',
  'programs.first': 'Lo pide por primera vez, con frond run. Sin respuesta se le deniega en un minuto.',
  'programs.program': 'Programa',
  'programs.folder': 'Carpeta',
  'programs.values': 'Lo que quiere',
  'programs.once': 'Permitir una vez',
  'programs.always': 'Permitir siempre',
  'programs.never': 'Nunca',
};
