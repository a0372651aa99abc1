import { type ClaimDetailsFragment, RetractClaimDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';
import { CallForm } from './call-form.js';
import { formFaults } from './faults.js';
import styles from './form.module.css';
import { ReasonField } from './reason-field.js';
import { useCall } from './use-call.js';
import { useReason } from './use-reason.js';

export interface ClaimCallProps {
  readonly claim: ClaimDetailsFragment;
  readonly close: () => void;
}

/** Takes a claim back, with the reason. */
export default function RetractClaim({ claim, close }: ClaimCallProps) {
  const reason = useReason();
  const call = useCall(RetractClaimDocument, close);
  const faults = formFaults(call.trouble, ['reason']);
  return (
    <CallForm
      {...call}
      does={t('recording.retract')}
      submit={() => reason.give((given) => call.send({ id: claim.id, reason: given }))}
      elsewhere={faults.elsewhere}
      close={close}
    >
      <p>
        <Name>{claim.note}</Name>
      </p>
      <p className={styles.hint}>{t('recording.retractHint')}</p>
      <ReasonField reason={reason.text} set={reason.set} fault={reason.fault ?? faults.at('reason')} />
    </CallForm>
  );
}
