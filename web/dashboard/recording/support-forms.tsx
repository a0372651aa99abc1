import { Checkbox } from '@mantine/core';
import type { SupportType } from '../generated/graphql.js';
import { supportTypes } from '../texts/predicates.js';
import { t } from '../texts/texts.js';
import { FaultNote } from './field.js';

interface SupportFormsProps {
  readonly chosen: readonly SupportType[];
  readonly choose: (chosen: readonly SupportType[]) => void;
  readonly fault: string | null;
}

/** The forms that support takes; none where the source names none. */
export function SupportForms({ chosen, choose, fault }: SupportFormsProps) {
  return (
    <fieldset>
      <legend>{t('relation.forms')}</legend>
      {supportTypes.map((form) => (
        <Checkbox
          key={form}
          size="xs"
          label={t(`support.${form}`)}
          checked={chosen.includes(form)}
          onChange={({ currentTarget: { checked } }) =>
            choose(checked ? [...chosen, form] : chosen.filter((each) => each !== form))
          }
        />
      ))}
      <FaultNote fault={fault} />
    </fieldset>
  );
}
