import { type ReactNode, Suspense, useState } from 'react';
import { SignInAgain } from '../access/sign-in-again.js';
import { Dialog } from '../parts/dialog.js';
import { Loading } from '../parts/states.js';
import { t } from '../texts/texts.js';
import styles from './form.module.css';

interface FormDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly title: string;
  /** The form, which is loaded once it is opened. */
  readonly children: ReactNode;
}

/** Whether anything was filled in since the box was opened, and, where Escape was pressed since, that it is to be pressed again. */
type Filled = 'NOTHING' | 'SOMETHING' | 'WARNED';

/**
 * A box before the page with a form in it. Where a token ends meanwhile, one signs in there: the page behind cannot be reached, and
 * what is written stays. What is filled in is not lost by one key: Escape says so first.
 */
export function FormDialog({ isOpen, close, title, children }: FormDialogProps) {
  const [filled, setFilled] = useState<Filled>('NOTHING');
  const stays = () => {
    if (filled === 'SOMETHING') setFilled('WARNED');
    return filled === 'SOMETHING';
  };
  const closeEmpty = () => {
    setFilled('NOTHING');
    close();
  };
  return (
    <Dialog isOpen={isOpen} close={closeEmpty} title={title} stays={stays}>
      <div onInput={() => setFilled('SOMETHING')}>
        <Suspense fallback={<Loading lines={8} />}>{children}</Suspense>
      </div>
      <p className={styles.warning} role="alert">
        {filled === 'WARNED' && t('recording.notYetRecorded')}
      </p>
      <SignInAgain />
    </Dialog>
  );
}
