/**
 * C1, the published vectors, as plain functions: vitest runs them in Node, `test/electron-node/crypto-entry.ts` in Electron's
 * own runtime (BoringSSL). No framework, no path: the caller reads the fixtures.
 */
import { aesCbcDecrypt, aesCbcEncrypt } from '../../../app/crypto/aes-cbc.ts';
import { hmacSha256 } from '../../../app/crypto/hmac.ts';
import { nobleHmacSha256 } from '../../../app/crypto/noble-hmac.ts';
import {
  nativeAesCbcDecrypt,
  nativeAesCbcEncrypt,
  nativeHmacSha256,
  nativePbkdf2,
} from '../../../app/crypto/native.ts';
import { pbkdf2Sha256 } from '../../../app/crypto/pbkdf2.ts';
import { engineChecks } from './engines.ts';
import { fernetChecks } from './fernet-vectors.ts';
import { bytesOf, equal, fail, type Check, type ReadFixture } from './check.ts';

const { hex } = bytesOf;

interface Group<Test> {
  readonly keySize: number;
  readonly tagSize: number;
  readonly tests: readonly (Test & { readonly tcId: number; readonly comment: string; readonly result: string })[];
}

interface File<Test> {
  readonly testGroups: readonly Group<Test>[];
}

/** All of them. `read` gives the parsed JSON of a file below `test/fixtures`. */
export function cryptoChecks(read: ReadFixture): readonly Check[] {
  return [...fernetChecks(read), ...aesChecks(read), ...hmacChecks(read), ...pbkdf2Checks(read), ...engineChecks()];
}

function aesChecks(read: ReadFixture): readonly Check[] {
  const file = read('wycheproof/aes_cbc_pkcs5_test.json') as File<Record<'key' | 'iv' | 'msg' | 'ct', string>>;
  const tests = file.testGroups.filter((group) => group.keySize === 128).flatMap((group) => group.tests);
  return tests.map((test) => ({
    name: `Wycheproof AES-128-CBC ${test.tcId} ${test.comment}`,
    run: () => {
      const [key, iv, message, sealed] = [hex(test.key), hex(test.iv), hex(test.msg), hex(test.ct)];
      for (const decrypt of [aesCbcDecrypt, nativeAesCbcDecrypt]) {
        if (test.result === 'valid') equal(decrypt(key, iv, sealed), message);
        else refused(() => decrypt(key, iv, sealed));
      }
      if (test.result !== 'valid') return;
      for (const encrypt of [aesCbcEncrypt, nativeAesCbcEncrypt]) equal(encrypt(key, iv, message), sealed);
    },
  }));
}

function hmacChecks(read: ReadFixture): readonly Check[] {
  const file = read('wycheproof/hmac_sha256_test.json') as File<Record<'key' | 'msg' | 'tag', string>>;
  return file.testGroups.flatMap((group) =>
    group.tests.map((test) => ({
      name: `Wycheproof HMAC-SHA256 ${test.tcId} ${test.comment}`,
      run: () => {
        const [key, message] = [hex(test.key), hex(test.msg)];
        for (const tag of [
          hmacSha256(key, message),
          nobleHmacSha256(key, [message]),
          nativeHmacSha256(key, [message]),
        ]) {
          const same = Buffer.from(tag.subarray(0, group.tagSize / 8)).toString('hex') === test.tag;
          if (same !== (test.result === 'valid')) fail(`tag ${same ? 'accepted' : 'refused'}`);
        }
      },
    })),
  );
}

function pbkdf2Checks(read: ReadFixture): readonly Check[] {
  interface Test extends Record<'password' | 'salt' | 'dk', string> {
    readonly iterationCount: number;
    readonly dkLen: number;
  }
  const file = read('wycheproof/pbkdf2_hmacsha256_test.json') as File<Test>;
  return file.testGroups.flatMap((group) =>
    group.tests.map((test) => ({
      name: `Wycheproof PBKDF2-HMAC-SHA256 ${test.tcId} ${test.comment}`,
      run: async () => {
        const [password, salt, wanted] = [hex(test.password), hex(test.salt), hex(test.dk)];
        equal(await nativePbkdf2(password, salt, test.iterationCount, test.dkLen), wanted);
        // Ours gives 32 bytes, the first block; PBKDF2's blocks don't depend on the length asked for.
        const ours = await pbkdf2Sha256(password, salt, test.iterationCount);
        if (ours.length !== 32) fail('not 32 bytes');
        const shared = Math.min(32, test.dkLen);
        equal(ours.subarray(0, shared), wanted.subarray(0, shared));
      },
    })),
  );
}

function refused(run: () => unknown): void {
  try {
    run();
  } catch {
    return;
  }
  fail('accepted');
}
