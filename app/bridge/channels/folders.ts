/** Folders: made, named, nested and removed. */
import * as v from 'valibot';
import { vaultCall } from '../channel.ts';
import { folderName, id, ids } from '../schemas.ts';

export const folderChannels = {
  /** Makes a folder, and moves items into it as a part of the same operation; answers its id. */
  'folders.add': vaultCall<string>()(
    v.strictObject({ name: folderName, parentId: v.optional(id), ids: v.optional(ids) }),
  ),
  'folders.rename': vaultCall<null>()(v.strictObject({ id, name: folderName })),
  /** Moves a folder with all that is in it; null moves it to the top. */
  'folders.move': vaultCall<null>()(v.strictObject({ id, parentId: v.nullable(id) })),
  /** Removes a folder; what is in it shows in the folder above. */
  'folders.remove': vaultCall<null>()(v.strictObject({ id })),
} as const;
