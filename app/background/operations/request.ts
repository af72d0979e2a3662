/** A program's first request, to Frond's open window and the answer back, where the command that asks has no terminal. */
import type { Doing } from './reader.ts';

export const request: Doing<'request'> = async ({ store: { requests } }, wanted) => {
  switch (wanted.step) {
    case 'ask': {
      const { folder, program, values, pid } = wanted;
      if (!(await requests.isShown())) return { shown: false };
      return { shown: true, id: await requests.ask({ folder, program, values }, new Date().toISOString(), pid) };
    }
    case 'look': {
      const answer = await requests.answer(wanted.id);
      return answer === undefined ? { shown: await requests.isShown() } : { shown: true, answer };
    }
    case 'forget':
      await requests.forget(wanted.id);
      return { shown: true };
  }
};
