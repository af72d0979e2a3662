/** What a vault is called by its path: the file's name without its ending. */
export const vaultNameOf = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.frond$/, '');
