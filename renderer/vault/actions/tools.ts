/** What actions of every area are made with: the page's state, and the ways to call, to tell and to take back. */
import { call } from '../../bridge/frond.ts';
import { shortName } from '../../../app/words/short-name.ts';
import { say } from '../../words.ts';
import { typedAhead } from '../typed-ahead.ts';
import type { ReactNode } from 'react';
import type { ItemView, StatusView } from '../../../app/bridge/views.ts';
import type { Overview } from '../../../app/vault/summary.ts';
import type { WordKey } from '../../words.ts';
import type { actionNames } from '../keys.ts';
import type { ItemList } from '../list/use-item-list.ts';
import type { Step } from '../list/use-steps.ts';
import type { PaletteAction } from '../overlays/palette.tsx';
import type { Place } from '../place.ts';
import type { ToastContent } from '../toasts.tsx';
import type { Attaching } from '../detail/use-attaching.ts';
import type { Editing } from '../use-editing.ts';
import type { ThrownAway } from '../use-thrown-away.ts';

export type ActionName = (typeof actionNames)[number];
/** A dialog over the page. */
export type Overlay = (close: () => void) => ReactNode;

/** What the page lends to its actions. */
export interface PageParts {
  readonly status: StatusView | undefined;
  readonly overview: Overview | undefined;
  readonly list: ItemList;
  readonly item: ItemView | undefined;
  readonly editing: Editing;
  readonly thrownAway: ThrownAway;
  readonly attaching: Attaching;
  readonly place: Place;
  readonly query: string;
  /** Several items that are selected at once; empty otherwise. */
  readonly marked: ReadonlySet<string>;
  /** The item that is current when the marked ones are gone. */
  readonly beside: () => Promise<string | undefined>;
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
  readonly select: (id: string | undefined) => void;
  /** Answers whether nobody has turned to an item since: who has, while something was done, stays there. */
  readonly watchTurns: () => () => boolean;
  /** Selects and shows; an unfinished edit is kept as a draft. */
  readonly open: (id: string) => void;
  readonly move: (step: Step, extend?: boolean) => Promise<void>;
  readonly selectAll: () => void;
  readonly go: (place: Place) => void;
  readonly setQuery: (query: string) => void;
  readonly focusList: () => void;
  readonly focusSearch: (fresh: boolean) => void;
  readonly openNew: () => void;
  /** Puts a dialog over the page; it is handed the function that closes it. */
  readonly show: (overlay: Overlay) => void;
  readonly showDetail: () => void;
}

export interface Tools {
  readonly page: PageParts;
  readonly isEditing: boolean;
  /** The action that does `work` and says what went wrong. */
  readonly run: (work: () => Promise<unknown>) => () => void;
  /** The action that does `work` with the selected item, while it isn't being edited. */
  readonly onItem: (work: (item: ItemView) => Promise<unknown>) => () => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Takes items out of the list and goes on with the one beside them. */
  readonly takeOut: (
    ids: readonly string[],
    work: () => Promise<unknown>,
    text: string,
    undoable?: boolean,
  ) => Promise<void>;
}

export function makeTools(page: PageParts): Tools {
  const { editing, fail, item, list, toast } = page;
  const isEditing = editing.target !== undefined;
  const run = (work: () => Promise<unknown>) => (): void => void work().catch(fail);
  const undo = async (): Promise<void> => {
    const name = await call('vault.undo', undefined);
    if (name === undefined) toast({ text: say('undo.nothing') });
    else toast({ text: say('undo.done', { name }), redo: run(redo) });
  };
  const redo = async (): Promise<void> => {
    const name = await call('vault.redo', undefined);
    if (name === undefined) toast({ text: say('redo.nothing') });
    else toast({ text: say('redo.done', { name }), undo: run(undo) });
  };
  /** The item beside one that is about to leave the list. */
  const neighbour = async (id: string): Promise<string | undefined> => {
    const at = await list.find(id);
    if (at < 0) return undefined;
    return (await list.fetchRow(at + 1 < list.total ? at + 1 : at - 1))?.id;
  };
  const takeOut: Tools['takeOut'] = (...given) => typedAhead.hold(takeOutNow(...given));
  const takeOutNow: Tools['takeOut'] = async (ids, work, text, undoable = true) => {
    const [id = ''] = ids;
    const isStill = page.watchTurns();
    const next = ids.length > 1 ? await page.beside() : list.total > 1 ? await neighbour(id) : undefined;
    await work();
    toast({ text, ...(undoable ? { undo: run(undo) } : {}) });
    if (!isStill()) return;
    page.select(next);
    page.focusList();
  };
  return {
    page,
    isEditing,
    run,
    onItem: (work) => () => {
      if (!isEditing && item !== undefined) work(item).catch(fail);
    },
    undo,
    redo,
    takeOut,
  };
}

/** Characters of a title in a sentence. */
const longestTitle = 120;

/** What an item is called in sentences and menus. */
export const titleOf = ({ title }: { readonly title: string }): string =>
  title === '' ? say('item.untitled') : shortName(title, longestTitle);

/** An entry of menus and of the palette that has no key. */
export const entry = (name: string, key: WordKey, run: () => void): PaletteAction => ({ name, label: say(key), run });
