/** toolbox-errors in this language; the keys are those of en/toolbox-errors.ts. */
import type { Words } from '../say.ts';

export const toolboxErrors: Words = {
  'flet.notText':
    'Seuls des caractères entiers peuvent être chiffrés, et ce texte en contient une moitié. Rien n’a été fait. Saisissez-le à nouveau.',
  'flet.refused':
    'Le texte a été refusé : il est endommagé, de l’autre forme, ou fait avec un autre secret. Rien n’a été fait.',
  'hash.empty': 'Le mot de passe est vide. Aucune empreinte n’a été créée.',
  'hash.form': 'Ce n’est pas une empreinte bcrypt ou Argon2. Vérifiez que tout a été copié.',
  'hash.tooCostly':
    'Cette empreinte demande plus de mémoire ou de temps qu’une empreinte honnête. Elle n’a pas été calculée.',
  'hash.tooLong':
    'bcrypt ne regarde que les {most, number} premiers octets, et ce mot de passe est plus long. Rien n’a été calculé. Prenez Argon2id, ou hachez-le d’abord en SHA-256.',
  'hash.zeroByte':
    'bcrypt s’arrête à un octet nul, et ce mot de passe en a un. Rien n’a été calculé. Prenez Argon2id, ou hachez-le d’abord en SHA-256.',
  'jwt.algorithm': 'Le jeton a été refusé : il n’est pas signé avec l’algorithme choisi.',
  'jwt.audience': 'Le jeton a été refusé : il est pour un autre destinataire. Dites pour lequel il doit être.',
  'jwt.claims': 'Le jeton a été refusé : une de ses déclarations n’est pas ce qu’elle devrait être.',
  'jwt.claimsForm': 'Les déclarations ne sont pas un objet JSON comme \'{\'"role": "admin"\'}\'. Rien n’a été signé.',
  'jwt.expired': 'Le jeton a été refusé : il a expiré.',
  'jwt.issuer': 'Le jeton a été refusé : il vient d’un autre émetteur.',
  'jwt.key': 'Ce n’est pas une clé pour jetons : un secret, ou une clé Ed25519 en PEM ou JWK. Rien n’a été fait.',
  'jwt.malformed':
    'Ce n’est pas un JSON Web Token : trois parties en base64url séparées par des points. Vérifiez que tout a été copié.',
  'jwt.malformedRefused': 'Le jeton a été refusé : ce n’est pas un JSON Web Token, ou il est endommagé.',
  'jwt.notYet': 'Le jeton a été refusé : il n’est pas encore valable.',
  'jwt.otherKey':
    'La clé n’est pas faite pour {algorithm}. Rien n’a été fait. Choisissez l’autre algorithme ou une autre clé.',
  'jwt.publicKey': 'Une clé publique ne peut que vérifier. Rien n’a été signé. Donnez la clé privée.',
  'jwt.shortSecret':
    'Le secret a moins de {least, number} octets et pourrait être deviné. Rien n’a été signé. Prenez-en un plus long.',
  'jwt.signature': 'Le jeton a été refusé : il a été signé avec une autre clé, ou modifié.',
  'jwt.time': 'La déclaration {name} doit être un nombre de secondes depuis 1970. Rien n’a été signé.',
  'programs.gone': 'Ce programme n’attend plus de réponse. Rien n’a été permis.',
  'toolbox.noSecret': 'Le secret est vide et ne protégerait rien. Rien n’a été fait. Donnez-en un.',
};
