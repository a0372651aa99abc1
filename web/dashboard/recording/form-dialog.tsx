import { type ReactNode, Suspense } from 'react';
import { SignInAgain } from '../access/sign-in-again.js';
import { Dialog } from '../parts/dialog.js';
import { Loading } from '../parts/states.js';

interface FormDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly title: string;
  /** The form, which is loaded once it is opened. */
  readonly children: ReactNode;
}

/** A box before the page with a form in it; where a token ends meanwhile, one signs in there: the page behind cannot be reached, and what is written stays. */
export function FormDialog({ isOpen, close, title, children }: FormDialogProps) {
  return (
    <Dialog isOpen={isOpen} close={close} title={title}>
      <Suspense fallback={<Loading lines={8} />}>{children}</Suspense>
      <SignInAgain />
    </Dialog>
  );
}
