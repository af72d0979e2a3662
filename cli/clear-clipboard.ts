/**
 * The process that clears the clipboard after a while, detached from the command that filled it. It gets a keyed hash of
 * the value by stdin: from its memory nobody learns the value, and what someone else has copied since then stays.
 */
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeBase64url, encodeBase64url } from '../app/crypto/base64url.ts';
import { equalBytes } from '../app/crypto/equal.ts';
import { hmacSha256 } from '../app/crypto/hmac.ts';
import { randomBytes } from '../app/crypto/random.ts';
import { clearClipboard, clipboardTool, pasteText, toolEnvironment } from './clipboard.ts';
import { ownCommand } from './runtime.ts';
import { Stdin } from './stdin.ts';

interface Order {
  readonly key: string;
  readonly digest: string;
  readonly seconds: number;
}

function digest(key: Uint8Array, text: string): Uint8Array {
  return hmacSha256(key, Buffer.from(text, 'utf8'));
}

/** Starts the clearing process and returns once it has its order. */
export function startClearing(env: NodeJS.ProcessEnv, value: string, seconds: number): Promise<void> {
  const key = randomBytes(32);
  const order: Order = { key: encodeBase64url(key), digest: encodeBase64url(digest(key, value)), seconds };
  const [program, ...args] = ownCommand();
  const child = spawn(program, [...args, '--clear-clipboard-when-unchanged'], {
    env: toolEnvironment(env),
    detached: true,
    cwd: process.platform === 'win32' ? process.cwd() : '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdin.on('error', reject);
    child.stdin.end(JSON.stringify(order), () => {
      child.unref();
      resolve();
    });
  });
}

/** The clearing process itself: waits, looks, clears. Asked to end early, it clears at once. */
export async function clearLater(): Promise<void> {
  const { key, digest: wanted, seconds } = JSON.parse(Buffer.from(new Stdin().read('stdin')).toString('utf8')) as Order;
  const asked = new AbortController();
  process.on('SIGTERM', () => asked.abort());
  process.on('SIGINT', () => asked.abort());
  process.on('SIGHUP', () => undefined);
  await delay(seconds * 1000, undefined, { signal: asked.signal }).catch(() => undefined);
  const tool = clipboardTool(process.env);
  const held = digest(decodeBase64url(key), await pasteText(tool, process.env));
  if (equalBytes(held, decodeBase64url(wanted))) await clearClipboard(tool, process.env);
}
