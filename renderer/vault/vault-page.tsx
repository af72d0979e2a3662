/** The vault page: puts the panes together and says what each action does. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { parseQuery } from '../../app/vault/query.ts';
import { call, listen, sentenceOf } from '../bridge/frond.ts';
import { say } from '../words.ts';
import { CalmStrip } from './calm-strip.tsx';
import { useGivenImages } from './codes/use-given-images.ts';
import { SeveralPane } from './detail/several-pane.tsx';
import { ShownItem } from './detail/shown-item.tsx';
import { DropVeil } from './detail/drop-veil.tsx';
import { useArrival } from './detail/use-arrival.ts';
import { useAttaching } from './detail/use-attaching.ts';
import { useFileDrop } from './detail/use-file-drop.ts';
import { HealthNews } from './detail/health-news.ts';
import { EditPane } from './edit/edit-pane.tsx';
import { NoRows, NothingSelected } from './empty.tsx';
import { Drafts } from './list/drafts.tsx';
import { ExportReminder } from './exports/reminder.tsx';
import { FirstSteps } from './first-steps.tsx';
import { ListPane } from './list/list-pane.tsx';
import { ImportVeil } from './imports/import-veil.tsx';
import { useItemList } from './list/use-item-list.ts';
import { useMarks } from './list/use-marks.ts';
import { useSteps } from './list/use-steps.ts';
import { screens } from './screens.tsx';
import { entryGroups, everywhere, placeName } from './place.ts';
import { Asking } from './programs/asking.tsx';
import { Sidebar } from './sidebar.tsx';
import { Strips } from './strips.tsx';
import { StatusLine } from './status-line.tsx';
import { Toasts, useToasts } from './toasts.tsx';
import { useActivity } from './use-activity.ts';
import { useEditing } from './use-editing.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeys } from './unlocking/use-keys.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useThrownAway } from './use-thrown-away.ts';
import { useItem, useVault } from './use-vault.ts';
import { useWayBack } from './use-way-back.ts';
import { useActions } from './use-actions.tsx';
import { focusNext, typedAhead } from './typed-ahead.ts';
import { useSteady } from './use-steady.ts';
import { VaultMenu } from './vault-menu.tsx';
import type { ReactNode } from 'react';
import type { SelectHow } from './list/item-rows.tsx';
import type { SortOrder } from './list/list-pane.tsx';
import type { Overlay } from './actions/tools.ts';
import type { Place } from './place.ts';

const noMarks: ReadonlySet<string> = new Set();

export function VaultPage(): ReactNode {
  const { status, overview, generation, healthNews } = useVault();
  const toasts = useToasts();
  const editing = useEditing(generation);
  const thrownAway = useThrownAway(generation, editing.number);
  const attaching = useAttaching();
  const lastInput = useActivity();
  useKeptFocus();
  const keys = useKeys(status?.revision);
  const [place, setPlace] = useState<Place>(everywhere);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<SortOrder>('title');
  const [selected, setSelected] = useState<string>();
  const [newMenu, setNewMenu] = useState(false);
  const [overlay, setOverlay] = useState<Overlay>();
  /** Which pane a narrow window shows. */
  const [narrow, setNarrow] = useState<'list' | 'detail'>('list');
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);

  const way = useWayBack(place);
  const chosen = useItem(selected, generation);
  /** How often somebody has turned to an item. */
  const turns = useRef(0);
  const { item } = chosen;
  const arrival = useArrival();
  const { screen: _screen, searchId: _search, itemId: _item, ...filter } = place;
  // What was used last stands first; another order would say nothing of it.
  const order = place.scope === 'recent' ? 'used' : sort;
  // What a search finds by the state of health follows what is learnt of it.
  const asksHealth = parseQuery(query).conditions.some(({ operator }) => operator === 'is');
  const listed = asksHealth ? generation + healthNews : generation;
  const marks = useMarks({ query, filter, sort: order }, listed);
  /** A screen is in the place of list and detail: nothing of them is in sight. */
  const isScreen = place.screen !== undefined;
  const isSeveral = marks.marked.size > 1 && editing.target === undefined && !isScreen;
  /** Selects one item, and nothing beside it. */
  const choose = (id: string | undefined): void => {
    turns.current += 1;
    chooseFound(id);
  };
  const chooseFound = (id: string | undefined): void => {
    marks.begin(id);
    setSelected(id);
  };
  const list = useItemList({ query, filter, sort: order }, listed, (asked, first) => {
    // Whoever searches wants the first hit at hand.
    if (asked.query.trim() !== '' && editing.target === undefined) chooseFound(first?.id);
  });

  const fail = (error: unknown): void => toasts.show({ text: sentenceOf(error), tone: 'bad' });
  const focusList = (): void => {
    setNarrow('list');
    focusNext(() => box.current);
  };
  const leaveEdit = (): void => {
    editing.leave().then((kept) => kept && toasts.show({ text: say('draft.kept') }), fail);
  };
  const select = (id: string | undefined, how: SelectHow = 'one'): void => {
    turns.current += 1;
    if (editing.target !== undefined) leaveEdit();
    if (how === 'one' || id === undefined) {
      choose(id);
      if (id !== undefined) setNarrow('detail');
    } else if (how === 'toggle') setSelected(marks.toggle(id, selected));
    else {
      setSelected(id);
      marks.reach(id).catch(fail);
    }
  };
  const arrive = (id: string, extend: boolean): Promise<void> | undefined => {
    turns.current += 1;
    if (editing.target !== undefined) leaveEdit();
    if (!extend) choose(id);
    else setSelected(id);
    return extend ? marks.reach(id) : undefined;
  };
  const move = useSteps(list, selected, arrive, isSeveral);
  const go = (to: Place): void => {
    way.forget();
    setPlace(to);
    setQuery(overview?.searches.find(({ id }) => id === to.searchId)?.query ?? '');
    setNarrow('list');
    box.current?.scrollTo({ top: 0 });
  };

  /** From a screen to the list, at once: what is typed next arrives there. */
  const leaveScreen = (): void => {
    if (isScreen) flushSync(() => go(everywhere));
  };

  const actions = useActions({
    status,
    overview,
    list,
    // What is done to one item isn't meant while several are selected, or none is in sight.
    item: isSeveral || isScreen ? undefined : item,
    marked: isSeveral ? marks.marked : noMarks,
    beside: marks.beside,
    selectAll: () => {
      if (editing.target !== undefined) leaveEdit();
      marks.all().catch(fail);
      focusList();
    },
    editing,
    thrownAway,
    attaching,
    place,
    query,
    fail,
    toast: toasts.show,
    select: choose,
    watchTurns: () => {
      const before = turns.current;
      return () => turns.current === before;
    },
    move,
    go,
    setQuery,
    focusList,
    focusSearch: (fresh) => {
      leaveScreen();
      setNarrow('list');
      search.current?.focus();
      if (fresh) search.current?.select();
    },
    openNew: () => {
      leaveScreen();
      setNarrow('list');
      setNewMenu(true);
    },
    open: select,
    show: (next) => setOverlay(() => next),
    showDetail: () => setNarrow('detail'),
  });
  const focusDetail = (): void => {
    focusNext(() => pane.current?.querySelector<HTMLElement>('.copy'));
  };
  const steady = useSteady({
    ...actions,
    back: focusList,
    keepSearch: () => actions.saveSearch?.(),
    select,
    selectAll: () => void marks.all().catch(fail),
    openSelected: () => {
      setNarrow('detail');
      const isAlone = selected !== undefined && !isSeveral && editing.target === undefined;
      if (!isAlone || arrival.isHere(selected)) focusDetail();
      // What is pressed next is meant for the item, too.
      else void typedAhead.hold(arrival.next(selected).then((isHere) => isHere && focusDetail()));
    },
    backInList: () => {
      if (isSeveral) choose(selected);
      else if (query !== '') setQuery('');
      else if (way.place !== undefined) setPlace(way.place);
      else focusList();
    },
    showHealth: () => go({ screen: 'health' }),
  });
  const drop = useFileDrop(actions.dropFiles);
  usePageKeys(actions, overview);
  useGivenImages(actions.addCodeFromImage, actions.dropExport);

  const { known } = list;
  useEffect(() => {
    if (known) call('app.painted', { what: 'list' }).catch(() => undefined);
  }, [known]);
  useLayoutEffect(() => box.current?.focus(), []);
  const { cleared } = toasts;
  useEffect(() => listen('clipboard.cleared', cleared), [cleared]);
  useEffect(() => {
    document.title = status === undefined ? 'Frond' : `${status.vault.name} – Frond`;
  }, [status]);

  const { locale } = useLocale();
  const due = status?.health?.due;
  // Its names are those of the language.
  const groups = useMemo(
    () => (overview === undefined || locale === '' ? [] : entryGroups(overview, due)),
    [overview, due, locale],
  );
  const Screen = place.screen === undefined ? undefined : screens[place.screen];
  // Whoever types on from a kept search looks through all items again.
  const kept = overview?.searches.find(({ id }) => id === place.searchId);
  const shown = place.searchId !== undefined && kept?.query !== query.trim() ? everywhere : place;
  const draft = editing.drafts.find(({ itemId }) => itemId !== undefined && itemId === selected);
  const editingNew = editing.target !== undefined && editing.target.itemId === undefined;
  // The selected item's own stands with the item.
  const waiting = editing.drafts.filter(({ id }) => id !== draft?.id && id !== editing.target?.draftId);
  return (
    <div className="window" data-narrow={editing.target === undefined ? narrow : 'detail'}>
      <div className="panes">
        <aside className="sidebar">
          <VaultMenu status={status} actions={steady} />
          <Sidebar groups={groups} place={shown} go={steady.go} actions={steady} />
        </aside>
        {Screen === undefined ? (
          <ListPane
            title={placeName(shown, overview)}
            list={list}
            selected={editingNew ? undefined : selected}
            box={box}
            marked={isSeveral ? marks.marked : noMarks}
            select={steady.select}
            selectAll={steady.selectAll}
            menu={steady.rowMenu}
            open={steady.openSelected}
            back={steady.backInList}
            move={steady.move}
            query={query}
            search={search}
            overview={overview}
            setQuery={setQuery}
            sort={order}
            setSort={place.scope === 'recent' ? undefined : setSort}
            saveSearch={actions.saveSearch === undefined ? undefined : steady.keepSearch}
            newMenu={newMenu}
            setNewMenu={setNewMenu}
            addItem={steady.add}
            placeMenu={actions.placeMenu}
            emptyTrash={place.scope === 'trash' && list.total > 0 ? actions.emptyTrash : undefined}
            above={
              <>
                {way.place !== undefined && (
                  <button
                    type="button"
                    className="link way-back"
                    onClick={() => way.place !== undefined && setPlace(way.place)}
                  >
                    <ArrowLeft size={14} aria-hidden="true" />
                    {placeName(way.place, overview)}
                  </button>
                )}
                <Drafts drafts={waiting} actions={actions} />
              </>
            }
            nothing={<NoRows query={query} place={place} clear={() => setQuery('')} add={actions.add} />}
          />
        ) : null}
        <main className="detail-place" data-screen={place.screen} {...drop.handlers}>
          {drop.over && item !== undefined && !isSeveral && !item.trashed && !editingNew && Screen === undefined && (
            <DropVeil item={item} />
          )}
          {drop.over && actions.takesExports && <ImportVeil />}
          {Screen !== undefined ? (
            <Screen
              place={place}
              actions={actions}
              overview={overview}
              generation={generation + healthNews}
              openItem={(id) => {
                actions.showItem(id);
                way.left(place, id);
              }}
              returned={way.returned}
            />
          ) : editing.target !== undefined ? (
            <EditPane
              key={editing.number}
              target={editing.target}
              folders={overview?.folders ?? []}
              knownTags={overview?.tags.map(({ tag }) => tag) ?? []}
              handle={editing.handle}
              kept={editing.kept}
              save={actions.save}
              cancel={actions.cancel}
              leave={() => {
                leaveEdit();
                focusList();
              }}
              onChange={editing.typed}
              onFailure={fail}
            />
          ) : isSeveral ? (
            <SeveralPane
              count={marks.marked.size}
              groups={actions.itemMenu()}
              clear={() => {
                choose(selected);
                focusList();
              }}
            />
          ) : selected !== undefined ? (
            <HealthNews value={healthNews}>
              <ShownItem
                id={selected}
                chosen={chosen}
                drafts={editing.drafts}
                arrival={arrival}
                attaching={attaching.progress}
                pane={pane}
                actions={steady}
              />
            </HealthNews>
          ) : overview?.all === 0 ? (
            <FirstSteps
              addLogin={() => actions.add('login')}
              importFile={actions.importFile}
              makeSheet={keys?.recovery === true ? undefined : actions.makeSheet}
              showSettings={() => actions.showSettings('locking')}
            />
          ) : (
            <NothingSelected />
          )}
          <Toasts toasts={toasts.toasts} dismiss={toasts.dismiss} />
        </main>
      </div>
      {status !== undefined && (
        <>
          <Strips
            status={status}
            retrySave={actions.retrySave}
            adoptKeys={actions.adoptKeys}
            mergeBackup={actions.mergeBackup}
            showBackups={actions.named.backups}
            showCopies={() => go({ screen: 'copies' })}
          />
          <ExportReminder fail={fail} toast={toasts.show} />
          <CalmStrip
            keys={keys}
            changePassphrase={actions.changePassphrase}
            raise={actions.raiseIterations}
            showNews={actions.whatsNew}
          />
          <StatusLine status={status} lastInput={lastInput} showHealth={steady.showHealth} />
        </>
      )}
      <Asking asking={status?.asking ?? 0} fail={fail} />
      {overlay?.(() => setOverlay((now: Overlay | undefined) => (now === overlay ? undefined : now)))}
    </div>
  );
}
