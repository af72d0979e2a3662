/** `.env` texts: what is read, and that what is written reads back. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { formatDotenv, parseDotenv } from '../../../app/developer/dotenv.ts';

describe('a .env text', () => {
  test.each([
    ['A=1', { A: '1' }],
    ['A=1\nB=two words\n', { A: '1', B: 'two words' }],
    ['  export A = 1  \r\nB=2', { A: '1', B: '2' }],
    ['# comment\n\nA=1 # why\nB=#', { A: '1', B: '' }],
    ['A=a#b', { A: 'a' }],
    [`A='it is # this'\nB="say \\"hi\\"\\n\\tthere"`, { A: 'it is # this', B: 'say "hi"\n\tthere' }],
    ['KEY="-----BEGIN\nline 2\n-----END"\nB=2', { KEY: '-----BEGIN\nline 2\n-----END', B: '2' }],
    ['A="never closed\nB=2', { A: '"never closed', B: '2' }],
    ['A=1\nA=2', { A: '2' }],
    ['A=postgres://u:p@h/d?x=1', { A: 'postgres://u:p@h/d?x=1' }],
    ['no line of that form\n=x\n1A=2', {}],
    ['__proto__=1', { ['__proto__']: '1' }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(parseDotenv(text)).toEqual(Object.entries(expected).map(([name, value]) => ({ name, value })));
  });

  test('reads back what was written', () => {
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/);
    // A lone \r cannot be told from a line's end outside of quotes, and is one inside.
    const value = fc.string({ unit: 'binary' }).map((text) => text.replace(/\r\n?/g, '\n'));
    const variables = fc.uniqueArray(fc.record({ name, value }), { selector: (one) => one.name });
    fc.assert(
      fc.property(variables, (list) => {
        expect(parseDotenv(formatDotenv(list))).toEqual(list);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
