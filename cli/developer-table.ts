/** The commands for people who write software (table.ts holds the others): the tools that Frond comes from. */
import type { CommandSpec, OperandSpec, OptionSpec } from './command.ts';

const keys: readonly OptionSpec[] = [
  { name: 'key-env', value: 'NAME', many: true },
  { name: 'key-file', value: 'FILE', many: true, completes: 'file' },
  { name: 'key-ref', value: 'REF', many: true },
];
const flet: readonly OptionSpec[] = [
  { name: 'secret-env', value: 'NAME' },
  { name: 'passphrase-file', value: 'FILE', completes: 'file' },
  { name: 'iterations', value: 'N' },
  { name: 'aes-gcm-256' },
];
const output: OptionSpec = { name: 'output', short: 'o', value: 'FILE', completes: 'file' };
const force: OptionSpec = { name: 'force' };
const file: OperandSpec = { placeholder: 'FILE', required: true, completes: 'file' };
const whichFile: readonly OptionSpec[] = [{ name: 'yaml' }, { name: 'toml' }];
const preHash: OptionSpec = { name: 'pre-hash' };
const hashRules: readonly OptionSpec[] = [
  { name: 'cost', value: 'N' },
  { name: 'memory', value: 'MIB' },
  { name: 'passes', value: 'N' },
  { name: 'lanes', value: 'N' },
];
const algorithm: OptionSpec = { name: 'algorithm', value: 'NAME', completes: 'algorithm' };
const claims: readonly OptionSpec[] = [
  { name: 'subject', value: 'TEXT' },
  { name: 'issuer', value: 'TEXT' },
  { name: 'audience', value: 'TEXT', many: true },
];
const ttl: OptionSpec = { name: 'ttl', value: 'SECONDS' };

export const developerCommands: readonly CommandSpec[] = [
  { name: 'fernet keygen', operands: [], options: [output, force] },
  { name: 'fernet encrypt', operands: [], options: keys },
  { name: 'fernet decrypt', operands: [], options: [...keys, ttl] },
  { name: 'fernet rotate', operands: [], options: keys },
  { name: 'fernet timestamp', operands: [], options: keys },
  { name: 'encrypt', operands: [], options: flet },
  { name: 'decrypt', operands: [], options: flet },
  { name: 'credentials init', operands: [], options: whichFile },
  { name: 'credentials get', operands: [{ placeholder: 'NAME', required: true }], options: whichFile },
  { name: 'credentials show', operands: [], options: [...whichFile, { name: 'editor' }] },
  { name: 'credentials edit', operands: [], options: whichFile },
  { name: 'credentials encrypt', operands: [file], options: [output, { name: 'remove' }, force] },
  { name: 'credentials decrypt', operands: [file], options: [output, force] },
  { name: 'hash password', operands: [], options: [{ name: 'bcrypt' }, preHash, ...hashRules] },
  {
    name: 'hash verify',
    operands: [{ placeholder: 'HASH', required: false }],
    options: [{ name: 'hash-file', value: 'FILE', completes: 'file' }, preHash, ...hashRules],
  },
  {
    name: 'jwt sign',
    operands: [],
    options: [
      ...keys,
      algorithm,
      ...claims,
      { name: 'expires-in', value: 'SECONDS' },
      { name: 'claim', value: 'NAME=VALUE', many: true },
      { name: 'claims', value: 'FILE', completes: 'file' },
    ],
  },
  { name: 'jwt verify', operands: [], options: [...keys, algorithm, ...claims, { name: 'leeway', value: 'SECONDS' }] },
  { name: 'jwt decode', operands: [], options: [] },
];
