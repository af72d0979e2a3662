/** The words of the printed sheet, in the language that is spoken: those of its own, and the names of types and fields. */
import { printedExport } from './en/printed-export.ts';
import { typesWords } from './en/window/types.ts';
import { directionOf, spoken } from './languages.ts';
import { speaker } from './say.ts';

const words = { ...printedExport, ...typesWords };
export const sayPrinted = speaker<keyof typeof words>(words);

type After<Prefix extends string> = keyof typeof words extends infer Key
  ? Key extends `${Prefix}.${infer Name}`
    ? Name
    : never
  : never;

/** What app/transfer/export/html.ts asks for. */
export interface PrintedWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly made: (date: string, items: number) => string;
  readonly warning: string;
  readonly noFolder: string;
  readonly type: (type: After<'type'>) => string;
  readonly field: (id: string) => string;
  readonly label: (name: After<'printed'>) => string;
}

export function printedWords(): PrintedWords {
  return {
    language: spoken(),
    direction: directionOf(spoken()),
    title: sayPrinted('printed.title'),
    made: (date: string, items: number) => sayPrinted('printed.made', { date, items }),
    warning: sayPrinted('printed.warning'),
    noFolder: sayPrinted('printed.noFolder'),
    type: (type: After<'type'>) => sayPrinted(`type.${type}`),
    field: (id: string) => (`field.${id}` in typesWords ? sayPrinted(`field.${id}` as keyof typeof words) : id),
    label: (name: After<'printed'>) => sayPrinted(`printed.${name}`),
  };
}
