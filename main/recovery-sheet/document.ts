/**
 * The recovery sheet as a page without scripts. It is put together from bytes: the whole code never becomes a text in this
 * process, which lives on after a lock.
 */
import { checkSymbol } from '../../app/generate/recovery-text.ts';
import { directionOf, spoken } from '../../app/words/languages.ts';
import { sayMenu as say } from '../../app/words/menu-speech.ts';
import type { sheet } from '../../app/words/en/sheet.ts';

const groupBytes = 4;

export interface SheetContent {
  /** The vault's name. */
  readonly vault: string;
  /** The code as it is printed: ASCII, groups of four with hyphens. */
  readonly code: Uint8Array;
  readonly date: string;
}

/** UTF-8; the caller wipes it. */
export function sheetDocument({ vault, code, date }: SheetContent): Uint8Array {
  const head = `<!doctype html>
<html lang="${spoken()}" dir="${directionOf(spoken())}">
<head><meta charset="utf-8"><title>${escaped(say('sheet.title'))}</title><link rel="stylesheet" href="sheet.css"></head>
<body>
<header>
<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 21c.5-4.5 2.5-8 7-10M4 15C4 8 9 4 20 4c0 9-4 14-11 14-2.5 0-5-1-5-3Z"/></svg>
<h1>${escaped(say('sheet.title'))}</h1>
</header>
<dl>
<div><dt>${escaped(say('sheet.vault'))}</dt><dd>${escaped(vault)}</dd></div>
<div><dt></dt><dd>${escaped(say('sheet.date', { date }))}</dd></div>
</dl>
<p class="intro">${escaped(say('sheet.intro'))}</p>
<h2>${escaped(say('sheet.code'))}</h2>
<ol class="code">`;
  const tail = `</ol>
<h2>${escaped(say('sheet.stepsTitle'))}</h2>
<ol>${listed(['sheet.step.1', 'sheet.step.2', 'sheet.step.3', 'sheet.step.4'])}</ol>
<h2>${escaped(say('sheet.keepTitle'))}</h2>
<ul>${listed(['sheet.keep.1', 'sheet.keep.2', 'sheet.keep.3'])}</ul>
<p class="where">${escaped(say('sheet.where'))}</p>
</body>
</html>
`;
  const groups: Uint8Array[] = [];
  for (let at = 0; at < code.length; at += groupBytes + 1) {
    const group = code.subarray(at, at + groupBytes);
    const check = checkSymbol(String.fromCharCode(...group)) ?? '';
    groups.push(
      Buffer.from('<li><b>'),
      group,
      Buffer.from(`</b><span>${escaped(say('sheet.check'))} <i>${check}</i></span></li>`),
    );
  }
  return joined([Buffer.from(head), ...groups, Buffer.from(tail)]);
}

/** Not Buffer.concat: that may take memory which others use as well. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function listed(keys: readonly (keyof typeof sheet)[]): string {
  return keys.map((key) => `<li>${escaped(say(key))}</li>`).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const sheetStyle = `
@page { size: A4; margin: 18mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { color: #18201b; background: #fff; font: 11pt/1.5 'Inter Variable', system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif; }
header { align-items: center; border-bottom: 1.5pt solid #26734a; display: flex; gap: 10pt; padding-bottom: 10pt; }
svg { fill: none; height: 26pt; stroke: #26734a; stroke-linecap: round; stroke-linejoin: round; stroke-width: 1.8; width: 26pt; }
h1 { font-size: 20pt; line-height: 1.2; }
h2 { font-size: 12pt; margin: 20pt 0 6pt; }
dl { display: flex; justify-content: space-between; margin: 12pt 0; }
dl div { display: flex; gap: 8pt; }
dt { color: #4d5850; }
dd { font-weight: 600; overflow-wrap: anywhere; }
dl div + div dd { color: #4d5850; font-weight: 400; white-space: nowrap; }
ol:not(.code), ul { padding-inline-start: 18pt; }
li { margin-bottom: 4pt; }
.code { border: 1pt solid #9fcfb3; border-radius: 8pt; display: flex; flex-wrap: wrap; gap: 10pt 0; list-style: none; padding: 14pt 8pt; }
.code li { counter-increment: group; margin: 0; text-align: center; width: 25%; }
.code b { display: block; font: 700 20pt/1.3 'JetBrains Mono Variable', 'DejaVu Sans Mono', 'Noto Sans Mono', monospace; letter-spacing: 2pt; }
.code b::before { color: #616c65; content: counter(group) '\\2002'; font: 400 9pt/1 sans-serif; letter-spacing: 0; }
.code span { color: #4d5850; font-size: 9pt; }
.code i { font: 700 11pt/1 'JetBrains Mono Variable', 'DejaVu Sans Mono', monospace; }
.where { border-bottom: 1pt solid #c3ccc5; margin-top: 24pt; padding-bottom: 40pt; color: #4d5850; }
`;
