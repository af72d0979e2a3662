/** One-time codes that were read and wait for where they go. They stay in this process; a page holds only a ticket for them. */
import { randomId } from '../../app/crypto/random.ts';
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { describeCode } from '../../app/otp/code-settings.ts';
import { otpauthUri } from '../../app/otp/otpauth.ts';
import { parseCodes } from '../../app/otp/parse.ts';
import { wellKnownField } from '../../app/vault/types.ts';
import type { FoundCodes, KeptCodes } from '../../app/bridge/views.ts';
import type { CodeSettings } from '../../app/otp/code-settings.ts';
import type { FieldInput, Item } from '../../app/vault/item.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { ItemSummary } from '../../app/vault/summary.ts';

const mostMatches = 4;

export interface KeptCode {
  readonly index: number;
  readonly itemId?: string;
  readonly title: string;
  readonly fieldName: string;
}

export class FoundCodesBox {
  #ticket = '';
  #codes: readonly CodeSettings[] = [];

  /** Reads codes from text; those that were found before are forgotten. Throws a FrondError where there are none. */
  read(vault: OpenVault, text: string): FoundCodes {
    const { codes, ...rest } = parseCodes(text);
    this.#forget();
    this.#ticket = randomId();
    this.#codes = codes;
    return {
      ticket: this.#ticket,
      codes: codes.map((code) => ({ ...describeCode(code), matches: matchesOf(vault, code) })),
      ...rest,
    };
  }

  /** Puts codes where they were wished, as one operation. */
  keep(vault: OpenVault, ticket: string, keep: readonly KeptCode[]): KeptCodes {
    if (ticket === '' || ticket !== this.#ticket) throw new FrondError('NOT_FOUND', 'code.expired');
    const ids = vault.batch('addCode', () =>
      keep.map(({ index, itemId, title, fieldName }) => {
        const code = this.#codes[index];
        if (code === undefined) throw new FrondError('NOT_FOUND', 'code.expired');
        if (itemId === undefined) return addLogin(vault, code, title);
        vault.update(itemId, { fields: withCode(vault.get(itemId), code, fieldName) });
        return itemId;
      }),
    );
    this.#forget();
    return { added: ids.length, itemId: ids[0] ?? '' };
  }

  /** The setup link of the only code. */
  take(ticket: string): string {
    const [code, ...others] = this.#codes;
    if (ticket === '' || ticket !== this.#ticket || code === undefined || others.length > 0) {
      throw new FrondError('NOT_FOUND', 'code.expired');
    }
    const link = otpauthUri(code);
    this.#forget();
    return link;
  }

  discard(ticket: string): void {
    if (ticket === this.#ticket) this.#forget();
  }

  #forget(): void {
    for (const { secret } of this.#codes) wipe(secret);
    this.#codes = [];
    this.#ticket = '';
  }
}

function addLogin(vault: OpenVault, code: CodeSettings, title: string): string {
  const fields: readonly FieldInput[] = [
    { id: 'username', name: 'username', kind: 'text', value: code.account },
    { id: 'totp', name: 'totp', kind: 'totp', value: otpauthUri(code) },
  ];
  return vault.add('login', { title, fields }).id;
}

/** A code that is there already is never replaced: the new one becomes a field of its own. */
function withCode({ type, fields }: Item, code: CodeSettings, fieldName: string): readonly FieldInput[] {
  const value = otpauthUri(code);
  const taken = fields.some(({ id, value: before }) => id === 'totp' && before !== '');
  const kept: readonly FieldInput[] = fields
    .filter(({ id }) => taken || id !== 'totp')
    .map(({ id, name, kind }) => ({ id, name, kind }));
  if (taken || wellKnownField(type, 'totp') === undefined) return [...kept, { name: fieldName, kind: 'totp', value }];
  return [...kept, { id: 'totp', name: 'totp', kind: 'totp', value }];
}

/** Items named like the issuer: those of the same account first, then those without a code. */
function matchesOf(vault: OpenVault, { issuer, account }: CodeSettings): readonly ItemSummary[] {
  if (issuer.length < 2) return [];
  const { rows } = vault.window({ query: issuer, from: 0, count: 30 });
  const rank = ({ subtitle, hasTotp }: ItemSummary): number =>
    (account !== '' && subtitle.toLowerCase() === account.toLowerCase() ? 0 : 2) + (hasTotp ? 1 : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b)).slice(0, mostMatches);
}
