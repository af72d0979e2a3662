/** `frond backup diff`: which items differ from a backup, and in what; with an item, its values then and now. */
import { remembering } from '../../app/storage/backups.ts';
import { vaultIn } from '../../app/storage/restore-items.ts';
import { differences } from '../../app/vault/difference.ts';
import { isSecretKind } from '../../app/vault/types.ts';
import { backupsOf, chooseBackup } from '../backup-choice.ts';
import { otherKey } from '../other-key.ts';
import { oneItem } from '../resolve-item.ts';
import { withVault, type CliSession } from '../session.ts';
import { printable, table } from '../text.ts';
import { say } from '../words.ts';
import type { Backup } from '../../app/storage/backups.ts';
import type { FieldKind } from '../../app/vault/item.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { Given } from '../command.ts';
import type { Context } from '../context.ts';

export async function run(context: Context, given: Given): Promise<undefined> {
  const { backups } = await backupsOf(context);
  const [backupName = '', item] = given.operands;
  const backup = chooseBackup(backups, backupName);
  await withVault(context, async (session) => {
    const unlock = remembering((header) => otherKey(session, given, header));
    const before = vaultIn(await session.store.openCopy(backup.path, unlock));
    if (item === undefined) showItems(context, backup, before, session.vault);
    else await showItem(session, backup, before, item, given.has('reveal'));
  });
  return undefined;
}

function showItems(context: Context, { id, savedAt }: Backup, before: OpenVault, vault: OpenVault): void {
  const found = differences(before, vault);
  if (context.flags.json) {
    context.json({ backup: id, savedAt, items: found });
    return;
  }
  context.data(
    table(found.map(({ title, change, what }) => [say(`diff.${change}`), title, what.join(', ')].map(printable))),
  );
  if (found.length === 0) context.words(say('diff.same', { savedAt }));
}

async function showItem(
  session: CliSession,
  { id, savedAt }: Backup,
  before: OpenVault,
  name: string,
  reveal: boolean,
): Promise<void> {
  const { context, vault } = session;
  const itemId = oneItem(before, name, 'anywhere');
  const { title } = before.get(itemId);
  const changes = vault.changesSince(before, itemId);
  if (reveal) await session.log({ action: 'reveal', itemId });
  const isOpen = (kind: FieldKind): boolean => reveal || !isSecretKind(kind);
  if (context.flags.json) {
    const fields = changes.map(({ path, name: field, kind, before: then, after }) => ({
      path,
      name: field,
      kind,
      ...(isOpen(kind) ? { then: then?.value ?? null, now: after.value ?? null } : {}),
    }));
    context.json({ backup: id, savedAt, id: itemId, title, there: vault.has(itemId), fields });
    return;
  }
  const shown = (kind: FieldKind, value: string | undefined): string =>
    value === undefined ? say('diff.none') : isOpen(kind) ? printable(value) : '••••••••';
  context.data(
    table(
      changes.flatMap(({ name: field, kind, before: then, after }) => [
        [printable(field), say('diff.then'), shown(kind, then?.value)],
        ['', say('diff.now'), shown(kind, after.value)],
      ]),
    ),
  );
  if (!vault.has(itemId)) context.words(`${say('diff.removed')}: ${printable(title)}`);
  else if (changes.length === 0) context.words(say('diff.same', { savedAt }));
}
