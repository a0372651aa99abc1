import { Button } from '@mantine/core';
import { t } from '../texts/texts.js';
import type { Speaker } from './claim-form.js';
import { EntityPicker } from './entity-picker.js';
import { FaultNote, Field } from './field.js';
import styles from './form.module.css';

interface SpeakersProps {
  readonly speakers: readonly Speaker[];
  readonly set: (speakers: readonly Speaker[]) => void;
  readonly fault: string | null;
}

/** Who says so, from the document inwards: each link of the chain, an actor or somebody who is not named. */
export function Speakers({ speakers, set, fault }: SpeakersProps) {
  const replace = (at: number, link: Speaker) =>
    set(speakers.map((each, index) => (index === at ? link : each)));
  return (
    <fieldset>
      <legend>{t('recording.speakers')}</legend>
      {speakers.length === 0 && <p className={styles.hint}>{t('recording.documentItself')}</p>}
      {speakers.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link is what its place in the chain makes it.
        <div key={at} className={styles.row}>
          {link.kind === 'named' ? (
            <EntityPicker
              label={t('recording.speaker', { at: at + 1 })}
              chosen={link.speaker}
              choose={(speaker) => replace(at, { kind: 'named', speaker })}
              fault={null}
              mayRecord
            />
          ) : (
            <Field label={t('recording.description', { at: at + 1 })} fault={null}>
              {(marks) => (
                <input
                  {...marks}
                  maxLength={200}
                  value={link.description}
                  onChange={({ currentTarget }) =>
                    replace(at, { kind: 'anonymous', description: currentTarget.value })
                  }
                />
              )}
            </Field>
          )}
        </div>
      ))}
      <p className={styles.actions}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => set([...speakers, { kind: 'named', speaker: '' }])}
        >
          {t('recording.addNamed')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => set([...speakers, { kind: 'anonymous', description: '' }])}
        >
          {t('recording.addAnonymous')}
        </Button>
        {speakers.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => set(speakers.slice(0, -1))}>
            {t('recording.removeLast')}
          </Button>
        )}
      </p>
      <FaultNote fault={fault} />
    </fieldset>
  );
}
