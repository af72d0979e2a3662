/**
 * The middle pane: search, what is listed and in which order, and the items. Each part is drawn again only when something of it changes: a
 * letter redraws the box, its answer the rows.
 */
import { ArrowDownWideNarrow, Ellipsis, Plus, Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, useLocale } from 'react-aria-components';
import { spotOf } from '../../components/context-menu.tsx';
import { typeIcons } from '../../components/type-icon.tsx';
import { counted, say, typeName } from '../../words.ts';
import { highlightWords } from '../../../app/vault/highlight.ts';
import { itemTypes } from '../../../app/vault/item.ts';
import { parseQuery } from '../../../app/vault/query.ts';
import { ItemRows } from './item-rows.tsx';
import { SearchBox } from './search-box.tsx';
import type { ReactNode } from 'react';
import type { Spot } from '../../components/context-menu.tsx';
import type { ListQuery } from '../../../app/bridge/contract.ts';
import type { ItemType } from '../../../app/vault/item.ts';
import type { ItemRowsProps } from './item-rows.tsx';
import type { SearchBoxProps } from './search-box.tsx';

export type SortOrder = ListQuery['sort'];
const sortOrders: readonly SortOrder[] = ['title', 'updated', 'created', 'used'];

export interface ListPaneProps extends Omit<ItemRowsProps, 'found'>, SearchBoxProps {
  readonly title: string;
  readonly sort: SortOrder;
  /** Absent where the order is part of what is shown. */
  readonly setSort: ((sort: SortOrder) => void) | undefined;
  readonly newMenu: boolean;
  readonly setNewMenu: (open: boolean) => void;
  readonly addItem: (type: ItemType) => void;
  /** Present for a folder, a tag and a search. */
  readonly placeMenu: ((at: Spot) => void) | undefined;
  /** Present in the trash, while it holds something. */
  readonly emptyTrash: (() => void) | undefined;
  /** What stands above the items, such as a draft. */
  readonly above: ReactNode;
  /** What stands in the place of items when there are none. */
  readonly nothing: ReactNode;
}

export function ListPane(props: ListPaneProps): ReactNode {
  const { title, query, sort, setSort, list } = props;
  const [problem] = parseQuery(query).problems;
  // By what they were found, which isn't what is typed until the answer is there.
  const found = useMemo(() => {
    const asked = parseQuery(list.query);
    return {
      title: highlightWords(asked, 'title'),
      second: [...highlightWords(asked, 'user'), ...highlightWords(asked, 'url')],
    };
  }, [list.query]);
  return (
    <section className="list-pane" aria-label={title}>
      <div className="list-top">
        <SearchBox
          {...{ query, overview: props.overview, setQuery: props.setQuery, search: props.search }}
          {...{ box: props.box, move: props.move, open: props.open, back: props.back, saveSearch: props.saveSearch }}
        />
        <NewItemMenu open={props.newMenu} setOpen={props.setNewMenu} add={props.addItem} />
      </div>
      <header className="list-head">
        <h1>{title}</h1>
        <Total count={list.known ? list.total : undefined} />
        {props.placeMenu !== undefined && <PlaceMenuButton name={title} show={props.placeMenu} />}
        {props.emptyTrash !== undefined && (
          <button type="button" className="button plain small danger" onClick={props.emptyTrash}>
            <Trash2 size={14} aria-hidden="true" />
            {say('trash.empty')}
          </button>
        )}
        {setSort !== undefined && <SortMenu sort={sort} setSort={setSort} />}
      </header>
      {problem !== undefined && (
        <p className="search-hint" role="status">
          {say(problem.known.length === 0 ? 'search.badDate' : 'search.badValue', {
            term: `${problem.operator}:${problem.value}`,
            known: problem.known.join(', '),
          })}
        </p>
      )}
      {props.above}
      <div className="rows-place">
        <ItemRows
          {...{ list, found, selected: props.selected, marked: props.marked, box: props.box, menu: props.menu }}
          {...{
            select: props.select,
            selectAll: props.selectAll,
            open: props.open,
            back: props.back,
            move: props.move,
          }}
        />
        {list.known && list.total === 0 && <div className="rows-none">{props.nothing}</div>}
      </div>
    </section>
  );
}

/** How many there are; undefined until that is known. */
const Total = memo(function Total({ count }: { readonly count: number | undefined }): ReactNode {
  useLocale();
  return (
    <span className="list-total" role="status">
      {count !== undefined && <span className="unseen">{say('list.count', { count })}</span>}
      <span aria-hidden="true">{count !== undefined && count > 0 ? counted(count) : ''}</span>
    </span>
  );
});

interface NewItemMenuProps {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly add: (type: ItemType) => void;
}

const NewItemMenu = memo(function NewItemMenu({ open, setOpen, add }: NewItemMenuProps): ReactNode {
  useLocale();
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button primary new" aria-label={say('new.button')}>
        <Plus size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom start" offset={6}>
        <Menu
          className="menu"
          autoFocus="first"
          aria-label={say('new.button')}
          onAction={(key) => add(key as ItemType)}
        >
          {itemTypes.map((type) => {
            const Icon = typeIcons[type];
            return (
              <MenuItem key={type} id={type} className="menu-item" textValue={typeName(type)}>
                <Icon size={16} aria-hidden="true" />
                {typeName(type)}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});

/** What can be done with the folder or the tag that is shown, also where the sidebar has no room for names. */
function PlaceMenuButton({ name, show }: { readonly name: string; readonly show: (at: Spot) => void }): ReactNode {
  return (
    <button
      type="button"
      className="icon-button small"
      aria-label={say('place.menu', { name })}
      title={say('place.menu', { name })}
      aria-haspopup="menu"
      onClick={(event) => show(spotOf(event.currentTarget))}
    >
      <Ellipsis size={16} aria-hidden="true" />
    </button>
  );
}

interface SortMenuProps {
  readonly sort: SortOrder;
  readonly setSort: (sort: SortOrder) => void;
}

const SortMenu = memo(function SortMenu({ sort, setSort }: SortMenuProps): ReactNode {
  useLocale();
  return (
    <MenuTrigger>
      <Button className="button plain small" aria-label={say('sort.name', { order: say(`sort.${sort}`) })}>
        <ArrowDownWideNarrow size={14} aria-hidden="true" />
        <span className="sort-order">{say(`sort.${sort}`)}</span>
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <Menu
          className="menu"
          aria-label={say('sort.menu')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[sort]}
          onAction={(key) => setSort(key as SortOrder)}
        >
          {sortOrders.map((order) => (
            <MenuItem key={order} id={order} className="menu-item">
              {say(`sort.${order}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
