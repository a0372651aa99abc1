import type { Judged } from '../domain/identity/judged.js';
import type { History } from '../domain/recording/history.js';

/** The judgements that entities of a part are one, since a register has them under one id: the first is kept. */
export function mergesIn(part: History): readonly Judged[] {
  const first = new Map<string, string>();
  const judged: Judged[] = [];
  for (const { id, kind, externalIds } of part.flatMap(({ batch }) => batch.entities)) {
    for (const { scheme, value } of externalIds) {
      const registered = `${kind} ${scheme}:${value}`;
      const keep = first.get(registered);
      if (keep === undefined) first.set(registered, id);
      else {
        const reason = `Both are ${scheme} ${value}.`;
        judged.push({ id: `judgement-${id}`, kind: 'ENTITIES', keep, merge: id, reason });
      }
    }
  }
  return judged;
}
