/** C1 inside Electron's own Node: bundled, started from the project's folder with ELECTRON_RUN_AS_NODE=1. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cryptoChecks } from '../unit/crypto/vectors.ts';

async function run(): Promise<void> {
  const fixtures = resolve('test/fixtures');
  const checks = cryptoChecks((file) => JSON.parse(readFileSync(resolve(fixtures, file), 'utf8')) as unknown);
  let failed = 0;
  for (const check of checks) {
    try {
      await check.run();
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${check.name}: ${String(error)}`);
    }
  }
  const { node, openssl } = process.versions;
  console.log(`Node ${node}, OpenSSL ${openssl}: ${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void run();
