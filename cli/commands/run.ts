/** `frond run`: a program with secrets in its environment, and without them in what it prints. */
import { basename } from 'node:path';
import { referencesOf, withReferences } from '../../app/developer/environment.ts';
import { fill } from '../../app/developer/template.ts';
import { FrondError } from '../../app/errors.ts';
import { findProgram, NotStarted } from '../programs/find-program.ts';
import { fromAssignments, fromFiles, inherited } from '../programs/variables.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';
import type { FoundReference, RunWanted, SetValue } from '../../app/background/operations.ts';
import type { Variables } from '../../app/developer/environment.ts';

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
    const { startProgram } = await import('../programs/start-program.ts');
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
  const { projectFolder } = await import('../../app/storage/project-folder.ts');
  const { checkReferences, MissingReferences } = await import('../programs/references.ts');
  const { withReading } = await import('../reading.ts');
  const under = referencesOf(withReferences(new Map([...below].filter(([name]) => !above.has(name)))));
  const over = referencesOf(withReferences(above));
  // Malformed ones before anybody is asked for a passphrase.
  if (!given.has('set')) checkReferences([...under, ...over], 'run.missing');
  const wanted: RunWanted = {
    sets: given.values('set'),
    below: under,
    above: over,
    aboveNames: [...above.keys()],
    program: file,
    folder: projectFolder(),
    allow: given.has('approve') ? 'always' : 'ask',
  };
  return withReading(context, async (ask) => {
    // What starts programs is loaded while the answer is on its way.
    let [answer] = await Promise.all([ask('run', wanted), import('../programs/start-program.ts')]);
    if ('wants' in answer) {
      if (answer.refused) {
        const { printable } = await import('../text.ts');
        throw new FrondError('POLICY', 'run.refusedBefore', { program: printable(basename(file)) });
      }
      const { askApproval } = await import('../programs/approval.ts');
      const allow = await askApproval(context, ask, { ...wanted, wants: answer.wants });
      answer = await ask('run', { ...wanted, allow });
    }
    if ('missing' in answer) throw new MissingReferences('run.missing', answer.missing);
    if ('wants' in answer) throw new FrondError('INTERNAL', 'internal.unexpected');
    return filled(below, answer.sets, above, answer.found);
  });
}

/** All variables with their values in place of references. */
function filled(
  below: Variables,
  sets: readonly SetValue[],
  above: Variables,
  found: readonly FoundReference[],
): Filled {
  const variables = new Map([...below, ...sets.map(({ name, value }) => [name, value] as const), ...above]);
  const values = new Map(found.map(({ reference, value }) => [reference, value]));
  for (const { name, parts } of withReferences(variables)) {
    variables.set(
      name,
      fill(parts, (reference) => values.get(reference) ?? ''),
    );
  }
  const secrets = [...found, ...sets.filter(({ secret }) => secret)].map(({ value }) => value);
  return { variables, secrets };
}
