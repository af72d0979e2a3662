/** notices in this language; the keys are those of en/notices.ts. */
import type { Words } from '../say.ts';

export const notices: Words = {
  older:
    'Este archivo es más antiguo (revisión {revision}) que lo que este equipo ha visto (revisión {seen}). Quizá alguien puso una copia antigua en su lugar. Se puede combinar la copia de seguridad más reciente.',
  otherBytes:
    'Este archivo es distinto del que guardó este equipo, aunque tiene la misma revisión. Quizá se puso otra copia en su lugar.',
  otherHeader: 'Las formas de desbloquear esta bóveda se cambiaron desde que este equipo la abrió por última vez.',
  otherVault: 'En {name} hay otra bóveda que la última vez.',
  broughtBack:
    'Otra copia de la bóveda había ocupado el lugar de la guardada en este equipo. Lo que le faltaba se recuperó de las copias de seguridad.',
  damagedReadOnly:
    'El archivo de la bóveda {path} está dañado, pero su contenido aún se abre. Se muestra solo para lectura: restaure la copia más reciente para continuar.',
  draftApplied: 'Se recuperaron cambios que antes no se pudieron guardar.',
  weakSlot:
    'Esta bóveda solo está protegida por {iterations, number} iteraciones. Cambie la frase de contraseña para reforzarla.',
  clockAhead:
    'Algunos cambios de esta bóveda tienen fecha de {days, plural, one {# día} many {# días} other {# días}} en el futuro. Compruebe los relojes de sus dispositivos.',
  backupFailed: 'La bóveda está guardada, pero no se pudo escribir su copia entre las copias de seguridad ({path}).',
  backupDamaged:
    'La copia de seguridad del {savedAt} está dañada y ya no se abre. La bóveda está bien y las demás copias también. Revise el disco en el que está.',
  backupElsewhere:
    'La carpeta de las copias de seguridad, {path}, no está. Hasta que vuelva, las copias van a la carpeta de Frond.',
  backupsThinned:
    'El disco de las copias de seguridad está lleno. {count, plural, one {# copia anterior} other {# copias anteriores}} de los últimos días han dejado sitio; las de días, semanas y meses siguen ahí. Libere espacio.',
  conflictCopies:
    '{count, plural, one {Un servicio de sincronización ha puesto una segunda copia de esta bóveda al lado: cambió en dos lugares a la vez.} other {Un servicio de sincronización ha puesto # copias de esta bóveda al lado: cambió en varios lugares a la vez.}} Combínelas para tener los cambios de todas.',
  secondBackupFailed:
    'La bóveda está guardada y tiene su copia, pero la segunda copia no se pudo escribir en {path}. Se añadirá cuando el lugar vuelva a estar.',
};
