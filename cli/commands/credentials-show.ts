/** `frond credentials show`: the credentials as they are written, on stdout, in a pager or (read-only) in the editor. */
import { chmodSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { currentFolder, wantedFormat } from '../credentials-flags.ts';
import { edit, page } from '../editor.ts';
import { uninterrupted } from '../interrupt.ts';
import { withMemoryFolder } from '../memory-folder.ts';
import { stdoutIsTerminal } from '../stdout-terminal.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const { path, format, text } = await currentFolder().read(wantedFormat(given));
  if (given.has('editor')) {
    await uninterrupted(() =>
      withMemoryFolder(context.env, async (folder) => {
        const file = join(folder, basename(path, '.enc'));
        writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
        chmodSync(file, 0o400);
        await edit(context.env, file);
      }),
    );
  } else if (context.flags.json) context.json({ path, format, text });
  else if (!stdoutIsTerminal() || !(await page(context.env, text))) context.data(text);
  return undefined;
}
