/** `frond credentials edit`: the credentials in the user's editor; saved only where that is what was meant. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCredentials } from '../../app/developer/credentials.ts';
import { FrondError, isFrondError } from '../../app/errors.ts';
import { currentFolder, wantedFormat } from '../credentials-flags.ts';
import { edit } from '../editor.ts';
import { failureSentence } from '../failure-sentence.ts';
import { uninterrupted } from '../interrupt.ts';
import { withMemoryFolder } from '../memory-folder.ts';
import { decodeText } from '../passphrase.ts';
import { say } from '../words.ts';
import type { CredentialsFile } from '../../app/developer/credentials-folder.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

/** What is wrong with a text that the editor left, if anything. */
function problemOf(text: string, { format, text: before }: CredentialsFile): FrondError | undefined {
  if (text.trim() === '' && before.trim() !== '') return new FrondError('INVALID', 'credentials.emptied');
  try {
    parseCredentials(text, format);
    return undefined;
  } catch (error) {
    if (isFrondError(error, 'INVALID')) return error;
    throw error;
  }
}

/** The text to save, or undefined where it is as it was. Asks where the text is emptied or malformed. */
async function edited(context: Context, file: CredentialsFile): Promise<string | undefined> {
  return withMemoryFolder(context.env, async (folder) => {
    const path = join(folder, basename(file.path, '.enc'));
    writeFileSync(path, file.text, { mode: 0o600, flag: 'wx' });
    for (;;) {
      await edit(context.env, path);
      const text = decodeText(readFileSync(path), basename(path));
      if (text === file.text) return undefined;
      const problem = problemOf(text, file);
      if (problem === undefined) return text;
      if (context.terminal === undefined) throw problem;
      context.terminal.say(`${failureSentence(problem)}\n`);
      if (await context.terminal.confirm(say('ask.editAgain'))) continue;
      if (await context.terminal.confirm(say('ask.saveAnyway'))) return text;
      throw new FrondError('CANCELLED', 'credentials.notSaved');
    }
  });
}

export async function run(context: Context, given: Given): Promise<undefined> {
  const folder = currentFolder();
  const file = await folder.read(wantedFormat(given));
  const changed = await uninterrupted(async () => {
    const text = await edited(context, file);
    if (text !== undefined) await folder.write(file, text);
    return text !== undefined;
  });
  context.words(say(changed ? 'credentials.saved' : 'credentials.same', { path: basename(file.path) }));
  if (context.flags.json) context.json({ path: file.path, changed });
  return undefined;
}
