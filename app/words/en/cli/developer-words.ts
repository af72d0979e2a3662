/** What the commands for people who write software say besides errors and help. ICU message syntax, sorted. */
export const developerWords = {
  'ask.editAgain': 'Edit it again? (y/N) ',
  'ask.fletSecret': 'Secret: ',
  'ask.password': 'Password: ',
  'ask.saveAnyway': 'Save it as it is? (y/N) ',
  'credentials.decrypted': 'Wrote {path}, readable by you only. Delete it when it has done its work.',
  'credentials.encrypted': 'Encrypted {source} to {path}. The readable file is still there.',
  'credentials.encryptedRemoved': 'Encrypted {source} to {path}, and removed the readable file.',
  'credentials.exists': 'master.key and the credentials exist already. Nothing was changed.',
  'credentials.keepKey':
    'Keep master.key out of version control, and a copy of it in your vault: nothing opens the credentials without it.',
  'credentials.made': 'Made {path}.',
  'credentials.same': '{path} is as it was.',
  'credentials.saved': 'Saved {path}.',
  'fernet.keyWritten': 'Wrote a new Fernet key to {path}. Whoever has it can read and make tokens.',
  'hash.matches': 'The password matches.',
  'hash.matchesOld':
    'The password matches. The hash is weaker than today’s rules: make a new one while the password is at hand.',
  'jwt.noExpiry': 'This token never expires.',
  'jwt.shortSecret': 'The secret is shorter than {least} bytes: it could be guessed. Change it.',
  'jwt.unverified': 'Not verified: anybody could have written this.',
} as const satisfies Readonly<Record<string, string>>;
