/** The command line of the app. */
import { expect, test } from 'vitest';
import { appArguments, startOptions } from '../../../main/start-options.ts';

const options = (argv: readonly string[], packaged = false, env: Record<string, string> = {}) =>
  startOptions(argv, env, '/home/ada', packaged);

test('the vault comes from the argument, else from FROND_VAULT', () => {
  expect(options(['work.frond']).vault).toBe('/home/ada/work.frond');
  expect(options(['--no-sandbox', '/v/a.frond'], false, { FROND_VAULT: '/v/b.frond' }).vault).toBe('/v/a.frond');
  expect(options([], false, { FROND_VAULT: 'b.frond' }).vault).toBe('/home/ada/b.frond');
  expect(options([], false, { FROND_VAULT: '' }).vault).toBeUndefined();
});

test('what the runtime takes for itself is not taken for a vault', () => {
  const argv = ['/electron', '-r', '/tools/loader.js', '--inspect=0', '/app/', '--smoke', 'a.frond'];
  expect(appArguments(argv, '/app')).toEqual(['--inspect=0', '--smoke', 'a.frond']);
  expect(appArguments(['/frond', 'a.frond'], undefined)).toEqual(['a.frond']);
});

test('smoke and profile', () => {
  expect(options(['--smoke', '--user-data-dir=p'])).toMatchObject({ smoke: true, userData: '/home/ada/p' });
  expect(options([])).toMatchObject({ smoke: false, noSandbox: false });
});

test.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--inspect',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--load-extension=/x',
  '--disable-web-security',
  '--no-sandbox',
  '-no-sandbox',
  '--REMOTE-DEBUGGING-PORT=1',
])('the packaged app does not start with %s', (argument) => {
  expect(options(['a.frond', argument], true).refused).toBe(`--${argument.replace(/^-+/, '').split('=')[0] ?? ''}`);
  expect(options(['a.frond', argument], false).refused).toBeUndefined();
});

test('other switches are no reason not to start', () => {
  expect(options(['--force-device-scale-factor=2', '--lang=de', '--smoke'], true).refused).toBeUndefined();
});
