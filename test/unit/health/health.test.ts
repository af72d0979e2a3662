/** Health: each rule, the score that docs/HEALTH.md publishes, exclusions, the trend, and work in small portions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HealthChecker } from '../../../app/health/checker.ts';
import { bandOf, bands, limits, penalties, problems } from '../../../app/health/problems.ts';
import { itemScore, vaultScore } from '../../../app/health/score.ts';
import { insecureHost } from '../../../app/health/websites.ts';
import { isNews, readTrend, storedPoint } from '../../../app/health/trend.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { sampleSession, sampleVault } from '../vault/sample.ts';
import type { Findings } from '../../../app/health/checker.ts';
import type { Finding, Problem } from '../../../app/health/problems.ts';
import type { FieldInput, ItemInput } from '../../../app/vault/item.ts';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const key = new Uint8Array(32).fill(7);
const password = (value: string): FieldInput => ({ id: 'password', name: 'password', kind: 'secret', value });

function checkerOf(vault: OpenVault): HealthChecker {
  return new HealthChecker(vault, key, () => now);
}

function gathered(checker: HealthChecker): Findings {
  while (!checker.step(1_000));
  const work = checker.gather();
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}

/** Guesses stand in the password itself: `10:text`. */
function measured(checker: HealthChecker): Findings {
  gathered(checker);
  for (const [hash, value] of checker.unmeasured(Infinity)) checker.measured(hash, Number(value.split(':')[0]));
  return gathered(checker);
}

function vaultWith(...inputs: readonly ItemInput[]): OpenVault {
  const vault = OpenVault.create(sampleSession(1, '2026-11-01T08:00:00.000Z'));
  for (const input of inputs) vault.add('login', input);
  return vault;
}

const said = ({ found }: Findings): readonly string[] => found.map(({ problem }) => problem);

