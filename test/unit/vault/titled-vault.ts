/** Vaults of logins by their titles, and the titles that a query finds, in its order. */
import { OpenVault } from '../../../app/vault/open-vault.ts';
import type { ListRequest } from '../../../app/vault/open-vault.ts';

export function vaultOf(...titles: readonly string[]): OpenVault {
  let now = Date.parse('2026-03-01T10:00:00.000Z');
  const vault = OpenVault.create({ id: 'session', now: () => (now += 1000) });
  for (const title of titles) vault.add('login', { title });
  return vault;
}

export function titles(vault: OpenVault, query: string, rest: ListRequest = {}): readonly string[] {
  return vault.query({ query, ...rest }).map((id) => vault.get(id).title);
}

/** Without marks and capitals, as a search compares. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
