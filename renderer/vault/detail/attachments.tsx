/** The attachments of an item: what they are, and what can be done with them. */
import {
  Download,
  Ellipsis,
  File as FileIcon,
  FileArchive,
  FileAudio,
  FileImage,
  FileKey,
  FileText,
  FileVideo,
  Paperclip,
  Pencil,
  Trash2,
} from 'lucide-react';
import { createElement, useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../../components/icon-button.tsx';
import { counted, fileSize, say } from '../../words.ts';
import { mostAttachmentBytes } from '../../../app/vault/item.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Attachment } from '../../../app/vault/item.ts';
import type { ItemView } from '../../../app/bridge/views.ts';
import type { AttachProgress } from './use-attaching.ts';

export interface AttachmentActions {
  readonly addFiles: () => void;
  readonly dropFiles: (files: readonly File[]) => void;
  readonly showAttachment: (attachment: Attachment) => void;
  readonly saveAttachment: (attachment: Attachment) => void;
  readonly renameAttachment: (attachment: Attachment) => void;
  readonly removeAttachment: (attachment: Attachment) => Promise<void>;
}

/** By the ending of the name: a hint for the eye. What is shown of the content goes by the content. */
const icons: readonly (readonly [RegExp, LucideIcon])[] = [
  [/\.(png|jpe?g|gif|webp|svg|heic|avif|bmp|tiff?)$/i, FileImage],
  [/\.(txt|md|log|csv|json|ya?ml|toml|xml|html?|pdf|docx?|odt|rtf)$/i, FileText],
  [/\.(pem|key|crt|cer|p12|pfx|asc|gpg|pub|kdbx|ppk|age|jks)$/i, FileKey],
  [/\.(zip|gz|tgz|xz|zst|7z|rar|tar|bz2)$/i, FileArchive],
  [/\.(mp4|mov|mkv|webm|avi)$/i, FileVideo],
  [/\.(mp3|wav|flac|ogg|m4a|opus)$/i, FileAudio],
];

function iconOf(name: string): ReactNode {
  const kind = icons.find(([ending]) => ending.test(name))?.[1] ?? FileIcon;
  return createElement(kind, { size: 20, strokeWidth: 1.5, 'aria-hidden': true });
}

export const attachmentName = ({ name }: { readonly name: string }): string =>
  name === '' ? say('attach.unnamed') : name;

export interface AttachmentsProps {
  readonly item: ItemView;
  readonly progress: AttachProgress | undefined;
  readonly actions: AttachmentActions;
}

export function Attachments({ item, progress, actions }: AttachmentsProps): ReactNode {
  const add = useRef<HTMLButtonElement>(null);
  const { attachments, trashed } = item;
  const remove = (attachment: Attachment): void =>
    void actions.removeAttachment(attachment).then(() => add.current?.focus());
  return (
    <section className="attached" aria-label={say('detail.attachments')}>
      {attachments.length > 0 && (
        <ul className="card attachments" aria-label={say('detail.attachments')}>
          {attachments.map((attachment) => (
            <Row key={attachment.id} attachment={attachment} fixed={trashed} actions={actions} remove={remove} />
          ))}
        </ul>
      )}
      {progress !== undefined && <Progress progress={progress} />}
      {!trashed && (
        <div className="attach-row">
          <button ref={add} type="button" className="button plain" onClick={actions.addFiles}>
            <Paperclip size={16} aria-hidden="true" />
            {say('attach.add')}
          </button>
          <span className="attach-hint">{say('attach.hint', { size: fileSize(mostAttachmentBytes) })}</span>
        </div>
      )}
    </section>
  );
}

function Row({
  attachment,
  fixed,
  actions,
  remove,
}: {
  readonly attachment: Attachment;
  /** The item is in the trash: nothing of it is changed there. */
  readonly fixed: boolean;
  readonly actions: AttachmentActions;
  readonly remove: (attachment: Attachment) => void;
}): ReactNode {
  const name = attachmentName(attachment);
  return (
    <li>
      <button
        type="button"
        className="attachment"
        aria-label={say('attach.showSized', { name, size: fileSize(attachment.size) })}
        onClick={() => actions.showAttachment(attachment)}
      >
        {iconOf(name)}
        <span className="attachment-text">
          <bdi className="value">{name}</bdi>
          <span className="field-label">{fileSize(attachment.size)}</span>
        </span>
      </button>
      <IconButton
        icon={Download}
        label={say('attach.save', { name })}
        onPress={() => actions.saveAttachment(attachment)}
      />
      {!fixed && (
        <MenuTrigger>
          <Button className="icon-button" aria-label={say('attach.more', { name })}>
            <Ellipsis size={16} aria-hidden="true" />
          </Button>
          <Popover className="popover" placement="bottom end" offset={4}>
            <Menu className="menu" aria-label={say('attach.more', { name })}>
              <MenuItem className="menu-item" onAction={() => actions.renameAttachment(attachment)}>
                <Pencil size={16} aria-hidden="true" />
                {say('attach.rename')}
              </MenuItem>
              <MenuItem className="menu-item" onAction={() => remove(attachment)}>
                <Trash2 size={16} aria-hidden="true" />
                {say('attach.remove')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </li>
  );
}

function Progress({ progress: { name, done, count } }: { readonly progress: AttachProgress }): ReactNode {
  const text = say('attach.adding', { name, count, number: counted(done + 1) });
  return (
    <div className="attaching" role="status">
      <span>{text}</span>
      {/* One file has no steps to count. */}
      <progress aria-label={text} {...(count > 1 ? { value: done, max: count } : {})} />
    </div>
  );
}