describe('rules', () => {
  it('tell very weak, weak and strong passwords apart at the published lines', () => {
    const vault = vaultWith(
      { fields: [password('5.9:a')] },
      { fields: [password('6:b')] },
      { fields: [password('9.9:c')] },
      { fields: [password('10:d')] },
    );
    const { found, measured: count, score } = measured(checkerOf(vault));
    expect(found.map(({ veryWeak = false }) => veryWeak)).toEqual([true, false, false]);
    expect(count).toBe(4);
    expect(score).toBe(Math.floor((10 + 40 + 40 + 100) / 4));
  });

  it('say nothing about strength before it was measured', () => {
    expect(gathered(checkerOf(vaultWith({ fields: [password('1:a')] }))).found).toEqual([]);
  });

  it('group items that share a password, and let two fields of one item share it', () => {
    const twice = { id: 'adminPassword', name: 'adminPassword', kind: 'secret', value: '20:y' } as const;
    const vault = vaultWith(
      { fields: [password('20:x')] },
      { fields: [password('20:x')] },
      { fields: [password('20:y'), twice] },
      { fields: [password('20:z')] },
    );
    const { found } = measured(checkerOf(vault));
    expect(found.map(({ problem, group }) => [problem, group])).toEqual([
      ['reused', 0],
      ['reused', 0],
    ]);
  });

  it('call a password old after the published days, unless a rotation says when', () => {
    const vault = OpenVault.create(sampleSession(1, '2023-11-01T08:00:00.000Z'));
    vault.add('login', { title: 'old', fields: [password('20:a')] });
    vault.add('login', { title: 'rotated', fields: [password('20:b')], rotateEvery: 90 });
    const { found } = measured(checkerOf(vault));
    expect(found.map(({ problem, day, every }) => [problem, day, every])).toEqual([
      ['old', '2023-11-01', undefined],
      ['rotation', '2023-11-01', 90],
    ]);
  });

  it('see what expires: items, cards and documents', () => {
    const vault = OpenVault.create(sampleSession(1, '2026-11-01T08:00:00.000Z'));
    const text = (id: string, value: string): FieldInput => ({ id, name: id, kind: 'text', value });
    vault.add('card', { fields: [text('expiry', '10/26')] });
    vault.add('card', { fields: [text('expiry', '11/2026')] });
    vault.add('card', { fields: [text('expiry', '12/26')] });
    vault.add('document', { fields: [{ id: 'validUntil', name: 'validUntil', kind: 'date', value: '2026-12-23' }] });
    vault.add('login', { expiresAt: '2026-11-22T00:00:00.000Z' });
    vault.add('login', { expiresAt: '2026-11-23T00:00:00.000Z' });
    expect(measured(checkerOf(vault)).found.map(({ problem, day }) => [problem, day])).toEqual([
      ['expired', '2026-10-31'],
      ['expiring', '2026-11-30'],
      ['expiring', '2026-12-23'],
      ['expired', '2026-11-22'],
      ['expiring', '2026-11-23'],
    ]);
  });

  it('know open connections from those at home', () => {
    const open = ['http://example.org', ' HTTP://Example.org:8080/x', 'http://172.32.0.1', 'http://8.8.8.8/'];
    const fine = [
      'https://example.org',
      'http://localhost:3000',
      'http://router',
      'http://nas.local',
      'http://192.168.1.1',
      'http://10.0.0.1',
      'http://172.16.0.1',
      'http://127.0.0.1',
      'http://[::1]/',
      'http://[fd00::1]/',
      'example.org',
      'http://',
      '',
    ];
    expect(open.map(insecureHost)).toEqual(['example.org', 'example.org', '172.32.0.1', '8.8.8.8']);
    expect(fine.map(insecureHost)).toEqual(fine.map(() => undefined));
  });

  it('ask for a one-time code of favourites only', () => {
    const urls = [{ url: 'https://example.org' }];
    const code: FieldInput = { id: 'totp', name: 'totp', kind: 'totp', value: 'JBSWY3DPEHPK3PXP' };
    const vault = vaultWith(
      { favourite: true, urls, fields: [password('20:a')] },
      { favourite: true, urls, fields: [password('20:b'), code] },
      { urls, fields: [password('20:c')] },
    );
    expect(said(measured(checkerOf(vault)))).toEqual(['noCode']);
  });

  it('leave the trash and the archive alone', () => {
    const vault = vaultWith({ fields: [password('1:a')], archived: true }, { fields: [password('1:b')] });
    vault.trash(vault.query({ filter: { scope: 'all' } }));
    expect(measured(checkerOf(vault))).toMatchObject({ items: 0, score: undefined, found: [] });
  });

  it('tell what is breached by what was looked up', () => {
    const checker = checkerOf(vaultWith({ fields: [password('20:a')] }, { fields: [password('20:b')] }));
    gathered(checker);
    const waiting = new Map(checker.notLookedUp());
    // printf '20:a' | sha1sum
    expect([...waiting.values()][0]).toBe('9A26B522FBF8C433543CCC0F218FC054CE81B8C2');
    const [first = ''] = waiting.keys();
    checker.lookedUp(first, 12);
    expect(gathered(checker).found).toMatchObject([{ problem: 'breached', times: 12 }]);
    checker.forgetBreaches();
    expect(gathered(checker)).toMatchObject({ found: [], lookedUp: 0 });
  });
});

describe('exclusions', () => {
  it('are kept in the vault, one operation each, and come back with undo', () => {
    const vault = vaultWith({ fields: [password('1:a')] });
    const [id = ''] = vault.query();
    const checker = checkerOf(vault);
    expect(said(measured(checker))).toEqual(['weak']);
    expect([...checker.flags(id)]).toEqual(['weak']);
    expect(vault.excludeProblem([id], 'weak', true)).toEqual([id]);
    expect(vault.excludeProblem([id], 'weak', true)).toEqual([]);
    checker.changed();
    expect(measured(checker)).toMatchObject({ found: [], score: 100, excluded: [{ problem: 'weak', id }] });
    expect([...checker.flags(id)]).toEqual([]);
    expect(vault.undoLabel).toMatchObject({ kind: 'exclude', count: 1 });
    const again = OpenVault.fromState(vault.toState(), sampleSession(2));
    expect(measured(checkerOf(again)).found).toEqual([]);
    vault.undo();
    checker.changed();
    expect(said(measured(checker))).toEqual(['weak']);
  });
});

