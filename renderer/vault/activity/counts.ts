/** What an entry of the activity log says about many items: how many, and the kind of file that they came from or went to. */
import { exportFormats } from '../../../app/transfer/export/formats.ts';
import { say } from '../../words.ts';
import { formatNames } from '../imports/format-name.ts';
import type { ActivityEntry } from '../../../app/bridge/channels/activity.ts';
import type { WordKey } from '../../words.ts';

export function countsOf({ action, items, added, changed, format }: ActivityEntry): readonly string[] {
  return [
    ...(items === undefined ? [] : [say('backups.items', { count: items })]),
    ...broughtBy(added, changed),
    ...(format === undefined ? [] : [nameOf(action, format)]),
  ];
}

function broughtBy(added: number | undefined, changed: number | undefined): readonly string[] {
  if (added === undefined && changed === undefined) return [];
  const news = added === undefined || added === 0 ? [] : [say('activity.added', { count: added })];
  const changes = changed === undefined || changed === 0 ? [] : [say('activity.changed', { count: changed })];
  return news.length + changes.length > 0 ? [...news, ...changes] : [say('activity.nothingNew')];
}

/** Another version may know formats that this one doesn't. */
function nameOf(action: string, format: string): string {
  if (action === 'import')
    return Object.hasOwn(formatNames, format) ? formatNames[format as keyof typeof formatNames] : format;
  return exported.has(format) ? say(`exports.name.${format}` as WordKey) : format;
}

const exported = new Set<string>(exportFormats);
