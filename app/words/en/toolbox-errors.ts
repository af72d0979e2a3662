/** What goes wrong in the toolbox and with programs that ask: what happened, what was (not) done, what to do. */
export const toolboxErrors = {
  'flet.notText':
    'Only whole characters can be encrypted, and this text has half of one. Nothing was done. Type it again.',
  'flet.refused':
    'The text was refused: it is damaged, of the other form, or made with another secret. Nothing was done.',
  'hash.empty': 'The password is empty. No hash was made.',
  'hash.form': 'This is no hash of bcrypt or Argon2. Check that all of it was copied.',
  'hash.tooCostly': 'This hash asks for more memory or time than an honest one would. It was not computed.',
  'hash.tooLong':
    'bcrypt looks at the first {most, number} bytes only, and this password is longer. No hash was computed. Use Argon2id, or hash it with SHA-256 first.',
  'hash.zeroByte':
    'bcrypt stops at a zero byte, and this password has one. No hash was computed. Use Argon2id, or hash it with SHA-256 first.',
  'jwt.algorithm': 'The token was refused: it is not signed with the algorithm that was chosen.',
  'jwt.audience': 'The token was refused: it is for another audience. Say for which one it should be.',
  'jwt.claims': 'The token was refused: one of its claims is not what it should be.',
  'jwt.claimsForm': 'The claims are no JSON object, such as \'{\'"role": "admin"\'}\'. Nothing was signed.',
  'jwt.expired': 'The token was refused: it has expired.',
  'jwt.issuer': 'The token was refused: it comes from another issuer.',
  'jwt.key': 'This is no key for tokens: a secret, or an Ed25519 key as PEM or JWK. Nothing was done.',
  'jwt.malformed':
    'This is no JSON Web Token: three parts of base64url with points between them. Check that all of it was copied.',
  'jwt.malformedRefused': 'The token was refused: it is no JSON Web Token, or is damaged.',
  'jwt.notYet': 'The token was refused: it is not valid yet.',
  'jwt.otherKey': 'The key is not one for {algorithm}. Nothing was done. Choose the other algorithm or another key.',
  'jwt.publicKey': 'A public key can only verify. Nothing was signed. Give the private key.',
  'jwt.shortSecret':
    'The secret is shorter than {least, number} bytes and could be guessed. Nothing was signed. Take a longer one.',
  'jwt.signature': 'The token was refused: it was signed with another key, or altered.',
  'jwt.time': 'The claim {name} must be a number of seconds since 1970. Nothing was signed.',
  'programs.gone': 'This program does not wait for an answer any more. Nothing was allowed.',
  'toolbox.noSecret': 'The secret is empty and would protect nothing. Nothing was done. Give one.',
} as const satisfies Readonly<Record<string, string>>;
