/**
 * Keys that a command is given: from the environment (`--key-env`), a file (`--key-file`) or a vault (`--key-ref`), never as
 * arguments. In the order in which they were typed, since the first of several is the one that encrypts.
 */
import { FrondError } from '../app/errors.ts';
import { decodeText, readSmallFile, withoutNewline } from './passphrase.ts';
import type { Given } from './command.ts';
import type { Context } from './context.ts';

const options = ['key-env', 'key-file', 'key-ref'] as const;

/** The texts of the keys, at least one. Throws NOT_FOUND where one is missing. */
export async function givenKeys(context: Context, given: Given): Promise<readonly string[]> {
  const named = given.ordered(options);
  if (named.length === 0) throw new FrondError('INVALID', 'key.none');
  const references = named.filter(({ option }) => option === 'key-ref').map(({ value }) => value);
  const values = references.length > 0 ? await fromVault(context, references) : new Map<string, string>();
  return named.map(({ option, value }) => {
    if (option === 'key-env') return fromEnvironment(context, value);
    return option === 'key-file' ? fromFile(context, value) : (values.get(value) ?? '');
  });
}

/** A value of the environment that has to be there. */
export function fromEnvironment({ env }: Context, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new FrondError('NOT_FOUND', 'key.noVariable', { name });
  return value;
}

function fromFile(context: Context, file: string): string {
  const bytes = file === '-' ? context.stdin.read('--key-file') : readSmallFile(file);
  return decodeText(withoutNewline(bytes), file === '-' ? 'stdin' : file);
}

/** Values of a vault, opened once where no background unlock has it; each is written to the activity log. */
async function fromVault(context: Context, references: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { parseReference } = await import('../app/developer/reference.ts');
  const { withReading } = await import('./reading.ts');
  for (const reference of references) parseReference(reference);
  return withReading(context, async (ask) => {
    const values = new Map<string, string>();
    for (const reference of references) {
      values.set(reference, (await ask('value', { reference, action: 'read' })).value);
    }
    return values;
  });
}
