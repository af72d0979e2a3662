/** The peer: keepassxc-cli. FROND_TEST_KEEPASSXC names one; else the one of the benchmarks, or the system's. */
import { spawnSync } from 'node:child_process';
import { find, peerEnvironment } from '../../scripts/bench/peers.mjs';

export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Uint8Array;
}

export const keepassxc: string | undefined = process.env.FROND_TEST_KEEPASSXC ?? find('keepassxc-cli');

/** Runs it; the password of the database goes to its standard input. */
export function runKeepassxc(args: readonly string[], password: string): Said {
  const env = { ...process.env, ...peerEnvironment(), LC_ALL: 'C.UTF-8', QT_QPA_PLATFORM: 'offscreen' };
  const options = { input: `${password}\n`, env, maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(keepassxc ?? 'keepassxc-cli', args, options);
  return { status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), bytes: new Uint8Array(stdout) };
}
