/**
 * Finds QR codes in an image. It runs in a hidden page of its own: sandboxed, without network, without our bridge, and for one
 * image only. So whatever a hostile image does to a decoder, it does to a process that holds nothing and may do nothing.
 */
import { ipcRenderer } from 'electron';
import { decodeQRBatch } from 'qr/decode.js';
import { codesFound, imageGiven } from '../../app/bridge/read-code.ts';

/** Longest sides to look at, one after the other: most codes are found in a small picture, which is quick. */
const sides = [1_000, 2_000, 3_600];
const smallest = 500;
/** How long the library may try harder with each picture. */
const effortMs = 700;

ipcRenderer.on(imageGiven, (_event, image: Uint8Array, kind: string) => {
  findCodes(image, kind).then(
    (texts) => ipcRenderer.send(codesFound, texts),
    () => ipcRenderer.send(codesFound, undefined),
  );
});

/** Rejects where the image can't be decoded. */
async function findCodes(image: Uint8Array, kind: string): Promise<readonly string[]> {
  const bitmap = await createImageBitmap(new Blob([image.slice()], { type: kind }));
  const longest = Math.max(bitmap.width, bitmap.height);
  const wanted = sides.filter((side, at) => at === 0 || longest > (sides[at - 1] ?? 0));
  for (const side of wanted) {
    // A picture of one pixel a module is too small to be found in.
    const larger = Math.min(8, Math.floor(smallest / longest));
    const texts = await codesIn(bitmap, larger > 1 ? larger : Math.min(1, side / longest));
    if (texts.length > 0) return texts;
  }
  return [];
}

async function codesIn(bitmap: ImageBitmap, scale: number): Promise<readonly string[]> {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  // Codes that touch the edge of the picture lack the quiet zone that they need.
  const margin = 16;
  const canvas = new OffscreenCanvas(width + 2 * margin, height + 2 * margin);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return [];
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = scale < 1;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, margin, margin, width, height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const size = { width: canvas.width, height: canvas.height };
  const [results = []] = await decodeQRBatch([{ ...size, data }], {
    maxSize: size,
    effort: Infinity,
    timeLimit: effortMs,
  });
  return results.filter((result): result is string => typeof result === 'string');
}
