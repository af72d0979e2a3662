/** Says, while files are held over the pane, what letting them go will do. */
import { fileSize, say } from '../../words.ts';
import { mostAttachmentBytes } from '../../../app/vault/item.ts';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../app/bridge/views.ts';

export function DropVeil({ item }: { readonly item: ItemView }): ReactNode {
  const title = item.title === '' ? say('item.untitled') : item.title;
  return (
    <div className="drop-veil">
      {say('attach.drop', { title })}
      <span>{say('attach.dropHint', { size: fileSize(mostAttachmentBytes) })}</span>
    </div>
  );
}
