/**
 * Reads mutated exports one after the other, and brings in what could be read: `node <bundle> <list of exports> <count> <manner>`. Prints a line
 * of JSON for each. `manner`: "real", or how a broken importer behaves that the test must catch.
 */
import { readFileSync } from 'node:fs';
import { FrondError } from '../../../app/errors.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { readImport } from '../../../app/transfer/import/detect.ts';
import { misbehaviour } from '../../unit/transfer/misbehaviour.ts';
import { mutated } from '../../unit/transfer/mutated.ts';
import { numbers } from '../../unit/transfer/numbers.ts';
import { bring, tried } from '../../unit/transfer/one-import.ts';
import type { MutatedExport } from '../../unit/transfer/mutated.ts';
import type { ImportSource } from '../../../app/transfer/import/imported.ts';

const [list = '', count = '0', manner = 'real'] = process.argv.slice(2);
const exports = JSON.parse(readFileSync(list, 'utf8')) as readonly MutatedExport[];
const session = { id: 'mutated', now: () => Date.UTC(2026, 0, 1) };
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

function sourceOf({ name, password, keyFile }: MutatedExport, bytes: Uint8Array): ImportSource {
  const keys = {
    ...(password === undefined ? {} : { password: hex(password) }),
    ...(keyFile === undefined ? {} : { keyFile: hex(keyFile) }),
  };
  return { bytes, name, keys };
}

/** The vault that an export comes into: it has all of it as it was before it was mutated. */
const bases = new Map<string, OpenVault>();
async function baseOf(one: MutatedExport): Promise<OpenVault> {
  let base = bases.get(one.name);
  if (base === undefined) {
    base = OpenVault.create(session);
    // Deriving keys takes memory that a process never gives back, and then nothing could be said of what is mutated.
    if (!one.costly) await filled(base, one);
    bases.set(one.name, base);
  }
  return OpenVault.fromState(base.toState(), session);
}

async function filled(base: OpenVault, one: MutatedExport): Promise<void> {
  try {
    bring(base, await readImport(sourceOf(one, new Uint8Array(readFileSync(one.path))), one.format));
  } catch (error) {
    // Some are refused as they are.
    if (!(error instanceof FrondError)) throw error;
  }
}

const cheap = exports.filter(({ costly }) => !costly);
const random = numbers(20_260_101);
for (let index = 0; index < Number(count); index += 1) {
  // Each in its turn: all of them get the same share, but for those that derive keys, since that is what costs.
  const [own, other] = [exports[index % exports.length], cheap[index % cheap.length]];
  if (own === undefined || other === undefined) throw new Error('there are no exports');
  const one = own.costly && Math.floor(index / exports.length) % 5 > 0 ? other : own;
  const vault = await baseOf(one);
  const bytes = mutated(new Uint8Array(readFileSync(one.path)), random);
  const begun = process.cpuUsage();
  const outcome = await tried(vault, {
    source: sourceOf(one, bytes),
    format: one.format,
    blobs: index % 3 === 0 ? 0 : Infinity,
    ...(index % 10 === 9 ? { misbehave: misbehaviour(manner) } : {}),
  });
  const { user, system } = process.cpuUsage(begun);
  const { maxRSS } = process.resourceUsage();
  const line = { index, name: one.name, format: one.format, outcome, cpu: (user + system) / 1e6, rss: maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
