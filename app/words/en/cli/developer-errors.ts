/** Failures of the commands for people who write software: what happened, what was (not) lost, and what to do. */
export const developerErrors = {
  'credentials.badKey':
    'master.key holds no key: it should be base64url of 32 bytes, 44 characters. Nothing was changed. Bring it back from where you keep it.',
  'credentials.bothFormats': '--yaml and --toml exclude each other. Choose one.',
  'credentials.changed':
    '{path} was changed by someone else meanwhile. It was left alone; what you wrote is in {aside}, encrypted with the same key.',
  'credentials.damaged':
    '{path} is damaged: it is not base64url of encrypted data. Nothing was changed. Bring back an older one.',
  'credentials.emptied': 'Nothing is left in the file. Nothing was saved.',
  'credentials.keyLost':
    '{path} is there, but its master.key is not. No new key was made, since it could not open the old file. Bring the key back.',
  'credentials.malformed':
    'The credentials are not valid {format}{line, plural, =0 {} other { (line {line, number, ::group-off}, column {column, number, ::group-off})}}. Nothing was changed. Mend them with frond credentials edit.',
  'credentials.noFile': 'There is no credentials file in {folder}. Make one with frond credentials init.',
  'credentials.noKey': 'There is no master.key in {folder}. Nothing was changed. Go to the folder of the application.',
  'credentials.noMemory':
    'There is no folder in memory to edit in, and secrets are not put on the disk. Nothing was changed. Set XDG_RUNTIME_DIR to a folder on a tmpfs.',
  'credentials.noName': 'The credentials have no value {name}. See frond credentials show.',
  'credentials.notSaved': 'Nothing was saved: the credentials were left as they were.',
  'credentials.notText': '{path} holds no text in UTF-8. Nothing was changed.',
  'credentials.notEnc':
    '{path} does not end in .enc, so it is not said where its contents go. Name the file with -o FILE.',
  'credentials.refused':
    '{path} was refused: it was encrypted with another master.key, or altered. Nothing was changed. Check the key.',
  'credentials.tooLarge':
    '{path} is too large: a file may have {mebibytes} MiB here. Nothing was changed. Use frond fernet encrypt, which takes any size.',
  'credentials.twoFiles': 'There are credentials.yml.enc and credentials.toml.enc. Choose one with --yaml or --toml.',
  'flet.noSecret':
    'A secret is needed and nobody can be asked. Give it with --secret-env NAME or --passphrase-file FILE.',
  'flet.notText':
    'Only text can be encrypted here: a string of whole Unicode characters. Nothing was changed. Use Fernet for other data.',
  'flet.noVariable': 'The environment has no variable {name}. Set it, or give the secret in another way.',
  'flet.refused':
    'The text was refused: it is damaged, or was made with another secret, number of rounds or form. Nothing was changed.',
  'flet.secretTwice': '--secret-env and --passphrase-file both give the secret. Choose one.',
  'hash.empty': 'The password is empty. No hash was made.',
  'hash.form':
    'This is no hash of bcrypt or Argon2. Put it in single quotes, since it has dollar signs, or give it with --hash-file.',
  'hash.mismatch': 'The password is not the one of this hash.',
  'hash.mixed': '--cost and --pre-hash go with bcrypt, --memory, --passes and --lanes with Argon2id. Choose one kind.',
  'hash.noPassword': 'A password is needed and nobody can be asked. Give it by stdin.',
  'hash.oneHash': 'One hash is needed: as an argument in single quotes, or with --hash-file FILE.',
  'hash.tooCostly': 'This hash asks for more memory or time than an honest one would. It was not computed.',
  'hash.tooLong':
    'bcrypt looks at the first {most, number} bytes only, and this password is longer. No hash was computed. Use Argon2id, or --pre-hash.',
  'hash.zeroByte':
    'bcrypt stops at a zero byte, and this password has one. No hash was computed. Use Argon2id, or --pre-hash.',
  'jwt.algorithm': 'The token was refused: it is not signed with the algorithm of this key.',
  'jwt.audience': 'The token was refused: it is for somebody else. Say who you are with --audience.',
  'jwt.claimForm': 'A claim is given by NAME=VALUE. Nothing was signed.',
  'jwt.claims': 'The token was refused: one of its claims is not what it should be.',
  'jwt.claimsForm': '{file} holds no JSON object of claims. Nothing was signed.',
  'jwt.expired': 'The token was refused: it has expired.',
  'jwt.issuer': 'The token was refused: it comes from another issuer.',
  'jwt.key':
    'This is no key for tokens: a secret text for HS256, or a key of Ed25519 as PEM or JWK for EdDSA. Nothing was done.',
  'jwt.malformed': 'This is no JSON Web Token: three parts of base64url with points between them.',
  'jwt.malformedRefused': 'The token was refused: it is no JSON Web Token, or is damaged.',
  'jwt.noAlgorithm': 'There is no algorithm {name} here. Choose HS256 or EdDSA.',
  'jwt.notYet': 'The token was refused: it is not valid yet.',
  'jwt.oneKey': 'A token is signed with one key. Nothing was signed. Give one.',
  'jwt.otherKey': 'The key is not one for {algorithm}. Nothing was done. Check that it is the right key.',
  'jwt.publicKey': 'A public key can only verify. Nothing was signed. Give the private key.',
  'jwt.shortSecret':
    'The secret is shorter than the {least} bytes that HS256 needs. Nothing was signed. Make one with frond generate --length 43 --no-symbols.',
  'jwt.signature': 'The token was refused: it was signed with another key, or altered.',
  'jwt.subject': 'The token was refused: it is about somebody else.',
  'jwt.time': 'The claim {name} must be a number of seconds since 1970. Nothing was signed.',
  'key.none': 'A key is needed. Give it with --key-env NAME, --key-file FILE or --key-ref REF.',
  'key.noVariable': 'The environment has no variable {name}, or it is empty. Set it, or give the key in another way.',
} as const satisfies Readonly<Record<string, string>>;
