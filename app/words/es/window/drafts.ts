/** drafts in this language; the keys are those of en/window/drafts.ts. */
import type { Words } from '../../say.ts';

export const draftWords: Words = {
  'draft.kept': 'Guardado como borrador.',
  'draft.isKept': 'Borrador guardado',
  'draft.here': 'Hay cambios de {when} guardados como borrador.',
  'draft.goesOn': 'Continúa el borrador de {when}.',
  'draft.merged': 'El elemento cambió entretanto. Lo que se cambió allí está también aquí.',
  'draft.count':
    '{count, plural, one {# edición sin terminar} many {# ediciones sin terminar} other {# ediciones sin terminar}}',
  'draft.newOf': 'Nuevo: {type}',
  'draft.gone': 'Su elemento se eliminó para siempre. {when}',
  'draft.continue': 'Continuar',
  'draft.discard': 'Descartar',
  'draft.continueOf': 'Continuar {name} {when}',
  'draft.discardOf': 'Descartar el borrador de {name}',
  'draft.discarded': 'El borrador se descartó.',
  'draft.wasGone': 'El elemento se eliminó para siempre entretanto. Lo que escribió es un elemento nuevo.',
  'conflict.title': '«{title}» cambió entretanto',
  'conflict.text':
    '{count, plural, one {Alguien cambió el mismo campo} many {Alguien cambió los mismos campos} other {Alguien cambió los mismos campos}} mientras usted editaba. Elija qué conservar. Lo que hay ahora en la bóveda queda en todo caso en el historial del elemento.',
  'conflict.mine': 'Su edición',
  'conflict.theirs': 'En la bóveda ahora',
  'conflict.removed': 'quitado',
  'conflict.use': 'Usar estos',
  'conflict.allMine': 'Todo lo mío',
  'conflict.allTheirs': 'Todo lo de la bóveda',
};
