// `npm start`: sets up, builds and runs the app; without a display, a guided tour of the real app on a virtual one.
import { spawn } from 'node:child_process';
import { hasDisplay, setUp } from './setup.mjs';

const root = new URL('..', import.meta.url).pathname;
const runtime = await setUp();
const { build } = await import('./build.mjs');
await build();
const [command, args] = hasDisplay()
  ? [
      runtime.executable,
      [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...runtime.args, ...process.argv.slice(2)],
    ]
  : ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', process.execPath, 'scripts/tour.mjs']];
const child = spawn(command, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FROND_ELECTRON: JSON.stringify(runtime) },
});
child.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
