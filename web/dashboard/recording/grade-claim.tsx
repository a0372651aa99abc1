import { Button } from '@mantine/core';
import { useState } from 'react';
import { GradeClaimDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';
import { formFaults } from './faults.js';
import { Faults } from './faults-note.js';
import styles from './form.module.css';
import { GradeFields, type Grades } from './grade-fields.js';
import { ReasonField } from './reason-field.js';
import type { ClaimCallProps } from './retract-claim.js';
import { useCall } from './use-call.js';

/** Grades a claim by the Admiralty code, in place of the grades that it has. */
export default function GradeClaim({ claim, close }: ClaimCallProps) {
  const [grades, setGrades] = useState<Grades>({
    sourceReliability: claim.sourceReliability ?? '',
    informationCredibility: claim.informationCredibility ?? '',
  });
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const call = useCall(GradeClaimDocument, close);
  const faults = formFaults(call.trouble, ['reason', 'sourceReliability', 'informationCredibility']);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(reason.trim() === '');
        if (reason.trim() === '') return;
        call.send({
          id: claim.id,
          sourceReliability: grades.sourceReliability || null,
          informationCredibility: grades.informationCredibility || null,
          reason: reason.trim(),
        });
      }}
    >
      <p>
        <Name>{claim.note}</Name>
      </p>
      <GradeFields
        grades={grades}
        set={(changes) => setGrades((before) => ({ ...before, ...changes }))}
        faults={{
          sourceReliability: faults.at('sourceReliability'),
          informationCredibility: faults.at('informationCredibility'),
        }}
      />
      <ReasonField
        reason={reason}
        set={setReason}
        fault={isMissing ? t('recording.missing') : faults.at('reason')}
      />
      <Faults trouble={call.trouble} elsewhere={faults.elsewhere} />
      <p className={styles.actions}>
        <Button type="submit" size="sm" loading={call.isPending}>
          {t('recording.grade')}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t('recording.cancel')}
        </Button>
      </p>
    </form>
  );
}
