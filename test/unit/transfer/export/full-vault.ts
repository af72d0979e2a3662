/** A vault with everything that one can hold: each type with all its fields, every kind, names and values that formats stumble over. */
import { itemTypes } from '../../../../app/vault/item.ts';
import { OpenVault } from '../../../../app/vault/open-vault.ts';
import { typeDefinitions } from '../../../../app/vault/types.ts';
import { applyImport } from '../../../../app/transfer/apply.ts';
import { readImport } from '../../../../app/transfer/import/detect.ts';
import { rehearse } from '../../../../app/transfer/rehearsal.ts';
import { sampleSession } from '../../vault/sample.ts';
import type { ExportSource } from '../../../../app/transfer/export/exported.ts';
import type { ImportedFile } from '../../../../app/transfer/import/imported.ts';
import type { FieldInput, ItemType } from '../../../../app/vault/item.ts';

export interface Filled extends ExportSource {
  readonly blobs: Map<string, Uint8Array>;
}

const steam = 'otpauth://steam/Steam:ada?secret=JBSWY3DPEHPK3PXP';
const counter = 'otpauth://hotp/Old:ada?secret=JBSWY3DPEHPK3PXP&counter=7';
const code = 'otpauth://totp/Forge:ada?secret=JBSWY3DPEHPK3PXP&issuer=Forge&algorithm=SHA256&digits=8&period=60';

function valueOf(type: ItemType, id: string, kind: string): string {
  if (kind === 'date') return '2027-03-04';
  if (kind === 'boolean') return 'true';
  if (kind === 'url') return 'https://console.example/';
  if (kind === 'totp') return code;
  if (id === 'expiry') return '03/2031';
  if (id === 'privateKey') return '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----\n';
  return `${type} ${id} ✓`;
}

/** Values that are commands, markup, separators, line ends or no text at all to some format. */
export const awkward = [
  '=HYPERLINK("https://evil.example","x")',
  '+49 30 1234',
  '-1',
  '@SUM(A1)',
  '\tTab',
  '<script>alert(1)</script>&amp;"\'',
  'a,b;"c"\nsecond line\n\n  indented ',
  ' spaces at both ends ',
  'back\\slash \\n C:\\new',
  '日本語 عربى 👩‍👩‍👧 é\u0301',
  "O'Brien",
  '{"json": true}',
  'x'.repeat(5000),
];

export function emptyVault(seed = 7): Filled {
  const blobs = new Map<string, Uint8Array>();
  const vault = OpenVault.create(sampleSession(seed, seed === 1 ? undefined : '2026-11-30T12:00:00.000Z'));
  return {
    vault,
    blobs,
    now: new Date('2026-11-30T12:00:00.000Z'),
    readBlob: (id) => {
      const bytes = blobs.get(id);
      if (bytes === undefined) throw new Error(`no blob ${id}`);
      return bytes;
    },
  };
}

export function fullVault(): Filled {
  const filled = emptyVault(1);
  const { vault, blobs } = filled;
  const cloud = vault.ensureFolder(['Work', 'Cloud']) ?? '';
  const slash = vault.ensureFolder(['A/B: "C"']) ?? '';
  vault.ensureFolder(['Empty']);
  for (const type of itemTypes) {
    const fields = typeDefinitions[type].fields.map(({ id, kind }): FieldInput => ({
      id,
      name: id,
      kind,
      value: valueOf(type, id, kind),
    }));
    vault.add(type, {
      title: `A ${type}`,
      folderId: cloud,
      fields: [...fields, { name: 'Own', kind: 'secret', value: `own ${type}` }],
      notes: `Notes of ${type}\nin two lines`,
      tags: ['one', 'two words'],
      ...(typeDefinitions[type].urls
        ? { urls: [{ url: `https://${type}.example/` }, { url: 'https://two.example/?a=1,2' }] }
        : {}),
    });
  }
  const odd = vault.add('login', {
    title: '=1+1',
    folderId: slash,
    favourite: true,
    expiresAt: '2027-01-02T00:00:00.000Z',
    rotateEvery: 90,
    notes: awkward.join('\n'),
    fields: [
      { id: 'username', name: 'username', kind: 'text', value: '+ada' },
      { id: 'password', name: 'password', kind: 'secret', value: '=cmd|calc' },
      { id: 'totp', name: 'totp', kind: 'totp', value: steam },
      ...awkward.map((value, at): FieldInput => ({ name: `Odd ${at}`, kind: at % 2 === 0 ? 'text' : 'secret', value })),
      { name: 'Password', kind: 'secret', value: 'a field of that name' },
      { name: 'Twice', kind: 'text', value: 'first' },
      { name: 'Twice', kind: 'text', value: 'second' },
      { name: 'A: [b] \\', kind: 'text', value: 'colon' },
      { name: 'More codes', kind: 'totp', value: code },
      { name: 'Day', kind: 'date', value: '2026-02-03' },
      { name: 'Yes', kind: 'boolean', value: 'true' },
      { name: 'Link', kind: 'url', value: 'https://link.example/' },
    ],
    urls: [{ url: 'https://odd.example/' }],
  });
  for (const password of ['first password', 'second password', 'third password']) {
    const fields = vault.get(odd.id).fields.map(({ id, name, kind, value }): FieldInput => ({
      id,
      name,
      kind,
      value: id === 'password' ? password : value,
    }));
    vault.update(odd.id, { fields });
  }
  vault.update(odd.id, { title: '=2+2' });
  for (const [id, name, text] of [
    ['blob1', 'scan.txt', 'a text'],
    ['blob2', 'scan.txt', 'another'],
    ['blob3', 'gone.txt', 'taken off'],
  ] as const) {
    const bytes = new TextEncoder().encode(text);
    blobs.set(id, bytes);
    vault.attach(odd.id, { id, name, size: bytes.length });
  }
  vault.detach(odd.id, 'blob3');
  vault.add('login', { title: 'By counter', fields: [{ id: 'totp', name: 'totp', kind: 'totp', value: counter }] });
  vault.add('login', { title: 'Archived', archived: true, folderId: cloud });
  const gone = vault.add('login', { title: 'In the trash', folderId: cloud });
  vault.trash([gone.id]);
  vault.noteUser([odd.id], '/home/ada/shop');
  vault.touch(odd.id);
  vault.addSearch('Old ones', 'is:old');
  vault.add('note', { title: 'Never was' });
  vault.undo();
  const removed = vault.addFolder('Removed');
  vault.add('note', { title: 'In a removed folder', folderId: removed });
  vault.removeFolder(removed);
  vault.removeForever([vault.add('note', { title: 'Purged' }).id]);
  return filled;
}

/** Reads a file and brings it in; answers what was read and how many items had which outcome. */
export async function bring(
  target: Filled,
  bytes: Uint8Array,
  options: { readonly name?: string; readonly password?: string } = {},
): Promise<{ readonly file: ImportedFile; readonly counts: Readonly<Record<string, number>> }> {
  const keys = options.password === undefined ? {} : { password: new TextEncoder().encode(options.password) };
  const file = await readImport({ bytes, name: options.name ?? 'export', keys });
  const rehearsal = rehearse(target.vault, file, { onDuplicate: 'merge', readAttachment: target.readBlob });
  applyImport(target.vault, rehearsal, {
    folder: [],
    addBlob: (blob, wanted) => {
      const id = wanted === undefined || target.blobs.has(wanted) ? `new${target.blobs.size}` : wanted;
      target.blobs.set(id, blob);
      return id;
    },
  });
  const counts: Record<string, number> = {};
  for (const { outcome } of rehearsal.entries) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return { file, counts };
}
