import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { cryptoChecks } from './vectors.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

describe('published vectors and equal engines (C1)', () => {
  const checks = cryptoChecks((file) => JSON.parse(readFileSync(fixtures + file, 'utf8')) as unknown);
  for (const { name, run } of checks) test(name, run);
});
