/** One `.env` file of all environment sets. Other items are no environment and are told; so is a variable that two sets have. */
import { formatDotenv } from '../../developer/dotenv.ts';
import { variablesOf } from '../../developer/environment.ts';
import { livingItems } from './items-of.ts';
import { LeftList } from './left-list.ts';
import { TextBytes } from './text-bytes.ts';
import type { Exported, ExportSource } from './exported.ts';

export function exportEnv({ vault }: ExportSource): Exported {
  const left = new LeftList();
  const text = new TextBytes();
  const seen = new Set<string>();
  let items = 0;
  for (const item of livingItems(vault, left)) {
    const variables = item.type === 'env' ? variablesOf(item) : [];
    if (variables.length === 0) {
      left.tell('item', item);
      continue;
    }
    const names = new Set(variables.map(({ name }) => name));
    for (const { id, name, value } of item.fields) {
      if (value !== '' && !names.has(name) && id !== 'environment') left.tell('variable', item, name);
    }
    for (const name of names) if (seen.has(name)) left.tell('variableTwice', item, name);
    for (const name of names) seen.add(name);
    left.tellParts(item, ['attachment', 'history', 'notes', 'url', 'tag', 'expiry', 'rotation', 'usedBy']);
    // A name of several lines would end the comment.
    const name = [...item.folder, item.title].join('/').replace(/\s+/g, ' ').trim();
    text.add(items === 0 ? '' : '\n', `# ${name}\n`, formatDotenv(variables));
    items += 1;
  }
  return { bytes: text.bytes(), items, left: left.all };
}
