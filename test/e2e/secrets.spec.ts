/** Secrets stay where they belong: nothing on disk in the clear, nothing in arguments or logs, nothing left in processes. */
import { addLogin, createVault, item, items, lock, passphrase, saved, unlock } from './actions.ts';
import { countInMemory, filesHolding, forms } from './canaries.ts';
import { expect, isRoot, test } from './fixtures.ts';

const canary = 'KANARIE-7f3d91c2e8-Ünsafe';

test('no secret lies on disk, in arguments or in output after a session with a crash', async ({ frond }) => {
  const running = await frond.launch();
  const { page } = running;
  await createVault(page, `${passphrase} ${canary}`);
  await addLogin(page, { title: `Title ${canary}`, username: canary, password: canary, notes: canary });
  await saved(page);
  await item(page, `Title ${canary}`).click();
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await page.getByRole('button', { name: 'Copy Password' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'Notes' }).fill(`${canary} in a draft`);
  await expect(page.getByText('Draft kept', { exact: true })).toBeVisible();
  const commandLines = await running.commandLines();
  running.kill();
  const again = await frond.launch();
  await unlock(again.page, `${passphrase} ${canary}`);
  await again.close();

  const wanted = forms(canary);
  expect(await filesHolding(frond.home, wanted)).toEqual([]);
  for (const line of commandLines) expect(line).not.toContain(canary);
  expect(running.output()).not.toContain(canary);
  expect(again.output()).not.toContain(canary);
  // The control: the scan sees a canary where there is one.
  await frond.write('control.txt', Buffer.from(canary, 'utf16le'));
  expect(await filesHolding(frond.home, wanted)).toHaveLength(1);
});

test('after a lock no process but main holds a secret, and main is counted', async ({ frond }, info) => {
  test.skip(!isRoot, 'reading the memory of other processes needs root');
  const running = await frond.launch();
  const { page } = running;
  const secret = `${passphrase} ${canary}`;
  await createVault(page, secret);
  await addLogin(page, { title: 'Item', username: 'ada', password: `pw-${canary}` });
  await saved(page);
  await item(page, 'Item').click();
  await page.getByRole('button', { name: 'Reveal Password' }).click();
  await expect(items(page)).toBeAttached();
  const wanted = forms(canary);
  const open = await running.processes();
  let found = 0;
  for (const pid of open.secretHolders) found += await countInMemory(pid, wanted);
  expect(found, 'the control: while unlocked the scan finds the canary').toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Hide Password' }).click();
  await lock(page);
  await expect
    .poll(async () => (await running.processes()).all.filter((pid) => open.secretHolders.includes(pid)))
    .toEqual([]);
  const closed = await running.processes();
  const left: Record<string, number> = {};
  for (const pid of closed.all) {
    const count = await countInMemory(pid, wanted);
    if (pid === closed.main) info.annotations.push({ type: 'canaries left in main', description: String(count) });
    else if (count > 0) left[`${pid} ${await running.kind(pid)}`] = count;
  }
  expect(left).toEqual({});
});
