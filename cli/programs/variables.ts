/** The variables of a program's environment that need no vault: inherited ones, those of `.env` files and of `--env`. */
import { parseDotenv } from '../../app/developer/dotenv.ts';
import { isOwnVariable, variableName } from '../../app/developer/environment.ts';
import { hasReference, parseValue } from '../../app/developer/template.ts';
import { FrondError } from '../../app/errors.ts';
import { decodeText, readSmallFile } from '../../app/storage/small-file.ts';
import type { Variables } from '../../app/developer/environment.ts';

export function inherited(env: NodeJS.ProcessEnv): Variables {
  return new Map(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || isOwnVariable(name) ? [] : [[name, value]])),
  );
}

export function fromFiles(files: readonly string[]): Variables {
  const found = new Map<string, string>();
  for (const file of files) {
    const bytes = readSmallFile(file);
    const text = decodeText(bytes, file);
    bytes.fill(0);
    for (const { name, value } of parseDotenv(text)) if (!isOwnVariable(name)) found.set(name, value);
  }
  return found;
}

/** `--env NAME=REF`. A value that isn't a reference would show in the list of processes. */
export function fromAssignments(assignments: readonly string[]): Variables {
  return new Map(
    assignments.map((assignment) => {
      const at = assignment.indexOf('=');
      const [name, value] = [assignment.slice(0, at), assignment.slice(at + 1)];
      if (at < 1 || !variableName.test(name) || isOwnVariable(name))
        throw new FrondError('INVALID', 'run.noAssignment');
      if (!hasReference(parseValue(value))) throw new FrondError('POLICY', 'run.notReference', { name });
      return [name, value];
    }),
  );
}
