/** What is done with a tag as a whole, on every item that has it. */
import { PencilLine, Tag as TagIcon } from 'lucide-react';
import { call } from '../../bridge/frond.ts';
import { ContextMenu } from '../../components/context-menu.tsx';
import { say } from '../../words.ts';
import { NameSheet } from '../overlays/name-sheet.tsx';
import type { NameCheck } from '../overlays/name-sheet.tsx';
import { everywhere } from '../place.ts';
import type { Spot } from '../../components/context-menu.tsx';
import type { Tools } from './tools.ts';

export interface TagActions {
  readonly renameTag: (tag: string) => void;
  readonly removeTag: (tag: string) => void;
  readonly tagMenu: (tag: string, at: Spot) => void;
}

export function tagActions({ page, run, undo }: Tools): TagActions {
  const known = page.overview?.tags.map(({ tag }) => tag) ?? [];
  const told = (text: string): void => page.toast({ text, undo: run(undo) });
  const said = (tag: string, name: string): NameCheck | undefined => {
    if (name.includes(',')) return { hint: say('tags.noComma'), wrong: true };
    const merges = name !== tag && known.includes(name);
    return merges ? { hint: say('tags.merges', { name }), yes: say('tags.mergeYes') } : undefined;
  };
  const renameTag = (tag: string): void =>
    page.show((close) => (
      <NameSheet
        title={say('tags.rename')}
        label={say('tags.name')}
        name={tag}
        yes={say('tags.renameYes')}
        mustDiffer
        check={(name) => said(tag, name)}
        act={(name) =>
          run(async () => {
            const merges = known.includes(name);
            const count = await call('tags.rename', { tag, name });
            if (page.place.tag === tag) page.go({ tag: name });
            told(say(merges ? 'tags.merged' : 'tags.renamed', { count, tag, name }));
          })()
        }
        close={close}
      />
    ));
  const removeTag = (tag: string): void =>
    run(async () => {
      const count = await call('tags.remove', { tag });
      if (page.place.tag === tag) page.go(everywhere);
      told(say('tags.removed', { count, tag }));
    })();
  const groups = (tag: string) => [
    [
      { name: 'rename', label: say('tags.renameEntry'), icon: PencilLine, keys: 'F2', run: () => renameTag(tag) },
      { name: 'remove', label: say('tags.removeEntry'), icon: TagIcon, keys: 'Delete', run: () => removeTag(tag) },
    ],
  ];
  return {
    renameTag,
    removeTag,
    tagMenu: (tag, at) =>
      page.show((close) => (
        <ContextMenu label={say('tags.menu', { name: tag })} groups={groups(tag)} at={at} close={close} />
      )),
  };
}
