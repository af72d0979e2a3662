/** timeline in this language; the keys are those of en/window/timeline.ts. */
import type { Words } from '../../say.ts';

export const timelineWords: Words = {
  'timeline.name': 'Historial',
  'timeline.by.now': 'desde que desbloqueó',
  'timeline.by.here': 'en Frond en este equipo',
  'timeline.by.elsewhere': 'por otro programa o equipo',
  'timeline.before': 'Antes:',
  'timeline.after': 'Después:',
  'timeline.attachment': 'Adjunto',
  'timeline.tag': 'Etiqueta',
  'timeline.days': '{days, plural, one {# día} many {# días} other {# días}}',
  'timeline.wasNamed': 'se llamaba «{name}»',
  'timeline.secretSet': 'definido',
  'timeline.secretChanged': 'cambiado',
  'timeline.secretRemoved': 'quitado',
  'timeline.created': 'Creado el {when}',
  'timeline.cleared': 'Se borró el historial hasta el {when}.',
  'timeline.clear': 'Borrar historial…',
  'timeline.clearTitle': '¿Borrar el historial de «{title}»?',
  'timeline.clearText':
    '{count, plural, one {Desaparece # valor anterior} many {Desaparecen # valores anteriores} other {Desaparecen # valores anteriores}}, incluidas contraseñas y adjuntos quitados, aquí y en cada copia que se combine con esta bóveda. No se puede deshacer, ni tampoco lo que se hizo antes con este elemento. Las copias de seguridad anteriores aún los contienen.',
  'timeline.clearYes': 'Borrar historial',
  'detail.trashedAt': 'En la papelera desde el {when}. Se queda ahí hasta que lo elimine para siempre.',
  'row.deleted': 'Eliminado el {when}',
  'action.undoOf': 'Deshacer: {name}',
  'action.redoOf': 'Rehacer: {name}',
  'toast.redo': 'Rehacer',
  'timeline.clearDone': 'Se borró el historial de «{title}».',
};
