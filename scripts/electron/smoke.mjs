/**
 * Whether a runtime can run the built app: it is started with `--smoke` in an empty profile (a window of each page loads, the
 * bridge answers, exit 0). A pass is remembered by the runtime's version; a failure is not, because the next build may pass.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDisplay } from '../display.mjs';
import { ensureLibraries, ensureVirtualDisplay, hasDisplay } from '../setup/system.mjs';
import { cacheFolder, exists } from './cache.mjs';

const withinMs = 20_000;

function noteOf(runtime) {
  return join(cacheFolder(), `${runtime.version}.runs`);
}

export async function smokePassedBefore(runtime) {
  return exists(noteOf(runtime));
}

/** `{passed, log}` */
export async function smoke(runtime) {
  await ensureLibraries(runtime.executable);
  if (!hasDisplay()) await ensureVirtualDisplay();
  const profile = await mkdtemp(join(tmpdir(), 'frond-smoke-'));
  try {
    const result = await withDisplay(process.env, (env) => start(runtime, profile, env));
    if (result.passed) await writeFile(noteOf(runtime), `${new Date().toISOString()}\n`);
    return result;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The arguments that a container's root needs: Chromium's sandbox refuses to start as root. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function start(runtime, profile, env) {
  const places = {
    HOME: profile,
    XDG_DATA_HOME: join(profile, 'data'),
    XDG_STATE_HOME: join(profile, 'state'),
    XDG_CONFIG_HOME: join(profile, 'config'),
    XDG_CACHE_HOME: join(profile, 'cache'),
  };
  const args = [...sandboxArguments(), ...runtime.args, `--user-data-dir=${join(profile, 'profile')}`, '--smoke'];
  return new Promise((resolve) => {
    const child = spawn(runtime.executable, args, { env: { ...env, ...places }, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (log += bytes));
    const timer = setTimeout(() => {
      log += `\nIt did not finish within ${withinMs / 1000} s.\n`;
      child.kill('SIGKILL');
    }, withinMs);
    child.on('error', (error) => (log += error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ passed: code === 0, log });
    });
  });
}
