/** Rows that are dragged to what is out of sight: the pane scrolls by itself near its edges. And the same by keys. */
import { expect, test } from './fixtures.ts';
import type {} from './page-bridge.ts';
import type { Locator, Page } from 'playwright/test';

const many = 24;
const number = (at: number): string => String(at).padStart(2, '0');

/** Chromium itself scrolls within 20 pixels of an edge; so this is farther from it, or beyond. Moves the pointer to and fro at one height, as a hand does, until `there`. */
async function restAt(page: Page, x: number, y: number, there: () => Promise<boolean>): Promise<void> {
  let step = 0;
  const moved = async (): Promise<boolean> => {
    step += 1;
    await page.mouse.move(x + (step % 2), y);
    return there();
  };
  await expect.poll(moved, { intervals: [10] }).toBe(true);
}

/**
 * Onto a place of the row, after it while it still moves, until it rests there with the mark that says where the drop would go; then
 * lets go, as a person who looks would.
 */
async function dropOn(page: Page, x: number, row: Locator, below: number, [mark, shown]: Mark): Promise<void> {
  const top = async (): Promise<number> => (await row.boundingBox())?.y ?? NaN;
  const rests = async (): Promise<readonly [moved: number, shown: string | null]> => {
    const y = await top();
    await page.mouse.move(x, y + below - 1);
    await page.mouse.move(x, y + below);
    await page.evaluate(pictures, 3);
    return [(await top()) - y, await row.getAttribute(mark)];
  };
  await expect.poll(rests).toEqual([0, shown]);
  await page.mouse.up();
}

/** What shows where a drop would go: over a row that something is put before or after, on a place that it is put into. */
const before = ['data-drop', 'before'] as const;
const after = ['data-drop', 'after'] as const;
const into = ['data-over', 'true'] as const;
type Mark = readonly [name: string, value: string];

/** Runs in the page: resolves when it has been drawn so many times. */
const pictures = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 1) await new Promise((drawn) => requestAnimationFrame(drawn));
};

