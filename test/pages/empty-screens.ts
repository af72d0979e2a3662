/** What stands where there is nothing yet: each place of a vault without items. */
import type { Page } from 'playwright/test';

const at =
  (place: string, text: string) =>
  async (page: Page): Promise<void> => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${place}`) })
      .click();
    await page.getByText(text).waitFor();
  };

export const emptyScreens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: (page) => page.getByText('Make a recovery sheet').waitFor(),
  'empty-favourites': at('Favourites', 'No favourites yet.'),
  'empty-recent': at('Recently used', 'the latest first'),
  'empty-archive': at('Archive', 'The archive is empty.'),
  'empty-trash': at('Trash', 'The trash is empty.'),
  'empty-health': at('Health', 'Nothing to assess yet.'),
  'empty-activity': at('Activity', 'The log is empty.'),
};
