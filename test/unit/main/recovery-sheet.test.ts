/** The recovery sheet as a page: what it says, and that a hostile vault name stays text. */
import { expect, test } from 'vitest';
import { sheetDocument } from '../../../main/recovery-sheet/document.ts';

const code = '3V7K-M2QX-9ZTB-0FHD-8RWC-4NGP-6YJE';
const html = (vault: string): string =>
  new TextDecoder().decode(sheetDocument({ vault, code: new TextEncoder().encode(code), date: '23 November 2026' }));

test('it holds the groups with their check characters, the vault’s name and the date', () => {
  const text = html('personal');
  for (const group of code.split('-')) expect(text).toContain(`<b>${group}</b>`);
  expect(text).toContain('<b>3V7K</b><span>check <i>S</i></span>');
  expect(text).toContain('<dd>personal</dd>');
  expect(text).toContain('Made on 23 November 2026');
});

test('a vault’s name is text, whatever it is', () => {
  const text = html('<script>alert(1)</script>"\'&');
  expect(text).not.toContain('<script');
  expect(text).toContain('&#60;script&#62;alert(1)&#60;/script&#62;&#34;&#39;&#38;');
});
