import { Button } from '@mantine/core';
import { Name } from '../../../parts/name.js';
import { EntityField } from '../../../search/entity-field.js';
import { namedRelation, RelationName } from '../../../selection/named-relation.js';
import { usePlace } from '../../../state/place.js';
import { endsOf, selectionOf } from '../../../state/selection.js';
import { useNames } from '../../../state/use-names.js';
import { t } from '../../../texts/texts.js';
import { Chip } from '../chip.js';
import styles from '../questions-view.module.css';
import { SupposeForm } from './suppose-form.js';

/** What is supposed: to choose, and as a list of what was chosen, each to be taken back. */
export function Suppositions() {
  const [{ without, closed, cut, suppose, select }, go] = usePlace();
  const selected = selectionOf(select);
  const hasAny = [without, closed, cut, suppose].some((each) => each.length > 0);
  const isToCut = selected?.kind === 'relation' && select !== null && !cut.includes(select);
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <EntityField
          label={t('questions.whatIf.addWithout')}
          chosen={null}
          choose={(id) => id !== null && void go({ without: withOne(without, id) })}
        />
        <EntityField
          label={t('questions.whatIf.addClosed')}
          chosen={null}
          choose={(id) => id !== null && void go({ closed: withOne(closed, id) })}
        />
        {isToCut ? (
          <Button variant="default" size="sm" onClick={() => void go({ cut: withOne(cut, select) })}>
            {t('questions.whatIf.cutSelected')}
          </Button>
        ) : (
          <p className={styles.note}>{t('questions.whatIf.cutHint')}</p>
        )}
      </form>
      <SupposeForm add={(key) => void go({ suppose: withOne(suppose, key) })} />
      {hasAny && (
        <ul className={styles.chips} aria-label={t('questions.whatIf.supposed')}>
          {without.map((id) => (
            <Chip key={`without ${id}`} undo={() => void go({ without: withoutOne(without, id) })}>
              {t('questions.whatIf.without')} <EntityName id={id} />
            </Chip>
          ))}
          {closed.map((id) => (
            <Chip key={`closed ${id}`} undo={() => void go({ closed: withoutOne(closed, id) })}>
              {t('questions.whatIf.closed')} <EntityName id={id} />
            </Chip>
          ))}
          {cut.map((key) => (
            <Chip key={`cut ${key}`} undo={() => void go({ cut: withoutOne(cut, key) })}>
              {t('questions.whatIf.cut')} <SupposedRelation name={key} />
            </Chip>
          ))}
          {suppose.map((key) => (
            <Chip key={`suppose ${key}`} undo={() => void go({ suppose: withoutOne(suppose, key) })}>
              {t('questions.whatIf.suppose')} <SupposedRelation name={key} />
            </Chip>
          ))}
        </ul>
      )}
    </>
  );
}

function withOne(all: readonly string[], one: string): string[] {
  return [...new Set([...all, one])];
}

function withoutOne(all: readonly string[], one: string): string[] {
  return all.filter((each) => each !== one);
}

function EntityName({ id }: { readonly id: string }) {
  return <Name>{useNames([id]).get(id) ?? id}</Name>;
}

function SupposedRelation({ name }: { readonly name: string }) {
  const relation = namedRelation(name, useNames(endsOf(name)));
  return relation === null ? name : <RelationName {...relation} />;
}
