/**
 * `--smoke`: does this runtime run the app? Each page loads in a hidden window, the bridge answers it, and a vault process
 * starts. Exit 0, or 1 with the reason on stderr.
 */
import type { BrowserWindow } from 'electron';
import { VaultClient } from './vault-client.ts';
import { pageUrl } from './sender.ts';
import type { ChildLike } from './vault-client.ts';
import type { Page } from '../app/bridge/contract.ts';

export async function runSmoke(window: BrowserWindow, fork: () => ChildLike): Promise<void> {
  const client = new VaultClient(fork());
  for (const page of ['unlock', 'vault'] as const) await loads(window, page);
  await client.request('hello', null);
  await client.kill();
}

async function loads(window: BrowserWindow, page: Page): Promise<void> {
  await window.loadURL(pageUrl(page));
  const answered = (await window.webContents.executeJavaScript(
    "window.frond['app.about']().then((reply) => reply.ok)",
  )) as unknown;
  if (answered !== true) throw new Error(`The bridge does not answer the page ${page}.`);
}
