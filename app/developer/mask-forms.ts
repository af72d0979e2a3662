/**
 * The forms in which a secret value shows up in what a program prints: as it is, in base64 (RFC 4648, both alphabets, at any
 * offset within a longer text), percent-encoded (RFC 3986, and as HTML forms are) and escaped in JSON (RFC 8259).
 */

/** Values of fewer bytes are not masked: they would be found in texts that have nothing to do with them. */
export const leastMaskedBytes = 6;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every form of a value, as bytes; none for a short one. */
export function maskForms(value: string): readonly Uint8Array[] {
  const bytes = utf8(value);
  if (bytes.length < leastMaskedBytes) return [];
  const texts = [...plainForms(value), ...urlForms(value), ...jsonForms(value), ...base64Forms(bytes)];
  return [...new Set(texts)].map(utf8).filter(({ length }) => length >= leastMaskedBytes);
}

/** A terminal ends lines with CR LF; a program may print a value of several lines line by line. */
function plainForms(value: string): readonly string[] {
  if (!/[\r\n]/.test(value)) return [value];
  const lines = value.split(/\r?\n/).filter((line) => !isLabel(line));
  return [value, value.replace(/\r?\n/g, '\n'), value.replace(/\r?\n/g, '\r\n'), ...lines];
}

/** The first and last lines of PEM texts (RFC 7468) say nothing that is secret. */
function isLabel(line: string): boolean {
  return /^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(line.trim());
}

function urlForms(value: string): readonly string[] {
  const wellFormed = utf16Repaired(value);
  const component = encodeURIComponent(wellFormed);
  const strict = component.replace(/[!'()*]/g, percent);
  const form = strict.replaceAll('%20', '+');
  const forms = [
    component,
    component.replaceAll('%20', '+'),
    strict,
    form,
    form.replaceAll('%2A', '*'),
    encodeURI(wellFormed),
  ];
  return forms.flatMap((text) => [text, text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

function percent(symbol: string): string {
  return `%${symbol.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A lone surrogate has no UTF-8; the encoder writes U+FFFD in its place. */
function utf16Repaired(text: string): string {
  return new TextDecoder().decode(utf8(text));
}

function jsonForms(value: string): readonly string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const html = plain.replace(/[<>&\u2028\u2029]/g, unicode);
  return [plain, html].flatMap((text) => {
    const ascii = text.replace(/[\u007f-\uffff]/g, unicode);
    const upper = ascii.replace(/\\u[0-9a-f]{4}/g, (escape) => `\\u${escape.slice(2).toUpperCase()}`);
    return [text, ascii, upper].flatMap((form) => [form, form.replaceAll('/', '\\/')]);
  });
}

function unicode(symbol: string): string {
  return `\\u${symbol.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Base64 packs three bytes into four symbols, so that the same bytes look different at each of three offsets. What stands
 * here are the symbols that depend on nothing but the value, and these with the end that the value has as the last one.
 */
function base64Forms(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const shifted = new Uint8Array(offset + bytes.length);
    shifted.set(bytes, offset);
    const text = Buffer.from(shifted.buffer).toString('base64');
    const first = Math.ceil((offset * 8) / 6);
    const own = text.slice(first, Math.floor((shifted.length * 8) / 6));
    const last = text.slice(first).replace(/=+$/, '');
    return [own, last, text.slice(first)].flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
  });
}
