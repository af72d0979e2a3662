/** Which links may leave Frond. */
import { expect, test } from 'vitest';
import { checkedUrl } from '../../../main/open-url.ts';

test.each([
  ['https://github.com/login', 'https://github.com/login'],
  ['http://router.local', 'http://router.local/'],
  [' https://example.org/a?b=c#d ', 'https://example.org/a?b=c#d'],
  ['github.com', 'https://github.com/'],
  ['github.com/login', 'https://github.com/login'],
  ['localhost:8080/x', 'https://localhost:8080/x'],
  ['192.168.0.1:443', 'https://192.168.0.1/'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
])('%s opens', (text, url) => {
  expect(checkedUrl(text)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'smb://server/share',
  '\\\\server\\share',
  'https:\\\\evil.example',
  'ssh://host',
  'ftp://host/',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vbscript:x',
  'blob:https://x/y',
  'frond://vault/',
  'chrome://settings',
  'https://user:password@example.org/',
  'https://github.com@evil.example/',
  'mailto:',
  'https://',
  'https://exa mple.org',
  'https://example.org/\u0000',
  '',
  ' ',
  '-',
])('%j does not open', (text) => {
  expect(() => checkedUrl(text)).toThrow(/url.notOpenable/);
});
