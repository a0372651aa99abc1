import { useEffect, useMemo, useState } from 'react';
import { useAnswer } from '../api/use-answer.js';
import { EditableEntityDocument, EditEntityDocument } from '../generated/graphql.js';
import { Await, Empty } from '../parts/states.js';
import { t } from '../texts/texts.js';
import { CallForm } from './call-form.js';
import { editableIn } from './conflict.js';
import { EditedMeanwhile } from './edited-meanwhile.js';
import {
  type Editable,
  type EntityForm,
  edited,
  editOf,
  emptyFields,
  entityFields,
  formOf,
  rebased,
  type WrittenName,
} from './entity-form.js';
import { formFaults } from './faults.js';
import { Field } from './field.js';
import styles from './form.module.css';
import { NamesField } from './names-field.js';
import { ReasonField } from './reason-field.js';
import { useCall } from './use-call.js';

interface EditEntityProps {
  readonly entity: { readonly id: string };
  readonly close: () => void;
}

/** Changes what an entity is called and what is said of it; what it was is kept, with who changed it and why. */
export default function EditEntity({ entity: { id }, close }: EditEntityProps) {
  const answer = useAnswer(EditableEntityDocument, { id });
  return (
    <Await answer={answer} lines={8}>
      {({ entity }) =>
        entity === null ? (
          <Empty text={t('entity.missing')} />
        ) : (
          <EditForm key={entity.id} id={entity.id} entity={entity} close={close} />
        )
      }
    </Await>
  );
}

interface EditFormProps {
  readonly id: string;
  readonly entity: Editable;
  readonly close: () => void;
}

/** The form over what was there when it was opened: what others do meanwhile is told when it is saved, and not under one's hands. */
function EditForm({ id, entity, close }: EditFormProps) {
  const [{ form, from }, setDraft] = useState(() => ({ form: formOf(entity), from: entity }));
  const [reason, setReason] = useState('');
  // What was empty when it was last to be saved; null before.
  const [missing, setMissing] = useState<readonly string[] | null>(null);
  // By the names that were sent, a fault stays with its name when those before it are taken away.
  const [sent, setSent] = useState<readonly WrittenName[]>([]);
  const call = useCall(EditEntityDocument, close);
  const now = useMemo(() => editableIn(call.trouble), [call.trouble]);
  useEffect(() => {
    // From here on it is upon what is there now, and not upon what it was begun from.
    if (now !== null) setDraft((draft) => ({ form: rebased(draft.form, draft.from, now), from: now }));
  }, [now]);
  const faults = formFaults(call.trouble, entityFields(sent));
  const isUnchanged = edited(form, from).length === 0;
  const stillEmpty = [...emptyFields(form), ...(reason.trim() === '' ? ['reason'] : [])];
  const faultAt = (field: string, asSent = field) =>
    missing?.includes(field) && stillEmpty.includes(field) ? t('recording.missing') : faults.at(asSent);
  const set = (changes: Partial<EntityForm>) =>
    setDraft((draft) => ({ ...draft, form: { ...draft.form, ...changes } }));
  const submit = () => {
    setMissing(stillEmpty);
    if (stillEmpty.length > 0 || isUnchanged) return;
    setSent(form.names);
    call.send({ id, ...editOf(form, from), expectedVersion: from.version, reason: reason.trim() });
  };
  return (
    <CallForm {...call} does={t('recording.save')} submit={submit} elsewhere={faults.elsewhere} close={close}>
      <Field label={t('recording.nameToShow')} fault={faultAt('name')}>
        {(marks) => (
          <input
            {...marks}
            dir="auto"
            value={form.name}
            onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          />
        )}
      </Field>
      <NamesField
        names={form.names}
        set={(names) => set({ names })}
        fault={faultAt('names')}
        faultOf={(name, part) =>
          faultAt(`names.${form.names.indexOf(name)}.${part}`, `names.${sent.indexOf(name)}.${part}`)
        }
      />
      <Field label={t('recording.summary')} fault={faultAt('summary')}>
        {(marks) => (
          <textarea
            {...marks}
            dir="auto"
            rows={3}
            value={form.summary}
            onChange={({ currentTarget }) => set({ summary: currentTarget.value })}
          />
        )}
      </Field>
      <ReasonField reason={reason} set={setReason} fault={faultAt('reason')} />
      {now !== null && <EditedMeanwhile form={form} now={now} takeNow={() => set(formOf(now))} />}
      {isUnchanged && missing !== null && <p className={styles.hint}>{t('recording.unchanged')}</p>}
    </CallForm>
  );
}