describe('the checker', () => {
  it('measures each value once, and after an edit only the new one', () => {
    const vault = sampleVault(400, 3);
    const checker = checkerOf(vault);
    gathered(checker);
    const all = checker.unmeasured(Infinity);
    for (const hash of all.keys()) checker.measured(hash, 20);
    expect(checker.unmeasured(Infinity).size).toBe(0);
    const id = vault.query({ filter: { type: 'login' } })[0] ?? '';
    vault.update(id, { fields: [password('brand new value')] });
    checker.changed();
    gathered(checker);
    expect([...checker.unmeasured(Infinity).values()]).toEqual(['brand new value']);
  });

  it('works in portions that end as soon as their time is over', () => {
    const vault = sampleVault(300, 4);
    const checker = checkerOf(vault);
    let portions = 1;
    while (!checker.step(0)) portions += 1;
    // One item a portion where there is no time at all, and one more to see that nothing is left.
    expect(portions).toBe([...vault.storedItems()].length + 1);
  });

  it('answers nothing that is secret', () => {
    const vault = sampleVault(300, 5);
    vault.add('login', { fields: [password('1:the secret itself')] });
    const text = JSON.stringify(measured(checkerOf(vault)));
    expect(text).not.toContain('the secret itself');
    for (const id of vault.query()) {
      for (const { kind, value } of vault.get(id).fields) {
        if (kind === 'secret' && value.length > 6) expect(text).not.toContain(value);
      }
    }
  });
});

describe('the trend', () => {
  it('keeps one point a day, the later of two copies, through a merge', () => {
    const a = vaultWith({ title: 'a' });
    const b = OpenVault.fromState(a.toState(), sampleSession(9));
    a.keepHealthDays(
      { '2026-11-22': storedPoint('2026-11-22T09:00:00.000Z', { score: 70, items: 2, findings: 3 }) },
      true,
    );
    b.keepHealthDays(
      {
        '2026-11-22': storedPoint('2026-11-22T18:00:00.000Z', { score: 80, items: 2, findings: 1 }),
        '2026-11-23': storedPoint('2026-11-23T09:00:00.000Z', { score: 90, items: 2, findings: 0 }),
      },
      false,
    );
    const generation = b.generation;
    a.merge(b.toState());
    b.merge(a.toState());
    expect(b.generation).toBeGreaterThanOrEqual(generation);
    expect(a.toState().health).toEqual(b.toState().health);
    expect(readTrend(a.healthDays())).toEqual([
      { day: '2026-11-22', score: 80, items: 2, findings: 1 },
      { day: '2026-11-23', score: 90, items: 2, findings: 0 },
    ]);
    expect(isNews(readTrend(a.healthDays()), { score: 90, items: 2, findings: 0 })).toBe(false);
    expect(isNews(readTrend(a.healthDays()), { score: 89, items: 2, findings: 0 })).toBe(true);
  });

  it('passes over what is no point', () => {
    expect(readTrend({ x: ['a', 1, 2, 3], '2026-01-01': 'b', '2026-01-02': ['c', 101, 1, 1] })).toEqual([]);
  });
});

describe('docs/HEALTH.md', () => {
  const text = readFileSync(fileURLToPath(new URL('../../../docs/HEALTH.md', import.meta.url)), 'utf8');
  const rows = (heading: string): readonly (readonly string[])[] => {
    const [, section = ''] = text.split(`## ${heading}\n`);
    const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
    return lines.slice(2).map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replace(/`/g, '')),
    );
  };

  it('has every problem with its points', () => {
    const documented = Object.fromEntries(rows('Problems').map(([name = '', points]) => [name, Number(points)]));
    expect(documented).toEqual(penalties);
    expect(Object.keys(documented).filter((name) => name !== 'veryWeak')).toEqual([...problems]);
  });

  it('has the limits and the bands', () => {
    expect(Object.fromEntries(rows('Limits').map(([name = '', value]) => [name, Number(value)]))).toEqual(limits);
    expect(Object.fromEntries(rows('Bands').map(([name = '', from]) => [name, Number(from)]))).toEqual(bands);
  });

  it('has examples that come out as they say', () => {
    const examples = rows('Examples');
    expect(examples.length).toBeGreaterThan(4);
    for (const [items = '', score = '', band = ''] of examples) {
      const scores = items.split(';').map((item) => itemScore(findingsNamed(item.trim())));
      const got = vaultScore(
        scores.reduce((sum, one) => sum + one, 0),
        scores.length,
      );
      expect([items, String(got), bandOf(got ?? 0)]).toEqual([items, score, band]);
    }
  });

  function findingsNamed(names: string): readonly Finding[] {
    if (names === 'nothing') return [];
    return names.split(' + ').map((name) => ({
      problem: (name === 'veryWeak' ? 'weak' : name) as Problem,
      id: 'a',
      ...(name === 'veryWeak' ? { veryWeak: true as const } : {}),
    }));
  }
});
