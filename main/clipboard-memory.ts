/**
 * Remembers over a crash that something of ours may be on the clipboard: an HMAC of it and the HMAC's key, never the value. On Linux
 * both lie in the folder of the login session (XDG_RUNTIME_DIR): memory, of this user alone, gone with the session, as the clipboard
 * is; so no disk ever holds them. Elsewhere they lie in the profile, sealed by the system's key store, and where there is none
 * nothing is remembered (docs/THREAT-MODEL.md, "The clipboard").
 */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { decodeBase64url, encodeBase64url } from '../app/crypto/base64url.ts';

export interface RememberedCopy {
  readonly key: Uint8Array;
  readonly mac: Uint8Array;
}

/** Whoever remembers a copy until it is cleared. */
export interface ClipboardMemory {
  /** As far as the system allows; never throws. */
  remember(copy: RememberedCopy): Promise<void>;
  /** What an earlier run left, if it could not clear it. */
  recall(): Promise<RememberedCopy | undefined>;
  forget(): void;
}

/** The system's key store, where it really keeps a key. */
export interface Sealing {
  /** Rejects where there is none. */
  readonly seal: (text: string) => Promise<Uint8Array>;
  /** Rejects where it was not sealed here. */
  readonly open: (sealed: Uint8Array) => Promise<string>;
}

const schema = v.strictObject({ key: v.pipe(v.string(), v.length(44)), mac: v.pipe(v.string(), v.length(44)) });

export const noMemory: ClipboardMemory = {
  remember: () => Promise.resolve(),
  recall: () => Promise.resolve(undefined),
  forget: () => undefined,
};

export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly profile: string;
  readonly sealing?: Sealing | undefined;
}

export function clipboardMemory({ platform, env, profile, sealing }: Surroundings): ClipboardMemory {
  if (platform !== 'linux') {
    return sealing === undefined ? noMemory : fileMemory(join(profile, 'clipboard-mark'), sealing);
  }
  const { XDG_RUNTIME_DIR: runtime = '' } = env;
  if (runtime === '' || !isOursAlone(runtime)) return noMemory;
  const folder = join(runtime, 'frond');
  const name = createHash('sha256').update(profile).digest('hex').slice(0, 16);
  return fileMemory(join(folder, `clipboard-${name}`), unsealed, () =>
    mkdirSync(folder, { recursive: true, mode: 0o700 }),
  );
}

const unsealed: Sealing = {
  seal: (text) => Promise.resolve(Buffer.from(text, 'utf8')),
  open: (bytes) => Promise.resolve(Buffer.from(bytes).toString('utf8')),
};

function fileMemory(file: string, { seal, open }: Sealing, prepare: () => void = () => undefined): ClipboardMemory {
  const forget = (): void => {
    try {
      rmSync(file, { force: true });
    } catch {
      // It matters only to the next start, which finds that it means nothing.
    }
  };
  return {
    remember: async ({ key, mac }) => {
      try {
        prepare();
        forget();
        const text = JSON.stringify({ key: encodeBase64url(key), mac: encodeBase64url(mac) });
        // `wx` follows no link that somebody planted.
        writeFileSync(file, await seal(text), { mode: 0o600, flag: 'wx' });
      } catch {
        forget();
      }
    },
    recall: async () => {
      try {
        const { key, mac } = v.parse(schema, JSON.parse(await open(readFileSync(file))));
        return { key: decodeBase64url(key), mac: decodeBase64url(mac) };
      } catch {
        return undefined;
      }
    },
    forget,
  };
}

/** As the XDG base directory specification demands of it. */
function isOursAlone(folder: string): boolean {
  try {
    const { uid, mode } = lstatSync(folder);
    return process.platform !== 'win32' && uid === process.getuid() && (mode & 0o077) === 0;
  } catch {
    return false;
  }
}
