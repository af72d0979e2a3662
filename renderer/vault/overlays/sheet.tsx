/** A dialog over the page: everything behind it waits, Escape closes it, the focus comes back. */
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
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={`sheet ${className}`}>
        <Dialog className="sheet-in" aria-label={label} role={alert ? 'alertdialog' : 'dialog'}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
