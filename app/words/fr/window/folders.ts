/** folders in this language; the keys are those of en/window/folders.ts. */
import type { Words } from '../../say.ts';

export const foldersWords: Words = {};
