/** What user names can be like. */

export const usernameStyles = ['words', 'letters'] as const;

export interface UsernameRules {
  readonly style: (typeof usernameStyles)[number];
  /** Words, 1 to 4. */
  readonly words: number;
  /** Digits at the end of the words, 0 to 8. */
  readonly digits: number;
  readonly capitalise: boolean;
  /** Characters where the style is letters, 4 to 40; the first is a letter. */
  readonly length: number;
}

export const defaultUsernameRules: UsernameRules = {
  style: 'words',
  words: 2,
  digits: 3,
  capitalise: false,
  length: 12,
};

export const mostUsernameWords = 4;
export const mostUsernameDigits = 8;
export const shortestUsername = 4;
export const longestUsername = 40;
