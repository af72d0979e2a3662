/**
 * Writes a KeePass database with so many sample items and one that is looked for: `node <bundle> <file.kdbx> <count> <title> <password> [changes]`.
 * The same as XML goes beside it, for keepassxc-cli to import with a key derivation of its own; where so many changes are wanted, also a copy in
 * which the first entries have another password.
 */
import { writeFileSync } from 'node:fs';
import * as kdbx from 'kdbxweb';
import { sampleVault } from '../unit/vault/sample.ts';
import { kdbxOf } from './kdbx-of.ts';

const [file = '', count = '0', title = '', password = '', changes = '0'] = process.argv.slice(2);
const vault = sampleVault(Number(count), 1);
const database = kdbxOf(vault.ids().map((id) => vault.get(id)));
const entry = database.createEntry(database.getDefaultGroup());
entry.fields.set('Title', title);
entry.fields.set('Password', kdbx.ProtectedValue.fromString(password));
writeFileSync(file, Buffer.from(await database.save()));
writeFileSync(`${file}.xml`, await database.saveXml());

if (Number(changes) > 0) {
  for (const [at, one] of database.getDefaultGroup().entries.slice(0, Number(changes)).entries()) {
    one.pushHistory();
    one.fields.set('Password', kdbx.ProtectedValue.fromString(`another ${at}`));
    one.times.lastModTime = new Date(Date.now() + 60_000);
  }
  writeFileSync(`${file}.changed.kdbx`, Buffer.from(await database.save()));
}
