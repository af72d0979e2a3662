/** The scripts are plain JavaScript that runs before any package is there; the tests say here what they expect of them. */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** A line for each that failed: where, and how its error begins. */
  readonly failures: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Archive {
  readonly version: string;
  readonly name: string;
  readonly sha256: string;
}

interface Scripts {
  readonly 'build/about.mjs': {
    readonly licences: (root: string) => { readonly packages: readonly object[]; readonly texts: readonly string[] };
    readonly news: (markdown: string) => readonly object[];
  };
  readonly 'electron/launch.mjs': {
    readonly launch: (
      electron: { readonly launch: (options: { readonly args: readonly string[] }) => Promise<unknown> },
      profile: string,
      options: { readonly args: readonly string[]; readonly watch?: (app: unknown) => Promise<unknown> },
      patience: number,
    ) => Promise<unknown>;
  };
  readonly 'electron/cache.mjs': {
    readonly cached: (
      key: string,
      make: (folder: string) => Promise<string | undefined>,
      folder: string,
    ) => Promise<string>;
    readonly checkSha256: (path: string, expected: string, what: string) => Promise<void>;
    readonly cacheFolder: (env: NodeJS.ProcessEnv) => string;
  };
  readonly 'electron/official.mjs': {
    readonly executableName: string;
    readonly officialArchive: (root: string, platform?: string, arch?: string) => Promise<Archive | undefined>;
    readonly obtainOfficial: (
      archive: Archive,
      from: string,
      cache: string,
      answerWithinMs?: number,
    ) => Promise<string>;
  };
  readonly 'electron/unzip.mjs': {
    readonly unzip: (archive: string, folder: string, wanted?: (name: string) => boolean) => Promise<readonly string[]>;
  };
  readonly 'setup/node-modules.mjs': {
    readonly checkNode: (version: string) => void;
    readonly isInstalled: (wanted: Lock, installed: Lock) => boolean;
  };
  readonly 'runner.mjs': {
    readonly countedRun: (
      args: readonly string[],
      env: NodeJS.ProcessEnv,
      file: string,
      read: (report: unknown) => Counts,
    ) => Promise<Counts>;
    readonly playwrightCounts: (report: unknown) => Counts;
    readonly vitestCounts: (report: unknown) => Counts;
    readonly printedCounts: (output: string) => Counts;
    readonly closingLine: (counts: Counts) => string;
    readonly failure: (where: string | readonly string[], said?: string, lines?: number) => string;
    readonly failedList: (failures: readonly string[]) => string;
    readonly sum: (all: readonly Counts[]) => Counts;
  };
}

export async function load<Name extends keyof Scripts>(name: Name): Promise<Scripts[Name]> {
  return (await import(`${root}scripts/${name}`)) as Scripts[Name];
}
