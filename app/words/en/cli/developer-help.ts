/** The help of the commands for people who write software; cli-help.ts holds the others. Plain text, without placeholders. */

const keys =
  'The key comes from the environment, a file or a vault, never as an argument. Several keys work as in MultiFernet: the first encrypts, any one decrypts.';

export const developerCommandHelp = {
  'fernet keygen': {
    summary: 'make a Fernet key',
    examples: [
      ['frond fernet keygen -o fernet.key', 'into a file that only you can read'],
      ['frond fernet keygen | frond add Billing --type api --secret token', 'into the vault'],
    ],
  },
  'fernet encrypt': {
    summary: 'turn stdin into a Fernet token, as Python’s cryptography does',
    more: `${keys} Bytes of any size in, a token out; a newline follows on a terminal only.`,
    examples: [
      ['frond fernet encrypt --key-env FERNET_KEY < report.pdf > report.token', ''],
      ['printf %s "hello" | frond fernet encrypt --key-ref frond://Billing/token', 'with a key of the vault'],
    ],
  },
  'fernet decrypt': {
    summary: 'turn a Fernet token on stdin back into its bytes',
    more: `${keys} A token that is damaged, too old or made with another key is refused: exit 4, and nothing on stdout.`,
    examples: [
      ['frond fernet decrypt --key-env FERNET_KEY < report.token > report.pdf', ''],
      ['frond fernet decrypt --key-file new.key --key-file old.key --ttl 3600 < session.token', 'an hour old at most'],
    ],
  },
  'fernet rotate': {
    summary: 'put a Fernet token under the first of several keys; its time stays',
    more: keys,
    examples: [['frond fernet rotate --key-file new.key --key-file old.key < old.token > new.token', '']],
  },
  'fernet timestamp': {
    summary: 'say when a Fernet token was made, in seconds since 1970',
    more: `${keys} The token has to be genuine; how old it is does not matter.`,
    examples: [['date -d "@$(frond fernet timestamp --key-env FERNET_KEY < report.token)"', '']],
  },
  encrypt: {
    summary: 'encrypt text on stdin as Flet’s encrypt does',
    more: 'One newline at the end of the text is dropped. The secret comes from --secret-env, --passphrase-file or a prompt.',
    examples: [
      ['printf %s "hello" | frond encrypt --secret-env MY_APP_SECRET', ''],
      ['frond encrypt --secret-env MY_APP_SECRET --iterations 100000 < note.txt', 'for Flet 0.27.4 and before'],
    ],
  },
  decrypt: {
    summary: 'decrypt text on stdin that Flet’s encrypt made',
    more: 'Texts of every version of Flet open: 600000 rounds of key derivation are tried, then 100000. A text that is damaged or has another secret is refused: exit 4, and nothing on stdout.',
    examples: [
      ['frond decrypt --secret-env MY_APP_SECRET < note.enc', ''],
      ['frond decrypt --secret-env MY_APP_SECRET --aes-gcm-256 < note.gcm', 'of encrypt_aes_gcm_256'],
    ],
  },
  'credentials init': {
    summary: 'make master.key and a credentials file here, as flask vault init does',
    more: 'What is there stays. A lost key is never replaced: a new one could not open the old file.',
    examples: [
      ['frond credentials init', 'credentials.yml.enc, as Flask-Vault 1.0.0'],
      ['frond credentials init --toml', 'credentials.toml.enc, as its later versions'],
    ],
  },
  'credentials get': {
    summary: 'print one value of the credentials and a newline',
    more: 'The literal name first, then dotted into nested tables. Lists and tables are printed as JSON. A name without a value exits with 3.',
    examples: [
      ['frond credentials get smtp.password', ''],
      ['frond credentials get smtp --json', 'a table, with its types'],
    ],
  },
  'credentials show': {
    summary: 'print the credentials, or show them in $PAGER',
    examples: [
      ['frond credentials show', ''],
      ['frond credentials show --editor', 'read-only in $EDITOR'],
    ],
  },
  'credentials edit': {
    summary: 'change the credentials in $EDITOR',
    more: 'The readable text lies in memory only, never on a disk. Nothing is saved when the editor fails or nothing was changed; where the text is emptied or malformed you are asked.',
    examples: [['EDITOR="code --wait" frond credentials edit', '']],
  },
  'credentials encrypt': {
    summary: 'encrypt a file to FILE.enc with master.key',
    examples: [
      ['frond credentials encrypt firebase.json', ''],
      ['frond credentials encrypt firebase.json --remove', 'and delete the readable file'],
    ],
  },
  'credentials decrypt': {
    summary: 'decrypt a file to stdout with master.key',
    examples: [
      ['frond credentials decrypt firebase.json.enc', ''],
      ['frond credentials decrypt firebase.json.enc -o firebase.json', 'into a file that only you can read'],
    ],
  },
  'hash password': {
    summary: 'hash a password for storing, with Argon2id or bcrypt',
    more: 'The password comes from stdin without one newline at its end, or is asked for. bcrypt takes 72 bytes; longer passwords are refused, or with --pre-hash hashed with SHA-256 first, as Flask-Bcrypt does.',
    examples: [
      ['frond hash password', 'asks for it'],
      ['frond hash password --bcrypt --cost 13 < password.txt', ''],
    ],
  },
  'hash verify': {
    summary: 'say whether a password is the one of a hash',
    more: 'Exits with 4 where it is not. Says when the hash is weaker than the rules, so that it should be made anew.',
    examples: [
      ['frond hash verify --hash-file stored.txt', 'asks for the password'],
      ["frond hash verify '$2b$12$…' < password.txt", ''],
    ],
  },
  'jwt sign': {
    summary: 'make a signed JSON Web Token',
    more: 'A secret text of 32 bytes or more signs with HS256, a private key of Ed25519 (PEM or JWK) with EdDSA. The token is valid for an hour unless --expires-in says otherwise.',
    examples: [
      ['frond jwt sign --key-ref frond://API/secret --subject ada --audience billing', ''],
      ['frond jwt sign --key-file ed25519.pem --claims claims.json --expires-in 300', ''],
    ],
  },
  'jwt verify': {
    summary: 'print the claims of a token on stdin, if it is genuine',
    more: 'Each key takes tokens of its own algorithm only. Signature, times, audience and issuer are checked; a token that is refused exits with 4 and prints nothing. A token for an audience needs --audience.',
    examples: [['frond jwt verify --key-env JWT_SECRET --audience billing < token.txt', '']],
  },
  'jwt decode': {
    summary: 'print what a token on stdin says, without checking it',
    examples: [['frond jwt decode < token.txt', '']],
  },
} as const;

