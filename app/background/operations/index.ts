/** All operations by their names. */
import { code } from './code.ts';
import { counts, list, show } from './items.ts';
import { request } from './request.ts';
import { run } from './run.ts';
import { value, values } from './values.ts';
import type { Answer, OperationName, Wanted } from '../operations.ts';
import type { Doing, Reader } from './reader.ts';

const all: { readonly [Name in OperationName]: Doing<Name> } = {
  value,
  values,
  run,
  request,
  list,
  show,
  code,
  counts,
};

export async function perform<Name extends OperationName>(
  reader: Reader,
  name: Name,
  wanted: Wanted<Name>,
): Promise<Answer<Name>> {
  return all[name](reader, wanted);
}
