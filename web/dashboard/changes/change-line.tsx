import { RelationLink } from '../selection/relation-link.js';
import { t } from '../texts/texts.js';
import type { Change } from './compare.js';

/** A relation that changed: how it stands now, and how it stood. */
export function ChangeLine({
  change,
  names,
}: {
  readonly change: Change;
  readonly names: ReadonlyMap<string, string>;
}) {
  const { edge, before, after } = change;
  return (
    <li>
      <RelationLink
        subject={{ id: edge.subject, name: names.get(edge.subject) ?? edge.subject }}
        predicate={edge.predicate}
        object={{ id: edge.object, name: names.get(edge.object) ?? edge.object }}
        sign={edge.sign}
        standing={after}
        remark={before === 'UNKNOWN' ? undefined : t('changes.from', { before: t(`standing.${before}`) })}
      />
    </li>
  );
}
