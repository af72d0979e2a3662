/** Every command, good and bad use, as scripts against the built command in real homes (test-script.ts), in shares that workers divide between them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { writeEmptyVault } from './empty-vault.ts';
import { runScript } from './test-script.ts';

const folder = fileURLToPath(new URL('scripts', import.meta.url));
const shares = 4;

/** Defines the tests of a share: 0 and up, below `shares`. */
export function runScripts(share: number): void {
  const scratch = mkdtempSync(join(tmpdir(), 'frond-cli-'));
  const vault = join(scratch, 'empty.frond');
  const names = readdirSync(folder).sort();

  beforeAll(async () => {
    await writeEmptyVault(vault);
  });

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  describe('the command', () => {
    for (const name of names.filter((_name, index) => index % shares === share)) {
      test(name.replace('.txt', ''), () => {
        runScript(readFileSync(join(folder, name), 'utf8'), vault);
      });
    }
  });
}
