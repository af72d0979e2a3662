/** No visible text bypasses app/words: what a page draws or names is said there, so that it can be said in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const pages = fileURLToPath(new URL('../../../renderer/', import.meta.url));
/** Attributes that people see or hear. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'errorMessage',
  'label',
  'placeholder',
  'text',
  'textValue',
  'title',
]);
/** Names and keys, which are the same in every language. */
const same = /^(?:Frond|Ctrl\+\S+|F\d+|Esc|Enter|https?:\/\/)$/;

const joins = new Set([ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken]);

const isText = (text: string): boolean => /\p{L}{2}/u.test(text) && !same.test(text.trim());

/** Literal text in the markup of one file, each with its line. */
function literalText(file: string, source: string): readonly string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    if (!isText(text)) return;
    const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
    found.push(`${file}:${line + 1} ${text.trim()}`);
  };
  /** A literal, also as one of the sides of a choice or within a template. */
  const look = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isStringLiteralLike(node)) note(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      for (const part of [node.head, ...node.templateSpans.map(({ literal }) => literal)]) note(part, part.text);
    } else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(look);
    else if (ts.isParenthesizedExpression(node)) look(node.expression);
    else if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) look(node.right);
      else if (joins.has(kind)) [node.left, node.right].forEach(look);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) look(node.expression);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(parsed))) {
      const { initializer } = node;
      look(initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function markupIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return markupIn(`${folder}${entry.name}/`);
    return entry.name.endsWith('.tsx') ? [`${folder}${entry.name}`] : [];
  });
}

test('the pages’ markup has no text of its own', () => {
  const files = markupIn(pages);
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => literalText(file.slice(pages.length), readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test('text in markup, in names and in choices is caught: the control', () => {
  const source = `
    const a = <p>Hello</p>;
    const b = <button aria-label="Close it">×</button>;
    const c = <p title={open ? 'Hide' : say('x')}>{count > 1 ? 'items' : \`\${n} pieces\`}</p>;
    const d = <p>{kind === 'note' && 'A note'}</p>;
    const fine = <kbd className="words here">Ctrl+N</kbd>;
  `;
  const caught = literalText('x.tsx', source).map((line) => line.replace(/^\S+ /, ''));
  expect(caught).toEqual(['Hello', 'Close it', 'Hide', 'items', 'pieces', 'A note']);
});
