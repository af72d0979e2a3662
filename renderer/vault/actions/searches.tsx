/** What is done with searches that are kept by a name. */
import { PencilLine, Trash2 } from 'lucide-react';
import { call } from '../../bridge/frond.ts';
import { ContextMenu } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import { NameSheet } from '../overlays/name-sheet.tsx';
import { everywhere } from '../place.ts';
import type { Spot } from '../../components/context-menu.tsx';
import type { Tools } from './tools.ts';

export interface SearchActions {
  /** Keeps what is typed in the search box; present while that isn't kept yet. */
  readonly saveSearch: (() => void) | undefined;
  readonly renameSearch: (id: string) => void;
  readonly removeSearch: (id: string) => void;
  readonly searchMenu: (id: string, at: Spot) => void;
}

export function searchActions({ page, run, undo }: Tools): SearchActions {
  const searches = page.overview?.searches ?? [];
  const query = page.query.trim();
  const here = searches.find(({ id }) => id === page.place.searchId);

  const saveSearch = (): void =>
    page.show((close) => (
      <NameSheet
        title={say('searches.save')}
        hint={say('searches.hint', { query })}
        label={say('searches.name')}
        name={here?.name ?? query}
        yes={say('searches.yes')}
        act={(name) =>
          run(async () => {
            // The same name means the same search, with what is looked for now.
            const same = searches.find((one) => one.name === name);
            const id = same?.id ?? (await call('searches.add', { name, query }));
            if (same !== undefined) await call('searches.change', { id, query });
            page.go({ searchId: id });
            page.setQuery(query);
            page.toast({ text: say('searches.saved', { name }), undo: run(undo) });
          })()
        }
        close={close}
      />
    ));
  const renameSearch = (id: string): void => {
    const search = searches.find((one) => one.id === id);
    if (search === undefined) return;
    page.show((close) => (
      <NameSheet
        title={say('searches.rename')}
        label={say('searches.name')}
        name={search.name}
        yes={say('searches.renameYes')}
        act={(name) => run(() => call('searches.change', { id, name }))()}
        close={close}
      />
    ));
  };
  const removeSearch = (id: string): void =>
    run(async () => {
      const name = searches.find((one) => one.id === id)?.name ?? '';
      await call('searches.remove', { id });
      if (page.place.searchId === id) page.go(everywhere);
      page.toast({ text: say('searches.removed', { name }), undo: run(undo) });
    })();
  const groups = (id: string) => [
    [
      { name: 'rename', label: say('searches.renameEntry'), icon: PencilLine, keys: 'F2', run: () => renameSearch(id) },
      { name: 'remove', label: say('searches.removeEntry'), icon: Trash2, keys: 'Delete', run: () => removeSearch(id) },
    ],
  ];
  const isKept = query === '' || searches.some((one) => one.query === query);
  return {
    saveSearch: isKept || page.place.screen !== undefined ? undefined : saveSearch,
    renameSearch,
    removeSearch,
    searchMenu: (id, at) => {
      const name = searches.find((one) => one.id === id)?.name ?? '';
      page.show((close) => (
        <ContextMenu label={say('searches.menu', { name })} groups={groups(id)} at={at} close={close} />
      ));
    },
  };
}
