/** `frond edit --editor`: all of an item as text in the person's editor. What can't be taken over is kept, encrypted, for the next time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, formOf, sameForm } from '../app/developer/item-form.ts';
import { formatItemText } from '../app/developer/item-text.ts';
import { parseItemText } from '../app/developer/item-text-form.ts';
import { FrondError, isFrondError } from '../app/errors.ts';
import { fieldKinds } from '../app/vault/item.ts';
import { edit } from './editor.ts';
import { failureSentence } from './failure-sentence.ts';
import { uninterrupted } from './interrupt.ts';
import { withFolder } from './item-flags.ts';
import { withMemoryFolder } from './memory-folder.ts';
import { decodeText } from './passphrase.ts';
import { oneItem } from './resolve-item.ts';
import { nearest } from './suggest.ts';
import { say } from './words.ts';
import type { ItemForm } from '../app/developer/item-form.ts';
import type { KeptText } from '../app/storage/kept-texts.ts';
import type { Item } from '../app/vault/item.ts';
import type { CliSession } from './session.ts';

/** The text that the editor begins with, and what it was made from. */
interface Beginning {
  readonly text: string;
  readonly base: ItemForm;
  /** The item as text: an editor that leaves this changes nothing. */
  readonly unchanged: string;
}

/** A text that the editor left. */
class EditedText {
  readonly #session: CliSession;
  readonly #item: Item;
  readonly #base: ItemForm;
  #text: string | undefined;

  constructor(session: CliSession, item: Item, base: ItemForm) {
    this.#session = session;
    this.#item = item;
    this.#base = base;
  }

  set(text: string): void {
    this.#text = text;
  }

  async keep(): Promise<void> {
    if (this.#text === undefined) return;
    const { store, context } = this.#session;
    await store.keepText({ itemId: this.#item.id, text: this.#text, base: { ...this.#base } });
    context.words(say('editor.kept'));
  }
}

function commentsFor(savedAt?: string): readonly string[] {
  const resumed = savedAt === undefined ? [] : [say('editor.resumed', { savedAt })];
  return [
    ...resumed,
    say('editor.close'),
    say('editor.fields', { kinds: fieldKinds.join(', ') }),
    say('editor.others'),
    say('editor.secret'),
  ];
}

/** A text of last time, where there is one and the person wants it. */
async function resumed({ context, store }: CliSession, item: Item): Promise<KeptText | undefined> {
  const kept = await store.keptText(item.id);
  if (kept === undefined) return undefined;
  const { terminal } = context;
  if (terminal !== undefined && /^n/i.test(await terminal.answer(say('ask.resumeText', { savedAt: kept.savedAt })))) {
    await store.discardText(item.id);
    return undefined;
  }
  context.words(say('editor.resumed', { savedAt: kept.savedAt }));
  return kept;
}

async function beginningOf(session: CliSession, item: Item): Promise<Beginning> {
  const current = formOf(item);
  const unchanged = formatItemText(item, current, commentsFor());
  const kept = await resumed(session, item);
  if (kept === undefined) return { text: unchanged, base: current, unchanged };
  const base = kept.base as ItemForm;
  if (!sameForm(base, current)) {
    session.context.words(say('editor.changedSince', { title: item.title }));
  }
  return { text: kept.text, base, unchanged };
}

/** What the editor made of the item, or undefined where it left it as it was. Asks where the text is not what it should be. */
async function edited(
  { context }: CliSession,
  item: Item,
  { text: start, base, unchanged }: Beginning,
  left: EditedText,
): Promise<ItemForm | undefined> {
  return withMemoryFolder(context.env, async (folder) => {
    const path = join(folder, 'item.yml');
    writeFileSync(path, start, { mode: 0o600, flag: 'wx' });
    for (;;) {
      // The terminal is the editor's.
      context.close();
      await edit(context.env, path);
      const bytes = readFileSync(path);
      if (bytes.equals(Buffer.from(unchanged))) return undefined;
      // What is not UTF-8 comes from an old setting of the editor: kept it will be.
      left.set(new TextDecoder('windows-1252').decode(bytes));
      try {
        const text = decodeText(bytes, 'item.yml');
        left.set(text);
        const form = parseItemText(text, { id: item.id, type: item.type, base, nearest });
        if (form.title === '' && base.title !== '') throw new FrondError('INVALID', 'item.noTitle');
        return form;
      } catch (error) {
        if (!isFrondError(error, 'INVALID') || context.terminal === undefined) throw error;
        context.terminal.say(`${failureSentence(error)}\n`);
        const again = await context.terminal.answer(say('ask.editText'));
        if (/^n/i.test(again)) throw new FrondError('CANCELLED', 'prompt.cancelled');
      }
    }
  });
}

/** Answers the item's id and whether it was changed. */
export async function editInEditor(
  session: CliSession,
  name: string,
): Promise<{ readonly id: string; readonly changed: boolean }> {
  const { vault, store } = session;
  const id = oneItem(vault, name);
  const item = vault.get(id);
  const beginning = await beginningOf(session, item);
  await session.log({ action: 'reveal', itemId: id });
  const left = new EditedText(session, item, beginning.base);
  const changed = await uninterrupted(async () => {
    try {
      const form = await edited(session, item, beginning, left);
      if (form !== undefined) {
        const { input, folder } = changesOf(beginning.base, form, formOf(vault.get(id)));
        vault.batch('edit', () => vault.update(id, withFolder(vault, { input, folder })));
      }
    } catch (error) {
      // What the editor left the time before, too, where it failed this time.
      await left.keep();
      throw error;
    }
    const unsaved = !store.saved;
    await session.save();
    await store.discardText(id);
    return unsaved;
  });
  return { id, changed };
}
