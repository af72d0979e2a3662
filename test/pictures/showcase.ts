/** A small vault as somebody who writes software would have it, for the README's pictures. Nothing in it is anybody's. */
import { storedPoint } from '../../app/health/trend.ts';
import { OpenVault } from '../../app/vault/open-vault.ts';
import { typeDefinitions } from '../../app/vault/types.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import type { FieldInput, ItemInput, ItemType } from '../../app/vault/item.ts';

type Made = Omit<ItemInput, 'fields' | 'folderId' | 'urls'> & {
  readonly type?: ItemType;
  readonly folder?: keyof typeof folders;
  readonly values: Readonly<Record<string, string>>;
  readonly own?: readonly FieldInput[];
  readonly url?: string;
};

const folders = { Personal: undefined, Work: undefined, Servers: 'Work' } as const;

const code = 'otpauth://totp/Fernhub:ada?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Fernhub';

const items: readonly Made[] = [
  {
    title: 'Fernhub',
    favourite: true,
    tags: ['dev', 'work'],
    folder: 'Work',
    values: { username: 'ada@example.org', password: 'mB7#kQ2!vX9@pL4z', totp: code },
    own: [{ name: 'Recovery codes', kind: 'secret', value: '1234-5678\n9012-3456' }],
    url: 'https://fernhub.example/login',
    notes: 'Two of us own the organisation. Ask Grace before changing the plan.',
  },
  {
    title: 'Mail',
    favourite: true,
    folder: 'Personal',
    values: { username: 'ada@example.org', password: 'crisp-Otter-7-lantern', totp: code },
    url: 'https://mail.example',
  },
  {
    title: 'Orders database',
    type: 'database',
    tags: ['prod'],
    folder: 'Servers',
    values: {
      engine: 'PostgreSQL',
      host: 'db1.example.org',
      port: '5432',
      username: 'app',
      password: 'tR7!vQ2#zL9@wX4$',
    },
  },
  {
    title: 'Shop',
    type: 'env',
    tags: ['prod'],
    folder: 'Servers',
    values: { environment: 'production' },
    own: ['DATABASE_URL', 'SMTP_PASSWORD', 'SESSION_SECRET'].map((name) => ({
      name,
      kind: 'secret' as const,
      value: `${name.toLowerCase()}-value`,
    })),
  },
  {
    title: 'Web server',
    type: 'server',
    tags: ['prod'],
    folder: 'Servers',
    values: { host: 'web1.example.org', port: '22', username: 'deploy', password: 'kJ8%pW3&nM6*hB1?' },
  },
  {
    title: 'Payments',
    type: 'api',
    tags: ['prod', 'work'],
    folder: 'Work',
    values: { username: 'shop', key: 'key_live_9f3c2b7a41d8', scopes: 'charge refund' },
  },
  {
    title: 'Travel card',
    type: 'card',
    folder: 'Personal',
    values: { cardholder: 'ADA LOVELACE', number: '4000123412341234', expiry: '12/28', cvv: '737' },
  },
  { title: 'Home', type: 'wifi', folder: 'Personal', values: { network: 'Fernweh', password: 'tall-trees-sway-late' } },
  { title: 'Library', folder: 'Personal', tags: ['family'], values: { username: 'ada', password: 'lovelace1815' } },
  {
    title: 'Passport',
    type: 'document',
    folder: 'Personal',
    values: { issuer: 'Passport Office', number: 'X1234567', validUntil: '2031-11-19' },
  },
  { title: 'Where the spare keys are', type: 'note', tags: ['family'], values: {}, notes: 'With the neighbours.' },
];

/** Scores of some Sundays before the present one, the last but one first. */
const scores = [86, 84, 84, 79, 81, 74, 74, 70, 63, 64, 58, 55, 52];
const weekMs = 7 * 86_400_000;

function trend(): Parameters<OpenVault['keepHealthDays']>[0] {
  const now = Date.now();
  const days = scores.map((score, at) => {
    const time = new Date(now - (at + 1) * weekMs).toISOString();
    return [
      time.slice(0, 10),
      storedPoint(time, { score, items: 10, findings: Math.round((100 - score) / 8) }),
    ] as const;
  });
  return Object.fromEntries(days);
}

export function showcaseVault(): OpenVault {
  const vault = OpenVault.create(sampleSession(9, '2026-03-02T08:00:00.000Z'));
  const ids = new Map<string, string>();
  for (const [name, parent] of Object.entries(folders)) {
    ids.set(name, vault.addFolder(name, parent === undefined ? undefined : ids.get(parent)));
  }
  for (const { type = 'login', folder, values, own = [], url, ...rest } of items) {
    const folderId = folder === undefined ? undefined : ids.get(folder);
    vault.add(type, {
      ...rest,
      ...(folderId === undefined ? {} : { folderId }),
      ...(url === undefined ? {} : { urls: [{ url }] }),
      fields: [
        ...typeDefinitions[type].fields.flatMap(({ id, kind }) => {
          const value = values[id];
          return value === undefined ? [] : [{ id, name: id, kind, value }];
        }),
        ...own,
      ],
    });
  }
  vault.keepHealthDays(trend(), false);
  return vault;
}
