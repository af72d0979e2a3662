/** Which word lists there are, for whoever needs no words. */

/** `large`: the most bits a word · `short`: quickly typed · `distinct`: each told by three letters. */
export const wordListNames = ['large', 'short', 'distinct'] as const;
export type WordListName = (typeof wordListNames)[number];
