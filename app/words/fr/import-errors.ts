/** Failures of imports in this language; the keys are those of en/import-errors.ts. */
import type { Words } from '../say.ts';

export const importErrors: Words = {
  'import.accountRestricted':
    'Cet export de Bitwarden est chiffré avec la clé du compte, qui n’est pas dans le fichier. Rien n’a été modifié. Exportez à nouveau et choisissez « Protégé par mot de passe » ou JSON.',
  'import.cancelled': 'L’importation a été annulée. Rien n’a été modifié.',
  'import.codeLine':
    'La ligne {line, number, ::group-off} n’est pas un code à usage unique lisible. Rien n’a été modifié. Vérifiez-la ou retirez-la.',
  'import.csvAfterQuote':
    'Il y a du texte après un guillemet fermant à la ligne {line, number, ::group-off}. Rien n’a été modifié. Exportez le fichier à nouveau.',
  'import.csvUnclosed':
    'Un guillemet à la ligne {line, number, ::group-off} n’est jamais fermé. Rien n’a été modifié. Exportez le fichier à nouveau.',
  'import.damaged':
    'Le fichier est endommagé ou tronqué{place, select, other { ({place})}}. Rien n’a été modifié. Exportez-le à nouveau.',
  'import.doctype':
    'Le fichier déclare un type de document, ce qu’aucun gestionnaire de mots de passe ne fait. Rien n’a été modifié.',
  'import.empty': 'Le fichier est vide. Rien n’a été modifié. Exportez-le à nouveau.',
  'import.encoding':
    'Le fichier n’est pas du texte en UTF-8 ou UTF-16. Rien n’a été modifié. Enregistrez-le d’abord en UTF-8.',
  'import.fileChanged':
    '{path} n’est plus le fichier qui a été importé. Il n’a pas été supprimé. Regardez-le avant de le supprimer.',
  'import.gone': 'Cette importation a été rangée entre-temps. Rien n’a été modifié. Choisissez le fichier à nouveau.',
  'import.keyWrong':
    'Le mot de passe ou le fichier clé est erroné. Rien n’a été modifié. Vérifiez les deux et réessayez.',
  'import.missingPart': 'Il n’y a pas de {name} dans l’archive. Rien n’a été modifié. Exportez-la à nouveau.',
  'import.needsPassword': 'Le fichier est verrouillé. Rien n’a été modifié. Saisissez son mot de passe.',
  'import.notJson': 'Le fichier n’est pas du JSON valide. Rien n’a été modifié. Exportez-le à nouveau.',
  'import.passArchive':
    'C’est un dépôt de pass, que seul votre propre gpg peut ouvrir, et la fenêtre ne le lance jamais. Rien n’a été modifié. Importez-le en ligne de commande : frond import FICHIER.',
  'import.running':
    'Une importation est en cours. Rien d’autre n’a été modifié. Attendez qu’elle soit terminée ou annulez-la.',
  'import.twice':
    'L’archive a deux fichiers nommés {name}, on ne sait donc pas lequel compte. Rien n’a été modifié. Exportez-la à nouveau.',
  'import.tooCostly':
    'Ouvrir ce fichier coûterait trop ({cost}). Rien n’a été modifié. Enregistrez-le avec un coût moindre et exportez-le à nouveau.',
  'import.tooDeep': 'Le fichier est imbriqué trop profondément. Rien n’a été modifié.',
  'import.tooLarge':
    'Le fichier est trop grand : {mebibytes, number, ::group-off} Mio au plus. Rien n’a été modifié. Exportez-le en plusieurs parties.',
  'import.tooMany':
    'Le fichier contient trop de choses : {most, number, ::group-off} d’une sorte au plus. Rien n’a été modifié. Exportez-le en plusieurs parties.',
  'import.unknown':
    'Ce n’est pas un export que Frond connaît. Rien n’a été modifié. Frond lit ceux de Bitwarden, Chrome, Edge, Firefox, Mots de passe d’Apple, LastPass, KeePass, KeePassXC, 1Password, Dashlane, Proton Pass, Enpass, Aegis, Google Authenticator, des listes d’URI otpauth, des fichiers .env et les siens.',
  'import.unsupported':
    'Frond ne peut pas lire {what}. Rien n’a été modifié. Enregistrez le fichier sous une forme plus récente ou plus courante.',
  'import.vaultChanged':
    'Le coffre a été modifié entre-temps. Rien n’a été importé. Regardez ce que l’importation ferait maintenant et réessayez.',
  'import.wrongPassword': 'Le mot de passe n’ouvre pas ce fichier. Rien n’a été modifié. Vérifiez-le et réessayez.',
  'import.zipEncrypted':
    'L’archive elle-même est chiffrée. Rien n’a été modifié. Décompressez-la et importez ce qu’elle contient.',
  'import.zipMethod':
    'L’archive est compressée d’une façon que Frond ne sait pas lire (méthode {method, number}). Rien n’a été modifié.',
};
