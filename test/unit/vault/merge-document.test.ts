/** docs/MERGE.md says what the code does: its example is merged, its table of types compared. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonEqual } from '../../../app/vault/json.ts';
import { mergeItems } from '../../../app/vault/merge.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { historyLength, putTogether, takeApart } from '../../../app/vault/registers.ts';
import { typeDefinitions } from '../../../app/vault/types.ts';
import { undoDepth } from '../../../app/vault/undo-log.ts';
import type { JsonObject } from '../../../app/vault/open-vault.ts';

const text = readFileSync(new URL('../../../docs/MERGE.md', import.meta.url), 'utf8');

function blocks(info: string): readonly JsonObject[] {
  return [...text.matchAll(new RegExp(`\`\`\`json ${info}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, body]) => JSON.parse(body ?? '') as JsonObject,
  );
}

describe('the specification of items and merging', () => {
  it('has an example item that reads as the text says and is in normal form', () => {
    const [item] = blocks('example') as [JsonObject];
    expect(jsonEqual(putTogether(takeApart(item)), item)).toBe(true);
    const vault = OpenVault.fromState({ items: { one: item } }, { id: 'x', now: () => 0 });
    expect(vault.get('one').fields.map(({ name }) => name)).toEqual(['username', 'password', 'Branch']);
    expect(vault.versions('one').map(({ name, value }) => [name, value])).toEqual([
      ['notes', 'Ask Eve.'],
      ['password', 'hunter2'],
    ]);
    expect(vault.get('one').updatedAt).toBe('2026-03-01T10:00:00.000Z');
  });

  it('has an example of a merge that comes out as written', () => {
    const [a, b, result] = blocks('merge') as [JsonObject, JsonObject, JsonObject];
    for (const merged of [mergeItems(a, b), mergeItems(b, a)]) {
      expect(merged).toEqual(result);
      expect((merged as JsonObject).history).toEqual(result.history);
    }
  });

  it('lists every type with its fields in order, and the limits', () => {
    const rows = Object.values(typeDefinitions).map(({ type, fields }) => {
      const list = fields.map(({ id, kind }) => (kind === 'text' ? `\`${id}\`` : `\`${id}\` (${kind})`));
      return [type, list.join(', ') || '–'];
    });
    const table = [...text.matchAll(/^\| `([a-z-]+)`\s+\| (.*?)\s*\|$/gm)].map(([, type, fields]) => [type, fields]);
    for (const row of rows) expect(table).toContainEqual(row);
    expect(text).toContain(`the \`${historyLength}\` newest others`);
    expect(text).toContain(`\`${undoDepth}\` with the greatest keys`);
  });
});
