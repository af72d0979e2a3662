/** Exports: proves the passphrase, asks where, and lets the vault process write. */
import { wipe } from '../../app/crypto/wipe.ts';
import { FrondError } from '../../app/errors.ts';
import { peekHeader } from '../../app/storage/peek-header.ts';
import { secretOf } from '../key-change.ts';
import type { exportsChannels } from '../../app/bridge/channels/exports.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function exportsHandlers({ session, shown, desktop }: HandlerParts): HandlersOf<typeof exportsChannels> {
  /** Files that may be shown: those that were written while this window was open. */
  const written = new Set<string>();
  return {
    'exports.write': async ({ format, proof, own }) => {
      try {
        const secret = own ?? (format === 'kdbx' && proof.kind === 'passphrase' ? proof.secret : undefined);
        if (format === 'kdbx' && secret === undefined) throw new FrondError('INVALID', 'bridge.arguments');
        wipe(await session.deriveKey(await peekHeader(shown.required()), await secretOf(shown, proof)));
        const { name } = shown.place();
        const target = await desktop.askExportPlace(format, name);
        if (target === undefined) return undefined;
        const args = { format, target, name, ...(secret === undefined ? {} : { secret }) };
        const done = await session.client.request('writeExport', args);
        written.add(done.path);
        return done;
      } finally {
        wipe(proof.secret);
        if (own !== undefined) wipe(own);
      }
    },
    'exports.show': async ({ path }) => {
      const listed = await session.client.request('exports.list', undefined);
      if (!written.has(path) && !listed.some((one) => one.path === path)) {
        throw new FrondError('NOT_FOUND', 'export.notRemembered', { path });
      }
      desktop.showFile(path);
      return null;
    },
  };
}
