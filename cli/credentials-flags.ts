/** The folder and the file that `frond credentials` works on. */
import { CredentialsFolder } from '../app/developer/credentials-folder.ts';
import { FrondError } from '../app/errors.ts';
import type { CredentialsFormat } from '../app/developer/credentials.ts';
import type { Given } from './command.ts';

/** As Flask-Vault does: the current one. */
export function currentFolder(): CredentialsFolder {
  return new CredentialsFolder(process.cwd());
}

export function wantedFormat(given: Given): CredentialsFormat | undefined {
  if (given.has('toml') && given.has('yaml')) throw new FrondError('INVALID', 'credentials.bothFormats');
  return given.has('toml') ? 'toml' : given.has('yaml') ? 'yml' : undefined;
}
