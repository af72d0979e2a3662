/**
 * An image that is dropped anywhere on the window, or pasted outside a text box, is looked at for one-time codes; other files that
 * nobody takes may be what another program exported.
 */
import { useEffect, useEffectEvent } from 'react';
import { isCovered } from '../overlays/covered.ts';
import { dragsFiles, imageOfDrop, imageOfPaste } from './given-image.ts';

export function useGivenImages(
  take: (image: Uint8Array<ArrayBuffer>) => void,
  takeOthers: (files: readonly File[]) => void,
): void {
  const given = useEffectEvent((image: Promise<Uint8Array<ArrayBuffer>> | undefined): boolean => {
    if (image === undefined) return false;
    void image.then(take, () => undefined);
    return true;
  });
  const others = useEffectEvent(takeOthers);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      // Someone else's place for files takes them first.
      if (event.defaultPrevented || !dragsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isCovered() ? 'none' : 'copy';
    };
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented || !dragsFiles(event)) return;
      event.preventDefault();
      if (!isCovered() && !given(imageOfDrop(event))) others([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isCovered()) return;
      if (given(imageOfPaste(event))) event.preventDefault();
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
