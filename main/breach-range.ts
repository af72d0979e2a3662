/**
 * Asks Have I Been Pwned for all breached hashes that begin with five given digits (k-anonymity: a prefix stands for about a
 * million passwords, and the service can't tell which one was meant). Answers are padded, so that their size says nothing.
 */
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { FrondError } from '../app/errors.ts';
import type { IncomingMessage } from 'node:http';

export const breachService = 'https://api.pwnedpasswords.com/range/';

const timeoutMs = 15_000;
/** A padded answer has some 50 kB. */
const mostBytes = 1_000_000;
const atOnce = 4;

/** The lines `SUFFIX:COUNT` of one prefix. Throws IO. */
export function askRange(prefix: string, service = breachService): Promise<string> {
  if (!/^[0-9A-F]{5}$/.test(prefix)) return Promise.reject(new FrondError('INTERNAL', 'internal.unexpected'));
  const get = service.startsWith('https:') ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new FrondError('IO', 'breach.noConnection'));
    const request = get(
      new URL(prefix, service),
      { headers: { 'Add-Padding': 'true', 'User-Agent': 'Frond', Accept: 'text/plain' }, timeout: timeoutMs },
      (response: IncomingMessage) => {
        if (response.statusCode !== 200) {
          response.resume();
          fail();
          return;
        }
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
          if (text.length > mostBytes) request.destroy(new Error('too long'));
        });
        response.on('error', fail);
        response.on('end', () => resolve(text));
      },
    );
    request.on('timeout', () => request.destroy(new Error('too late')));
    request.on('error', fail);
  });
}

/** Asks for each prefix, a few at a time; `take` receives the answers. The first failure ends it. */
export async function askRanges(
  prefixes: readonly string[],
  take: (prefix: string, lines: string) => Promise<unknown>,
  service = breachService,
): Promise<void> {
  const waiting = [...prefixes];
  const work = async (): Promise<void> => {
    for (let prefix = waiting.shift(); prefix !== undefined; prefix = waiting.shift()) {
      try {
        await take(prefix, await askRange(prefix, service));
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
