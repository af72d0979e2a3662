/** A dialog over the page: everything behind it waits, Escape closes it, the focus comes back. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';

export interface SheetProps {
  readonly label: string;
  readonly close: () => void;
  readonly className?: string;
  readonly alert?: boolean;
  readonly children: ReactNode;
}

/** Long enough for what is drawn anew after the dialog, short enough that nobody has pressed a key yet. */
const settledMs = 120;

export function Sheet({ label, close, className = '', alert = false, children }: SheetProps): ReactNode {
  const [opener] = useState(() => document.activeElement);
  const dialog = useRef<HTMLElement>(null);
  // The page behind gives the focus up at once; a key pressed before the dialog has it would be lost.
  useLayoutEffect(() => {
    if (dialog.current?.contains(document.activeElement) !== true) dialog.current?.focus();
  }, []);
  // Drawing anew what is behind the dialog can take the focus that was just given back.
  useEffect(
    () => () => {
      setTimeout(() => {
        const lost = document.activeElement === document.body || document.activeElement === null;
        if (!lost || !(opener instanceof HTMLElement)) return;
        const label = opener.getAttribute('aria-label');
        const again = opener.isConnected
          ? opener
          : [...document.querySelectorAll<HTMLElement>('button')].find(
              (one) => one.getAttribute('aria-label') === label,
            );
        again?.focus();
      }, settledMs);
    },
    [opener],
  );
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={`sheet ${className}`}>
        <Dialog ref={dialog} className="sheet-in" aria-label={label} role={alert ? 'alertdialog' : 'dialog'}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
