/** The sample items as a KeePass database, with the smallest key derivation that it can have. */
import * as kdbx from 'kdbxweb';
import type { Item } from '../../app/vault/item.ts';

export const kdbxPassword = 'bench';

export function credentials(): kdbx.Credentials {
  return new kdbx.Credentials(kdbx.ProtectedValue.fromString(kdbxPassword));
}

function cheapKdf(database: kdbx.Kdbx): void {
  database.setKdf(kdbx.Consts.KdfId.Aes);
  database.header.kdfParameters?.set('R', kdbx.VarDictionary.ValueType.UInt64, new kdbx.Int64(1));
}

export function kdbxOf(items: readonly Item[]): kdbx.Kdbx {
  const database = kdbx.Kdbx.create(credentials(), 'bench');
  cheapKdf(database);
  const group = database.getDefaultGroup();
  for (const item of items) {
    const entry = database.createEntry(group);
    entry.fields.set('Title', item.title);
    entry.fields.set('Notes', item.notes);
    entry.fields.set('URL', item.urls[0]?.url ?? '');
    for (const field of item.fields) {
      const name = { username: 'UserName', password: 'Password' }[field.id] ?? field.name;
      const secret = field.kind === 'secret' || field.kind === 'totp';
      entry.fields.set(name, secret ? kdbx.ProtectedValue.fromString(field.value) : field.value);
    }
    entry.tags = [...item.tags];
  }
  return database;
}
