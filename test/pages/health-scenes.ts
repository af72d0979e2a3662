/** States of Health and of the activity log that are looked at: by eye in pictures, by axe in every theme. */
import { storedPoint } from '../../app/health/trend.ts';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { sampleSession, sampleVault } from '../unit/vault/sample.ts';
import { PlayedBridge } from './bridge.ts';
import { vaultOfEveryType } from './every-type.ts';
import type { Page } from 'playwright/test';
import type { Activity } from '../../app/storage/activity.ts';

const now = Date.parse('2026-11-23T08:00:00.000Z');
const dayMs = 86_400_000;

function withTrend(vault: OpenVault): OpenVault {
  const scores = [52, 52, 55, 58, 58, 64, 63, 70, 74, 74, 81, 79, 84, 88];
  const days = scores.map((score, at) => {
    const time = new Date(now - (scores.length - at) * 9 * dayMs).toISOString();
    return [
      time.slice(0, 10),
      storedPoint(time, { score, items: 20, findings: Math.round((100 - score) / 3) }),
    ] as const;
  });
  vault.keepHealthDays(Object.fromEntries(days), false);
  return vault;
}

function troubled(): OpenVault {
  const vault = vaultOfEveryType();
  const login = (title: string, value: string, more: object = {}): void => {
    vault.add('login', {
      title,
      fields: [
        { id: 'username', name: 'username', kind: 'text', value: 'ada@example.org' },
        { id: 'password', name: 'password', kind: 'secret', value },
      ],
      ...more,
    });
  };
  login('Forum', 'sunshine');
  login('Library', 'ada1995');
  login('Shop', 'correct-staple-88', { urls: [{ url: 'http://shop.example.org/login' }] });
  login('Tickets', 'correct-staple-88');
  login('Deploy token', 'tR7!vQ2#zL9@wX4$', { rotateEvery: 30 });
  return vault;
}

function well(): OpenVault {
  const vault = OpenVault.create(sampleSession(4, '2026-11-01T08:00:00.000Z'));
  const fields = [{ id: 'password', name: 'password', kind: 'secret', value: 'tR7!vQ2#zL9@wX4$' } as const];
  vault.add('login', { title: 'GitHub', fields });
  return vault;
}

function logOf(vault: OpenVault, count: number): readonly Activity[] {
  const ids = vault.query();
  const actions = ['copy', 'reveal', 'copy', 'open-url', 'read', 'lock', 'unlock', 'export'] as const;
  const whole: readonly Pick<Activity, 'action' | 'items' | 'added' | 'changed' | 'format'>[] = [
    { action: 'export', items: 214, format: 'csv-spreadsheet' },
    { action: 'import', added: 12, changed: 3, format: 'bitwarden-json' },
    { action: 'backup', items: 214 },
    { action: 'restore', items: 1 },
    { action: 'merge', added: 0, changed: 0 },
  ];
  return Array.from({ length: count }, (_, at) => {
    const action = actions[(at * 7) % actions.length] ?? 'copy';
    const at0 = new Date(now - (count - at) * 5_400_000).toISOString();
    const program = action === 'read' ? 'deploy.sh' : 'Frond';
    if (action === 'lock' || action === 'unlock') return { at: at0, action, program };
    if (action === 'export') return { at: at0, program, ...(whole[at % whole.length] ?? { action }) };
    return { at: at0, action, itemId: ids[(at * 3) % ids.length] ?? '', field: 'fields/password', program };
  });
}

const at = (name: string) => async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  if (name === 'Health') await page.getByRole('heading', { name: 'Look for breached passwords' }).waitFor();
};

export interface Scene {
  readonly vault: () => OpenVault;
  readonly log?: number;
  readonly go: (page: Page) => Promise<void>;
}

export const scenes: Readonly<Record<string, Scene>> = {
  'health-few': { vault: () => withTrend(troubled()), go: at('Health') },
  'health-end': {
    vault: () => withTrend(troubled()),
    go: async (page) => {
      await at('Health')(page);
      await page.getByText('How the score is made').click();
      await page.getByText('Online, at').scrollIntoViewIfNeeded();
    },
  },
  'health-well': { vault: well, go: at('Health') },
  'health-none': { vault: () => OpenVault.create(sampleSession(4)), go: at('Health') },
  'health-many': { vault: () => withTrend(sampleVault(2_000, 6)), go: at('Health') },
  'health-item': {
    vault: () => withTrend(troubled()),
    go: async (page) => {
      await at('Health')(page);
      await page.getByRole('button', { name: /^Shop/ }).first().click();
      await page.getByText('Reused password', { exact: true }).waitFor();
    },
  },
  'activity-few': { vault: vaultOfEveryType, log: 30, go: at('Activity') },
  'activity-many': { vault: () => sampleVault(500, 6), log: 20_000, go: at('Activity') },
  'activity-none': { vault: vaultOfEveryType, log: 0, go: at('Activity') },
};

/** A bridge whose vault and log are those of the scene. */
export function bridgeOf({ vault: make, log = 0 }: Scene): PlayedBridge {
  const vault = make();
  const bridge = new PlayedBridge(vault, 'open sesame', {
    vault: { path: '/home/ada/personal.frond', name: 'personal', exists: true },
    keyFile: false,
    recent: [],
    defaultPath: '/home/ada/vault.frond',
    unsavedDraft: false,
  });
  if (vault.size > 0) bridge.activity = logOf(vault, log);
  return bridge;
}

/** The way to each scene, by its name. */
export const ways = Object.fromEntries(Object.entries(scenes).map(([name, { go }]) => [name, go] as const));

export function bridgeFor(name: string): PlayedBridge {
  const scene = scenes[name];
  if (scene === undefined) throw new Error('no such scene');
  return bridgeOf(scene);
}
