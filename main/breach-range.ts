/**
 * Asks Have I Been Pwned for all breached hashes that begin with five given digits (k-anonymity: a prefix stands for about a
 * million passwords, and the service can't tell which one was meant). Answers are padded, so that their size says nothing.
 * https://haveibeenpwned.com/API/v3#PwnedPasswords
 */
import { Agent as HttpAgent, get as getHttp } from 'node:http';
import { Agent as HttpsAgent, get as getHttps } from 'node:https';
import { FrondError } from '../app/errors.ts';
import type { IncomingMessage } from 'node:http';

export const breachService = 'https://api.pwnedpasswords.com/range/';

/** From the question to the last byte of its answer. */
const patienceMs = 15_000;
/** A padded answer has some 50 kB. */
const mostBytes = 1_000_000;
const atOnce = 4;
/** Where the service doesn't say how long it wants to be left alone. */
const restSeconds = 30;
const mostRestSeconds = 3_600;

const answerForm = /^(?:[0-9A-F]{35}:\d{1,15}(?:\r?\n|$))+$/;
/** Codes of a connection whose other end isn't who it should be. */
const impostor = /^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HPE_|ERR_SSL|EPROTO)/;

export interface AskOptions {
  readonly service?: string;
  readonly patienceMs?: number;
  readonly signal?: AbortSignal;
}

type Agent = HttpAgent | HttpsAgent;

const agentFor = (service: string): Agent =>
  new (service.startsWith('https:') ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: atOnce });

const wrongAnswer = (): FrondError => new FrondError('IO', 'breach.wrongAnswer');

function failureOf(error: NodeJS.ErrnoException): FrondError {
  if (error instanceof FrondError) return error;
  return impostor.test(error.code ?? '') ? wrongAnswer() : new FrondError('IO', 'breach.noConnection');
}

/** What a status other than 200 means. A redirection is that of a sign-in page: the service has none. */
function refusalOf({ statusCode = 0, headers }: IncomingMessage): FrondError {
  if (statusCode !== 429 && statusCode < 500) return wrongAnswer();
  const told = Number(headers['retry-after']);
  const seconds = told > 0 ? Math.min(Math.ceil(told), mostRestSeconds) : restSeconds;
  return new FrondError('BUSY', 'breach.tooBusy', { seconds });
}

/** The lines `SUFFIX:COUNT` of one prefix. Throws IO, BUSY, or CANCELLED when the signal says so. */
async function ask(prefix: string, agent: Agent, options: AskOptions): Promise<string> {
  const { service = breachService, signal } = options;
  // Whatever a caller does: nothing but five digits goes out.
  if (!/^[0-9A-F]{5}$/.test(prefix)) throw new FrondError('INTERNAL', 'internal.unexpected');
  const cancelled = (): FrondError => new FrondError('CANCELLED', 'breach.stopped');
  if (signal?.aborted === true) throw cancelled();
  const get = service.startsWith('https:') ? getHttps : getHttp;
  const headers = { 'Add-Padding': 'true', 'User-Agent': 'Frond', Accept: 'text/plain' };
  return new Promise<string>((resolve, reject) => {
    const request = get(new URL(prefix, service), { agent, headers }, (response) => {
      if (response.statusCode !== 200) {
        request.destroy(refusalOf(response));
        return;
      }
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (text.length > mostBytes) request.destroy(wrongAnswer());
      });
      response.on('error', fail);
      response.on('aborted', () => fail(new Error('The answer ended in the middle.')));
      response.on('end', () => {
        if (response.complete && answerForm.test(text)) done(() => resolve(text));
        else fail(wrongAnswer());
      });
    });
    const timer = setTimeout(
      () => request.destroy(new FrondError('IO', 'breach.tooSlow')),
      options.patienceMs ?? patienceMs,
    );
    const stop = (): void => void request.destroy(cancelled());
    signal?.addEventListener('abort', stop, { once: true });
    function done(then: () => void): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      then();
    }
    function fail(error: Error): void {
      done(() => reject(failureOf(error)));
    }
    request.on('error', fail);
  });
}

/**
 * Asks for each prefix, a few at a time over connections that are kept; `take` receives the answers as they come. The first
 * failure ends all of it.
 */
export async function askRanges(
  prefixes: readonly string[],
  take: (prefix: string, lines: string) => Promise<unknown>,
  options: AskOptions = {},
): Promise<void> {
  const agent = agentFor(options.service ?? breachService);
  const ending = new AbortController();
  const end = (): void => ending.abort();
  options.signal?.addEventListener('abort', end, { once: true });
  if (options.signal?.aborted === true) end();
  const waiting = prefixes[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      await take(next.value, await ask(next.value, agent, { ...options, signal: ending.signal }));
    }
  };
  let failure: { readonly error: unknown } | undefined;
  const worker = (): Promise<void> =>
    work().catch((error: unknown) => {
      failure ??= { error };
      end();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, prefixes.length) }, worker));
  } finally {
    options.signal?.removeEventListener('abort', end);
    agent.destroy();
  }
  if (failure !== undefined) throw failure.error;
}
