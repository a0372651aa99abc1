import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../texts/texts.js';
import styles from './boxes.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly title: string;
  /** Asked before Escape closes it: whether it is not to, this time. Left out, it closes. */
  readonly stays?: () => boolean;
  readonly children: ReactNode;
}

/** A box before the page, which waits meanwhile: the browser's own, that keeps the focus and closes with Escape. */
export function Dialog({ isOpen, close, title, stays, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        if (stays?.()) event.preventDefault();
      }}
      onClose={close}
    >
      {isOpen && (
        <>
          <div className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <CloseButton aria-label={t('page.close')} onClick={close} />
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
