/**
 * Stands where the other program stood in the compatibility runtime and does what Electron's own default app does: takes a
 * folder from the command line and runs its `main`. (Electron's default_app/main.ts is the source of the order.)
 */
'use strict';
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

process.stderr.write(
  `Frond: compatibility runtime, Electron ${process.versions.electron}: for development and tests only, keep no real passwords in it.\n`,
);
const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
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
Module._load(main, module, true);
