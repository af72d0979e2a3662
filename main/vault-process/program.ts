/** What the activity log calls the window. */
export const program = 'Frond';
