/** The one place that decides which links may leave Frond: http, https and mailto, written plainly. */
import { FrondError } from '../app/errors.ts';

const allowed = new Set(['http:', 'https:', 'mailto:']);

/** A host name as people type it: with a dot, or the machine itself. */
const host = /^(?:localhost|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[:/?#]|$)/u;

/** The normalised URL, ready for the system's browser. Text without a scheme is taken for a host name. Throws INVALID. */
export function checkedUrl(text: string): string {
  const trimmed = text.trim();
  const url = parse(trimmed) ?? (host.test(trimmed) ? parse(`https://${trimmed}`) : undefined);
  const ok =
    url !== undefined &&
    allowed.has(url.protocol) &&
    (url.protocol === 'mailto:' ? url.pathname.includes('@') : url.hostname !== '') &&
    // A browser would log in with these unasked.
    url.username === '' &&
    url.password === '' &&
    !hasControl(trimmed);
  if (!ok) throw new FrondError('INVALID', 'url.notOpenable');
  return url.href;
}

function parse(text: string): URL | undefined {
  // "localhost:8080" and "example.org:443/x" are hosts with a port, not schemes.
  if (/^[a-z0-9.-]+:\d+(?:[/?#]|$)/i.test(text)) return parse(`https://${text}`);
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function hasControl(text: string): boolean {
  return Array.from(text).some((character) => character <= ' ' || character === '\u007f' || character === '\\');
}
