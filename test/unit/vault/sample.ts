/**
 * A vault full of plausible items, the same for the same count and seed: for tests, benchmarks and pictures. Nothing in it
 * is anybody's: hosts end in reserved names, numbers are made up.
 */
import { OpenVault } from '../../../app/vault/open-vault.ts';
import type { FieldInput, ItemInput, ItemType } from '../../../app/vault/item.ts';
import type { Session } from '../../../app/vault/stamp.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const symbols = `${alphabet}!#$%&*+=?@`;

/** Mulberry32: a small generator of reproducible numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A session with a clock that advances by a minute a look, and reproducible ids. */
export function sampleSession(seed = 1, start = '2024-01-01T08:00:00.000Z'): Session {
  const next = random(seed ^ 0x5eed);
  const text = (length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor(next() * 64)] ?? 'A').join('');
  let now = Date.parse(start);
  return { id: text(22), now: () => (now += 60_000), newId: () => text(22) };
}

const services = [
  'GitHub',
  'GitLab',
  'Mail',
  'Calendar',
  'Forum',
  'Shop',
  'Bank',
  'Bücherei',
  'Café Élan',
  'Cloud Console',
  'Photo Album',
  'Train Tickets',
  'Insurance',
  'University',
  'Music',
  'News',
  'Hosting',
  'Domain Registrar',
  'Payroll',
  'Wiki',
  'Tracker',
  'Newsletter',
  'Printer',
  'Router',
  'Weather Station',
  'Zürich Transit',
  'Ökostrom',
  '図書館',
  'Поликлиника',
  'Recipe Box',
  'Chess Club',
  'Museum Pass',
];
const companies = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli', 'Stark', 'Wayne', 'Tyrell', 'Wonka', 'Cyberdyne'];
const people = [
  'alice',
  'bob',
  'carol',
  'dave',
  'erin',
  'frank',
  'grace',
  'heidi',
  'ivan',
  'judy',
  'mallory',
  'olivia',
];
const tags = ['work', 'family', 'finance', 'dev', 'travel', 'prod', 'staging', 'shared', 'old', 'important'];
const folders = [
  ['Work'],
  ['Work', 'Clients'],
  ['Work', 'Servers'],
  ['Private'],
  ['Private', 'Family'],
  ['Archive 2019'],
];
const sentences = [
  'Ask the front desk before changing anything.',
  'Security question: first pet. The answer is in the other note.',
  'Renews every March.',
  'Shared with the whole team; tell them when it changes.',
  'Créé par la comptabilité.',
  'Only reachable from the office network.',
];
const typeWeights: readonly (readonly [ItemType, number])[] = [
  ['login', 62],
  ['note', 9],
  ['card', 5],
  ['identity', 3],
  ['api', 5],
  ['database', 4],
  ['ssh-key', 2],
  ['server', 4],
  ['wifi', 2],
  ['document', 1],
  ['licence', 2],
  ['env', 1],
];

