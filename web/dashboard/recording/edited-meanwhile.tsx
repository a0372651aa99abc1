import { Button } from '@mantine/core';
import { Name } from '../parts/name.js';
import { t } from '../texts/texts.js';
import { type Editable, type EntityForm, type EntityPart, edited } from './entity-form.js';
import styles from './form.module.css';

interface EditedMeanwhileProps {
  readonly form: EntityForm;
  /** What is there now. */
  readonly now: Editable;
  /** Takes that in place of what was written. */
  readonly takeNow: () => void;
}

/** That somebody else was faster: what is there now, where something else was written. */
export function EditedMeanwhile({ form, now, takeNow }: EditedMeanwhileProps) {
  const parts = edited(form, now);
  return (
    <section className={styles.effects} role="alert">
      <p>{t('recording.editedMeanwhile')}</p>
      {parts.length > 0 && (
        <>
          <dl className={styles.now}>
            {parts.map((part) => (
              <div key={part}>
                <dt>{t(`recording.now.${part}`)}</dt>
                <dd>
                  <Name>{saidOf(part, now)}</Name>
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles.actions}>
            <Button size="compact-xs" variant="default" onClick={takeNow}>
              {t('recording.takeNow')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function saidOf(part: EntityPart, { name, ownNames, summary }: Editable): string {
  if (part === 'name') return name;
  if (part === 'names') return ownNames.map(({ text }) => text).join(', ');
  return summary ?? '–';
}