/** Takes a handle, in sight. */
async function take(page: Page, handle: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await handle.boundingBox();
  if (box === null) throw new Error('the handle is not in sight');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

/** `foot`: a part that lies over the scroller's end. */
const inside = async (scroller: Locator, one: Locator, foot?: Locator): Promise<boolean> => {
  const [around, box, over] = [await scroller.boundingBox(), await one.boundingBox(), await foot?.boundingBox()];
  if (around === null || box === null) return false;
  return box.y > around.y + 8 && box.y + box.height < (over?.y ?? around.y + around.height - 8);
};
test('own fields are dragged past the edges of the form, and moved there by keys', async ({ frond }) => {
  const { page } = await frond.open();
  const { keyboard } = page;
  await page.evaluate(
    async (names) => {
      const fields = names.map((name) => ({ name, kind: 'text' as const, value: 'value' }));
      await window.frond['item.add']({ type: 'login', input: { title: 'Many', fields } });
    },
    Array.from({ length: many }, (_, at) => `Field ${number(at)}`),
  );
  await page.getByRole('option', { name: 'Many' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const labels = (): Promise<readonly string[]> =>
    page
      .getByRole('textbox', { name: 'Label' })
      .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
  await expect(page.getByRole('textbox', { name: 'Label' })).toHaveCount(many);
  const initial = await labels();
  const [first = '', second = ''] = initial;
  const last = initial[many - 1] ?? '';
  const scroller = page.locator('.edit .detail-scroll');
  const handle = (name: string): Locator => page.getByRole('button', { name: `Move ${name}`, exact: true });
  const rowOf = (name: string): Locator => page.locator('.orderable').filter({ has: handle(name) });
  const edges = async (): Promise<{ readonly top: number; readonly bottom: number }> => {
    const box = await scroller.boundingBox();
    return { top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) };
  };

  // Down to the last one, which is far below.
  await handle(first).scrollIntoViewIfNeeded();
  expect(await inside(scroller, handle(last))).toBe(false);
  const from = await take(page, handle(first));
  const { bottom } = await edges();
  await restAt(page, from.x, bottom - 30, () => inside(scroller, rowOf(last)));
  await dropOn(page, from.x, rowOf(last), 70, after);
  await expect.poll(async () => (await labels()).at(-1)).toBe(first);

  // And up again, with the pointer beyond the edge, over the toolbar.
  const back = await take(page, handle(first));
  const { top } = await edges();
  await restAt(page, back.x, top - 20, () => inside(scroller, rowOf(second)));
  await dropOn(page, back.x, rowOf(second), 4, before);
  await expect.poll(labels).toEqual(initial);

  // Let go before the page could draw where it would go.
  const [third = '', fourth = '', fifth = ''] = initial.slice(2);
  await handle(third).evaluate(
    async (from, onto) => {
      const dataTransfer = new DataTransfer();
      const { top } = onto.getBoundingClientRect();
      const fire = (type: string, target: Element, relatedTarget: Element | null = null): void => {
        const init = { dataTransfer, relatedTarget, clientY: top + 4, bubbles: true, cancelable: true };
        target.dispatchEvent(new DragEvent(type, init));
      };
      const [one, next] = onto.querySelectorAll('input');
      if (one === undefined || next === undefined) throw new Error('no boxes');
      fire('dragstart', from);
      await new Promise((drawn) => requestAnimationFrame(drawn));
      fire('dragenter', one);
      fire('dragover', one);
      fire('dragenter', next, one);
      fire('dragleave', one, next);
      fire('drop', next);
      fire('dragend', from);
    },
    await rowOf(fifth).elementHandle(),
  );
  await expect.poll(labels).toEqual([first, second, fourth, third, fifth, ...initial.slice(5)]);

  // By keys: the row stays in sight, and the focus on its handle.
  await handle(first).focus();
  await keyboard.press('End');
  await expect(handle(first)).toBeFocused();
  await expect.poll(async () => (await labels()).at(-1)).toBe(first);
  await expect.poll(() => inside(scroller, handle(first))).toBe(true);
  await keyboard.press('Home');
  await expect(handle(first)).toBeFocused();
  await expect.poll(() => inside(scroller, handle(first))).toBe(true);
  await keyboard.press('ArrowDown');
  await keyboard.press('Control+s');
  const stored = async (): Promise<readonly string[]> => {
    const { fields } = JSON.parse(await frond.run(['show', 'Many', '--json'])) as {
      readonly fields: readonly { readonly name: string }[];
    };
    return fields.slice(0, 2).map(({ name }) => name);
  };
  await expect.poll(stored).toEqual([second, first]);
});

test('items and folders are dragged to folders that are out of sight', async ({ frond }) => {
  const { page } = await frond.open();
  const names = Array.from({ length: many }, (_, at) => `Folder ${number(at)}`);
  await page.evaluate(async (wanted) => {
    for (const name of wanted) await window.frond['folders.add']({ name });
    await window.frond['item.add']({ type: 'login', input: { title: 'Wanderer' } });
  }, names);
  await expect(page.getByRole('option')).toHaveCount(1);
  const places = page.getByRole('navigation', { name: 'Places' });
  const folder = (name: string): Locator => places.getByRole('button', { name: new RegExp(`^${name}( \\d+)?$`) });
  const [first = '', last = ''] = [names[0], names[many - 1]];
  const box = await places.boundingBox();
  // Trash and its like stay in sight.
  const foot = places.getByRole('region').last();
  const bottom = (await foot.boundingBox())?.y ?? 0;
  const x = (box?.x ?? 0) + 60;

  expect(await inside(places, folder(last), foot)).toBe(false);
  await take(page, page.getByRole('option', { name: 'Wanderer' }));
  await restAt(page, x, bottom - 30, () => inside(places, folder(last), foot));
  await dropOn(page, x, folder(last), 8, into);
  await expect(page.getByText(`“Wanderer” is in “${last}” now.`)).toBeVisible();

  // A folder from the end to the beginning, into the first one.
  await take(page, folder(last));
  await restAt(page, x, (box?.y ?? 0) + 30, () => inside(places, folder(first)));
  await dropOn(page, x, folder(first), 8, into);
  await expect(page.getByText(`Folder “${last}” is in “${first}” now.`)).toBeVisible();
});
