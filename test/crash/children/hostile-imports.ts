/**
 * Reads hostile files one after the other into an empty vault: `node <bundle> <list of files> <manner>`. It has no right to write, to read anything
 * else or to start a program (the caller sees to it), and may not connect to anything. Prints a line of JSON for each file.
 */
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { misbehaviour } from '../../unit/transfer/misbehaviour.ts';
import { tried } from '../../unit/transfer/one-import.ts';
import type { HostileFile } from '../../unit/transfer/hostile-files.ts';

const [list = '', manner = 'real'] = process.argv.slice(2);
let calls = 0;
Socket.prototype.connect = function refused(this: Socket): Socket {
  calls += 1;
  return this;
};

for (const { file, path, format, password } of JSON.parse(readFileSync(list, 'utf8')) as readonly HostileFile[]) {
  const keys = password === undefined ? {} : { password: new TextEncoder().encode(password) };
  const vault = OpenVault.create({ id: 'hostile', now: () => Date.UTC(2026, 0, 1) });
  const bytes = new Uint8Array(readFileSync(path));
  const begun = process.cpuUsage();
  const outcome = await tried(vault, {
    source: { bytes, name: file.split('/').at(-1) ?? file, keys },
    format: format ?? undefined,
    misbehave: misbehaviour(manner),
  });
  const { user, system } = process.cpuUsage(begun);
  const { maxRSS } = process.resourceUsage();
  const line = { file, outcome: calls > 0 ? 'connected' : outcome, cpu: (user + system) / 1e6, rss: maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
