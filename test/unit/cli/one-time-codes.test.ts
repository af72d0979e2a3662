/** Codes by counter are given out once, whoever asks at the same time; on a terminal they end with a newline and say how long they are good. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inShell } from './command.ts';
import { newHome } from './home.ts';
import type { Home } from './home.ts';

let home: Home;

beforeAll(async () => {
  home = await newHome();
  const secret = 'secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  home.prepare(['add', 'Bank', '--totp-stdin'], `otpauth://hotp/Bank?${secret}&counter=0`);
  home.prepare(['add', 'GitHub', '--totp-stdin'], `otpauth://totp/GitHub?${secret}`);
});

afterAll(() => home.remove());

function code(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = home.start(['totp', 'Bank']);
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    child.on('close', (status) => (status === 0 ? resolve(text) : reject(new Error(`status ${String(status)}`))));
  });
}

test('several that ask for a code by counter at the same time get different ones', async () => {
  const codes = await Promise.all(Array.from({ length: 4 }, code));
  // RFC 4226, appendix D, and what follows.
  expect([...codes, await code()].sort()).toEqual(['755224', '287082', '359152', '969429', '338314'].sort());
});

test.runIf(process.platform === 'linux')('a code by counter is not printed before its counter is saved', async () => {
  const full = await newHome();
  full.prepare(['add', 'Bank', '--totp-stdin'], 'otpauth://hotp/B?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=0');
  // The vault is larger than what the "disk" takes, and the draft isn't.
  full.prepare(['add', 'Filler', '--notes-stdin'], 'x'.repeat(600_000));
  const script = `ulimit -f 400; exec ${inShell} totp Bank`;
  const failed = spawnSync('bash', ['-c', script], { env: full.env, cwd: full.folder, encoding: 'utf8' });
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  // The change was kept as a draft: no code is given out twice.
  expect(full.run(['totp', 'Bank']).stdout).toBe('287082');
  full.remove();
});

test('on a terminal', () => {
  const { output } = home.onTerminal(['--passphrase-file', 'pass.txt', 'totp', 'GitHub'], []);
  expect(output).toMatch(/\d{6}\r\n/);
  expect(output).toMatch(/Good for \d+ more seconds?\./);
});
