/** Puts the application menu up, and anew when what it depends on changed. */
import { Menu } from 'electron';
import { menuTemplate } from './menu-template.ts';
import type { MenuActions, MenuState } from './menu-template.ts';

export class MenuBar {
  readonly #actions: MenuActions;
  #shown = '';

  constructor(actions: MenuActions) {
    this.#actions = actions;
  }

  show(state: MenuState): void {
    const key = JSON.stringify(state);
    if (key === this.#shown) return;
    this.#shown = key;
    Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(state, this.#actions)]));
  }
}
