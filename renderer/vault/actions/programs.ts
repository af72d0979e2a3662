/** Programs that read the vault. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import type { UsedByActions } from '../programs/used-by.tsx';
import type { Tools } from './tools.ts';

export type ProgramActions = Omit<UsedByActions, 'onFailure'>;

export function programActions({ page }: Tools): ProgramActions {
  return {
    withdraw: async ({ program, folder }) => {
      await call('programs.withdraw', { program, folder });
      page.toast({ text: say('programs.withdrawn', { program: program.split(/[/\\]/).at(-1) ?? program }) });
    },
    showActivityOf: (id) => page.go({ screen: 'activity', itemId: id }),
  };
}
