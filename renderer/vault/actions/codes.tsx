/** One-time codes: copied, and added from wherever they are handed out. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { AddCode } from '../codes/add-code.tsx';
import { bytesOf, mostImageBytes } from '../codes/given-image.ts';
import { copiedToast } from '../copied-toast.ts';
import type { CodeView } from '../../../app/bridge/views.ts';
import type { CodeOrigin } from '../codes/add-code.tsx';
import type { Tools } from './tools.ts';

export interface CodeActions {
  /** By a counter: the code that was just shown. */
  readonly copyCode: (field: string, label: string, counter?: number) => void;
  readonly copyCodeOfSelected: () => void;
  readonly addCode: () => void;
  /** Reads an image that was pasted, or dropped where nothing else takes files. */
  readonly addCodeFromImage: (image: Uint8Array<ArrayBuffer>) => void;
  /** Asks where its codes go if the one file is an image with one-time codes; else does `otherwise`. */
  readonly takeCodesOf: (files: readonly File[], otherwise: () => void) => void;
}

export function codeActions({ page, isEditing, run, undo }: Tools): CodeActions {
  const { fail, item, toast } = page;
  const copy = async (id: string, field: string, label: string, counter?: number): Promise<void> => {
    const result = await call('code.copy', { id, field, ...(counter === undefined ? {} : { counter }) });
    toast(copiedToast(result, label));
  };
  /** The counter moves on first, so that each copy is another code. */
  const copyNew = async (id: string, field: string, label: string): Promise<void> => {
    const view: CodeView = await call('code.show', { id, field });
    if (view.method !== 'hotp') return copy(id, field, label);
    const { counter } = await call('code.next', { id, field, counter: view.counter });
    return copy(id, field, label, counter);
  };
  const open = (origin?: CodeOrigin): void => {
    const into = item === undefined || item.trashed ? undefined : item;
    page.show((close) => (
      <AddCode
        into={into}
        origin={origin}
        close={close}
        added={({ added, itemId }) => {
          page.open(itemId);
          toast({ text: say('codes.added', { count: added }), undo: run(undo) });
        }}
      />
    ));
  };
  return {
    copyCode: (field, label, counter) => {
      if (item !== undefined) copy(item.id, field, label, counter).catch(fail);
    },
    copyCodeOfSelected: run(async () => {
      if (item === undefined) return;
      const { id, fields } = item;
      const code = fields.find(({ kind, empty }) => kind === 'totp' && !empty);
      if (code === undefined) toast({ text: say('codes.none'), tone: 'bad' });
      else await copyNew(id, `fields/${code.id}`, say('field.totp'));
    }),
    addCode: () => open(),
    takeCodesOf: (files, otherwise) => {
      const [file] = files;
      const mayHoldCode = files.length === 1 && file?.type.startsWith('image/') === true && file.size <= mostImageBytes;
      if (!mayHoldCode || isEditing) {
        otherwise();
        return;
      }
      bytesOf(file)
        .then((image) => call('codes.fromImage', { image }))
        .then((found) => open(() => Promise.resolve(found)), otherwise);
    },
    addCodeFromImage: (image) => open(() => call('codes.fromImage', { image })),
  };
}
