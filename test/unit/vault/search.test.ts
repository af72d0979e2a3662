/** Search: what is found, in which order, by conditions and with slips of the fingers, and what of it is highlighted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { highlight, highlightWords } from '../../../app/vault/highlight.ts';
import { nearLength, slipsAllowed } from '../../../app/vault/near.ts';
import { parseQuery } from '../../../app/vault/query.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import { sampleVault } from './sample.ts';
import { plain, titles, vaultOf } from './titled-vault.ts';

describe('search', () => {
  it('answers the first question as it answers later ones', () => {
    const state = sampleVault(400).toState();
    const fresh = (): OpenVault => OpenVault.fromState(state, { id: 'first', now: () => 0 });
    const later = fresh();
    later.query();
    for (const sort of ['title', 'updated', 'created', 'used'] as const) {
      for (const query of [
        'e',
        'git',
        'a o',
        '-e',
        'is:archived',
        'is:favourite a',
        'tag:work',
        'gitub',
        'nothing at all',
      ]) {
        for (const scope of ['all', 'trash', 'archive'] as const) {
          const request = { query, sort, filter: { scope } };
          expect(fresh().query(request), JSON.stringify(request)).toEqual(later.query(request));
        }
      }
    }
    expect(fresh().query({ query: 'e' }).length).toBeGreaterThan(20);
  });

  it('finds parts of words, whatever the case and accents', () => {
    const vault = vaultOf('Zürich Transit', 'Straße', 'Ørsted', 'ΟΔΟΣ', 'İstanbul', '図書館', 'Ｆｕｌｌ');
    for (const [query, title] of [
      ['zurich', 'Zürich Transit'],
      ['ZÜR', 'Zürich Transit'],
      ['zu\u0308r', 'Zürich Transit'],
      ['ansi', 'Zürich Transit'],
      ['transit zur', 'Zürich Transit'],
      ['strasse', 'Straße'],
      ['orsted', 'Ørsted'],
      ['οδος', 'ΟΔΟΣ'],
      ['istanbul', 'İstanbul'],
      ['書', '図書館'],
      ['full', 'Ｆｕｌｌ'],
    ] as const) {
      expect(titles(vault, query)).toEqual([title]);
    }
    expect(titles(vault, 'zurich nothing')).toEqual([]);
    expect(titles(vault, '   ')).toHaveLength(7);
  });

  it('puts titles that begin so first, then words that do, then titles that hold it, then the rest', () => {
    const vault = vaultOf('legit', 'My GitHub', 'Zebra', 'github', 'Git');
    vault.update(vault.find('Zebra')[0]!, { notes: 'see git' });
    expect(titles(vault, 'git')).toEqual(['Git', 'github', 'My GitHub', 'legit', 'Zebra']);
    expect(titles(vault, 'my git')).toEqual(['My GitHub']);
  });

  it('looks at every field but the secret ones', () => {
    const vault = vaultOf();
    const folderId = vault.addFolder('Folderword');
    const { id } = vault.add('login', {
      title: 'x',
      folderId,
      tags: ['tagword'],
      notes: 'noteword',
      urls: [{ url: 'https://hostword.example/pathword' }],
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: 'userword' },
        { id: 'password', name: 'password', kind: 'secret', value: 'secretword' },
        { id: 'totp', name: 'totp', kind: 'totp', value: 'totpword' },
        { name: 'Labelword', kind: 'text', value: 'customword' },
        { name: 'Hiddenlabel', kind: 'secret', value: 'hiddenword' },
      ],
    });
    for (const word of ['folder', 'tag', 'note', 'host', 'path', 'user', 'label', 'custom']) {
      expect(vault.query({ query: `${word}word` })).toEqual([id]);
    }
    expect(vault.query({ query: 'hiddenlabel' })).toEqual([id]);
    for (const word of ['secretword', 'totpword', 'hiddenword']) expect(vault.query({ query: word })).toEqual([]);
  });

  it('does not find a word that stands across two values or two items', () => {
    const vault = vaultOf('ab', 'cd');
    vault.update(vault.find('ab')[0]!, { notes: 'cd' });
    expect(titles(vault, 'abcd')).toEqual([]);
    expect(titles(vault, 'cdab')).toEqual([]);
    expect(titles(vault, 'ab cd')).toEqual(['ab']);
  });

  it('finds in a large vault exactly what a look at each item finds', () => {
    const vault = sampleVault(1500, 7);
    const items = vault.query().map((id) => vault.get(id));
    for (const query of ['e', 'git', 'acme 1', 'zurich', 'example alice', 'q', 'каб', '図', 'annual', 'x x', 'work']) {
      const expected = items
        .filter((item) => {
          const open = item.fields.filter(({ kind }) => !isSecretKind(kind) && kind !== 'boolean');
          const labels = item.fields.map(({ id, name }) => (id === name ? '' : name));
          const all = [item.title, item.notes, ...item.tags, ...item.folder, ...item.urls.map(({ url }) => url)];
          const hay = plain([...all, ...labels, ...open.map(({ value }) => value)].join('\n'));
          return query.split(' ').every((word) => hay.includes(plain(word)));
        })
        .map(({ id }) => id);
      expect([...vault.query({ query })].sort()).toEqual(expected.sort());
    }
  });

  it('answers the same when a query is typed letter by letter', () => {
    const typed = sampleVault(1500, 8);
    const fresh = sampleVault(1500, 8);
    for (const query of ['github acme', 'zürich', 'server 12', 'bank']) {
      for (let length = 1; length <= query.length; length++) {
        const part = query.slice(0, length);
        fresh.query({ query: 'something else' });
        expect(typed.query({ query: part })).toEqual(fresh.query({ query: part }));
      }
    }
  });
});

describe('conditions', () => {
  function vaultOfMany(): OpenVault {
    let now = Date.parse('2024-05-01T10:00:00.000Z');
    const vault = OpenVault.create({ id: 'session', now: () => (now += 1000) });
    const folderId = vault.addFolder('Büro');
    vault.add('login', { title: 'Old mail', notes: 'imap', fields: [], tags: ['work', 'mail'] });
    now = Date.parse('2026-03-01T10:00:00.000Z');
    vault.add('login', {
      title: 'Shop',
      urls: [{ url: 'https://shop.example.com/a' }],
      favourite: true,
      folderId,
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: 'ada@example.com' },
        { id: 'password', name: 'password', kind: 'secret', value: 'x' },
        { id: 'totp', name: 'totp', kind: 'totp', value: 'JBSWY3DPEHPK3PXP' },
      ],
    });
    vault.add('note', { title: 'Home work', notes: 'a "quoted word" here', tags: ['home'], expiresAt: '2027-01-01' });
    const { id } = vault.add('card', { title: 'Archived card' });
    vault.update(id, { archived: true });
    vault.trash([vault.add('note', { title: 'Gone' }).id]);
    return vault;
  }

  it.each([
    ['tag:work', ['Old mail']],
    ['-tag:work', ['Home work', 'Shop']],
    ['TAG:WOR', ['Old mail']],
    ['folder:buro', ['Shop']],
    ['type:login', ['Old mail', 'Shop']],
    ['type:log', ['Old mail', 'Shop']],
    ['type:login -tag:mail', ['Shop']],
    ['url:shop', ['Shop']],
    ['site:example', ['Shop']],
    ['user:ada', ['Shop']],
    ['title:work', ['Home work']],
    ['notes:imap', ['Old mail']],
    ['field:pass', ['Shop']],
    ['has:totp', ['Shop']],
    ['has:password', ['Shop']],
    ['-has:tag', ['Shop']],
    ['has:expiry', ['Home work']],
    ['is:favourite', ['Shop']],
    ['is:fav', ['Shop']],
    ['is:archived', ['Archived card']],
    ['is:trashed', ['Gone']],
    ['before:2025', ['Old mail']],
    ['after:2026-03', ['Home work', 'Shop']],
    ['after:2026-03-02', []],
    ['work', ['Home work', 'Old mail']],
    ['work -home', ['Old mail']],
    ['"quoted word"', ['Home work']],
    ['"word quoted"', []],
    ['tag:"work" mail', ['Old mail']],
    // Still being typed.
    ['tag:', ['Home work', 'Old mail', 'Shop']],
    ['-', ['Home work', 'Old mail', 'Shop']],
    // No known condition: text.
    ['https://shop', ['Shop']],
    ['constructor:x', []],
    // Passed over, and said.
    ['is:nonsense mail', ['Old mail']],
    ['before:yesterday mail', ['Old mail']],
  ])('%s', (query, expected) => {
    expect(titles(vaultOfMany(), query)).toEqual(expected);
  });

  it('say what a value could have been', () => {
    const { problems } = parseQuery('is:nonsense has:x after:soon type:log');
    expect(problems.map(({ operator, value }) => [operator, value])).toEqual([
      ['is', 'nonsense'],
      ['has', 'x'],
      ['after', 'soon'],
    ]);
    expect(problems[0]?.known).toContain('weak');
  });

  it('follow what a health check finds, also while items stay as they are', () => {
    const vault = vaultOfMany();
    const weak = new Set<string>();
    vault.useFlags((id) => (weak.has(id) ? new Set(['weak']) : new Set()));
    expect(titles(vault, 'is:weak')).toEqual([]);
    weak.add(vault.find('Shop')[0]!);
    expect(titles(vault, 'is:weak')).toEqual(['Shop']);
    expect(titles(vault, '-is:weak type:login')).toEqual(['Old mail']);
  });

  it('never fail on any text', () => {
    const vault = vaultOfMany();
    const piece = fc.oneof(fc.constantFrom('-', '"', ':', ' ', 'tag:', 'is:', 'has:', 'before:', 'work'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(vault.query({ query: text }).length).toBeLessThanOrEqual(5);
        const words = highlightWords(parseQuery(text), 'title');
        for (const [from, to] of highlight(text, words)) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 500 },
    );
  });
});

describe('slips of the fingers', () => {
  it.each([
    ['gihtub', 'GitHub'],
    ['githb', 'GitHub'],
    ['gitthub', 'GitHub'],
    ['gitjub', 'GitHub'],
    ['amazn', 'Amazon'],
    ['deutche bnak', 'Deutsche Bank'],
    ['zürih', 'Zürich'],
  ])('%s means %s', (query, title) => {
    expect(titles(vaultOf('GitHub', 'Amazon', 'Deutsche Bank', 'Zürich', 'Other'), query)).toEqual([title]);
  });

  it('do not count in short words, at the first letter of short ones, and in what is left out', () => {
    const vault = vaultOf('GitHub', 'cat', 'mail');
    for (const query of ['cst', 'xithub', 'gail', 'gihtub -hub']) expect(titles(vault, query)).toEqual([]);
  });

  it('are forgiven only where nothing is right', () => {
    const vault = vaultOf('Stripe', 'Strike', 'Strife');
    expect(titles(vault, 'strike')).toEqual(['Strike']);
    expect(titles(vault, 'strime')).toEqual(['Strife', 'Strike', 'Stripe']);
    expect(titles(vaultOf('GitHub', 'Gitea'), 'gith')).toEqual(['GitHub']);
  });

  it('agree with a plain distance', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(letters, letters, (typed, word) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
        const least = Math.min(...beginnings.map((part) => distance(typed, part)));
        const slips = slipsAllowed(typed.length) - (word.startsWith(typed.slice(0, 1)) ? 0 : 1);
        expect(nearLength(typed, word, 0, word.length) >= 0).toBe(slips > 0 && least <= slips);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Optimal string alignment, as textbooks write it. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      }
      table[i]![j] = least;
    }
  }
  return table[a.length]![b.length]!;
}

describe('highlighted parts', () => {
  it.each([
    ['GitHub', 'hub', ['Hub']],
    ['Zürich Zu\u0308ri', 'zur', ['Zür', 'Zu\u0308r']],
    ['Straße', 'ss', ['ß']],
    ['GitHub mail', 'mail git', ['Git', 'mail']],
    ['GitHub', 'gihtub', ['GitHub']],
    ['GitHub', 'title:hub', ['Hub']],
    ['GitHub', '-hub', []],
    ['aaa', 'a aa', ['aaa']],
    ['x', '', []],
  ])('%s for %s', (text, query, expected) => {
    const spans = highlight(text, highlightWords(parseQuery(query), 'title'));
    expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(expected);
  });
});
