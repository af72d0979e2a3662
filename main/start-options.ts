/** What the command line and the environment of the app ask for. Secrets are never among it. */
import { resolve } from 'node:path';

export interface StartOptions {
  /** A vault file to show, absolute. */
  readonly vault?: string;
  /** Load each page hidden, check that the bridge answers, exit. */
  readonly smoke: boolean;
  readonly userData?: string;
  readonly noSandbox: boolean;
  /** The first switch that the packaged app does not start with. */
  readonly refused?: string;
}

/** Switches by which others could look into the packaged app or weaken it. */
const dangerous = [
  'inspect',
  'remote-debugging-',
  'remote-allow-origins',
  'js-flags',
  'load-extension',
  'disable-extensions-except',
  'disable-web-security',
  'disable-site-isolation-trials',
  'no-sandbox',
  'disable-sandbox',
  'allow-file-access-from-files',
  'enable-logging',
  'log-net-log',
  'require',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'ignore-certificate-errors',
];

/**
 * The app's own arguments: `argv` without the executable and, where the app runs unpackaged from `folder`, without what the
 * runtime took for itself (the folder, and modules that tools preload).
 */
export function appArguments(argv: readonly string[], folder: string | undefined): readonly string[] {
  const rest = argv.slice(1);
  if (folder === undefined) return rest;
  const preloaded = rest.flatMap((argument, index) => (argument === '-r' ? [index, index + 1] : []));
  const own = rest.filter((_argument, index) => !preloaded.includes(index));
  const at = own.findIndex((argument) => !argument.startsWith('-') && resolve(argument) === resolve(folder));
  return own.filter((_argument, index) => index !== at);
}

/** Whatever is not a switch is taken for the vault file. */
export function startOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
  packaged: boolean,
): StartOptions {
  const switches = argv.filter((argument) => argument.startsWith('-')).map((text) => text.replace(/^-+/, ''));
  const file = argv.find((argument) => argument !== '' && !argument.startsWith('-')) ?? nonEmpty(env.FROND_VAULT);
  const userData = nonEmpty(switchValue(switches, 'user-data-dir'));
  const refused = packaged ? switches.find(isDangerous) : undefined;
  return {
    smoke: switches.includes('smoke'),
    noSandbox: switches.includes('no-sandbox'),
    ...(file === undefined ? {} : { vault: resolve(cwd, file) }),
    ...(userData === undefined ? {} : { userData: resolve(cwd, userData) }),
    ...(refused === undefined ? {} : { refused: `--${refused.split('=')[0] ?? ''}` }),
  };
}

/** Chromium reads switches whatever their case. */
function isDangerous(text: string): boolean {
  const name = text.toLowerCase();
  return dangerous.some((start) => name.startsWith(start));
}

function switchValue(switches: readonly string[], name: string): string | undefined {
  return switches.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
