import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/ask.js';
import type { Trouble } from '../api/trouble.js';
import { type EntityInput, type EntityKind, RecordEntityDocument } from '../generated/graphql.js';
import { Name } from '../parts/name.js';
import { Select } from '../parts/select.js';
import type { Named } from '../search/entity-combobox.js';
import { t } from '../texts/texts.js';
import { formFaults } from './faults.js';
import { Faults } from './faults-note.js';
import styles from './form.module.css';
import { useCall } from './use-call.js';

interface NewEntityProps {
  readonly name: string;
  readonly choose: (entity: Named) => void;
}

/** Events need days and a status, for which this has no room. */
const kinds = ['ORGANIZATION', 'STATE', 'PERSON', 'PLACE'] as const satisfies readonly EntityKind[];

/** Records somebody who is not recorded yet; where others go by a like name, first asks whether it is one of them. */
export function NewEntity({ name, choose }: NewEntityProps) {
  const [kind, setKind] = useState<(typeof kinds)[number]>(kinds[0]);
  const call = useCall(RecordEntityDocument, ({ recordEntities: { entities } }) => {
    const [entity] = entities;
    if (entity !== undefined) choose(entity);
  });
  const record = (input: EntityInput) => call.send({ input, dryRun: false });
  const trial = useMutation<readonly Named[], Trouble, EntityInput>({
    mutationFn: async (input) => {
      const { recordEntities } = await ask(RecordEntityDocument, { input, dryRun: true });
      return recordEntities.likelyDuplicates.map(({ entity }) => entity);
    },
    onSuccess: (alike, input) => {
      if (alike.length === 0) record(input);
    },
    networkMode: 'always',
  });
  const alike = trial.data ?? [];
  const trouble = call.trouble ?? trial.error;
  return (
    <div className={styles.effects}>
      <p>{t('recording.newEntity', { name })}</p>
      <p className={styles.actions}>
        <Select
          aria-label={t('table.columns.kind')}
          all={kinds}
          chosen={kind}
          choose={(chosen) => {
            setKind(chosen);
            // Of another kind, others may be alike.
            trial.reset();
          }}
          say={(each) => t(`kind.${each}`)}
        />
        <Button
          size="compact-xs"
          variant="default"
          loading={trial.isPending || call.isPending}
          onClick={() => (alike.length === 0 ? trial.mutate({ name, kind }) : record({ name, kind }))}
        >
          {t(alike.length === 0 ? 'recording.recordNew' : 'recording.recordAnyway')}
        </Button>
      </p>
      {alike.length > 0 && (
        <p className={styles.actions}>
          {t('recording.alike')}{' '}
          {alike.map((entity) => (
            <Button key={entity.id} size="compact-xs" variant="default" onClick={() => choose(entity)}>
              <Name>{entity.name}</Name>
            </Button>
          ))}
        </p>
      )}
      <Faults trouble={trouble} elsewhere={formFaults(trouble, []).elsewhere} />
    </div>
  );
}
