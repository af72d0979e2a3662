/** What a QR code of a field says: its value; for a one-time code its setup link, for a network the way into it. */
import { FrondError } from '../../app/errors.ts';
import { otpauthUri } from '../../app/otp/otpauth.ts';
import { parseCode } from '../../app/otp/parse.ts';
import { wifiText } from '../../app/vault/wifi-text.ts';
import type { OpenedVault } from './opened-vault.ts';

/** Stands for a Wi-Fi item as a whole. */
export const wholeNetwork = 'wifi';

export function qrText(opened: OpenedVault, id: string, field: string): string {
  const { vault } = opened.store;
  const item = vault.get(id);
  const valueOf = (name: string): string => item.fields.find((one) => one.id === name)?.value ?? '';
  if (field === wholeNetwork && item.type === 'wifi') {
    const network = valueOf('network');
    if (network === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
    opened.used('reveal', id, 'fields/password');
    const hidden = valueOf('hidden') === 'true';
    return wifiText({ network, password: valueOf('password'), security: valueOf('security'), hidden });
  }
  const text = vault.fieldValue(id, field);
  if (text === '') throw new FrondError('NOT_FOUND', 'item.emptyField');
  opened.used('reveal', id, field);
  const kind = item.fields.find((one) => `fields/${one.id}` === field)?.kind;
  if (kind !== 'totp') return text;
  const settings = parseCode(text);
  // Apps name an account by what its code says: better the item's title than nothing.
  const named = settings.issuer === '' && settings.account === '' ? { ...settings, issuer: item.title } : settings;
  return otpauthUri(named);
}
