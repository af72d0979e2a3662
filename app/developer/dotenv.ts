/**
 * The text of `.env` files: lines `NAME=value`, as the npm package dotenv reads them. Quotes may be ', " or `; in " the
 * sequences \n \r \t \" \\ are escapes; a value in quotes may have several lines; `#` begins a comment; `export` may stand
 * before the name. Variables in values are not expanded. Pure text.
 */

export interface Variable {
  readonly name: string;
  readonly value: string;
}

const start = /(?:^|\n)[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/y;
const quoted: Readonly<Record<string, RegExp>> = {
  "'": /'([^']*)'/y,
  '"': /"((?:\\[\s\S]|[^"\\])*)"/y,
  '`': /`([^`]*)`/y,
};
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$' };

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, symbol: string) => escapes[symbol] ?? whole);
}

/** Variables in their order; a name that comes twice has its last value. Lines of another form are passed over. */
export function parseDotenv(source: string): readonly Variable[] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const found = new Map<string, string>();
  let at = 0;
  while (at >= 0 && at < text.length) {
    start.lastIndex = at;
    const name = start.exec(text)?.[1];
    if (name !== undefined) {
      const from = start.lastIndex;
      const mark = text[from] ?? '';
      const form = Object.hasOwn(quoted, mark) ? quoted[mark] : undefined;
      if (form !== undefined) form.lastIndex = from;
      const inside = form?.exec(text)?.[1];
      if (inside !== undefined) {
        found.set(name, mark === '"' ? unescaped(inside) : inside);
        at = text.indexOf('\n', form?.lastIndex ?? from);
        continue;
      }
      const end = text.indexOf('\n', from);
      const line = text.slice(from, end < 0 ? undefined : end);
      found.set(name, line.replace(/#.*$/, '').trim());
    }
    at = text.indexOf('\n', at + 1);
  }
  return [...found].map(([name, value]) => ({ name, value }));
}

/** The variables as a `.env` text that `parseDotenv` reads back; values are quoted where they have to be. */
export function formatDotenv(variables: readonly Variable[]): string {
  return variables.map(({ name, value }) => `${name}=${written(value)}\n`).join('');
}

function written(value: string): string {
  if (/^[\w./:@%+,=?&~-]*$/.test(value)) return value;
  if (!value.includes("'")) return `'${value}'`;
  return `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
}
