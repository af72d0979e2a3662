/**
 * Stands where the other program stood in the compatibility runtime and does what Electron's own default app does: takes a
 * folder from the command line, loads the modules that `-r` names, and runs the folder's `main`. (Electron's default_app/main.ts is the
 * source of the order.)
 */
'use strict';
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

process.stderr.write(
  `Frond: compatibility runtime, Electron ${process.versions.electron}: for development and tests only, keep no real passwords in it.\n`,
);
const rest = process.argv.slice(1);
const isPreload = (index) => rest[index] === '-r';
const given = rest.find((argument, index) => !argument.startsWith('-') && !isPreload(index - 1));
if (given === undefined) {
  process.stderr.write('Usage: electron [switches] <folder>\n');
  process.exit(2);
}
const folder = path.resolve(given);
const about = require(path.join(folder, 'package.json'));
app.setAppPath(folder);
app.name = about.productName ?? about.name;
app.setVersion(about.version);
const main = path.join(folder, about.main);
process.mainModule = module;
for (const [index, name] of rest.entries()) if (isPreload(index - 1)) require(path.resolve(name));
Module._load(main, module, true);
