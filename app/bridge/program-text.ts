/** A program as the activity log names it: in brackets the one that started it, where that is known. */
export function programText({ program = '', by }: { readonly program?: string; readonly by?: string }): string {
  return by === undefined || by === program ? program : `${program} (${by})`;
}
