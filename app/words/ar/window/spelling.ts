/** spelling in this language; the keys are those of en/window/spelling.ts. */
import type { Words } from '../../say.ts';

export const spellingWords: Words = {};
