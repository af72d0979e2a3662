/** notices in this language; the keys are those of en/notices.ts. */
import type { Words } from '../say.ts';

export const notices: Words = {
  older:
    'Ce fichier est plus ancien (révision {revision}) que ce que cet ordinateur a déjà vu (révision {seen}). Quelqu’un a peut-être mis une ancienne copie à sa place. La dernière sauvegarde peut être fusionnée.',
  otherBytes:
    'Ce fichier diffère de celui que cet ordinateur a enregistré, bien qu’il ait la même révision. Une autre copie a peut-être été mise à sa place.',
  otherHeader:
    'Les façons de déverrouiller ce coffre ont été changées depuis que cet ordinateur l’a ouvert pour la dernière fois.',
  otherVault: 'Un autre coffre que la dernière fois se trouve à {name}.',
  broughtBack:
    'Une autre copie du coffre avait pris la place de celle enregistrée sur cet ordinateur. Ce qui lui manquait a été repris des sauvegardes.',
  damagedReadOnly:
    'Le fichier du coffre {path} est endommagé, mais son contenu s’ouvre encore. Il est montré en lecture seule : restaurez la dernière sauvegarde pour continuer.',
  draftApplied: 'Des modifications qui n’avaient pas pu être enregistrées ont été reprises.',
  weakSlot:
    'Ce coffre n’est protégé que par {iterations, number} itérations. Changez la phrase de passe pour le renforcer.',
  clockAhead:
    'Certaines modifications de ce coffre sont datées de {days, plural, one {# jour} many {# jours} other {# jours}} dans le futur. Vérifiez les horloges de vos appareils.',
  backupFailed: 'Le coffre est enregistré, mais sa copie parmi les sauvegardes n’a pas pu être écrite ({path}).',
};
