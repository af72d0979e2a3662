/** A dialog over the page: everything behind it waits, Escape closes it, the focus comes back. */
import { useLayoutEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';

export interface SheetProps {
  readonly label: string;
  readonly close: () => void;
  readonly className?: string;
  readonly alert?: boolean;
  readonly children: ReactNode;
}

export function Sheet({ label, close, className = '', alert = false, children }: SheetProps): ReactNode {
  const dialog = useRef<HTMLElement>(null);
  // The page behind gives the focus up at once; a key pressed before the dialog has it would be lost.
  useLayoutEffect(() => {
    if (dialog.current?.contains(document.activeElement) !== true) dialog.current?.focus();
  }, []);
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
