/** The two forms of a credentials file: YAML (Flask-Vault 0.2 and 1.0) and TOML (later), and what a new one says. */
import { parse, TomlDate, TomlError } from 'smol-toml';
import { parsePythonYaml } from './python-yaml.ts';
import { FrondError } from '../errors.ts';
import type { CredentialValue } from './credential-value.ts';

export type CredentialsFormat = 'yml' | 'toml';

export const credentialsFormats: readonly CredentialsFormat[] = ['yml', 'toml'];

/** The values of a file. Throws INVALID with the place where the text is malformed; never with the text itself. */
export function parseCredentials(text: string, format: CredentialsFormat): CredentialValue {
  return format === 'yml' ? parsePythonYaml(text) : parseToml(text);
}

function parseToml(text: string): CredentialValue {
  try {
    return fromToml(parse(text, { integersAsBigInt: true }));
  } catch (error) {
    const { line, column } = error instanceof TomlError ? error : { line: 0, column: 0 };
    throw new FrondError('INVALID', 'credentials.malformed', { format: 'TOML', line, column });
  }
}

function fromToml(value: unknown): CredentialValue {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(fromToml);
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, inner]) => [key, fromToml(inner)]));
  }
  return value as string | bigint | number | boolean;
}

const about = [
  'Secrets of this application, encrypted with AES-GCM under the key in master.key.',
  'Keep master.key out of version control; this file may be in it.',
];

/** What a new file holds: how to fill it. */
export const credentialsTemplates: Readonly<Record<CredentialsFormat, string>> = {
  yml: `---
${about.map((line) => `# ${line}\n`).join('')}#
# A name and a value a line, read by get_secret("smtp.password") or frond credentials get smtp.password:
#
# smtp.server: "smtp.example.org"
# smtp.port: 587
# smtp.username: ""
# smtp.password: ""
`,
  toml: `${about.map((line) => `# ${line}\n`).join('')}#
# Tables of names and values, read by get_secret("smtp") or frond credentials get smtp.password:
#
# [smtp]
# server = "smtp.example.org"
# port = 587
# username = ""
# password = ""
`,
};
