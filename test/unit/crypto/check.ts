/** What framework-free checks need: a name, a run that throws, and comparisons. */
export interface Check {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** The parsed JSON of a file below `test/fixtures`. */
export type ReadFixture = (file: string) => unknown;

export const bytesOf = {
  hex: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex')),
  utf8: (text: string): Uint8Array => new TextEncoder().encode(text),
  base64: (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64')),
};

export function fail(why: string): never {
  throw new Error(why);
}

export function equal(actual: Uint8Array, wanted: Uint8Array): void {
  if (Buffer.compare(actual, wanted) !== 0) fail(`${actual.length} bytes are not the ${wanted.length} wanted`);
}
