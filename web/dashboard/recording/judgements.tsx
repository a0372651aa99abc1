import { Button } from '@mantine/core';
import { useAnswer } from '../api/use-answer.js';
import { inShort } from '../day/calendar.js';
import { JudgementsDocument, type JudgementsQuery, UndoMergeDocument } from '../generated/graphql.js';
import { t } from '../texts/texts.js';
import { formFaults } from './faults.js';
import { Faults } from './faults-note.js';
import styles from './form.module.css';
import { ReasonField } from './reason-field.js';
import { useCall } from './use-call.js';
import { useReason } from './use-reason.js';

type Judgement = NonNullable<JudgementsQuery['entity']>['judgements'][number];

/** The judgements in force by which an entity is one with others, each to be taken back. */
export function Judgements({ id }: { readonly id: string }) {
  const { data } = useAnswer(JudgementsDocument, { id });
  const inForce = data?.entity?.judgements.filter(({ undoneAt }) => undoneAt === null) ?? [];
  if (inForce.length === 0) return null;
  return (
    <section>
      <h3>{t('recording.judgements')}</h3>
      <ul>
        {inForce.map((judgement) => (
          <JudgementItem key={judgement.id} judgement={judgement} />
        ))}
      </ul>
    </section>
  );
}

function JudgementItem({ judgement }: { readonly judgement: Judgement }) {
  const { id, keep, merge, reason: why, recordedAt, recordedBy } = judgement;
  const reason = useReason();
  const call = useCall(UndoMergeDocument);
  const faults = formFaults(call.trouble, ['reason']);
  const undo = () => reason.give((given) => call.send({ judgement: id, reason: given }));
  return (
    <li className={styles.effects}>
      <p>
        {t('recording.judged', {
          merge,
          keep,
          name: recordedBy,
          day: inShort(recordedAt.slice(0, 10)),
          reason: why,
        })}
      </p>
      <ReasonField reason={reason.text} set={reason.set} fault={reason.fault ?? faults.at('reason')} />
      <Faults trouble={call.trouble} elsewhere={faults.elsewhere} />
      <p className={styles.actions}>
        <Button size="compact-sm" variant="default" loading={call.isPending} onClick={undo}>
          {t('recording.undo')}
        </Button>
      </p>
    </li>
  );
}
