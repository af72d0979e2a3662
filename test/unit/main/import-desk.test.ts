/** An import can be cancelled from the moment that it was called for. */
import { expect, test } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { ImportDesk } from '../../../main/vault-process/imports/import-desk.ts';
import { readFor } from '../../../main/vault-process/imports/reading.ts';

const csv =
  'name,url,username,password,note\nShop,https://shop.example.org/,ada,one,\nBank,https://bank.example.org/,ada,two,\n';

function deskOf(vault: OpenVault): ImportDesk {
  const nothing = (): Promise<void> => Promise.resolve();
  return new ImportDesk({
    store: {
      vault,
      readBlob: () => expect.unreachable(),
      addBlob: () => expect.unreachable(),
      forgetBlobs: () => undefined,
    },
    reader: { ask: readFor, end: () => undefined },
    settle: nothing,
    save: nothing,
    used: () => undefined,
    noted: () => undefined,
  });
}

test('cancelled while it is still compared with a vault that changed, nothing comes in', async () => {
  const vault = OpenVault.create({ id: 'session', now: Date.now });
  const desk = deskOf(vault);
  const { ticket } = desk.offer({ name: 'chrome.csv', bytes: new TextEncoder().encode(csv) });
  const view = await desk.read(ticket, undefined);
  if (view.stage !== 'rehearsed') return expect.unreachable();
  // Items that the file doesn't name leave what was looked at as it was, and are compared all the same.
  vault.add('login', { title: 'Meanwhile' });
  const running = desk.run(ticket, view.number, []);
  expect(desk.cancel(ticket)?.stage).toBe('importing');
  expect((await running).stage).toBe('rehearsed');
  expect(vault.ids().map((id) => vault.get(id).title)).toEqual(['Meanwhile']);

  // It can be called for again.
  expect((await desk.run(ticket, view.number, [])).stage).toBe('done');
  expect(vault.ids()).toHaveLength(3);
});
