/**
 * How smooth the window is: the longest gap between two frames while a large list is scrolled, searched and walked through, measured in the
 * page by its own clock; and the memory of the processes that hold it. A control holds the page up on purpose and must be seen.
 */
import { spawnSync } from 'node:child_process';
import * as drive from '../drive.mjs';

const heldUpMs = 120;

/** Runs `act` while the page counts its frames: `{longest, late, frames}`, milliseconds and how many gaps were beyond 50. */
async function watched(page, act) {
  await page.evaluate(() => {
    const gaps = [];
    const watch = { gaps, on: true };
    let last = performance.now();
    const frame = (now) => {
      gaps.push(now - last);
      last = now;
      if (watch.on) globalThis.requestAnimationFrame(frame);
    };
    globalThis.requestAnimationFrame((now) => {
      last = now;
      globalThis.requestAnimationFrame(frame);
    });
    globalThis.frondFrames = watch;
  });
  await act();
  const gaps = await page.evaluate(() => {
    globalThis.frondFrames.on = false;
    return globalThis.frondFrames.gaps;
  });
  return { longest: Math.max(...gaps), late: gaps.filter((gap) => gap > 50).length, frames: gaps.length };
}

const scroll = (page) =>
  page.evaluate(async () => {
    const box = globalThis.document.querySelector('[role=listbox]');
    const frame = () => new Promise((done) => globalThis.requestAnimationFrame(done));
    for (let step = 0; step < 90; step += 1) {
      box.scrollTop += 240;
      await frame();
    }
    for (let step = 0; step < 30; step += 1) {
      box.scrollTop = (box.scrollHeight * ((step * 37) % 30)) / 30;
      await frame();
    }
  });

async function type(page, text) {
  const box = page.getByRole('searchbox', { name: 'Search' });
  for (const letter of text) await box.press(letter === ' ' ? 'Space' : letter);
  for (let left = text.length; left > 0; left -= 1) await box.press('Backspace');
}

/** Kilobytes that only this process holds, by the kernel's count. */
async function memory(app) {
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics());
  const of = (wanted) =>
    Math.round(metrics.filter(wanted).reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0) / 1024);
  return {
    page: of(({ type }) => type === 'Tab'),
    vault: of(({ serviceName }) => serviceName === 'node.mojom.NodeService'),
    all: of(() => true),
  };
}

/** Frames and memory (megabytes, working sets) at so many items. */
export async function frames(runtime, env, maker, items) {
  const prepare = (home) => {
    spawnSync(process.execPath, [maker, home.env.FROND_VAULT, String(items)], {
      env: home.env,
      input: drive.passphrase,
    });
  };
  return drive.withApp(runtime, env, { prepare }, async ({ app, page }) => {
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(drive.passphrase);
    await page.keyboard.press('Enter');
    await drive.items(page).getByRole('option').first().waitFor({ timeout: 60_000 });
    // What is made ready in the background is ready.
    await page.waitForTimeout(items > 50_000 ? 30_000 : 10_000);
    const control = await watched(page, () =>
      page.evaluate((ms) => {
        const end = performance.now() + ms;
        while (performance.now() < end);
      }, heldUpMs),
    );
    if (control.longest < heldUpMs * 0.8) throw new Error('A page that was held up was not noticed.');
    const scrolling = await watched(page, () => scroll(page));
    const searching = await watched(page, async () => {
      for (const text of ['github', 'bank acme', 'tag:work', 'gihtub', 'zzzz']) await type(page, text);
    });
    await drive.items(page).getByRole('option').first().click();
    const opening = await watched(page, async () => {
      for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
    });
    return { items, scrolling, searching, opening, memory: await memory(app) };
  });
}
