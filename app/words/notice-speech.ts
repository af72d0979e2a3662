/** Says what opening and saving a vault have to tell. */
import { notices } from './en/notices.ts';
import { speaker } from './say.ts';

export const sayNotice = speaker<keyof typeof notices>(notices);
