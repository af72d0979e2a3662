/** The right pane: one item, read. */
import { ArrowLeft, Ellipsis, Folder, Pencil, RotateCcw, Star, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { Button, Menu, MenuTrigger, Popover, useLocale } from 'react-aria-components';
import { menuSections } from '../../components/context-menu.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Note } from '../../components/note.tsx';
import { TypeIcon } from '../../components/type-icon.tsx';
import { atTime, onDate, say, typeName } from '../../words.ts';
import { DueSign } from '../fields/due.tsx';
import { websiteLabel } from '../fields/website-label.ts';
import { Attachments } from './attachments.tsx';
import { FieldRow, UrlRow } from './field-row.tsx';
import { UsedBy } from '../programs/used-by.tsx';
import { History } from '../timeline/history.tsx';
import { HealthRows, Reminders, WithHealth } from './item-health.tsx';
import { ItemFields } from './item-fields.tsx';
import type { ReactNode, RefObject } from 'react';
import type { MenuGroups } from '../../components/context-menu.tsx';
import type { DraftView, ItemView } from '../../../app/bridge/views.ts';
import type { AttachmentActions } from './attachments.tsx';
import type { UsedByActions } from '../programs/used-by.tsx';
import type { AttachProgress } from './use-attaching.ts';
import type { FieldsActions } from './item-fields.tsx';

export interface DetailActions extends FieldsActions, AttachmentActions, UsedByActions {
  readonly edit: () => void;
  readonly favourite: () => void;
  readonly trash: () => void;
  readonly restore: () => void;
  readonly removeForever: () => void;
  /** What can be done with the whole item. */
  readonly itemMenu: () => MenuGroups;
  readonly restoreVersion: (version: { readonly path: string; readonly stamp: string }) => void;
  readonly clearHistory: () => void;
  readonly continueDraft: (draft: DraftView) => void;
  readonly discardDraft: (draft: DraftView) => void;
  readonly back: () => void;
}

export interface DetailPaneProps {
  readonly item: ItemView;
  readonly draft: DraftView | undefined;
  readonly actions: DetailActions;
  /** Files that are being added. */
  readonly attaching: AttachProgress | undefined;
  readonly pane: RefObject<HTMLElement | null>;
}

/** Drawn again when the item changes, not with every letter of a search. */
export const DetailPane = memo(function DetailPane({
  item,
  draft,
  actions,
  attaching,
  pane,
}: DetailPaneProps): ReactNode {
  // Its words are those of the language.
  useLocale();
  const title = item.title === '' ? say('item.untitled') : item.title;
  return (
    <article
      ref={pane}
      className="detail"
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && actions.back()}
    >
      <Toolbar item={item} actions={actions} />
      <div className="detail-scroll scroll" tabIndex={-1}>
        <WithHealth item={item}>
          <div className="detail-body">
            <header className="detail-head">
              <TypeIcon type={item.type} title={item.title} large />
              <div className="detail-names">
                <h2>
                  <bdi>{title}</bdi>
                </h2>
                <p>
                  {typeName(item.type)}
                  {item.folder.length > 0 && (
                    <span className="detail-folder">
                      <Folder size={12} aria-label={say('edit.folder')} />
                      {item.folder.join(' / ')}
                    </span>
                  )}
                </p>
              </div>
            </header>
            {item.deletedAt !== undefined && (
              <Note tone="warn">{say('detail.trashedAt', { when: atTime(item.deletedAt) })}</Note>
            )}
            {item.archived && !item.trashed && <Note tone="calm">{say('detail.inArchive')}</Note>}
            {draft !== undefined && <DraftNote draft={draft} actions={actions} />}
            <Reminders />
            <ItemFields item={item} actions={actions} />
            {item.urls.length > 0 && (
              <div className="card">
                {item.urls.map(({ id, url }, at) => (
                  <UrlRow key={id} {...actions} itemId={item.id} urlId={id} url={url} label={websiteLabel(at)} />
                ))}
              </div>
            )}
            {item.notes !== '' && (
              <div className="card">
                <FieldRow
                  key={`${item.id} notes`}
                  {...actions}
                  itemId={item.id}
                  field="notes"
                  fieldId="notes"
                  label={say('field.notes')}
                  kind="multiline"
                  value={item.notes}
                  empty={false}
                />
              </div>
            )}
            <Attachments item={item} progress={attaching} actions={actions} />
            {item.tags.length > 0 && (
              <ul className="tags" aria-label={say('edit.tags')}>
                {item.tags.map((tag) => (
                  <li key={tag} className="tag">
                    {tag}
                  </li>
                ))}
              </ul>
            )}
            <History
              key={`${item.id} history`}
              item={item}
              restore={actions.restoreVersion}
              clear={actions.clearHistory}
              onFailure={actions.onFailure}
            />
            <UsedBy key={`${item.id} uses`} item={item} actions={actions} />
            <HealthRows />
            <Times item={item} />
          </div>
        </WithHealth>
      </div>
    </article>
  );
});

