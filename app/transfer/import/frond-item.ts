/** An item of version 1 of Frond's JSON: as people see it, without the bytes of its attachments. */
import { fieldKinds, itemTypes } from '../../vault/item.ts';
import { own } from '../../vault/json.ts';
import { wellKnownField } from '../../vault/types.ts';
import { ItemBuilder } from './item-builder.ts';
import { listIn, objectsIn, textIn } from './json.ts';
import { timeOfText } from './times.ts';
import type { JsonObject } from '../../vault/json.ts';
import type { Former } from './imported.ts';

export function readFrondItem(item: JsonObject): ItemBuilder {
  const type = itemTypes.find((one) => one === own(item, 'type')) ?? 'note';
  const history = objectsIn(item, 'history');
  const former = (path: string): readonly Former[] =>
    history
      .flatMap((one): readonly Former[] => {
        const at = timeOfText(own(one, 'at'));
        if (own(one, 'path') !== path || typeof own(one, 'value') !== 'string') return [];
        return [{ value: textIn(one, 'value'), ...(at === undefined ? {} : { at }) }];
      })
      .reverse();
  const texts = (key: string): readonly string[] => listIn(item, key).filter((one) => typeof one === 'string');
  const id = textIn(item, 'id');
  const builder = new ItemBuilder(type, textIn(item, 'title'))
    .url(...objectsIn(item, 'urls').map((one) => textIn(one, 'url')))
    .notes(textIn(item, 'notes'))
    .details({
      sourceId: id === '' ? undefined : id,
      folder: texts('folder').filter((name) => name.trim() !== ''),
      tags: texts('tags'),
      favourite: own(item, 'favourite') === true,
      archived: own(item, 'archived') === true,
      trashed: textIn(item, 'deletedAt') !== '',
      createdAt: timeOfText(own(item, 'createdAt')),
      modifiedAt: timeOfText(own(item, 'updatedAt')),
      usedAt: timeOfText(own(item, 'usedAt')),
      expiresAt: timeOfText(own(item, 'expiresAt')),
      formerTitles: former('title'),
      formerNotes: former('notes'),
    });
  for (const field of objectsIn(item, 'fields')) readField(builder, field, former);
  for (const file of objectsIn(item, 'attachments')) builder.drop('attachmentMissing', textIn(file, 'name'));
  return builder;
}

function readField(builder: ItemBuilder, field: JsonObject, former: (path: string) => readonly Former[]): void {
  const [id, name, value] = [textIn(field, 'id'), textIn(field, 'name'), textIn(field, 'value')];
  const kind = fieldKinds.find((one) => one === own(field, 'kind')) ?? 'secret';
  const earlier = former(`fields/${id}`);
  if (wellKnownField(builder.type, id)?.kind === kind) builder.set(id, value, name, earlier);
  else builder.custom(name, value, kind, earlier);
}
