/** Flet's texts both ways against Flet itself, live: the last version of 100,000 rounds and the newest. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decrypt, decryptAesGcm256, encrypt, encryptAesGcm256 } from '../../app/developer/flet.ts';
import { findPython, pythonPackage, runPython } from './python.ts';

const found = findPython();
const peer = fileURLToPath(new URL('flet-peer.py', import.meta.url));
const texts = ['', 'hello', 'Grüße, Zoë — пароль 密码 🔑\r\n\t"\\', 'x'.repeat(5000)];
const secrets = ['', 'my-app-secret', 'pässwörd 密码 🔑 é / e\u0301'];

describe.each([
  ['0.27.4', 100_000, 600_000],
  ['1.0.5', 600_000, 100_000],
] as const)('Flet %s', (version, iterations, others) => {
  const folder = 'reason' in found ? undefined : pythonPackage(found.python, 'flet', version);
  const reason = 'reason' in found ? found.reason : `flet ${version} could not be installed`;
  if (folder === undefined) console.warn(`Skipped: ${reason}`);

  const ask = (jobs: readonly { readonly do: string; readonly text: string; readonly secret: string }[]) => {
    if ('reason' in found) return [];
    const { status, stdout, stderr } = runPython(found.python, [peer], JSON.stringify(jobs), folder);
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as readonly (string | null)[];
  };
  const pairs = texts.flatMap((text, index) => ({ text, secret: secrets[index % secrets.length]! }));

  test.skipIf(folder === undefined)('opens what we write', async () => {
    const jobs = [];
    for (const { text, secret } of pairs) {
      jobs.push({ do: 'decrypt', text: await encrypt(text, secret, { iterations }), secret });
      jobs.push({ do: 'decrypt_aes_gcm_256', text: await encryptAesGcm256(text, secret, { iterations }), secret });
    }
    expect(ask(jobs)).toEqual(pairs.flatMap(({ text }) => [text, text]));
    const [refused] = ask([{ do: 'decrypt', text: await encrypt('x', 's', { iterations: others }), secret: 's' }]);
    expect(refused).toBeNull();
  });

  test.skipIf(folder === undefined)('writes what we open, whatever its rounds', async () => {
    const theirs = ask(
      pairs.flatMap(({ text, secret }) =>
        ['encrypt', 'encrypt_aes_gcm_256'].map((name) => ({ do: name, text, secret })),
      ),
    );
    for (const [index, { text, secret }] of pairs.entries()) {
      expect(await decrypt(theirs[2 * index] ?? '', secret)).toBe(text);
      expect(await decryptAesGcm256(theirs[2 * index + 1] ?? '', secret)).toBe(text);
    }
  });
});
