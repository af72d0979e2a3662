/** S4, S5: what the page can reach, and what hostile content can make it do. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addLogin, createVault, item, items, lock } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { contract, type ChannelName } from '../../app/bridge/contract.ts';

test('the page’s window has exactly the bridge more than a blank page, and nothing of Node', async ({ frond }) => {
  const { page } = await frond.launch();
  const names = (): Promise<{ bridge: string[]; node: string[]; frozen: boolean }> =>
    page.evaluate(() => ({
      bridge: Object.keys((window as unknown as { frond: object }).frond).sort(),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      frozen: Object.isFrozen((window as unknown as { frond: object }).frond),
    }));
  const channels = (Object.keys(contract) as ChannelName[]).sort();
  const on = (at: 'unlock' | 'vault'): string[] =>
    [...channels.filter((name) => contract[name].pages.includes(at)), 'on'].sort();
  const unlock = await names();
  expect(unlock).toEqual({ bridge: on('unlock'), node: [], frozen: true });
  await createVault(page);
  expect(await names()).toEqual({ bridge: on('vault'), node: [], frozen: true });
});

test('nothing gets out: scripts, requests, frames, windows and navigation are blocked', async ({ frond }) => {
  let connections = 0;
  const server = createServer((_request, response) => {
    connections += 1;
    response.end('hello');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  frond.tolerate(/CSP|Content Security Policy|Trusted|Refused|Not allowed|Failed to|page error|ERR_/i);
  const running = await frond.open();
  const { page } = running;
  const result = await page.evaluate(
    (target) =>
      // Inside a timer: what Playwright evaluates itself is exempt from the policy.
      new Promise<Record<string, string>>((resolve) => {
        setTimeout(() => {
          const outcome: Record<string, string> = {};
          const attempt = (name: string, run: () => unknown): void => {
            try {
              outcome[name] = `did ${typeof run()}`;
            } catch {
              outcome[name] = 'threw';
            }
          };
          attempt('eval', () => (0, eval)('1'));
          attempt('function', () => Reflect.construct(Function, ['return 1']));
          attempt('innerHTML', () => (document.body.appendChild(document.createElement('div')).innerHTML = '<b>x</b>'));
          attempt('window.open', () => window.open(target)?.closed);
          attempt('worker', () => new Worker(target));
          const image = new Image();
          image.src = `${target}beacon`;
          const frame = document.createElement('iframe');
          frame.src = target;
          document.body.append(frame);
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = `${target}style.css`;
          document.head.append(link);
          navigator.sendBeacon(`${target}ping`, 'x');
          fetch(target).then(
            () => (outcome.fetch = 'did'),
            () => (outcome.fetch = 'refused'),
          );
          location.href = target;
          setTimeout(() => resolve(outcome), 1_000);
        }, 0);
      }),
    url,
  );
  expect(result).toMatchObject({ eval: 'threw', function: 'threw', innerHTML: 'threw', fetch: 'refused' });
  expect(result['window.open']).not.toBe('did boolean');
  expect(page.url()).toMatch(/^frond:\/\/vault\//);
  expect(running.app.windows()).toHaveLength(1);
  expect(connections).toBe(0);
  server.close();
});

test('hostile titles, notes and addresses are text', async ({ frond }) => {
  const running = await frond.open();
  const { page } = running;
  const hostile = '<img src=x onerror=alert(1)><script>window.pwned=1</script>';
  await addLogin(page, {
    title: hostile,
    username: '\u202Eevil\u0000',
    password: '"><svg onload=alert(1)>',
    website: 'javascript:alert(1)',
    notes: `${hostile}\n`.repeat(50),
  });
  await item(page, hostile).click();
  await expect(page.getByRole('heading', { name: hostile })).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('img[src="x"], svg[onload]').length)).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('the clipboard is cleared on a lock if it is still ours, and left alone if it is not', async ({ frond }) => {
  const running = await frond.open({ logins: [{ title: 'One', username: 'ada', password: 'ours-1' }] });
  const { page } = running;
  await item(page, 'One').click();
  await page.getByRole('button', { name: 'Copy Password' }).click();
  await expect.poll(() => running.clipboard()).toBe('ours-1');
  await running.app.evaluate(({ clipboard }) => clipboard.writeText('theirs'));
  await lock(page);
  expect(await running.clipboard()).toBe('theirs');
  await expect(items(page)).toHaveCount(0);
});
