import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "./dialogBox.css";

/**
 * A question that stands before everything else. Escape closes it, and a press beside it unless it holds work that a
 * stray press must not throw away; while it is busy nothing does.
 */
export function DialogBox(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  isWide?: boolean;
  holdsWork?: boolean;
  isBusy?: boolean;
  children: ReactNode;
}) {
  const { isWide = false, holdsWork = false, isBusy = false } = props;
  return (
    <ModalOverlay
      className="dialog-veil"
      isDismissable={!holdsWork && !isBusy}
      isKeyboardDismissDisabled={isBusy}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className={isWide ? "dialog-frame wide" : "dialog-frame"}>
        <Dialog className="dialog-box">
          <Heading slot="title">{props.title}</Heading>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
