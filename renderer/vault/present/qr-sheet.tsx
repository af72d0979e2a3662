/** A value as a QR code, for a phone to read. Black on white in every appearance: readers want it so. */
import { X } from 'lucide-react';
import { IconButton } from '../../components/icon-button.tsx';
import { Note } from '../../components/note.tsx';
import { counted, say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { mostBytes, qrPath } from './qr-path.ts';
import { useHideOnBlur } from './use-hide-on-blur.ts';
import type { ReactNode } from 'react';

export interface QrSheetProps {
  readonly label: string;
  readonly text: string;
  /** Set where the code joins a Wi-Fi network. */
  readonly network?: string;
  readonly close: () => void;
}

export function QrSheet({ label, text, network, close }: QrSheetProps): ReactNode {
  useHideOnBlur(close);
  const drawn = qrPath(text);
  return (
    <Sheet label={say('qr.title', { label })} close={close} className="qr-sheet">
      <header className="sheet-head">
        <h2>{label}</h2>
        <IconButton icon={X} label={say('present.close')} onPress={close} />
      </header>
      <div className="qr-body">
        {drawn === undefined ? (
          <Note tone="warn">
            {say('qr.tooLong', {
              bytes: counted(new TextEncoder().encode(text).length),
              most: counted(mostBytes),
            })}
          </Note>
        ) : (
          <>
            <svg
              className="qr"
              role="img"
              aria-label={say('qr.image')}
              viewBox={`0 0 ${drawn.size} ${drawn.size}`}
              shapeRendering="crispEdges"
            >
              <rect className="qr-ground" width={drawn.size} height={drawn.size} />
              <path className="qr-modules" d={drawn.path} />
            </svg>
            {network !== undefined && <p className="qr-hint">{say('qr.wifi', { network })}</p>}
            <p className="qr-hint">{say('qr.warning')}</p>
          </>
        )}
      </div>
    </Sheet>
  );
}
