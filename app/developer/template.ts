/** Texts with references in them: `{{ frond://… }}` in a template, or a value that is a reference and nothing else. */
import { isReference } from './reference.ts';

export type Part = { readonly text: string } | { readonly reference: string };

const slot = /\{\{[ \t]*(frond:\/\/[^{}\r\n]*?)[ \t]*\}\}/g;

/** The parts of a template in their order. Whatever is no slot stays as it is. */
export function parseTemplate(template: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of template.matchAll(slot)) {
    if (found.index > from) parts.push({ text: template.slice(from, found.index) });
    parts.push({ reference: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < template.length) parts.push({ text: template.slice(from) });
  return parts;
}

/** The parts of a variable's value. */
export function parseValue(value: string): readonly Part[] {
  return isReference(value) ? [{ reference: value.trimEnd() }] : parseTemplate(value);
}

export function hasReference(parts: readonly Part[]): boolean {
  return parts.some((part) => 'reference' in part);
}

/** The text with a value for each reference. */
export function fill(parts: readonly Part[], valueOf: (reference: string) => string): string {
  return parts.map((part) => ('reference' in part ? valueOf(part.reference) : part.text)).join('');
}
