/** A vault with one well filled item of each type, for pictures and walks. Nothing in it is anybody's. */
import { OpenVault } from '../../app/vault/open-vault.ts';
import { typeDefinitions } from '../../app/vault/types.ts';
import { sampleSession } from '../unit/vault/sample.ts';
import type { FieldInput, ItemInput, ItemType } from '../../app/vault/item.ts';

const privateKey = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt\n'.repeat(3)}-----END OPENSSH PRIVATE KEY-----`;

interface Filled extends Omit<ItemInput, 'fields'> {
  readonly values: Readonly<Record<string, string>>;
  readonly own?: readonly FieldInput[];
}

export const everyType: Readonly<Record<ItemType, Filled>> = {
  login: {
    title: 'GitHub',
    favourite: true,
    tags: ['dev', 'work'],
    values: { username: 'ada@example.org', password: 'mB7#kQ2!vX9@pL4z' },
    own: [
      { name: 'Recovery e-mail', kind: 'text', value: 'grace@example.org' },
      { name: 'Recovery codes', kind: 'secret', value: '1234-5678\n9012-3456' },
      { name: 'Support', kind: 'url', value: 'https://support.example.org' },
      { name: 'Member since', kind: 'date', value: '2019-04-01' },
      { name: 'Pays for the team', kind: 'boolean', value: 'true' },
      { name: 'How to reach them', kind: 'multiline', value: 'By phone in the morning,\nby post otherwise.' },
    ],
    urls: [{ url: 'https://github.com/login' }, { url: 'https://gist.github.com' }],
    expiresAt: '2027-01-01T00:00:00.000Z',
    rotateEvery: 90,
  },
  note: {
    title: 'Where the spare keys are',
    values: {},
    notes: 'Blue house: with the neighbours on the left.\n\nOffice: in the drawer, under the red folder.',
  },
  card: {
    title: 'Travel card',
    tags: ['money'],
    values: {
      cardholder: 'ADA LOVELACE',
      number: '4000123412341234',
      expiry: '12/26',
      cvv: '737',
      pin: '4711',
      brand: 'Visa',
      bank: 'First Reserved Bank',
    },
  },
  identity: {
    title: 'Ada Lovelace',
    values: {
      salutation: 'Ms',
      firstName: 'Ada',
      middleName: 'King',
      lastName: 'Lovelace',
      birthDate: '1995-12-10',
      email: 'ada@example.org',
      phone: '+44 20 7946 0000',
      company: 'Analytical Engines',
      jobTitle: 'Programmer',
      street: '12 St James’s Square',
      postcode: 'SW1Y 4JH',
      city: 'London',
      country: 'United Kingdom',
      passport: '123456789',
    },
  },
  api: {
    title: 'Mail gateway',
    values: {
      username: 'mailer',
      key: 'key_9f3c2b7a',
      secret: 's3cr3t-v4lue',
      scopes: 'send read',
      validUntil: '2026-12-05',
    },
    urls: [{ url: 'https://api.example.org/v2' }],
  },
  database: {
    title: 'Orders (production)',
    tags: ['prod'],
    values: {
      engine: 'PostgreSQL',
      host: 'db1.example.org',
      port: '5432',
      database: 'orders',
      options: 'sslmode=verify-full',
      username: 'app',
      password: 'Tr0ub4dor&3',
    },
  },
  'ssh-key': {
    title: 'Deploy key',
    values: {
      privateKey,
      keyPassphrase: 'fern',
      publicKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl deploy@example.org',
      keyType: 'Ed25519',
      comment: 'deploy@example.org',
      fingerprint: 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU',
    },
  },
  server: {
    title: 'Web server',
    values: {
      host: 'web1.example.org',
      port: '22',
      username: 'deploy',
      password: 'hunter2!',
      adminUsername: 'root',
      adminPassword: 'correct horse',
      console: 'https://console.example.org/web1',
    },
  },
  wifi: {
    title: 'Home',
    values: { network: 'Fernweh', password: 'tall-trees-sway', security: 'WPA2/WPA3', hidden: 'false' },
  },
  document: {
    title: 'Passport',
    values: { issuer: 'Passport Office', number: 'X1234567', issued: '2016-11-20', validUntil: '2026-11-19' },
  },
  licence: {
    title: 'Drawing program',
    values: {
      product: 'Sketcher Pro',
      version: '4.2',
      key: 'AAAA-BBBB-CCCC-DDDD',
      licensee: 'Ada Lovelace',
      email: 'ada@example.org',
      company: 'Analytical Engines',
      purchased: '2025-02-01',
      validUntil: '2028-02-01',
      orderNumber: 'SO-2025-0042',
    },
    urls: [{ url: 'https://sketcher.example.org' }],
  },
  env: {
    title: 'Shop',
    tags: ['prod'],
    values: { environment: 'production' },
    own: ['DATABASE_URL', 'SMTP_PASSWORD', 'SESSION_SECRET', 'PAYMENT_WEBHOOK_SIGNING_KEY'].map((name) => ({
      name,
      kind: 'secret',
      value: `${name.toLowerCase()}-value`,
    })),
  },
};

export function vaultOfEveryType(): OpenVault {
  const vault = OpenVault.create(sampleSession(7, '2026-11-20T08:00:00.000Z'));
  const work = vault.addFolder('Work');
  const clients = vault.addFolder('Clients', work);
  vault.addFolder('Acme', clients);
  vault.addFolder('Home');
  for (const [type, { values, own = [], ...input }] of Object.entries(everyType) as [ItemType, Filled][]) {
    const known = typeDefinitions[type].fields.flatMap(({ id, kind }) => {
      const value = values[id];
      return value === undefined ? [] : [{ id, name: id, kind, value }];
    });
    vault.add(type, { ...input, fields: [...known, ...own], folderId: type === 'database' ? clients : null });
  }
  return vault;
}
