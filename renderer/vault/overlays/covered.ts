/** Menus, popovers and dialogs, which take the keys while they are open. */

/** What lies over the page, also what is on its way out. */
export const overlay = '.scrim, .popover';

/** Something over the page takes the keys. What is on its way out takes none: a key that comes then is for what it covered. */
export const isCovered = (): boolean =>
  document.querySelector('.scrim:not([data-exiting]), .popover:not([data-exiting])') !== null;
