/** attachments in this language; the keys are those of en/window/attachments.ts. */
import type { Words } from '../../say.ts';

export const attachmentWords: Words = {};
