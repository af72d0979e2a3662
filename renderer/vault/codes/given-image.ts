/** Images that people give to the window: dropped on it or pasted. Only their bytes are taken; nothing is shown or decoded here. */

/** Larger ones main would not look at (app/bridge/channels/codes.ts). */
export const mostImageBytes = 20 * 1024 * 1024;

/** The image of a paste; undefined where it is text or nothing. */
export function imageOfPaste({ clipboardData }: ClipboardEvent): Promise<Uint8Array<ArrayBuffer>> | undefined {
  if (clipboardData === null) return undefined;
  // What offers text as well means the text: office programs add a picture of it.
  if (clipboardData.types.includes('text/plain')) return undefined;
  return imageOf(clipboardData.files);
}

export function imageOfDrop({ dataTransfer }: DragEvent): Promise<Uint8Array<ArrayBuffer>> | undefined {
  return dataTransfer === null ? undefined : imageOf(dataTransfer.files);
}

/** Whether files are being dragged, of whatever kind: their kind is known only when they are dropped. */
export function dragsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function imageOf(files: FileList): Promise<Uint8Array<ArrayBuffer>> | undefined {
  const file = Array.from(files).find(({ type }) => type.startsWith('image/'));
  return file === undefined ? undefined : bytesOf(file.slice(0, mostImageBytes));
}

export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
