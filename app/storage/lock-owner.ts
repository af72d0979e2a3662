/** Who holds a lock, and whether that process can still be running. */
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { randomId } from '../crypto/random.ts';
import { errnoOf } from './io-error.ts';

export interface Owner {
  /** New for each lock. */
  readonly nonce: string;
  readonly pid: number;
  readonly host: string;
  readonly boot: string;
  readonly namespace: string;
}

export async function thisProcess(): Promise<Owner> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return { nonce: randomId(), pid: process.pid, host: hostname(), boot: boot.trim(), namespace };
}

/** The owner that a lock's content names; undefined where it is none that Frond wrote. */
export function ownerIn(text: string | undefined): Owner | undefined {
  try {
    const owner = JSON.parse(text ?? '') as Partial<Owner> | null;
    return typeof owner?.nonce === 'string' && Number.isSafeInteger(owner.pid) ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

/** A process of another machine, boot or PID namespace can't be judged from here. */
export function isGone(owner: Owner | undefined, me: Owner): boolean {
  const here = me.boot !== '' && owner?.host === me.host && owner.boot === me.boot;
  if (!here || owner.namespace !== me.namespace) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return errnoOf(error) === 'ESRCH';
  }
}
