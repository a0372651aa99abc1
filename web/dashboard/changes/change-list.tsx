import { Button } from '@mantine/core';
import { useState } from 'react';
import { TruncatedNote } from '../picture/truncated-note.js';
import { t } from '../texts/texts.js';
import { ChangeLine } from './change-line.js';
import styles from './changes.module.css';
import { type Change, type ChangeKind, changeKinds } from './compare.js';
import type { Changed } from './use-changes.js';

interface ChangeListProps {
  readonly changed: Changed;
  /** How many of a kind are shown at once, so that the kinds after it are in sight, too. */
  readonly atOnce: number;
}

/** What changed, by what became of it. */
export function ChangeList({ changed: { since, on, nodes, cut, changes }, atOnce }: ChangeListProps) {
  if (changes === null) {
    return (
      <>
        {cut !== null && <TruncatedNote picture={cut} />}
        <p>{t('changes.tooMuch')}</p>
      </>
    );
  }
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  if (changes.length === 0) return <p>{t(since === on ? 'changes.same' : 'changes.none')}</p>;
  return changeKinds.map((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    return (
      ofKind.length > 0 && <Group key={kind} kind={kind} changes={ofKind} names={names} atOnce={atOnce} />
    );
  });
}

interface GroupProps {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
  readonly names: ReadonlyMap<string, string>;
  readonly atOnce: number;
}

/** Folded where it only says that sources are silent. */
function Group({ kind, changes, names, atOnce }: GroupProps) {
  const [isWhole, setWhole] = useState(false);
  const left = isWhole || changes.length <= atOnce + 2 ? 0 : changes.length - atOnce;
  return (
    <details className={styles.group} open={kind !== 'unspoken'}>
      <summary>
        {t(`changes.kind.${kind}`)} <span>{changes.length}</span>
      </summary>
      <ul>
        {changes.slice(0, changes.length - left).map((change) => (
          <ChangeLine
            key={`${change.edge.subject}${change.edge.predicate}${change.edge.object}`}
            change={change}
            names={names}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => setWhole(true)}>
          {t('changes.others', { count: left })}
        </Button>
      )}
    </details>
  );
}
