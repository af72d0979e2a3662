/** What main asks about health, beside what the page asks by itself. */
import { errorSentence } from '../../app/words/error-sentence.ts';
import { reportOf } from './health-report.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { Requests } from './requests.ts';

type Name = 'health' | 'useBreachList' | 'breachPrefixes' | 'breachRange' | 'breachesKnown';
type Answers = {
  readonly [Key in Name]: (args: Requests[Key]['args']) => Promise<Requests[Key]['answer']>;
};

/** The service is asked about so many passwords at most, for one word of the person. */
const mostLookups = 20_000;

export function healthRequests(opened: () => OpenedVault): Answers {
  return {
    health: async ({ list }) => {
      const { health, store } = opened();
      const problem = await health.useList(list).then(
        () => health.listFailure,
        (error: unknown) => error,
      );
      const report = await reportOf(health, store.vault);
      const { generation } = store.vault;
      health.keepTrend();
      if (store.vault.generation !== generation) opened().changed();
      return problem === undefined ? report : { ...report, listProblem: errorSentence(problem) };
    },
    useBreachList: async ({ list }) => {
      await opened().health.useList(list);
      return null;
    },
    breachPrefixes: async () => {
      const { health } = opened();
      await health.report();
      return await health.prefixes(mostLookups);
    },
    breachRange: ({ prefix, lines }) => {
      opened().health.range(prefix, lines);
      return Promise.resolve(null);
    },
    breachesKnown: async () => {
      await opened().health.show();
      return null;
    },
  };
}
