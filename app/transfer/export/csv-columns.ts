/** The columns of Frond's CSV, as the export writes them and the import knows them. */
import { itemTypes } from '../../vault/item.ts';
import { typeDefinitions } from '../../vault/types.ts';

const everyField = [...new Set(itemTypes.flatMap((type) => typeDefinitions[type].fields.map(({ id }) => id)))];

export const csvColumns = {
  before: ['type', 'title'],
  /** Those of well-known fields; a file has the ones that its items need. */
  fields: everyField,
  after: ['url', 'notes', 'folder', 'tags', 'favourite', 'archived', 'created', 'modified', 'expires', 'fields'],
} as const;

/** Of a spreadsheet-safe file: names of the columns in which an apostrophe was put in front. */
export const formulaColumn = 'apostrophe added in';
