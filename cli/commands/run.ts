/** `frond run`: a program with secrets in its environment, and without them in what it prints. */
import { basename } from 'node:path';
import { fill } from '../../app/developer/template.ts';
import { FrondError } from '../../app/errors.ts';
import { findProgram, NotStarted } from '../programs/find-program.ts';
import { startProgram } from '../programs/start-program.ts';
import { fromAssignments, fromFiles, inherited, referencesOf, withReferences } from '../programs/variables.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { Variables } from '../programs/variables.ts';

interface Filled {
  readonly variables: Variables;
  readonly secrets: readonly string[];
}

/** The layers that need no vault, the first one lowest; a set lies between them. */
interface Layers {
  readonly below: Variables;
  readonly above: Variables;
}

export async function run(context: Context, given: Given): Promise<number> {
  const [program = '', ...args] = given.operands;
  try {
    const layers = {
      below: inherited(context.env),
      above: new Map([...fromFiles(given.values('env-file')), ...fromAssignments(given.values('env'))]),
    };
    const plain = new Map([...layers.below, ...layers.above]);
    const file = findProgram(program, plain.get('PATH'));
    const needsVault = given.has('set') || withReferences(plain).length > 0;
    const { variables, secrets } = needsVault
      ? await read(context, given, layers, file)
      : { variables: plain, secrets: [] };
    checkValues(variables);
    // The terminal is the program's from here on.
    context.close();
    const masked = given.has('no-masking') ? [] : secrets;
    const noTerminal = (): void => void tellNoTerminal(context);
    return await startProgram({ program, args, env: Object.fromEntries(variables), secrets: masked, noTerminal });
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    const { report } = await import('../failure.ts');
    report(error, { json: context.flags.json, debug: context.env.FROND_DEBUG === '1' });
    return error.status;
  }
}

async function tellNoTerminal(context: Context): Promise<void> {
  const { say } = await import('../words.ts');
  context.words(say('run.noTerminal'));
}

/** The system's environment has texts that end with a zero byte. */
function checkValues(variables: Variables): void {
  for (const [name, value] of variables) {
    if (value.includes('\0')) throw new FrondError('INVALID', 'run.zeroByte', { name });
  }
}

async function read(context: Context, given: Given, { below, above }: Layers, file: string): Promise<Filled> {
  const { approve } = await import('../programs/approval.ts');
  const { projectFolder } = await import('../../app/storage/project-folder.ts');
  const { checkReferences, lookUp } = await import('../programs/references.ts');
  const { readSets } = await import('../programs/environment-set.ts');
  const { withVault } = await import('../session.ts');
  // Malformed ones before anybody is asked for a passphrase.
  if (!given.has('set')) checkReferences(referencesOf(withReferences(new Map([...below, ...above]))), 'run.missing');
  return withVault(context, async (session) => {
    const sets = readSets(session.vault, given.values('set'));
    const variables = new Map([...below, ...[...sets].map(([name, { value }]) => [name, value] as const), ...above]);
    const used = [...sets].flatMap(([name, variable]) => (above.has(name) ? [] : [variable]));
    const parsed = withReferences(variables);
    const found = lookUp(session.vault, referencesOf(parsed), 'run.missing');
    for (const { name, parts } of parsed) {
      variables.set(
        name,
        fill(parts, (reference) => found.get(reference)?.value ?? ''),
      );
    }
    const all = [...found.values(), ...used].map(({ itemId, field }) => ({ itemId, field }));
    const values = [...new Map(all.map((one) => [`${one.itemId} ${one.field}`, one])).values()];
    const reading = { folder: projectFolder(), program: file, values };
    await approve(session, reading, given.has('approve'));
    const program = basename(file);
    await session.log(
      ...values.map((value) => ({ action: 'read', ...value, program, folder: reading.folder }) as const),
    );
    const secrets = [...found.values(), ...used.filter(({ secret }) => secret)].map(({ value }) => value);
    return { variables, secrets };
  });
}
