/** codes in this language; the keys are those of en/window/codes.ts. */
import type { Words } from '../../say.ts';

export const codesWords: Words = {};
