/** security in this language; the keys are those of en/window/security.ts. */
import type { Words } from '../../say.ts';

export const securityWords: Words = {
  'security.passphrase': 'Phrase de passe',
  'security.passphrase.why':
    'La changer crée de nouvelles clés pour tout le coffre. Personne ne peut en retrouver une oubliée.',
  'security.passphrase.button': 'Changer la phrase de passe…',
  'security.kdf': 'Coût d’un essai',
  'security.kdf.why':
    '{iterations, number} tours de PBKDF2 pour chaque phrase essayée ; environ {milliseconds, number} ms sur cet ordinateur.',
  'security.kdf.low':
    'Un nouveau coffre reçoit au moins {today, number} tours. Plus de tours rendent chaque essai plus cher pour un voleur.',
  'security.kdf.button': 'Augmenter maintenant…',
  'security.kdf.fine': 'Aussi fort qu’un nouveau coffre.',
  'security.recovery': 'Code de récupération',
  'security.recovery.none': 'Non configuré. Un code imprimé ouvre le coffre si la phrase de passe est oubliée.',
  'security.recovery.there': 'Configuré. Le code de la feuille ouvre le coffre sans la phrase de passe.',
  'security.recovery.create': 'Créer une feuille de récupération…',
  'security.recovery.replace': 'Remplacer…',
  'security.recovery.remove': 'Retirer…',
  'security.keyFile': 'Fichier clé',
  'security.keyFile.none':
    'Non utilisé. Avec lui, la phrase de passe seule n’ouvre rien : le fichier est nécessaire aussi.',
  'security.keyFile.there': 'Utilisé. Le coffre ne s’ouvre qu’avec la phrase de passe et le fichier clé ensemble.',
  'security.keyFile.add': 'Ajouter un fichier clé…',
  'security.keyFile.replace': 'Remplacer…',
  'security.keyFile.remove': 'Retirer…',
  'proof.passphrase': 'Phrase de passe actuelle',
  'proof.recovery': 'Code de récupération',
  'proof.useRecovery': 'Utiliser le code de récupération',
  'proof.usePassphrase': 'Utiliser la phrase de passe',
  'proof.typeIt': 'Saisissez la phrase de passe actuelle.',
  'proof.typeCode': 'Saisissez les sept groupes du code de récupération.',
  'keys.cancel': 'Annuler',
  'change.title': 'Changer la phrase de passe',
  'change.text': 'Le coffre reçoit de nouvelles clés et est aussitôt enregistré sous elles.',
  'change.new': 'Nouvelle phrase de passe',
  'change.repeat': 'Répéter la phrase de passe',
  'change.differ':
    'Les deux nouvelles phrases de passe sont différentes. Rien n’a été modifié. Saisissez la seconde à nouveau.',
  'change.same': 'C’est la phrase de passe actuelle du coffre. Rien n’a été modifié. Choisissez-en une autre.',
  'change.recovery': 'Créer une nouvelle feuille de récupération',
  'change.recovery.why': 'L’ancien code de récupération cesse d’être valable avec l’ancienne phrase de passe.',
  'change.withoutKeyFile':
    'Le coffre a été ouvert sans son fichier clé et s’en passe désormais. Réglages › Sécurité permet d’en ajouter un.',
  'change.yes': 'Changer la phrase de passe',
  'change.done': 'La phrase de passe a été changée.',
  'raise.title': 'Augmenter le coût d’un essai',
  'raise.text':
    'La clé derrière le coffre reste, le chemin vers elle s’allonge. Saisissez une fois la phrase de passe.',
  'raise.yes': 'Augmenter',
  'raise.done': 'Deviner la phrase de passe coûte maintenant plus cher.',
  'raise.notice':
    'Ce coffre a été créé avec {iterations, number} tours de dérivation de clé ; aujourd’hui, un coffre en reçoit {today, number}. Les augmenter prend un instant.',
  'raise.notNow': 'Pas maintenant',
  'recovery.createTitle': 'Créer un code de récupération',
  'recovery.createText':
    'Frond crée un code qui ouvre le coffre sans la phrase de passe, pour une feuille de papier en lieu sûr. Saisissez la phrase de passe pour l’autoriser.',
  'recovery.createYes': 'Créer',
  'recovery.replaceTitle': 'Remplacer le code de récupération',
  'recovery.replaceText':
    'L’ancien code cesse aussitôt d’être valable et le coffre reçoit de nouvelles clés. Détruisez l’ancienne feuille.',
  'recovery.replaceYes': 'Remplacer',
  'recovery.removeTitle': 'Retirer le code de récupération',
  'recovery.removeText':
    'Seule la phrase de passe ouvre alors le coffre. Si elle est oubliée, personne ne peut aider. Le coffre reçoit de nouvelles clés.',
  'recovery.removeYes': 'Retirer',
  'recovery.removed': 'Le code de récupération a été retiré.',
  'recovery.sheetTitle': 'Votre code de récupération',
  'recovery.sheetText':
    'Imprimez-le ou notez-le maintenant : Frond ne le montre qu’une fois. Gardez-le loin de l’ordinateur, là où vous rangez votre passeport.',
  'recovery.code': 'Code de récupération',
  'recovery.group': 'Groupe {number}',
  'recovery.checks': 'Caractères de contrôle des groupes',
  'recovery.check': 'Caractère de contrôle {check}',
  'recovery.print': 'Imprimer…',
  'recovery.savePdf': 'Enregistrer en PDF…',
  'recovery.saved':
    'Enregistré sous « {name} ». Imprimez-le puis supprimez le fichier : qui le possède peut ouvrir le coffre.',
  'recovery.done': 'Je l’ai sur papier',
  'recovery.later':
    'Sans copie sur papier, le code est perdu à la fermeture. Vous pouvez en faire un autre à tout moment.',
  'keyFile.addTitle': 'Ajouter un fichier clé',
  'keyFile.replaceTitle': 'Remplacer le fichier clé',
  'keyFile.removeTitle': 'Retirer le fichier clé',
  'keyFile.warning':
    'Dès lors, le coffre ne s’ouvre qu’avec la phrase de passe et exactement ce fichier. Si le fichier est perdu ou change d’un octet, le coffre reste fermé pour toujours, sauf si vous avez un code de récupération. Gardez une copie du fichier, et pas seulement à côté du coffre.',
  'keyFile.make': 'Créer un nouveau fichier clé…',
  'keyFile.choose': 'Utiliser un fichier existant…',
  'keyFile.chosen': 'Fichier clé : {name}',
  'keyFile.none': 'Créez ou choisissez d’abord un fichier clé.',
  'keyFile.recovery': 'Créer une feuille de récupération qui ouvre le coffre sans le fichier clé',
  'keyFile.recoveryWhy': 'Le recours si le fichier est un jour perdu.',
  'keyFile.setPassphrase':
    'Le coffre a été ouvert par son code de récupération. Définissez la phrase de passe avec lui : une nouvelle, ou la même.',
  'keyFile.removeText':
    'La phrase de passe seule ouvre alors le coffre. Le fichier lui-même reste où il est ; les anciennes sauvegardes en ont encore besoin.',
  'keyFile.addYes': 'Ajouter le fichier clé',
  'keyFile.replaceYes': 'Remplacer le fichier clé',
  'keyFile.removeYes': 'Retirer le fichier clé',
  'keyFile.added': 'Le coffre a désormais besoin de son fichier clé.',
  'keyFile.replaced': 'Le coffre a désormais besoin du nouveau fichier clé.',
  'keyFile.removed': 'Le coffre s’ouvre avec la phrase de passe seule.',
  'unlocked.byRecovery':
    'Vous avez déverrouillé avec le code de récupération. Si la phrase de passe est oubliée, définissez-en une nouvelle maintenant.',
  'unlocked.byRecovery.set': 'Définir une nouvelle phrase de passe…',
  'unlock.useRecovery': 'Utiliser le code de récupération',
  'unlock.usePassphrase': 'Utiliser la phrase de passe',
  'unlock.recoveryIncomplete': 'Un code de récupération a sept groupes de quatre caractères. Saisissez-les tous.',
  'change.oldCopies':
    'Les copies et sauvegardes antérieures gardent l’ancienne phrase de passe. Frond propose ensuite de supprimer les automatiques.',
  'oldBackups.title':
    '{count, plural, one {# sauvegarde s’ouvre avec ce qui ouvrait le coffre auparavant} many {# sauvegardes s’ouvrent avec ce qui ouvrait le coffre auparavant} other {# sauvegardes s’ouvrent avec ce qui ouvrait le coffre auparavant}}',
  'oldBackups.text':
    'Les sauvegardes automatiques d’avant le changement restent, et quiconque connaît l’ancienne phrase de passe peut les ouvrir. Si personne d’autre ne la connaît, gardez-les : elles permettent de revenir à des états antérieurs. Les copies que vous avez exportées vous-même restent dans tous les cas.',
  'oldBackups.yes':
    '{count, plural, one {Supprimer # sauvegarde} many {Supprimer # sauvegardes} other {Supprimer # sauvegardes}}',
  'oldBackups.no': 'Les garder',
  'oldBackups.done':
    '{count, plural, one {# ancienne sauvegarde a été supprimée.} many {# anciennes sauvegardes ont été supprimées.} other {# anciennes sauvegardes ont été supprimées.}}',
  'oldBackups.line': 'Sauvegardes d’avant le dernier changement de clés',
  'oldBackups.why':
    '{count, plural, one {# sauvegarde ne s’ouvre qu’avec la phrase de passe et le fichier clé de l’époque.} many {# sauvegardes ne s’ouvrent qu’avec la phrase de passe et le fichier clé de l’époque.} other {# sauvegardes ne s’ouvrent qu’avec la phrase de passe et le fichier clé de l’époque.}}',
  'oldBackups.button': 'Supprimer…',
};
