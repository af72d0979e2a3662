/** How importers may be broken: what tests with hostile files must catch. */
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { FrondError } from '../../../app/errors.ts';
import type { OpenVault } from '../../../app/vault/open-vault.ts';

const kept: Uint8Array[] = [];

/** Microseconds. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

const manners: Readonly<Record<string, (vault: OpenVault) => void>> = {
  real: () => undefined,
  untyped: () => {
    throw new TypeError('undefined is not a function');
  },
  endless: (vault) => {
    while (vault.size >= 0);
  },
  slow: () => {
    const end = worked() + 2_200_000;
    // Asking for the time is work of the system's own: seldom.
    while (worked() < end) for (let left = 1_000_000; left > 0; left -= 1);
  },
  greedy: () => {
    kept.push(Buffer.alloc(400 << 20, 1));
  },
  half: (vault) => {
    vault.add('login', { title: 'One of many' });
    throw new FrondError('DAMAGED', 'import.damaged', { place: '' });
  },
  writing: () => {
    writeFileSync('/tmp/frond-hostile-import', 'x');
  },
  calling: () => {
    connect(9, '127.0.0.1').on('error', () => undefined);
  },
};

export function misbehaviour(manner: string): (vault: OpenVault) => void {
  const found = manners[manner];
  if (found === undefined) throw new Error(`there is no manner ${manner}`);
  return found;
}
