import { useState } from 'react';
import { GradeClaimDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';
import { CallForm } from './call-form.js';
import { formFaults } from './faults.js';
import { GradeFields, type Grades } from './grade-fields.js';
import { ReasonField } from './reason-field.js';
import type { ClaimCallProps } from './retract-claim.js';
import { useCall } from './use-call.js';
import { useReason } from './use-reason.js';

/** Grades a claim by the Admiralty code, in place of the grades that it has. */
export default function GradeClaim({ claim, close }: ClaimCallProps) {
  const [grades, setGrades] = useState<Grades>({
    sourceReliability: claim.sourceReliability ?? '',
    informationCredibility: claim.informationCredibility ?? '',
  });
  const reason = useReason();
  const call = useCall(GradeClaimDocument, close);
  const faults = formFaults(call.trouble, ['reason', 'sourceReliability', 'informationCredibility']);
  const grade = (given: string) =>
    call.send({
      id: claim.id,
      sourceReliability: grades.sourceReliability || null,
      informationCredibility: grades.informationCredibility || null,
      reason: given,
    });
  return (
    <CallForm
      {...call}
      does={t('recording.grade')}
      submit={() => reason.give(grade)}
      elsewhere={faults.elsewhere}
      close={close}
    >
      <p>
        <Name>{claim.note}</Name>
      </p>
      <GradeFields
        grades={grades}
        set={(changes) => setGrades((before) => ({ ...before, ...changes }))}
        faultAt={faults.at}
      />
      <ReasonField reason={reason.text} set={reason.set} fault={reason.fault ?? faults.at('reason')} />
    </CallForm>
  );
}
