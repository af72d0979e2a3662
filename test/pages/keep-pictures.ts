/** Pictures of attachments, drafts and timelines: light and dark, small and large windows. */
import { join } from 'node:path';
import { test } from 'playwright/test';
import { PlayedBridge } from './bridge.ts';
import { everyType, vaultOfEveryType } from './every-type.ts';
import { Stage } from './stage.ts';
import type { Page } from 'playwright/test';

const folder = process.env.FROND_PICTURES ?? 'test-results/pictures';
const only = new RegExp(process.env.FROND_PICTURE ?? '');
const sizes = [
  [900, 600],
  [1440, 900],
] as const;

let stage: Stage;
test.beforeAll(async () => {
  stage = await Stage.open();
});
test.afterAll(() => stage.close());

type Prepare = (page: Page, bridge: PlayedBridge) => Promise<void>;

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

const pictures: Readonly<Record<string, Prepare>> = {
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

for (const [picture, prepare] of Object.entries(pictures)) {
  for (const [width, height] of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${picture}-${width}-${colorScheme}`;
      if (!only.test(name)) continue;
      test(name, async () => {
        const bridge = new PlayedBridge(vaultOfEveryType(), 'open sesame', {
          vault: { path: '/home/ada/personal.frond', name: 'personal', exists: true },
          keyFile: false,
          recent: [],
          defaultPath: '/home/ada/vault.frond',
          unsavedDraft: false,
        });
        const { page, complaints } = await stage.show(bridge, { width, height, colorScheme, start: 'vault' });
        await page.waitForLoadState('networkidle');
        await prepare(page, bridge);
        await page.waitForTimeout(250);
        await page.screenshot({ path: join(folder, `${name}.png`) });
        if (complaints.length > 0) throw new Error(complaints.join('\n'));
        await page.context().close();
      });
    }
  }
}
