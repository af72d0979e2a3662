/** Programs and kinds of files by their names, which are the same in every language. */
import type { ImportFormat } from '../../../app/bridge/channels/imports.ts';

export const formatNames: Readonly<Record<ImportFormat, string>> = {
  'bitwarden-json': 'Bitwarden (JSON)',
  'bitwarden-encrypted': 'Bitwarden (JSON)',
  'bitwarden-zip': 'Bitwarden (ZIP)',
  'bitwarden-csv': 'Bitwarden (CSV)',
  'chrome-csv': 'Chrome, Edge (CSV)',
  'firefox-csv': 'Firefox (CSV)',
  'safari-csv': 'Apple Passwords (CSV)',
  'lastpass-csv': 'LastPass (CSV)',
  'keepassxc-csv': 'KeePassXC (CSV)',
  'keepass1-csv': 'KeePass 1 (CSV)',
  'keepass-xml': 'KeePass (XML)',
  kdbx: 'KeePass (KDBX)',
  '1pux': '1Password (1PUX)',
  '1password-csv': '1Password (CSV)',
  'dashlane-csv': 'Dashlane (CSV)',
  'dashlane-zip': 'Dashlane (ZIP)',
  'proton-json': 'Proton Pass (JSON)',
  'proton-zip': 'Proton Pass (ZIP)',
  'proton-pgp': 'Proton Pass (PGP)',
  'proton-csv': 'Proton Pass (CSV)',
  'enpass-json': 'Enpass (JSON)',
  aegis: 'Aegis (JSON)',
  'google-migration': 'Google Authenticator',
  'otpauth-uris': 'otpauth://',
  dotenv: '.env',
  'frond-json': 'Frond (JSON)',
  'frond-csv': 'Frond (CSV)',
  pass: 'pass',
};

/** What is read, by kind of program. */
export const sources = {
  managers: 'Bitwarden, 1Password, LastPass, KeePass, KeePassXC, Dashlane, Proton Pass, Enpass',
  browsers: 'Chrome, Edge, Firefox, Apple Passwords',
  codes: 'Aegis, Google Authenticator, otpauth://',
  programs: '.env',
} as const;