/** What an option does; `command option` where it means something else there. */
export const developerOptionHelp = {
  algorithm: 'accept keys of this algorithm only: HS256 or EdDSA',
  'aes-gcm-256': 'the form of encrypt_aes_gcm_256 instead',
  audience: 'who the token is for; can be repeated',
  bcrypt: 'with bcrypt instead of Argon2id',
  claim: 'a claim that is text; can be repeated',
  claims: 'read claims from this file of JSON; - is stdin',
  cost: 'two to this power rounds of bcrypt (12)',
  'credentials encrypt output': 'the encrypted file (FILE.enc)',
  'credentials encrypt remove': 'delete the readable file once the encrypted one is on the disk',
  'credentials init toml': 'make credentials.toml.enc',
  'credentials init yaml': 'make credentials.yml.enc (the default)',
  'credentials show editor': 'show them in $EDITOR, read-only',
  editor: 'use $VISUAL or $EDITOR',
  'encrypt iterations': 'rounds of key derivation (600000)',
  'encrypt passphrase-file': 'read the secret from this file; - is stdin',
  'decrypt iterations': 'rounds of key derivation (600000, then 100000)',
  'decrypt passphrase-file': 'read the secret from this file; - is stdin',
  'expires-in': 'seconds until the token expires (3600); 0: never',
  'hash-file': 'the hash is in this file',
  issuer: 'who makes the token',
  'jwt sign key-file': 'the key is in this file',
  'jwt verify audience': 'who must be among those the token is for; can be repeated',
  'jwt verify issuer': 'who must have made the token',
  'jwt verify key-file': 'the key is in this file; can be repeated',
  'jwt verify subject': 'who the token must be about',
  lanes: 'lanes of Argon2id (4)',
  leeway: 'seconds by which clocks may differ (0)',
  memory: 'memory of Argon2id in MiB (64)',
  passes: 'passes of Argon2id (3)',
  'pre-hash': 'hash with SHA-256 before bcrypt, so that long passwords count whole',
  remove: 'delete the file',
  'secret-env': 'the secret is in this variable of the environment',
  'key-env': 'the key is in this variable of the environment; can be repeated',
  'key-ref': 'the key is this value of the vault; can be repeated',
  'fernet encrypt key-file': 'the key is in this file; can be repeated',
  'fernet decrypt key-file': 'the key is in this file; can be repeated',
  'fernet rotate key-file': 'the key is in this file; can be repeated',
  'fernet timestamp key-file': 'the key is in this file; can be repeated',
  subject: 'who the token is about',
  toml: 'work on credentials.toml.enc',
  ttl: 'refuse tokens that are older than this many seconds',
  yaml: 'work on credentials.yml.enc',
} as const;
