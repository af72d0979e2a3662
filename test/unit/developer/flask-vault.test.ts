/** Flask-Vault's files: everything its own code wrote opens, what is damaged is refused, and the values are those it returned. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lookUp, toJson, toText } from '../../../app/developer/credential-value.ts';
import { CredentialsFolder, getSecret, valuesIn } from '../../../app/developer/credentials-folder.ts';
import { aesGcmDecrypt, aesGcmEncrypt, masterKeyBytes, newMasterKey } from '../../../app/developer/flask-vault.ts';
import { FrondError, isFrondError } from '../../../app/errors.ts';

const fixtures = 'test/fixtures/flask-vault';
const read = (name: string): unknown => JSON.parse(readFileSync(`${fixtures}/${name}`, 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'frond-credentials-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Plain {
  readonly plaintext_utf8?: string;
  readonly plaintext_base64?: string;
}

interface Case extends Plain {
  readonly id: string;
  readonly master_key: string;
  readonly associated_data_base64: string | null;
  readonly token: string;
  readonly expect: 'ok' | 'invalid' | 'either';
}

const bytes = ({ plaintext_utf8: text, plaintext_base64: base64 }: Plain): Buffer =>
  text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text, 'utf8');
const cases = (name: string) => (read(name) as { readonly cases: readonly Case[] }).cases;

describe('encrypted files', () => {
  test.each([...cases('cases.json'), ...cases('negative.json')])('$id ($expect)', (each) => {
    const extra = Buffer.from(each.associated_data_base64 ?? '', 'base64');
    const open = () => Buffer.from(aesGcmDecrypt(each.token, each.master_key, extra));
    const taken = each.expect === 'ok' || ['trailing-newline', 'leading-space'].includes(each.id);
    if (taken) expect(open()).toEqual(bytes(each));
    else expect(open).toThrow(FrondError);
  });

  test('tells another key from what is no encrypted file', () => {
    const key = newMasterKey();
    const token = Buffer.from(aesGcmEncrypt(Buffer.from('x'), key)).toString();
    const code = (run: () => unknown): string => {
      try {
        run();
      } catch (error) {
        if (isFrondError(error)) return `${error.code} ${error.reason}`;
      }
      return 'nothing';
    };
    expect(code(() => aesGcmDecrypt(token, newMasterKey()))).toBe('REFUSED credentials.refused');
    expect(code(() => aesGcmDecrypt(token.slice(1), key))).toBe('DAMAGED credentials.damaged');
    expect(code(() => aesGcmDecrypt('', key))).toBe('DAMAGED credentials.damaged');
    expect(code(() => aesGcmDecrypt(token, 'short'))).toBe('DAMAGED credentials.badKey');
  });

  test('are opened again, small and large, with a nonce of their own', () => {
    const key = newMasterKey();
    expect(key).toMatch(/^[A-Za-z0-9_-]{43}=$/);
    expect(masterKeyBytes(key)).toHaveLength(32);
    for (const size of [0, 1, 1000, 5000, 3_000_000]) {
      const data = Buffer.alloc(size, 7);
      const [one, two] = [aesGcmEncrypt(data, key), aesGcmEncrypt(data, key)];
      expect(Buffer.compare(one, two)).not.toBe(0);
      expect(Buffer.compare(aesGcmDecrypt(one, key), data)).toBe(0);
    }
  });
});

interface Expected {
  readonly format: 'yml' | 'toml';
  readonly credentials: { readonly plaintext_utf8: string };
  readonly after_init: { readonly file: string; readonly plaintext_utf8: string };
  readonly get: readonly {
    readonly name: string;
    readonly get_secret: { readonly type: string; readonly value: unknown };
    readonly cli_stdout: string;
  }[];
  readonly files: readonly (Plain & { readonly file: string })[];
}

describe.each(['yml-0.2.0', 'yml-1.0.0', 'toml-main'])('the folder %s', (name) => {
  const folder = new CredentialsFolder(`${fixtures}/${name}`);
  const expected = read(`${name}/expected.json`) as Expected;

  test('has the text that was written, and the files', async () => {
    const { text, format } = await folder.read();
    expect(text).toBe(expected.credentials.plaintext_utf8);
    expect(format).toBe(expected.format);
    const init = await folder.decryptFile(`${fixtures}/${name}/${expected.after_init.file}`);
    expect(Buffer.from(init).toString()).toBe(expected.after_init.plaintext_utf8);
    for (const each of expected.files) {
      expect(Buffer.from(await folder.decryptFile(`${fixtures}/${name}/${each.file}`))).toEqual(bytes(each));
    }
  });

  test.each(expected.get)(
    '$name is what get_secret returned',
    async ({ name: key, get_secret: wanted, cli_stdout }) => {
      const value = lookUp(await valuesIn(folder), key);
      if (wanted.type === 'NoneType') {
        // Frond also looks into nested tables, where the original finds nothing.
        if (key.includes('.')) expect(value).not.toBeUndefined();
        else expect(value).toBeUndefined();
        return;
      }
      expect(toJson(value!)).toEqual(wanted.value);
      expect(await getSecret(key, folder.folder)).toEqual(wanted.value);
      if (['str', 'int', 'float'].includes(wanted.type)) expect(`${toText(value!)}\n`).toBe(cli_stdout);
    },
  );
});

describe('a folder of ours', () => {
  test('init makes what is missing, and never a new key beside old credentials', async () => {
    const folder = new CredentialsFolder(mkdtempSync(join(scratch, 'init-')));
    expect(await folder.init('toml')).toEqual([folder.keyPath, folder.pathOf('toml')]);
    expect(await folder.init('toml')).toEqual([]);
    expect(await folder.init('yml')).toEqual([]);
    expect(await valuesIn(folder)).toEqual(new Map());
    rmSync(folder.keyPath);
    await expect(folder.init('toml')).rejects.toEqual(
      new FrondError('NOT_FOUND', 'credentials.keyLost', { path: 'credentials.toml.enc' }),
    );
    await expect(folder.read()).rejects.toMatchObject({ code: 'NOT_FOUND', reason: 'credentials.noKey' });
  });

  test('writes in the place of what was read only', async () => {
    const folder = new CredentialsFolder(mkdtempSync(join(scratch, 'write-')));
    await folder.init('yml');
    const before = await folder.read();
    await folder.write(before, 'a: 1\n');
    expect(await getSecret('a', folder.folder)).toBe(1);
    await expect(folder.write(before, 'a: 2\n')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await getSecret('a', folder.folder)).toBe(1);
    const aside = new CredentialsFolder(folder.folder);
    const files = (await import('node:fs'))
      .readdirSync(folder.folder)
      .filter((file) => /^credentials\.yml\.\d+\.enc$/.test(file));
    expect(files).toHaveLength(1);
    expect(Buffer.from(await aside.decryptFile(join(folder.folder, files[0]!))).toString()).toBe('a: 2\n');
  });

  test('says which of two files, and what is damaged', async () => {
    const folder = new CredentialsFolder(mkdtempSync(join(scratch, 'two-')));
    await folder.init('yml');
    writeFileSync(folder.pathOf('toml'), aesGcmEncrypt(Buffer.from('a = [1'), await folder.key()));
    await expect(folder.read()).rejects.toMatchObject({ code: 'INVALID', reason: 'credentials.twoFiles' });
    await expect(valuesIn(folder, 'toml')).rejects.toMatchObject({ code: 'DAMAGED', params: { format: 'TOML' } });
    writeFileSync(folder.pathOf('toml'), aesGcmEncrypt(Buffer.from([0xff]), await folder.key()));
    await expect(folder.read('toml')).rejects.toMatchObject({ code: 'DAMAGED', reason: 'credentials.notText' });
  });
});
