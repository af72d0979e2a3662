/**
 * Declarations that stand alone: those of the given modules and of all that they name, and nothing else. The compiler writes them;
 * here they are gathered, and imports of sources become imports of declarations.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { SetUpError } from '../run.mjs';

const importForm = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]*)\.ts\2/g;

export async function writeTypes(root, entries, into) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'library/tsconfig.json'), {}, host);
  const options = { ...config.options, composite: false, incremental: false, declaration: true, noEmit: false };
  const files = entries.map((entry) => join(root, entry));
  const program = ts.createProgram(files, { ...options, outDir: into, rootDir: root, tsBuildInfoFile: undefined });
  const waiting = [...files];
  const seen = new Set(waiting);
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const text = declaration(program, file);
    for (const [, , , path] of text.matchAll(importForm)) {
      const next = join(dirname(file), `${path}.ts`);
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
    const target = join(into, relative(root, file).replace(/\.ts$/, '.d.ts'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text.replace(importForm, '$1$2$3.js$2'));
  }
}

function declaration(program, file) {
  let text;
  const { diagnostics } = program.emit(program.getSourceFile(file), (_, written) => (text = written), undefined, true);
  diagnostics.forEach(fail);
  if (text === undefined) throw new SetUpError(`There is no declaration of ${file}.`);
  return text;
}

function fail({ messageText }) {
  throw new SetUpError(ts.flattenDiagnosticMessageText(messageText, '\n'));
}
