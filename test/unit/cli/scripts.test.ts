/** Every command, good and bad use, as scripts against the built command in real homes (test-script.ts). */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { writeEmptyVault } from './empty-vault.ts';
import { runScript } from './test-script.ts';

const folder = fileURLToPath(new URL('scripts', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'frond-cli-'));
const vault = join(scratch, 'empty.frond');

beforeAll(async () => {
  await writeEmptyVault(vault);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the command', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name.replace('.txt', ''), { timeout: 180_000 }, () => {
      runScript(readFileSync(join(folder, name), 'utf8'), vault);
    });
  }
});
