import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ClaimDetailsFragment, RetractClaimDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';
import { formFaults } from './faults.js';
import { Faults } from './faults-note.js';
import styles from './form.module.css';
import { ReasonField } from './reason-field.js';
import { useCall } from './use-call.js';

export interface ClaimCallProps {
  readonly claim: ClaimDetailsFragment;
  readonly close: () => void;
}

/** Takes a claim back, with the reason. */
export default function RetractClaim({ claim, close }: ClaimCallProps) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const call = useCall(RetractClaimDocument, close);
  const faults = formFaults(call.trouble, ['reason']);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') call.send({ id: claim.id, reason: reason.trim() });
      }}
    >
      <p>
        <Name>{claim.note}</Name>
      </p>
      <p className={styles.hint}>{t('recording.retractHint')}</p>
      <ReasonField
        reason={reason}
        set={setReason}
        fault={isMissing ? t('recording.missing') : faults.at('reason')}
      />
      <Faults trouble={call.trouble} elsewhere={faults.elsewhere} />
      <p className={styles.actions}>
        <Button type="submit" size="sm" loading={call.isPending}>
          {t('recording.retract')}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t('recording.cancel')}
        </Button>
      </p>
    </form>
  );
}
