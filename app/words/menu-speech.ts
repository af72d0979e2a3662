/** Says what main says: menus, dialogs, names of operations. */
import { menu } from './en/menu.ts';
import { speaker } from './say.ts';

export const sayMenu = speaker(menu);