function Toolbar({ item, actions }: { readonly item: ItemView; readonly actions: DetailActions }): ReactNode {
  return (
    <div className="toolbar" role="toolbar" aria-label={say('detail.toolbar')}>
      <IconButton icon={ArrowLeft} label={say('detail.back')} onPress={actions.back} className="narrow-only" />
      <span className="toolbar-gap" />
      {item.trashed ? (
        <>
          <button type="button" className="button" onClick={actions.restore}>
            <RotateCcw size={16} aria-hidden="true" />
            {say('detail.restore')}
          </button>
          <button type="button" className="button danger" onClick={actions.removeForever}>
            <Trash2 size={16} aria-hidden="true" />
            {say('detail.removeForever')}
          </button>
        </>
      ) : (
        <>
          <IconButton
            icon={Star}
            label={say('detail.favourite')}
            pressed={item.favourite}
            keys="Ctrl+D"
            onPress={actions.favourite}
            className="star"
          />
          <IconButton icon={Trash2} label={say('detail.trash')} keys="Delete" onPress={actions.trash} />
          <MoreMenu actions={actions} />
          <button type="button" className="button" onClick={actions.edit} title={say('detail.editKeys')}>
            <Pencil size={14} aria-hidden="true" />
            {say('detail.edit')}
          </button>
        </>
      )}
    </div>
  );
}

/** Entries that have buttons of their own beside the menu. */
const hasButton: ReadonlySet<string> = new Set(['favourite', 'trash']);

function MoreMenu({ actions }: { readonly actions: DetailActions }): ReactNode {
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say('detail.more')}>
        <Ellipsis size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <MoreEntries actions={actions} />
      </Popover>
    </MenuTrigger>
  );
}

/** Asked for when the menu opens. */
function MoreEntries({ actions }: { readonly actions: DetailActions }): ReactNode {
  return (
    <Menu className="menu" aria-label={say('detail.more')}>
      {menuSections(actions.itemMenu().map((group) => group.filter(({ name }) => !hasButton.has(name))))}
    </Menu>
  );
}

function DraftNote({ draft, actions }: { readonly draft: DraftView; readonly actions: DetailActions }): ReactNode {
  return (
    <Note tone="calm">
      <p>{say('draft.here', { when: atTime(draft.savedAt) })}</p>
      <p className="note-actions">
        <button type="button" className="link" onClick={() => actions.continueDraft(draft)}>
          {say('draft.continue')}
        </button>
        <button type="button" className="link" onClick={() => actions.discardDraft(draft)}>
          {say('draft.discard')}
        </button>
      </p>
    </Note>
  );
}

function Times({ item }: { readonly item: ItemView }): ReactNode {
  return (
    <dl className="times">
      {item.expiresAt !== undefined && (
        <div>
          <dt>{say('times.expires')}</dt>
          <dd>
            {onDate(item.expiresAt.slice(0, 10))} <DueSign day={item.expiresAt.slice(0, 10)} />
          </dd>
        </div>
      )}
      {item.rotateEvery !== undefined && (
        <div>
          <dt>{say('rotate.label')}</dt>
          <dd>{say('rotate.every', { days: item.rotateEvery })}</dd>
        </div>
      )}
      <div>
        <dt>{say('times.updated')}</dt>
        <dd>{atTime(item.updatedAt)}</dd>
      </div>
      <div>
        <dt>{say('times.created')}</dt>
        <dd>{atTime(item.createdAt)}</dd>
      </div>
    </dl>
  );
}
