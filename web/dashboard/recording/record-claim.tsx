import { useState } from 'react';
import { RecordClaimDocument } from '../generated/graphql.js';
import { keyOfNamed } from '../selection/named-relation.js';
import { usePlace } from '../state/place.js';
import { t } from '../texts/texts.js';
import { CallForm } from './call-form.js';
import { MannerFields, StatementFields } from './claim-fields.js';
import { type ClaimForm, claimFields, claimInput, emptyForm, missingFields } from './claim-form.js';
import { formFaults } from './faults.js';
import { FaultNote, Field } from './field.js';
import styles from './form.module.css';
import { GradeFields } from './grade-fields.js';
import { placeIn, sha256Of } from './passage.js';
import { type Chosen, PassagePicker } from './passage-picker.js';
import { Speakers } from './speakers.js';
import { useCall } from './use-call.js';

/** The sentence that a claim is read from. */
export interface SourceSentence {
  readonly document: string;
  readonly language: string;
  /** Null where the document has none on record: then the claim is read from it as a whole. */
  readonly number: number | null;
  readonly start: number;
  /** Its words; null where the document's text is not attached. */
  readonly text: string | null;
}

interface RecordClaimProps {
  readonly sentence: SourceSentence;
  /** What of the sentence was chosen on the page. */
  readonly chosen: Chosen;
  readonly close: () => void;
}

/** Records a claim from a sentence of a document: who, what, whom, when, and on whose word. */
export default function RecordClaim({ sentence, chosen: first, close }: RecordClaimProps) {
  const [, go] = usePlace();
  const [form, setForm] = useState<ClaimForm>(emptyForm);
  const [chosen, setChosen] = useState(first);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const call = useCall(RecordClaimDocument, ({ recordClaims: { claims } }) => {
    close();
    const [claim] = claims;
    if (claim === undefined) return;
    void go({ claim: claim.id, select: keyOfNamed(claim) });
  });
  const faults = formFaults(call.trouble, claimFields);
  const stillMissing = missingFields(form).filter((field) => missing.includes(field));
  const faultAt = (field: string) =>
    stillMissing.includes(field) ? t('recording.missing') : faults.at(field);
  const set = (changes: Partial<ClaimForm>) => setForm((before) => ({ ...before, ...changes }));
  const submit = async () => {
    const empty = missingFields(form);
    setMissing(empty);
    if (empty.length > 0) return;
    const input = claimInput(form, await passageOf(sentence, chosen));
    if (input !== null) call.send({ input });
  };
  return (
    <CallForm
      {...call}
      does={t('recording.record')}
      submit={() => void submit()}
      elsewhere={faults.elsewhere}
      close={close}
    >
      <SourceWords sentence={sentence} chosen={chosen} choose={setChosen} fault={faultAt('passage')} />
      <StatementFields form={form} set={set} faultAt={faultAt} />
      <Field label={t('recording.note')} fault={faultAt('note')}>
        {(marks) => (
          <textarea
            {...marks}
            rows={2}
            value={form.note}
            onChange={({ currentTarget }) => set({ note: currentTarget.value })}
          />
        )}
      </Field>
      <MannerFields form={form} set={set} faultAt={faultAt} />
      <Speakers
        speakers={form.attribution}
        set={(attribution) => set({ attribution })}
        fault={faultAt('attribution')}
      />
      <GradeFields grades={form} set={set} faultAt={faultAt} />
    </CallForm>
  );
}

interface SourceWordsProps {
  readonly sentence: SourceSentence;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly fault: string | null;
}

/** The words that the claim is read from; where they are not attached, what it is read from instead. */
function SourceWords({ sentence: { text, number, language }, chosen, choose, fault }: SourceWordsProps) {
  if (text !== null)
    return <PassagePicker text={text} language={language} chosen={chosen} choose={choose} fault={fault} />;
  return (
    <div>
      <p className={styles.hint}>
        {number === null ? t('recording.wholeDocument') : t('recording.noText', { number })}
      </p>
      <FaultNote fault={fault} />
    </div>
  );
}

/** The place of the words chosen, or of the whole sentence; only its number where there are no words, or none can be vouched for. */
async function passageOf({ document, number, start, text }: SourceSentence, { from, to }: Chosen) {
  const whole = number === null ? { document } : { document, sentence: number };
  if (text === null || from === to) return whole;
  const place = placeIn(text, start, from, to);
  const sha256 = await sha256Of(place.text);
  return sha256 === null ? whole : { ...whole, start: place.start, end: place.end, sha256 };
}
