/** A `.env` file as one item with a field for each variable. All are secret: what a stranger's variables mean is not known. */
import { parseDotenv } from '../../developer/dotenv.ts';
import { Collected, ItemBuilder } from './item-builder.ts';
import { importLimits, tooMany } from './limits.ts';

/** The first line that says something sets a variable. */
export function isDotenv(text: string): boolean {
  const first =
    text
      .slice(0, 65_536)
      .split(/\r\n?|\n/)
      .find((line) => !/^\s*(?:#.*)?$/.test(line)) ?? '';
  return /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*=/.test(first);
}

export function readDotenv(text: string, name: string): Collected {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines > importLimits.lines) throw tooMany(importLimits.lines);
  }
  const collected = new Collected();
  const variables = parseDotenv(text);
  if (variables.length === 0) return collected;
  const builder = new ItemBuilder('env', name);
  for (const variable of variables) builder.custom(variable.name, variable.value, 'secret');
  if (variables.some(({ value }) => value.includes('\0'))) builder.drop('controlCharacters');
  collected.add(builder);
  return collected;
}
