import { Button, CloseButton } from '@mantine/core';
import type { NameKind } from '../generated/graphql.js';
import { Select } from '../parts/select.js';
import { t } from '../texts/texts.js';
import type { WrittenName } from './entity-form.js';
import { FaultNote, Field } from './field.js';
import styles from './form.module.css';

const kinds = ['OFFICIAL', 'ALIAS', 'ACRONYM', 'MISSPELLING'] as const satisfies readonly NameKind[];

interface NamesFieldProps {
  readonly names: readonly WrittenName[];
  readonly set: (names: readonly WrittenName[]) => void;
  /** What is wrong with them as a whole. */
  readonly fault: string | null;
  /** What is wrong with a part of one of them. */
  readonly faultOf: (name: WrittenName, part: keyof WrittenName) => string | null;
}

/** All names by which something is found, each with its kind and language. */
export function NamesField({ names, set, fault, faultOf }: NamesFieldProps) {
  const replace = (at: number, changes: Partial<WrittenName>) =>
    set(names.map((name, index) => (index === at ? { ...name, ...changes } : name)));
  return (
    <fieldset className={styles.names}>
      <legend>{t('recording.names')}</legend>
      <p className={styles.hint}>{t('recording.namesHint')}</p>
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike while they are written; their order is theirs.
        <div key={at} className={styles.name}>
          <Field label={t('recording.name')} fault={faultOf(name, 'text')}>
            {(marks) => (
              <input
                {...marks}
                aria-label={t('recording.nameText', { at: at + 1 })}
                dir="auto"
                value={name.text}
                onChange={({ currentTarget }) => replace(at, { text: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={t('recording.kindOfName')} fault={faultOf(name, 'kind')}>
            {(marks) => (
              <Select
                {...marks}
                aria-label={t('recording.nameKind', { at: at + 1 })}
                all={kinds}
                chosen={name.kind}
                choose={(kind) => replace(at, { kind })}
                say={(kind) => t(`recording.nameKinds.${kind}`)}
              />
            )}
          </Field>
          <Field label={t('recording.language')} fault={faultOf(name, 'language')}>
            {(marks) => (
              <input
                {...marks}
                aria-label={t('recording.nameLanguage', { at: at + 1 })}
                dir="ltr"
                placeholder="en"
                value={name.language}
                onChange={({ currentTarget }) => replace(at, { language: currentTarget.value })}
              />
            )}
          </Field>
          <CloseButton
            size="sm"
            aria-label={t('recording.removeName', { at: at + 1 })}
            onClick={() => set(names.filter((_name, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => set([...names, { text: '', kind: 'ALIAS', language: '' }])}
      >
        {t('recording.addName')}
      </Button>
      <FaultNote fault={fault} />
    </fieldset>
  );
}
