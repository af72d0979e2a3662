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
  backupDamaged:
    'La sauvegarde du {savedAt} est endommagée et ne s’ouvre plus. Le coffre lui-même va bien, et les autres sauvegardes aussi. Vérifiez le disque où elle se trouve.',
  backupElsewhere:
    'Le dossier des sauvegardes, {path}, n’est pas là. En attendant son retour, les sauvegardes vont dans le dossier de Frond.',
  backupsThinned:
    'Le disque des sauvegardes est plein. {count, plural, one {# copie plus ancienne} other {# copies plus anciennes}} des derniers jours ont cédé la place ; celles des jours, semaines et mois sont encore là. Faites de la place.',
  conflictCopies:
    '{count, plural, one {Un service de synchronisation a mis une seconde copie de ce coffre à côté : il a été modifié à deux endroits à la fois.} other {Un service de synchronisation a mis # copies de ce coffre à côté : il a été modifié à plusieurs endroits à la fois.}} Fusionnez pour avoir toutes les modifications.',
  secondBackupFailed:
    'Le coffre est enregistré et sauvegardé, mais la seconde copie n’a pas pu être écrite dans {path}. Elle sera ajoutée quand l’emplacement sera de retour.',
};
