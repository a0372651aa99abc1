import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.js';
import type { Trouble } from '../api/trouble.js';
import { MergeEntitiesDocument, type MergeEntitiesMutation } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { CallForm } from './call-form.js';
import { EntityPicker } from './entity-picker.js';
import { formFaults } from './faults.js';
import { Judgements } from './judgements.js';
import { MergeEffects } from './merge-effects.js';
import { ReasonField } from './reason-field.js';
import { useCall } from './use-call.js';

export interface MergeEntityProps {
  readonly entity: { readonly id: string; readonly name: string };
  readonly close: () => void;
}

/** What is to be judged: that two are one, which of them is kept, and why. */
interface Merge {
  readonly keep: string;
  readonly merge: string;
  readonly reason: string;
}

/** Judges that another is this entity: first what that would bring, and only then the judgement. And takes earlier ones back. */
export default function MergeEntity({ entity, close }: MergeEntityProps) {
  const [, go] = usePlace();
  const [other, setOther] = useState('');
  const [isKept, setKept] = useState(true);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const trial = useTrial();
  const call = useCall(MergeEntitiesDocument, () => {
    close();
    void go({ select: isKept ? entity.id : other });
  });
  const merge: Merge = isKept
    ? { keep: entity.id, merge: other, reason: reason.trim() }
    : { keep: other, merge: entity.id, reason: reason.trim() };
  const isTried = JSON.stringify(trial.variables) === JSON.stringify(merge) && trial.data !== undefined;
  const trouble = isTried ? call.trouble : trial.error;
  const faults = formFaults(trouble, ['reason', 'keep', 'merge']);
  const faultOfOther = faults.at(isKept ? 'merge' : 'keep') ?? faults.at(isKept ? 'keep' : 'merge');
  const submit = () => {
    const empty = [...(other === '' ? ['other'] : []), ...(merge.reason === '' ? ['reason'] : [])];
    setMissing(empty);
    if (empty.length > 0) return;
    if (isTried) call.send({ ...merge, dryRun: false });
    else trial.mutate(merge);
  };
  return (
    <>
      <CallForm
        does={t(isTried ? 'recording.merge' : 'recording.tryMerge')}
        submit={submit}
        isPending={call.isPending || trial.isPending}
        trouble={trouble}
        elsewhere={faults.elsewhere}
        close={close}
      >
        <EntityPicker
          label={t('recording.other')}
          chosen={other}
          choose={setOther}
          fault={missing.includes('other') ? t('recording.missing') : faultOfOther}
        />
        <fieldset>
          <legend>{t('recording.keep')}</legend>
          {[true, false].map((kept) => (
            <label key={String(kept)}>
              <input type="radio" name="kept" checked={isKept === kept} onChange={() => setKept(kept)} />{' '}
              {kept ? <Name>{entity.name}</Name> : t('recording.theOther')}
            </label>
          ))}
        </fieldset>
        <ReasonField
          reason={reason}
          set={setReason}
          fault={missing.includes('reason') ? t('recording.missing') : faults.at('reason')}
        />
        {isTried && trial.data !== undefined && <MergeEffects effects={trial.data.mergeEntities} />}
      </CallForm>
      {/* Forms of their own: Enter in one of them is no word about the merge. */}
      <Judgements id={entity.id} />
    </>
  );
}

/** Asks what a merge would bring; nothing is judged. */
function useTrial() {
  return useMutation<MergeEntitiesMutation, Trouble, Merge>({
    mutationFn: (merge) => ask(MergeEntitiesDocument, { ...merge, dryRun: true }),
    networkMode: 'always',
  });
}