class Sampler {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  upTo(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.upTo(from.length)]!;
  }

  text(length: number, from = symbols): string {
    return Array.from({ length }, () => from[this.upTo(from.length)] ?? 'x').join('');
  }

  digits(length: number): string {
    return this.text(length, '0123456789');
  }

  date(): string {
    return `20${25 + this.upTo(8)}-0${1 + this.upTo(9)}-${10 + this.upTo(18)}`;
  }

  type(): ItemType {
    let at = this.upTo(100);
    for (const [type, weight] of typeWeights) {
      if (at < weight) return type;
      at -= weight;
    }
    return 'login';
  }

  known(id: string, value: string, kind: FieldInput['kind'] = 'text'): FieldInput {
    return { id, name: id, kind, value };
  }

  #fields(type: ItemType, person: string, host: string): readonly FieldInput[] {
    const password = this.known('password', this.text(20), 'secret');
    switch (type) {
      case 'login':
        return [
          this.known('username', this.chance(0.6) ? `${person}@${host}` : person),
          password,
          ...(this.chance(0.25)
            ? [
                this.known(
                  'totp',
                  `otpauth://totp/${host}?secret=${this.text(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
                  'totp',
                ),
              ]
            : []),
          ...(this.chance(0.2) ? [{ name: 'Customer number', kind: 'text', value: this.digits(8) } as const] : []),
          ...(this.chance(0.1) ? [{ name: 'Recovery codes', kind: 'secret', value: this.digits(24) } as const] : []),
        ];
      case 'card':
        return [
          this.known('cardholder', person.toUpperCase()),
          this.known('number', `4000${this.digits(12)}`, 'secret'),
          this.known('expiry', `${10 + this.upTo(3)}/${27 + this.upTo(5)}`),
          this.known('cvv', this.digits(3), 'secret'),
        ];
      case 'identity':
        return [
          this.known('firstName', person),
          this.known('lastName', this.pick(companies)),
          this.known('email', `${person}@${host}`),
          this.known('phone', `+1 555 01${this.digits(2)}`),
        ];
      case 'api':
        return [this.known('username', person), this.known('key', `key_${this.text(32, alphabet)}`, 'secret')];
      case 'database':
        return [
          this.known('engine', this.pick(['PostgreSQL', 'MySQL', 'MongoDB'])),
          this.known('host', `db.${host}`),
          this.known('port', '5432'),
          this.known('username', person),
          password,
        ];
      case 'ssh-key':
        return [
          this.known('fingerprint', `SHA256:${this.text(43, alphabet)}`),
          this.known(
            'privateKey',
            `-----BEGIN SAMPLE KEY-----\n${this.text(64, alphabet)}\n-----END SAMPLE KEY-----`,
            'secret',
          ),
        ];
      case 'server':
        return [this.known('host', `srv${this.upTo(90)}.${host}`), this.known('username', 'root'), password];
      case 'wifi':
        return [this.known('network', `${this.pick(companies)}-${this.digits(2)}`), password];
      case 'document':
        return [this.known('number', this.digits(9), 'secret'), this.known('validUntil', this.date(), 'date')];
      case 'licence':
        return [this.known('product', this.pick(services)), this.known('key', this.text(25, alphabet), 'secret')];
      case 'env':
        return ['DATABASE_URL', 'API_KEY', 'SMTP_PASSWORD'].map((name) => ({
          name,
          kind: 'secret',
          value: this.text(24),
        }));
      case 'note':
        return [];
    }
  }

  item(number: number, folderIds: readonly string[]): readonly [ItemType, ItemInput] {
    const type = this.type();
    const [service, company, person] = [this.pick(services), this.pick(companies), this.pick(people)];
    const host = `${company.toLowerCase()}${this.upTo(40)}.example`;
    const input: ItemInput = {
      title: `${service} ${company}${this.chance(0.7) ? ` ${number + 1}` : ''}`,
      fields: this.#fields(type, person, host),
      urls: ['login', 'api', 'server'].includes(type)
        ? [{ url: `https://www.${host}/${this.pick(['', 'login', 'account'])}` }]
        : [],
      tags: Array.from({ length: this.pick([0, 0, 0, 1, 1, 2]) }, () => this.pick(tags)),
      notes:
        type === 'note' || this.chance(0.15)
          ? Array.from({ length: 1 + this.upTo(3) }, () => this.pick(sentences)).join('\n')
          : '',
      favourite: this.chance(0.03),
      archived: this.chance(0.04),
      folderId: this.chance(0.4) ? this.pick(folderIds) : null,
    };
    return [type, input];
  }
}

/** About 2 in 100 of the items are in the trash, 4 archived, 3 favourites; some have a history. */
export function sampleVault(count: number, seed = 1): OpenVault {
  const sampler = new Sampler(seed);
  const vault = OpenVault.create(sampleSession(seed));
  const folderIds = folders.flatMap((path) => vault.ensureFolder(path) ?? []);
  for (let number = 0; number < count; number++) {
    const [type, input] = sampler.item(number, folderIds);
    const { id, fields } = vault.add(type, input);
    if (sampler.chance(0.1)) {
      const changed = fields.map((field) =>
        field.id === 'password'
          ? { ...field, value: sampler.text(20) }
          : { id: field.id, name: field.name, kind: field.kind },
      );
      vault.update(id, { fields: changed, notes: sampler.pick(sentences) });
    }
    if (sampler.chance(0.02)) vault.trash([id]);
  }
  return vault;
}
