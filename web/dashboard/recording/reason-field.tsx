import { t } from '../texts/texts.js';
import { Field } from './field.js';

interface ReasonFieldProps {
  readonly reason: string;
  readonly set: (reason: string) => void;
  readonly fault: string | null;
}

/** Why something is done; it is kept with who did it. */
export function ReasonField({ reason, set, fault }: ReasonFieldProps) {
  return (
    <Field label={t('recording.reason')} fault={fault}>
      {(marks) => (
        <input {...marks} value={reason} onChange={({ currentTarget }) => set(currentTarget.value)} />
      )}
    </Field>
  );
}
