/** The vault format both ways: docs/read-vault.py opens what we write, and we open what a Python program of its own writes. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { randomBytes } from '../../app/crypto/random.ts';
import { passphraseSecret } from '../../app/format/passphrase.ts';
import { newRecoveryCode, recoverySecret } from '../../app/format/recovery-code.ts';
import { fileOf, linesOf, sampleVault, text } from '../unit/format/sample.ts';
import { readVectors, vectorFolder } from '../unit/format/vector.ts';
import { findPython, runPython, type Answer } from './python.ts';

const found = findPython();
const reader = fileURLToPath(new URL('../../docs/read-vault.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'frond-interop-'));
if ('reason' in found) console.warn(`Skipped: ${found.reason}`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(vault: Uint8Array, typed: string, keyFile?: Uint8Array): Answer {
  if ('reason' in found) throw new Error(found.reason);
  const [file, key] = [join(folder, 'it.frond'), join(folder, 'it.key')];
  writeFileSync(file, vault);
  if (keyFile !== undefined) writeFileSync(key, keyFile);
  return runPython(found.python, [reader, file, ...(keyFile === undefined ? [] : [key])], `${typed}\n`);
}

function expectRefusal({ status, stderr }: Answer, why: string): void {
  expect(status).toBe(1);
  expect(stderr).toContain(why);
}

describe.skipIf('reason' in found)(
  `docs/read-vault.py with cryptography ${'version' in found ? found.version : ''}`,
  () => {
    const passphrase = 'Crème brûlée 密码 🔑';
    const keyFile = randomBytes(32);

    test('is what docs/FORMAT.md shows', () => {
      const shown = /```python\n([\s\S]*?)```/.exec(
        readFileSync(new URL('../../docs/FORMAT.md', import.meta.url), 'utf8'),
      );
      expect(shown?.[1]).toBe(readFileSync(reader, 'utf8'));
    });

    test('opens a vault of ours by the passphrase, composed or decomposed', async () => {
      const content = { note: 'Grüße, Zoë — пароль 密码 🔑 \\ " \u2028' };
      const vault = await sampleVault(passphraseSecret(passphrase), { content, attachments: [text('attached')] });
      for (const typed of [passphrase.normalize('NFC'), passphrase.normalize('NFD')]) {
        const { status, stdout } = read(vault.bytes, typed);
        expect(status).toBe(0);
        expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(vault.body)));
      }
    });

    test('opens one with a key file, and not without it', async () => {
      const vault = await sampleVault(passphraseSecret(passphrase, keyFile));
      expect(read(vault.bytes, passphrase, keyFile).status).toBe(0);
      expectRefusal(read(vault.bytes, passphrase), 'no slot opens');
      const other = new Uint8Array([...keyFile.slice(1), 0]);
      expect(read(vault.bytes, passphrase, other).status).toBe(1);
    });

    test('opens one by the recovery code as printed', async () => {
      const code = newRecoveryCode();
      const secrets = [passphraseSecret(passphrase), recoverySecret(code)];
      const vault = await sampleVault(secrets[0]!, { secrets });
      expect(read(vault.bytes, code).status).toBe(0);
    });

    test('refuses a wrong passphrase, another header, an altered body', async () => {
      const vault = await sampleVault(passphraseSecret(passphrase));
      expectRefusal(read(vault.bytes, 'wrong'), 'no slot opens');
      const [header, body] = linesOf(vault.bytes) as [Uint8Array, Uint8Array];
      const spaced = text(Buffer.from(header).toString().replace('{', '{ '));
      expectRefusal(read(fileOf([spaced, body]), passphrase), 'the header was altered');
      const altered = body.slice();
      altered[500] = altered[500] === 65 ? 66 : 65;
      expect(read(fileOf([header, altered]), passphrase).status).toBe(1);
    });

    test('opens every vector that is to open by passphrase or code as printed', () => {
      const vectors = readVectors().filter((each) => each.expect === 'ok' && each.name !== 'recovery-code-sloppy');
      expect(vectors.length).toBeGreaterThan(15);
      for (const { name, bytes, typed, keyFile: key } of vectors) {
        const { status, stderr } = read(bytes, typed, key);
        expect(status, `${name}: ${stderr}`).toBe(0);
      }
    });

    test('the vectors are what their script makes', () => {
      if ('reason' in found) return;
      const { status, stderr } = runPython(found.python, [join(vectorFolder, 'make.py'), folder], '');
      expect(status, stderr).toBe(0);
      const names = readdirSync(folder).filter((name) => name.endsWith('.vector'));
      expect(names.sort()).toEqual(readVectors().map(({ name }) => `${name}.vector`));
      for (const name of names) {
        expect(Buffer.compare(readFileSync(join(folder, name)), readFileSync(join(vectorFolder, name))), name).toBe(0);
      }
    });
  },
);
