/** One call of `frond` from its arguments to its exit status. */
import { FrondError, isFrondError } from '../app/errors.ts';
import { parseArguments } from './arguments.ts';
import { Context } from './context.ts';
import { handleSignals } from './interrupt.ts';
import { loaders } from './loaders.ts';
import { writeData, writeWords } from './output.ts';

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { spec, group, help, version: wantsVersion, flags, given } = parseArguments(args);
  if (wantsVersion) {
    writeData(`frond ${__FROND_VERSION__}\n`);
    return 0;
  }
  if (help || spec === undefined) {
    const { helpOf, overview } = await import('./help.ts');
    const text = spec === undefined ? overview(group) : helpOf(spec);
    if (help) {
      writeData(text);
      return 0;
    }
    if (flags.json) throw new FrondError('INVALID', 'usage.noCommand');
    writeWords(text);
    return 2;
  }
  const context = new Context(env, flags);
  try {
    const command = await loaders[spec.name]();
    return (await command.run(context, given)) ?? 0;
  } finally {
    context.close();
  }
}

/** `frond help add` means `frond add --help`. */
function withHelpCommand(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1), '--help'] : args;
}

function wantsJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).includes('--json');
}

export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  handleSignals();
  try {
    return await run(withHelpCommand(args), env);
  } catch (error) {
    const json = wantsJson(args);
    // Who pressed Ctrl-C knows; a program that reads the answer doesn't.
    if (isFrondError(error, 'CANCELLED') && !json) return 130;
    const { report } = await import('./failure.ts');
    return report(error, { json, debug: env.FROND_DEBUG === '1' });
  }
}
