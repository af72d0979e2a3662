// Runs the app in the folder given on the command line, as Electron's own default app does.
const { app } = require('electron');
const { readFileSync } = require('fs');
const Module = require('module');
const { join, resolve } = require('path');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const main = join(folder, manifest.main);
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
process.argv.splice(1, 1, ...process.argv.slice(1, 2));
Module._load(main, module, true);
