/** errors in this language; the keys are those of en/errors.ts. */
import { importErrors } from './import-errors.ts';
import { toolboxErrors } from './toolbox-errors.ts';
import type { Words } from '../say.ts';

export const errors: Words = {
  ...toolboxErrors,
  ...importErrors,
  'attachment.damaged':
    'Cette pièce jointe est endommagée et ne peut pas être ouverte. Le reste du coffre va bien. Cherchez-la dans une sauvegarde.',
  'attachment.fileTooLarge':
    '« {name} » est trop grand : une pièce jointe peut avoir {mebibytes} Mo au plus. Il n’a pas été ajouté.',
  'attachment.noName': 'Une pièce jointe a besoin d’un nom. Rien n’a été modifié.',
  'attachment.notAFile': '« {name} » est un dossier ou autre chose qui n’est pas un fichier. Il n’a pas été ajouté.',
  'attachment.notFound':
    'Cette pièce jointe n’est plus dans le coffre. Rien n’a été modifié. Cherchez-la dans une sauvegarde.',
  'attachment.tooLarge':
    'Ce fichier est trop grand : les pièces jointes peuvent avoir {mebibytes} Mio. Rien n’a été modifié.',
  'backup.damaged':
    'Cette sauvegarde est endommagée. Rien n’a été modifié. Prenez-en une plus ancienne ; frond backup list les montre.',
  'backup.isTheVault':
    'Une sauvegarde ne peut pas prendre la place du coffre lui-même. Rien n’a été écrit. Choisissez un autre fichier.',
  'backup.noneYet': 'Il n’y a pas encore de sauvegardes. Chaque enregistrement en fait une.',
  'backup.notFound': 'Cette sauvegarde n’existe pas. Rien n’a été modifié. Choisissez-en une dans la liste.',
  'base64.invalid':
    'Ce texte n’est pas du base64url avec remplissage. Rien n’a été modifié. Vérifiez que tout a été copié.',
  'breach.noConnection':
    'Have I Been Pwned est injoignable : cet ordinateur semble hors ligne, ou quelque chose bloque le trajet. Les réponses déjà reçues sont gardées. Réessayez plus tard.',
  'breach.notAList':
    '{path} n’est pas une liste de mots de passe compromis. Rien n’a été modifié. Choisissez un fichier avec une empreinte et un nombre par ligne, comme Have I Been Pwned le propose.',
  'breach.notOrdered':
    'La liste {path} n’est pas triée par empreinte, on ne peut donc pas y chercher. Rien n’a été modifié. Téléchargez la liste triée par empreinte.',
  'breach.ntlm':
    'La liste {path} contient des empreintes NTLM. Rien n’a été modifié. Choisissez la liste d’empreintes SHA-1.',
  'breach.off': 'La recherche en ligne est désactivée. Rien n’a été envoyé. Activez-la d’abord dans la santé.',
  'breach.stopped': 'Arrêté. Les réponses déjà reçues sont gardées.',
  'breach.tooBusy':
    'Have I Been Pwned demande un peu de patience. Les réponses déjà reçues sont gardées. Réessayez dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'breach.tooSlow':
    'Have I Been Pwned a mis trop de temps à répondre. Les réponses déjà reçues sont gardées. Réessayez dans un instant.',
  'breach.wrongAnswer':
    'Ce qui a répondu ne répond pas comme Have I Been Pwned. Cette réponse n’a pas été utilisée ; celles reçues avant sont gardées. Quelque chose s’interpose peut-être, comme la page de connexion d’un réseau.',
  'bridge.arguments':
    'La fenêtre a demandé quelque chose sous une forme que Frond n’accepte pas. Rien n’a été modifié.',
  'bridge.refused': 'Frond a refusé un appel qui ne venait pas de sa propre fenêtre. Rien n’a été modifié.',
  'code.algorithm':
    'Ce code à usage unique utilise un hachage que Frond ne connaît pas : il connaît SHA-1, SHA-256 et SHA-512. Rien n’a été modifié.',
  'code.badSecret':
    'Le secret de ce code à usage unique n’est pas du base32 : seulement les lettres A à Z et les chiffres 2 à 7. Un 0 ou un 1 est le plus souvent un O ou un I mal lu. Rien n’a été modifié.',
  'code.clipboardEmpty': 'Il n’y a ni image ni texte dans le presse-papiers. Copiez d’abord le code QR.',
  'code.counter': 'Le compteur de ce code à usage unique n’est pas un nombre entier. Rien n’a été modifié.',
  'code.counterMoved':
    'Ce code à usage unique a été utilisé ailleurs entre-temps. Rien n’a été modifié. Demandez le code suivant.',
  'code.digits': 'Les codes à usage unique ont 6, 7 ou 8 chiffres ; celui-ci dit autre chose. Rien n’a été modifié.',
  'code.empty':
    'Il n’y a pas encore de code à usage unique. Collez un lien de configuration (otpauth://…) ou le secret que le site affiche.',
  'code.encoding':
    'Le secret de ce code à usage unique est encodé d’une façon que Frond ne connaît pas. Rien n’a été modifié.',
  'code.expired': 'Ces codes à usage unique ont été rangés entre-temps. Rien n’a été modifié. Lisez-les à nouveau.',
  'code.imageBroken':
    'Cette image n’a pas pu être lue : elle est endommagée ou coupée. Rien n’a été modifié. Essayez une autre copie.',
  'code.imageKind':
    'Ce n’est pas une image que Frond lit : choisissez PNG, JPEG, WebP, GIF ou BMP. Rien n’a été modifié.',
  'code.imageLarge':
    'Cette image est trop grande : la limite est de {mebibytes} Mio et {megapixels} millions de pixels. Découpez le code QR et réessayez.',
  'code.imageSlow':
    'La recherche d’un code QR a pris trop de temps. Rien n’a été modifié. Découpez le code QR et réessayez.',
  'code.inTrash':
    'Cet élément est dans la corbeille, son compteur reste donc tel quel. Rien n’a été modifié. Restaurez d’abord l’élément.',
  'code.malformed':
    'Ce lien de configuration est endommagé : certains de ses échappements sont faux. Rien n’a été modifié. Copiez-le à nouveau.',
  'code.migration':
    'C’est un export de plusieurs codes à usage unique. Utilisez « Ajouter un code à usage unique… » pour choisir où ils vont.',
  'code.migrationDamaged':
    'Cet export de Google Authenticator est endommagé ou coupé. Rien n’a été modifié. Scannez-le à nouveau.',
  'code.noCode':
    'Cet élément n’a pas de code à usage unique. Rien n’a été modifié. Ajoutez-en un avec « Ajouter un code à usage unique… ».',
  'code.noQr':
    'Il n’y a pas de code QR dans cette image, ou il est trop petit ou trop flou. Rien n’a été modifié. Essayez-en une plus grande ou plus nette.',
  'code.noSecret':
    'Ce code à usage unique n’a pas de secret. Rien n’a été modifié. Copiez tout le lien de configuration.',
  'code.notOne':
    'Ce n’est pas un code à usage unique. Frond lit les liens de configuration (otpauth://…), les secrets en base32 et les exports de Google Authenticator. Rien n’a été modifié.',
  'code.period':
    'La période de ce code à usage unique n’est pas comprise entre 1 seconde et un jour. Rien n’a été modifié.',
  'code.screenRefused':
    'Le système ne laisse pas Frond voir l’écran. Rien n’a été modifié. Autorisez-le dans les réglages de confidentialité du système, ou faites une capture d’écran et choisissez l’image.',
  'code.twice':
    'Ce lien de configuration dit quelque chose deux fois, son sens est donc incertain. Rien n’a été modifié.',
  'code.type':
    'Frond connaît les codes à usage unique par temps, par compteur et ceux de Steam ; celui-ci est d’un autre genre. Rien n’a été modifié.',
  'disk.failed':
    'Le disque a répondu par une erreur ({errno}) à {path}. L’ancien fichier est intact. Vérifiez le disque et réessayez.',
  'disk.full':
    'Le disque est plein : {path} n’a pas pu être écrit. L’ancien fichier est intact et vos modifications sont conservées. Faites de la place et réessayez.',
  'disk.noPermission':
    'Pas d’autorisation pour {path}. Rien n’a été modifié. Vérifiez le propriétaire et les droits du fichier et de son dossier.',
  'disk.readBackDiffers':
    'Ce qui a été écrit dans {path} se relit autrement. L’ancien fichier est intact. Vérifiez le disque.',
  'disk.readOnly':
    '{path} est sur un disque en lecture seule. Rien n’a été modifié. Rendez-le accessible en écriture ou choisissez un autre endroit.',
  'disk.unsure':
    'Enregistré, mais le disque n’a pas confirmé le dossier de {path} : après une coupure de courant, l’ancien fichier pourrait revenir. Vérifiez le disque.',
  'export.changedSince':
    '{path} a été modifié depuis l’export. Le fichier n’a pas été supprimé. Vérifiez-le et supprimez-le vous-même.',
  'export.notRemembered': '{path} n’est pas un export dont Frond se souvient. Le fichier n’a pas été supprimé.',
  'fernet.key': 'Ce n’est pas une clé Fernet : il faut 44 caractères base64url. Rien n’a été modifié.',
  'fernet.noKeys': 'Aucune clé Fernet n’a été donnée. Donnez-en au moins une.',
  'fernet.refused':
    'Le jeton a été refusé : il est endommagé, trop ancien ou fait avec une autre clé. Rien n’a été modifié.',
  'fernet.time': 'L’heure d’un jeton doit être un nombre entier de secondes depuis 1970.',
  'file.exists': '{path} existe déjà. Rien n’a été modifié. Choisissez un autre nom ou autorisez le remplacement.',
  'file.folderMissing': 'Le dossier {path} n’existe pas. Rien n’a été écrit. Créez-le ou choisissez un autre endroit.',
  'file.isFolder': '{path} est un dossier, pas un fichier. Rien n’a été modifié. Choisissez un fichier.',
  'file.notAFile': '{path} n’est pas un fichier ordinaire. Rien n’a été modifié. Choisissez un fichier.',
  'file.notFound': '{path} est introuvable. Rien n’a été modifié. Vérifiez le nom, ou que son disque est là.',
  'file.tooLarge': '{path} est trop grand pour un coffre. Rien n’a été modifié. Choisissez un autre fichier.',
  'folder.intoItself':
    'Un dossier ne peut pas être déplacé dans lui-même ni dans un dossier qu’il contient. Rien n’a été modifié. Choisissez un autre dossier.',
  'folder.noName': 'Un dossier a besoin d’un nom. Rien n’a été modifié. Saisissez un nom et réessayez.',
  'folder.notFound': 'Ce dossier n’est plus dans le coffre. Rien n’a été modifié. Choisissez un autre dossier.',
  'format.blobLine':
    'Le fichier du coffre est endommagé : une ligne de pièce jointe est mal formée. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.body':
    'Le fichier du coffre est endommagé : son contenu est mal formé. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.bodyAltered':
    'Le fichier du coffre a été endommagé ou altéré : son contenu ne s’ouvre pas. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.checksum':
    'Le fichier du coffre est endommagé : sa somme de contrôle est fausse. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.empty': 'Le fichier du coffre est vide. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.futureSchema':
    'Ce coffre a été écrit par un Frond plus récent (schéma {schema}). Rien n’a été modifié. Mettez Frond à jour pour l’ouvrir.',
  'format.futureVersion':
    'Ce coffre a été écrit par un Frond plus récent (version de format {version}). Rien n’a été modifié. Mettez Frond à jour pour l’ouvrir.',
  'format.header':
    'Le fichier du coffre est endommagé : sa première ligne est mal formée. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.headerAltered':
    'La première ligne du fichier du coffre a été altérée : elle ne va pas avec le contenu. Rien n’a été modifié. Restaurez la dernière sauvegarde.',
  'format.headerTooLong':
    'La première ligne du coffre deviendrait trop longue. Rien n’a été modifié. Retirez d’abord une façon de déverrouiller.',
  'format.iterations':
    'Ce coffre demande {iterations} tours de dérivation de clé ; Frond en accepte de {leastIterations} à {mostIterations}. Rien n’a été ouvert ni modifié.',
  'format.iterationsInAll':
    'Ce coffre demande {sum} tours de dérivation de clé en tout ; Frond en accepte {mostIterationsInAll}. Rien n’a été ouvert ni modifié.',
  'format.kdf':
    'Ce coffre utilise une dérivation de clé que ce Frond ne connaît pas. Rien n’a été modifié. Mettez Frond à jour pour l’ouvrir.',
  'format.notAVault': 'Ce fichier n’est pas un coffre Frond. Rien n’a été modifié. Choisissez un autre fichier.',
  'format.slots':
    'Ce coffre n’a aucune façon d’être déverrouillé, ou plus de {mostSlots}. Rien n’a été ouvert ni modifié.',
  'generate.length':
    'Un mot de passe peut avoir de {least} à {most} caractères. Choisissez une longueur entre les deux.',
  'generate.noKinds': 'Il ne reste aucun type de caractères. Autorisez-en au moins un.',
  'generate.pinLength': 'Un code PIN peut avoir de {least} à {most} chiffres. Choisissez une longueur entre les deux.',
  'generate.words': 'Une phrase de passe peut avoir de {least} à {most} mots. Choisissez un nombre entre les deux.',
  'internal.unexpected':
    'Quelque chose dans Frond a échoué de façon inattendue. Rien n’a été modifié. Réessayez, et signalez-le si cela persiste.',
  'internal.vaultProcess':
    'La partie de Frond qui tenait le coffre s’est arrêtée de façon inattendue. Ce qui était enregistré est en sécurité. Déverrouillez le coffre à nouveau.',
  'item.badFieldId':
    'L’identifiant d’un champ ne peut contenir que des lettres, des chiffres, - et _, 64 au plus. Rien n’a été modifié.',
  'item.emptyField': 'Ce champ est vide. Il n’y a rien à copier.',
  'item.fieldTwice':
    'Le même champ ou site web figure deux fois dans l’élément. Rien n’a été modifié. Retirez l’un d’eux.',
  'search.notFound': 'Cette recherche n’existe plus. Rien n’a été modifié.',
  'search.tooMany': 'Un coffre garde 100 recherches. Rien n’a été enregistré : supprimez-en une d’abord.',
  'item.noAttachment': 'Cet élément n’a pas cette pièce jointe. Rien n’a été modifié.',
  'item.noField': 'Cet élément n’a pas ce champ. Regardez l’élément pour voir ses champs.',
  'item.noVersion': 'Cette version n’est plus dans l’historique de l’élément. Rien n’a été modifié.',
  'item.notFound': 'Cet élément n’est pas dans le coffre. Rien n’a été modifié. Cherchez-le sous un autre nom.',
  'kdf.iterations':
    'Les nouvelles clés prennent de {leastChosenIterations} à {mostIterations} itérations. Rien n’a été modifié. Choisissez un nombre entre les deux.',
  'keyFile.empty': 'Le fichier clé est vide. Rien n’a été modifié. Choisissez le fichier qui a servi avec ce coffre.',
  'keyFile.notChosen':
    'Le fichier clé de ce coffre n’est pas à portée. Rien n’a été modifié. Choisissez le fichier clé ou retirez-le du coffre.',
  'keyFile.tooLarge': 'Ce fichier est trop grand pour un fichier clé. Rien n’a été modifié. Choisissez-en un autre.',
  'keyFile.unreadable':
    'Le fichier clé {path} n’a pas pu être lu. Rien n’a été modifié. Vérifiez qu’il est là et choisissez-le à nouveau.',
  'merge.damaged': '{path} est endommagé. Rien n’a été modifié. Cherchez une autre copie.',
  'merge.otherVault':
    '{path} est un autre coffre, pas une copie de celui-ci. Rien n’a été modifié. Seules des copies du même coffre peuvent être fusionnées.',
  'passphrase.characters':
    'Une nouvelle phrase de passe ne peut contenir ni caractères de contrôle ni caractères qu’Unicode n’a pas attribués : un autre appareil pourrait les lire autrement. Rien n’a été modifié. Choisissez-en une autre.',
  'passphrase.differ': 'Les deux phrases de passe sont différentes. Rien n’a été modifié. Réessayez.',
  'passphrase.empty': 'La phrase de passe est vide. Rien n’a été modifié. Saisissez-en une.',
  'passphrase.nul':
    'Une phrase de passe ne peut pas contenir le caractère U+0000. Rien n’a été modifié. Saisissez-la à nouveau sans lui.',
  'recovery.malformed':
    'Un code de récupération a 28 lettres et chiffres. Rien n’a été modifié. Vérifiez la feuille imprimée et saisissez-le à nouveau.',
  'reference.attribute': 'Une référence ne peut pas avoir de ? ni de # dans ses noms. Écrivez-les %3F et %23.',
  'reference.empty': 'Un nom de cette référence est vide. Elle a la forme frond://[dossier/…/]élément/champ.',
  'reference.encoding': 'L’encodage en pourcentage de cette référence est mal formé. Écrivez un signe pour cent %25.',
  'reference.id': 'Une référence par identifiant a la forme frond://id:ID/champ.',
  'reference.noField': 'Cette référence ne nomme aucun champ. Elle a la forme frond://[dossier/…/]élément/champ.',
  'reference.scheme':
    'Ce n’est pas une référence. Elle a la forme frond://[dossier/…/]élément/champ, comme frond://GitHub/password.',
  'sheet.print':
    'La feuille n’a pas pu être imprimée. Rien n’a été modifié. Vérifiez l’imprimante ou enregistrez la feuille en PDF.',
  'undo.nothing': 'Il n’y a rien à annuler.',
  'unlock.busy': 'Un coffre est en cours d’ouverture ou de verrouillage. Attendez un instant et réessayez.',
  'unlock.noVault': 'Aucun coffre n’a été choisi. Créez-en un ou ouvrez-en un.',
  'url.notOpenable': 'Seules les adresses web (http et https) et e-mail peuvent être ouvertes. Rien n’a été ouvert.',
  'vault.busy':
    'Un autre Frond (processus {pid} sur {host}) enregistre ce coffre. Vos modifications sont conservées. Réessayez dans un instant.',
  'vault.changedMeanwhile':
    'Le fichier du coffre a été remplacé pendant son ouverture. Rien n’a été modifié. Réessayez.',
  'vault.damagedReadOnly':
    'Le fichier du coffre {path} est endommagé et n’a été ouvert qu’en lecture. Rien n’a été modifié. Restaurez d’abord la dernière sauvegarde.',
  'vault.exists': '{path} existe déjà. Rien n’a été modifié. Ouvrez-le ou choisissez un autre nom.',
  'vault.gone':
    'Le fichier du coffre {path} n’est plus là. Vos modifications sont conservées. Remettez-le ou restaurez une sauvegarde.',
  'vault.headerChanged':
    'La phrase de passe ou les façons de déverrouiller ce coffre ont été changées par un autre programme. Rien n’a été écrasé et vos modifications sont conservées. Saisissez la nouvelle phrase de passe ou déverrouillez à nouveau avec elle.',
  'vault.keepsChanging':
    'Un autre programme modifie sans cesse {path}. Rien n’a été écrasé et vos modifications sont conservées. Réessayez dans un instant.',
  'vault.locked': 'Le coffre est verrouillé. Déverrouillez-le et réessayez.',
  'vault.needsKeyFile':
    'Ce coffre a besoin de son fichier clé en plus de la phrase de passe. Rien n’a été modifié. Choisissez le fichier clé et réessayez. S’il est perdu, un code de récupération ouvre le coffre sans lui.',
  'vault.noRecovery': 'Ce coffre n’a pas de code de récupération. Rien n’a été modifié. Utilisez la phrase de passe.',
  'vault.takesNoKeyFile': 'Ce coffre n’utilise pas de fichier clé. Rien n’a été modifié. Réessayez sans lui.',
  'vault.wrongPassphrase':
    'Phrase de passe erronée. Rien n’a été modifié. Vérifiez le verrouillage des majuscules et la disposition du clavier, puis réessayez.',
  'vault.wrongRecovery':
    'Code de récupération erroné. Rien n’a été modifié. Vérifiez la feuille imprimée et saisissez-le à nouveau.',
  'generate.impossible':
    'Aucun mot de passe de {length} caractères ne respecte ces règles. Allongez-le, ou demandez moins de caractères d’un type.',
  'generate.least':
    'On peut demander au moins 0 à {most} caractères d’un type. Choisissez un nombre dans cet intervalle.',
  'generate.noLetter':
    'Il ne peut pas commencer par une lettre : aucune n’est permise. Autorisez des lettres, ou laissez-le commencer par n’importe quoi.',
  'generate.separator': 'Un séparateur peut avoir jusqu’à {most} caractères. Choisissez-en un plus court.',
  'generate.syllables': 'Il peut avoir de {least} à {most} syllabes. Choisissez un nombre dans cet intervalle.',
  'generate.tooManyRules':
    'Ces règles demandent trop à la fois. Raccourcissez le mot de passe, ou demandez moins de caractères d’un type.',
  'generate.usernameLength':
    'Un nom d’utilisateur peut avoir de {least} à {most} caractères. Choisissez une longueur dans cet intervalle.',
  'generate.usernameWords':
    'Un nom d’utilisateur peut avoir de 1 à {words} mots et de 0 à {digits} chiffres. Choisissez des nombres dans cet intervalle.',
  'websiteRules.bracket':
    'Dans les règles du site, ce crochet n’a pas de fin : {part}. Les caractères s’écrivent comme dans [-_.].',
  'websiteRules.character':
    'Dans les règles du site, les crochets ne peuvent contenir que des caractères ASCII. Celui-ci n’en est pas un : {part}',
  'websiteRules.class':
    'Les règles du site ne désignent aucun caractère par « {part} ». Sont connus upper, lower, digit, special et [-_.].',
  'websiteRules.empty':
    'Dans les règles du site, « {part} » ne dit rien. Il faut des caractères, comme dans « required: digit ».',
  'websiteRules.lengths': 'Les règles du site demandent un mot de passe plus long qu’il ne peut l’être : {part}.',
  'websiteRules.number': 'Dans les règles du site, il faut ici un nombre entier à partir de 1 : {part}.',
  'websiteRules.property':
    'Les règles du site ne connaissent pas « {part} ». Elles connaissent minlength, maxlength, required, allowed et max-consecutive.',
  'generated.notFound': 'Cette valeur générée n’est plus conservée. Rien d’autre n’a changé.',
  'backup.samePlace':
    'Le second dossier est déjà celui des sauvegardes. Rien n’a été modifié. Choisissez-en un sur un autre disque.',
  'merge.copyChanged':
    '{path} a été fusionné, mais a changé entre-temps et est donc resté en place. Rien n’est perdu. Fusionnez-le encore une fois.',
  'merge.notHeld':
    '{path} a été fusionné, mais le coffre enregistré n’en contient pas encore tout ; la copie est donc restée en place. Rien n’est perdu. Fusionnez-la encore une fois.',
  'salvage.nothing':
    'Rien de {path} ne peut être lu avec cette phrase de passe, et aucune sauvegarde ne s’ouvre. Rien n’a été modifié. Gardez le fichier et cherchez une copie ailleurs.',
};
