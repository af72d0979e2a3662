/** The last step of a path, as people call a file; both kinds of slashes. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
