/**
 * A display for Electron: the real one where there is one, otherwise an Xvfb of our own on a free number, ended with its user.
 * (`xvfb-run -a` guesses numbers and races when two start at once; `-displayfd` lets the server choose.)
 */
import { spawn } from 'node:child_process';
import { endWithUs, SetUpError } from './run.mjs';
import { hasDisplay } from './setup/system.mjs';

const readyWithinMs = 10_000;

/** Calls `use(env)` with an environment in which windows can open; `virtual` asks for Xvfb even beside a real display. */
export async function withDisplay(env, use, { virtual = false } = {}) {
  if (process.platform !== 'linux' || (hasDisplay(env) && !virtual)) return use(env);
  const server = await startXvfb();
  try {
    const inside = { ...env, DISPLAY: server.display };
    delete inside.WAYLAND_DISPLAY;
    return await use(inside);
  } finally {
    await server.stop();
  }
}

/**
 * As many displays as there are workers, so that windows, focus and clipboards of tests don't meet: calls `use(env)` with
 * `FROND_DISPLAYS` naming them. A real display is one, and its windows take turns.
 */
export function withDisplays(count, env, use) {
  const open = (names) =>
    names.length === count
      ? use({ ...env, DISPLAY: names[0], FROND_DISPLAYS: names.join(' ') })
      : withDisplay(env, ({ DISPLAY }) => open([...names, DISPLAY]), { virtual: true });
  if (process.platform !== 'linux' || hasDisplay(env)) return use(env);
  return open([]);
}

async function startXvfb() {
  const args = ['-displayfd', '3', '-screen', '0', '1680x1050x24', '-nolisten', 'tcp', '-noreset'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const number = await new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new SetUpError('Xvfb did not start in time.')), readyWithinMs);
    child.once('error', () => reject(new SetUpError('Xvfb could not be started.')));
    child.once('close', () => reject(new SetUpError('Xvfb ended at once.')));
    child.stdio[3].on('data', (bytes) => {
      text += bytes;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  }).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const kill = () => child.kill('SIGTERM');
  const release = endWithUs(kill);
  return {
    display: `:${number}`,
    async stop() {
      release();
      kill();
      await ended;
    },
  };
}
