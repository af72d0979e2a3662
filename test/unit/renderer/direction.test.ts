/** The window can run from right to left: styles say start and end, never left and right. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const pages = fileURLToPath(new URL('../../../renderer/', import.meta.url));

function stylesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return stylesIn(`${folder}${entry.name}/`);
    return entry.name.endsWith('.css') ? [`${folder}${entry.name}`] : [];
  });
}

/** Declarations that name a side of the screen, or give left and right different sizes. */
function sidedIn(css: string): readonly string[] {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').match(/[\w-]+:[^;{}]+;/g) ?? [];
  return rules.filter((rule) => {
    if (/^(?:padding|margin|border|inset)?-?(?:left|right)(?:-\w+)?:/.test(rule)) return true;
    if (/^(?:text-align|float|clear):\s*(?:left|right)/.test(rule)) return true;
    const [, , right, , left] = /^(?:padding|margin|inset):\s*(\S+) (\S+) (\S+) (\S+);/.exec(rule) ?? [];
    return right !== left;
  });
}

test('no style names the left or the right', () => {
  const files = stylesIn(pages);
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(sidedIn(readFileSync(file, 'utf8')), file.slice(pages.length)).toEqual([]);
});

test('styles that do are caught: the control', () => {
  const css =
    'a { margin-left: 4px; text-align: right; padding: 0 8px 0 4px; left: 0; padding: 1px 2px 3px 2px; margin: 4px; }';
  expect(sidedIn(css)).toEqual(['margin-left: 4px;', 'text-align: right;', 'padding: 0 8px 0 4px;', 'left: 0;']);
});
