/** Attachments, drafts, timelines and the trash, each as somebody would come to see it. */
import { everyType, vaultOfEveryType } from './every-type.ts';
import { PlayedBridge } from './bridge.ts';
import type { Page } from 'playwright/test';

/** A vault with an item of every type, unlocked. */
export const unlocked = (): PlayedBridge =>
  new PlayedBridge(vaultOfEveryType(), 'open sesame', {
    vault: { path: '/home/ada/personal.frond', name: 'personal', exists: true },
    keyFile: false,
    recent: [],
    defaultPath: '/home/ada/vault.frond',
    unsavedDraft: false,
  });

export type Prepare = (page: Page, bridge: PlayedBridge) => Promise<void>;

/** The login with attachments of three kinds, at the end of its pane. */
const attached: Prepare = async (page, bridge) => {
  const id = bridge.vault.query({ query: everyType.login.title ?? '' })[0] ?? '';
  const text = `${'ABCD-1234-EFGH-5678\n'.repeat(9)}${'Keep these in the safe as well; each works once. '.repeat(30)}`;
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 860, height: 540 } });
  const files = [
    ['passport.png', new Uint8Array(picture)],
    ['recovery codes.txt', new TextEncoder().encode(text)],
    [`backup of the old machine ${'with a long name '.repeat(6)}.tar.gz`, new Uint8Array(3_400_000)],
  ] as const;
  bridge.vault.attach(id, ...files.map(([name, bytes]) => ({ id: bridge.addBlob(bytes), name, size: bytes.length })));
  await bridge.tell('vault.changed', bridge.status());
  await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
  await page.getByRole('button', { name: 'Add files…' }).scrollIntoViewIfNeeded();
};

const shown =
  (name: string): Prepare =>
  async (page, bridge) => {
    await attached(page, bridge);
    await page.getByRole('button', { name: `Show ${name}` }).click();
    await page.locator('.preview-body').waitFor();
  };

const begin = async (page: Page, type: string, title: string): Promise<void> => {
  await page.keyboard.press('Control+n');
  await page.getByRole('menuitem', { name: type }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
};

/** An unfinished edit of the login that met changes of somebody else. */
const conflict: Prepare = async (page, bridge) => {
  const { vault } = bridge;
  const id = vault.query({ query: everyType.login.title ?? '' })[0] ?? '';
  await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
  await page.keyboard.press('Control+e');
  await page.getByRole('textbox', { name: 'Username' }).fill('ada.lovelace@example.org');
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('my-New-Passw0rd!');
  await page.getByRole('textbox', { name: 'Notes' }).fill('Ask Grace first.\nThen change it everywhere.');
  const { fields } = vault.get(id);
  vault.update(id, {
    notes: 'Nobody needs to be asked any more.',
    fields: fields.map((field) => ({ ...field, value: `${field.value}-theirs` })),
  });
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog').waitFor();
};

export const scenes: Readonly<Record<string, Prepare>> = {
  'drafts-two': async (page) => {
    await begin(page, 'Login', 'Half a shop');
    await begin(page, 'Card', '');
    await page.getByRole('textbox', { name: 'Notes' }).fill('Blue one');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Continue Half a shop' }).waitFor();
  },
  'drafts-many': async (page) => {
    for (const title of ['One', 'Two', `A very long title ${'that goes on '.repeat(8)}`, 'Four']) {
      await begin(page, 'Login', title);
    }
    await page.getByText('Draft kept').waitFor();
    await page.getByRole('button', { name: /unfinished edits/ }).click();
  },
  'draft-of-item': async (page) => {
    await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
    await page.keyboard.press('Control+e');
    await page.getByRole('textbox', { name: 'Username' }).fill('someone.else@example.org');
    await page.keyboard.press('Escape');
    await page.getByText('wait as a draft').waitFor();
  },
  timeline: async (page, bridge) => {
    const { vault } = bridge;
    const id = vault.query({ query: everyType.login.title ?? '' })[0] ?? '';
    const typed = (username: string, password: string): void => {
      const fields = vault.get(id).fields.map((field) => {
        const value = field.id === 'username' ? username : field.id === 'password' ? password : field.value;
        return { ...field, value };
      });
      vault.update(id, { fields });
    };
    vault.update(id, { notes: 'Ask Grace before changing anything. The codes are in the safe in the cellar.' });
    typed('ada@example.org', 'mB7#kQ2!vX9@pL4z');
    vault.update(id, { notes: 'Ask Ada before changing this. The codes are in the safe in the cellar, on paper.' });
    typed('ada.lovelace@example.org', 'mB7#kQ2!vX9@pL4zz8');
    vault.update(id, { tags: ['dev', 'family'], favourite: false });
    await bridge.tell('vault.changed', bridge.status());
    await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
    await page.getByRole('button', { name: /earlier value/ }).click();
    await page
      .getByRole('button', { name: /^Reveal Password of/ })
      .first()
      .click();
    await page.getByRole('region', { name: 'History' }).evaluate((one) => one.scrollIntoView());
  },
  trash: async (page, bridge) => {
    bridge.vault.trash(bridge.vault.query().slice(0, 3));
    await bridge.tell('vault.changed', bridge.status());
    await page.getByRole('navigation').getByText('Trash').click();
    await page.getByRole('listbox', { name: 'Items' }).getByRole('option').first().click();
  },
  'undo-toast': async (page) => {
    await page.getByRole('option', { name: everyType.login.title ?? '' }).click();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('undo');
  },
  conflicts: conflict,
  'conflicts-revealed': async (page, bridge) => {
    await conflict(page, bridge);
    await page.getByRole('dialog').getByRole('button', { name: 'Reveal Password' }).click();
    await page.getByRole('group', { name: 'Username' }).getByRole('radio').last().check();
  },
  attachments: attached,
  'attachment-text': shown('recovery codes.txt'),
  'attachment-image': shown('passport.png'),
  'attachment-none': shown('backup'),
  'attachment-drop': async (page, bridge) => {
    await attached(page, bridge);
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['x'], 'x.txt'));
      return transfer;
    });
    await page.getByRole('main').dispatchEvent('dragenter', { dataTransfer });
  },
  'attachment-rename': async (page, bridge) => {
    await attached(page, bridge);
    await page.getByRole('button', { name: 'More for passport.png' }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
  },
};
