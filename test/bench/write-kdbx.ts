/**
 * Writes a KeePass database with so many sample items and one that is looked for: `node <bundle> <file.kdbx> <count> <title> <password>`.
 * The same as XML goes beside it, for keepassxc-cli to import with a key derivation of its own.
 */
import { writeFileSync } from 'node:fs';
import * as kdbx from 'kdbxweb';
import { sampleVault } from '../unit/vault/sample.ts';
import { kdbxOf } from './kdbx-of.ts';

const [file = '', count = '0', title = '', password = ''] = process.argv.slice(2);
const vault = sampleVault(Number(count), 1);
const database = kdbxOf(vault.query().map((id) => vault.get(id)));
const entry = database.createEntry(database.getDefaultGroup());
entry.fields.set('Title', title);
entry.fields.set('Password', kdbx.ProtectedValue.fromString(password));
writeFileSync(file, Buffer.from(await database.save()));
writeFileSync(`${file}.xml`, await database.saveXml());
