/** What the page receives of changes: everything but the values that are secret. */
import { isSecretKind } from '../../app/vault/types.ts';
import { readableName } from '../../app/vault/attachment-name.ts';
import type { MergedItemView } from '../../app/bridge/channels/copies.ts';
import type { TimelineChangeView, TimelineSide } from '../../app/bridge/views.ts';
import type { MergedItem } from '../../app/vault/merge-report.ts';
import type { OpenVault } from '../../app/vault/open-vault.ts';
import type { TimelineChange, TimelineValue } from '../../app/vault/timeline.ts';

function sideView({ stamp, value }: TimelineValue, { kind, path }: TimelineChange): TimelineSide {
  if (value === undefined) return { stamp, value: null };
  if (isSecretKind(kind)) return { stamp };
  return { stamp, value: path.startsWith('attachments/') ? readableName(value) : value };
}

export function changeView(change: TimelineChange): TimelineChangeView {
  const { path, name, nameBefore, kind, before, after } = change;
  return {
    path,
    name,
    ...(nameBefore === undefined ? {} : { nameBefore }),
    kind,
    ...(before === undefined ? {} : { before: sideView(before, change) }),
    after: sideView(after, change),
  };
}

export function mergedItemView(vault: OpenVault, { id, type, title, change, fields }: MergedItem): MergedItemView {
  const trashed = vault.has(id) && vault.get(id).deletedAt !== undefined;
  return {
    id,
    type,
    title,
    change,
    trashed,
    fields: fields.map((field) => ({ ...field, change: changeView(field.change) })),
  };
}
