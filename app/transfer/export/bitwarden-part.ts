/** Which of Bitwarden's types an item becomes, what goes into that type's own properties, and which fields are left for custom ones. */
import { bitwardenMost, fits } from '../bitwarden-limits.ts';
import type { Field, Item, ItemUrl } from '../../vault/item.ts';

export interface BitwardenPart {
  /** 1 login, 2 note, 3 card, 4 identity, 5 SSH key. */
  readonly type: number;
  readonly login: boolean;
  /** Bitwarden has no such type. */
  readonly renamed: boolean;
  readonly own: object;
  readonly rest: readonly Field[];
  /** Names of what has a place of its own there and is too long for it: it is among `rest`. */
  readonly moved: readonly string[];
}

/** Takes fields out of an item by their ids; what is not taken is left. */
class Fields {
  readonly #left: Field[];
  readonly moved: string[] = [];

  constructor(fields: readonly Field[]) {
    this.#left = fields.filter(({ name, value }) => name !== '' || value !== '');
  }

  /** The value, or null as Bitwarden writes none: also where it is too long for its place, and stays a field. */
  take(id: string, most: number = bitwardenMost.name): string | null {
    const at = this.#left.findIndex((field) => field.id === id);
    const field = this.#left[at];
    if (field === undefined) return null;
    if (fits(field.value, most)) {
      this.#left.splice(at, 1);
      return field.value;
    }
    this.moved.push(field.name);
    return null;
  }

  get rest(): readonly Field[] {
    return this.#left;
  }
}

const asNotes = new Set(['note', 'document', 'env', 'wifi']);

export function bitwardenPart(item: Item): BitwardenPart {
  const fields = new Fields(item.fields);
  if (item.type === 'card') return { ...made(3, { card: cardOf(fields) }, fields), ...urlsAsFields(item.urls, fields) };
  if (item.type === 'identity')
    return { ...made(4, { identity: identityOf(fields) }, fields), ...urlsAsFields(item.urls, fields) };
  if (item.type === 'ssh-key' && isSshKey(item))
    return { ...made(5, { sshKey: sshKeyOf(fields) }, fields), ...urlsAsFields(item.urls, fields) };
  const note = item.urls.length === 0 && (asNotes.has(item.type) || item.type === 'ssh-key');
  if (note) return { ...made(2, { secureNote: { type: 0 } }, fields), renamed: item.type !== 'note' };
  const [fitting, long] = urlsThatFit(item);
  const login = {
    uris: fitting.map(({ url }) => ({ match: null, uri: url })),
    fido2Credentials: [],
    username: fields.take('username'),
    password: fields.take('password', bitwardenMost.value),
    totp: fields.take('totp'),
  };
  const part = { ...made(1, { login }, fields), ...urlsAsFields(long, fields) };
  return { ...part, login: true, renamed: item.type !== 'login' };
}

function made(type: number, own: object, { rest, moved }: Fields): BitwardenPart {
  return { type, login: false, renamed: false, own, rest, moved };
}

function urlsThatFit({ urls }: Item): readonly [fitting: readonly ItemUrl[], long: readonly ItemUrl[]] {
  const fitting = urls.filter(({ url }) => fits(url, bitwardenMost.long));
  return [fitting, urls.filter((one) => !fitting.includes(one))];
}

/** Only logins have addresses. */
function urlsAsFields(urls: readonly ItemUrl[], { rest }: Fields): Pick<BitwardenPart, 'rest'> {
  return { rest: [...rest, ...urls.map(({ id, url }): Field => ({ id, name: 'URL', kind: 'url', value: url }))] };
}

/** Frond keeps `03/2031` or `03/31`; what is of another form stays a field. */
function cardOf(fields: Fields): object {
  const expiry = fields.rest.find(({ id }) => id === 'expiry')?.value ?? '';
  const [, month, year = ''] = /^\s*(0?[1-9]|1[0-2])\s*[/-]\s*(\d{4}|\d\d)\s*$/.exec(expiry) ?? [];
  if (month !== undefined) fields.take('expiry');
  return {
    cardholderName: fields.take('cardholder'),
    brand: fields.take('brand'),
    number: fields.take('number'),
    expMonth: month === undefined ? null : String(Number(month)),
    expYear: month === undefined ? null : year.length === 2 ? `20${year}` : year,
    code: fields.take('cvv'),
  };
}

function identityOf(fields: Fields): object {
  return {
    title: fields.take('salutation'),
    firstName: fields.take('firstName'),
    middleName: fields.take('middleName'),
    lastName: fields.take('lastName'),
    address1: fields.take('street'),
    address2: null,
    address3: null,
    city: fields.take('city'),
    state: fields.take('state'),
    postalCode: fields.take('postcode'),
    country: fields.take('country'),
    company: fields.take('company'),
    email: fields.take('email'),
    phone: fields.take('phone'),
    ssn: fields.take('nationalId'),
    username: null,
    passportNumber: fields.take('passport'),
    licenseNumber: fields.take('drivingLicence'),
  };
}

/**
 * Its importer throws the whole file back where one of the three is missing or blank, and Bitwarden can't use a key that is locked with a passphrase. Other
 * keys become notes with fields.
 */
function isSshKey({ fields }: Item): boolean {
  const value = (id: string): string => fields.find((field) => field.id === id)?.value ?? '';
  const has = (id: string, most: number): boolean => value(id).trim() !== '' && fits(value(id), most);
  return (
    value('privateKey').includes('PRIVATE KEY-----') &&
    value('keyPassphrase') === '' &&
    has('privateKey', bitwardenMost.value) &&
    has('publicKey', bitwardenMost.value) &&
    has('fingerprint', bitwardenMost.name)
  );
}

function sshKeyOf(fields: Fields): object {
  return {
    privateKey: fields.take('privateKey', bitwardenMost.value),
    publicKey: fields.take('publicKey', bitwardenMost.value),
    keyFingerprint: fields.take('fingerprint'),
  };
}
