/** What scripts need of the importers, in one file. */
export { readImport } from '../../../app/transfer/import/detect.ts';
export { importFormats } from '../../../app/transfer/import/imported.ts';
