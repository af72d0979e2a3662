/** What is done with an item's history. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { confirm } from '../overlays/confirm.tsx';
import { titleOf } from './tools.ts';
import type { Tools } from './tools.ts';

export interface TimelineActions {
  readonly clearHistory: () => void;
}

export function timelineActions({ page, onItem, run }: Tools): TimelineActions {
  return {
    clearHistory: onItem((at) => {
      page.show(
        confirm({
          title: say('timeline.clearTitle', { title: titleOf(at) }),
          text: say('timeline.clearText', { count: at.history.length }),
          yes: say('timeline.clearYes'),
          act: run(async () => {
            await call('item.clearHistory', { id: at.id });
            page.toast({ text: say('timeline.clearDone', { title: titleOf(at) }) });
            page.focusList();
          }),
        }),
      );
      return Promise.resolve();
    }),
  };
}
