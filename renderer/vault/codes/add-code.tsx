/** "Add one-time code…": from a setup link, a secret, a picture, the clipboard or the screen; then where it goes. */
import { ClipboardPaste, ImageUp, MonitorUp, X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { FoundList } from './found-list.tsx';
import { imageOfPaste } from './given-image.ts';
import type { ReactNode } from 'react';
import type { FoundCodes, ItemView, KeptCodes } from '../../../app/bridge/views.ts';

/** A way to find codes; undefined where it was cancelled. */
export type CodeOrigin = () => Promise<FoundCodes | undefined>;

export interface AddCodeProps {
  readonly into: ItemView | undefined;
  /** Where to look at once. */
  readonly origin: CodeOrigin | undefined;
  readonly added: (kept: KeptCodes) => void;
  readonly close: () => void;
}

export function AddCode({ into, origin, added, close }: AddCodeProps): ReactNode {
  const id = useId();
  const errorId = useId();
  const box = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<FoundCodes>();
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(origin !== undefined);

  const wait = (work: Promise<FoundCodes | undefined>): void => {
    work.then(setFound, (error: unknown) => setFailure(sentenceOf(error))).finally(() => setBusy(false));
  };
  const look = (way: CodeOrigin): void => {
    if (busy) return;
    setBusy(true);
    setFailure('');
    wait(way());
  };
  const start = useEffectEvent(() => {
    if (origin === undefined) box.current?.focus();
    else wait(origin());
  });
  useEffect(() => start(), []);
  useEffect(() => {
    if (failure !== '') box.current?.select();
  }, [failure]);
  const leave = (): void => {
    if (found !== undefined) call('codes.discard', { ticket: found.ticket }).catch(() => undefined);
    close();
  };
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const image = imageOfPaste(event);
    if (image === undefined) return;
    event.preventDefault();
    look(async () => call('codes.fromImage', { image: await image }));
  });
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => paste(event);
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, []);

  return (
    <Sheet label={say('codes.title')} close={leave} className="add-code">
      <header className="sheet-head">
        <h2>{say('codes.title')}</h2>
        <IconButton icon={X} label={say('present.close')} onPress={leave} />
      </header>
      {found !== undefined ? (
        <FoundList
          found={found}
          into={into}
          back={() => setFound(undefined)}
          added={(kept) => {
            close();
            added(kept);
          }}
        />
      ) : (
        <form
          className="codes-form"
          onSubmit={(event) => {
            event.preventDefault();
            // Read once, and not kept in the page's state.
            const text = box.current?.value ?? '';
            look(() => call('codes.read', { text }));
          }}
        >
          <p>{say('codes.intro')}</p>
          <label className="field-label" htmlFor={id}>
            {say('codes.box')}
          </label>
          <div className="box sunken">
            <input
              ref={box}
              id={id}
              type="text"
              className="mono"
              placeholder={say('codes.placeholder')}
              maxLength={65_536}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={failure !== ''}
              aria-describedby={errorId}
            />
          </div>
          <div role="alert" id={errorId} className="alert">
            {failure}
          </div>
          <div className="codes-ways">
            <button type="button" className="button" onClick={() => look(() => call('codes.fromFile', undefined))}>
              <ImageUp size={16} aria-hidden="true" />
              {say('codes.file')}
            </button>
            <button type="button" className="button" onClick={() => look(() => call('codes.fromClipboard', undefined))}>
              <ClipboardPaste size={16} aria-hidden="true" />
              {say('codes.clipboard')}
            </button>
            <button type="button" className="button" onClick={() => look(() => call('codes.fromScreen', undefined))}>
              <MonitorUp size={16} aria-hidden="true" />
              {say('codes.screen')}
            </button>
          </div>
          <p className="codes-hint" role="status">
            {say(busy ? 'codes.reading' : 'codes.drop')}
          </p>
          <div className="confirm-row">
            <button type="button" className="button" onClick={leave}>
              {say('confirm.no')}
            </button>
            <button type="submit" className="button primary" aria-disabled={busy}>
              {say('codes.read')}
            </button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
