/** `frond credentials get`: one value of the credentials, and a newline. */
import { lookUp, toJson, toText } from '../../app/developer/credential-value.ts';
import { valuesIn } from '../../app/developer/credentials-folder.ts';
import { FrondError } from '../../app/errors.ts';
import { currentFolder, wantedFormat } from '../credentials-flags.ts';
import { writeData } from '../output.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const [name = ''] = given.operands;
  const value = lookUp(await valuesIn(currentFolder(), wantedFormat(given)), name);
  if (value === undefined) throw new FrondError('NOT_FOUND', 'credentials.noName', { name });
  if (context.flags.json) context.json({ name, value: toJson(value) });
  else if (value instanceof Uint8Array) {
    writeData(value);
    writeData('\n');
  } else context.data(`${toText(value)}\n`);
  return undefined;
}
