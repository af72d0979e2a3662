/** The printed sheet: everything is on it, and nothing of it can be more than text. */
import { expect, test } from 'vitest';
import { exportHtml } from '../../../../app/transfer/export/html.ts';
import { awkward, fullVault } from './full-vault.ts';
import type { SheetWords } from '../../../../app/transfer/export/html.ts';

const words: SheetWords = {
  language: 'en',
  direction: 'ltr',
  title: 'Sheet <b>',
  made: (date, items) => `${date} ${items}`,
  warning: 'Secrets & more',
  noFolder: 'No folder',
  type: (type) => `type ${type}`,
  field: (id) => `Field ${id}`,
  label: (name) => `Label ${name}`,
};

test('it holds every value escaped, no script, no address that is fetched, and a policy that forbids both', () => {
  const source = fullVault();
  const { bytes, items } = exportHtml(source, words);
  const page = new TextDecoder().decode(bytes);
  expect(items).toBe(source.vault.size - 1);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  const [, body = ''] = page.split('</head>');
  const tags = new Set(Array.from(body.matchAll(/<\/?([a-z0-9]+)/g), ([, name]) => name));
  expect([...tags].sort()).toEqual(
    [
      'article',
      'bdi',
      'body',
      'dd',
      'div',
      'dl',
      'dt',
      'h1',
      'h2',
      'h3',
      'header',
      'html',
      'p',
      'section',
      'small',
    ].sort(),
  );
  expect(page).not.toMatch(/<[^>]*\s(?:on\w+|src|href)=/);
  const text = body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  for (const value of [...awkward, 'third password', 'card number ✓', 'Sheet <b>', 'A/B: "C"'])
    expect(text).toContain(value);
  expect(text).not.toContain('In the trash');
  expect(text).not.toContain('first password');
});

test('what is not on paper is told', () => {
  const { left } = exportHtml(fullVault(), words);
  expect(left).toContainEqual({ item: '=2+2', kind: 'attachment', detail: 'scan.txt' });
  expect(left).toContainEqual({ item: '=2+2', kind: 'history', detail: '5' });
  expect(left).toContainEqual({ item: 'In the trash', kind: 'trash' });
});
