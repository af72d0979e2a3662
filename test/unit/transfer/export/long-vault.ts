/** A vault with texts that are longer than other managers take. */
import { emptyVault } from './full-vault.ts';
import type { FieldInput } from '../../../../app/vault/item.ts';
import type { Filled } from './full-vault.ts';

/** Distinct characters of one to four bytes, so that a cut within one or a lost piece shows. */
function longText(bytes: number): string {
  const signs = ['a', 'é', '語', '🔑', 'z'];
  let text = '';
  for (let at = 0; Buffer.byteLength(text) < bytes; at += 1) text += `${at}${signs[at % signs.length] ?? ''}`;
  return text;
}

export const field = (id: string, value: string, kind: FieldInput['kind'] = 'text'): FieldInput => ({
  id,
  name: id,
  kind,
  value,
});

export function longVault(): Filled {
  const filled = emptyVault(1);
  const { vault } = filled;
  const folderId = vault.ensureFolder([longText(400), longText(400)]) ?? '';
  vault.add('login', {
    title: `Title ${longText(5_000)}`,
    folderId,
    notes: longText(25_000),
    fields: [
      field('username', longText(900)),
      field('password', longText(4_500), 'secret'),
      field('totp', `otpauth://totp/${'x'.repeat(700)}?secret=JBSWY3DPEHPK3PXP`, 'totp'),
      { name: 'Own (1/2)', kind: 'text', value: 'a part' },
      { name: 'Own (2/2)', kind: 'text', value: 'another part' },
      { name: 'Key', kind: 'secret', value: longText(12_000) },
      { name: 'Text', kind: 'multiline', value: `${longText(3_700)}\n` },
    ],
    urls: [{ url: 'https://one.example/' }, { url: `https://two.example/${'y'.repeat(8_000)}` }],
  });
  vault.add('card', {
    title: 'Card',
    fields: [field('cardholder', longText(700)), field('number', longText(900), 'secret')],
  });
  vault.add('identity', { title: 'Identity', fields: [field('firstName', longText(700)), field('lastName', 'Short')] });
  return filled;
}
