import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface PopupProps {
  title: string;
  open: boolean;
  onClose: () => void;
  alert?: boolean;
  children: ReactNode;
}

/** A dialog: focus goes in, stays in, and comes back; Escape closes. */
export function Popup({ title, open, onClose, alert, children }: PopupProps) {
  return (
    <ModalOverlay className="overlay" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal className="popup">
        <Dialog role={alert ? 'alertdialog' : 'dialog'} className="popup-body">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {!alert && (
            <button type="button" className="popup-close" onClick={onClose} aria-label="Sluiten">
              <span aria-hidden="true">×</span>
            </button>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
