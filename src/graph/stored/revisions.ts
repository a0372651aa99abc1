import { INFORMATION_CREDIBILITIES, SOURCE_RELIABILITIES } from '../../domain/claim.js';
import { NAME_KINDS } from '../../domain/recording/input.js';
import type { Editable, Grades, Revision } from '../../domain/recording/revision.js';
import type { Row } from '../connection.js';
import { listIn, numberIn, optional, textIn, wordIn } from './checked.js';

/** What of a revision `r` of the record `n` is read, in the order in which `revisionIn` takes it. */
export const revisionColumns = 'n:Claim, n.id, r.number, r.reason, r.before';

/** The revision that a row holds; another row is a fault. */
export function revisionIn([isOfClaim, id, number, reason, before]: Row): Revision {
  const said = { number: numberIn(number), reason: textIn(reason) };
  return isOfClaim === true
    ? { claim: textIn(id), before: optional(before, gradesIn), ...said }
    : { entity: textIn(id), before: optional(before, editableIn), ...said };
}

/** What an entity said, as a revision of it keeps it. */
export function editableIn(before: unknown): Editable {
  const { name, names, summary } = JSON.parse(textIn(before));
  return {
    name: textIn(name),
    names: listIn(names).map((each) => {
      const { text, language, kind } = each as Readonly<Record<string, unknown>>;
      return { text: textIn(text), language: optional(language, textIn), kind: wordIn(kind, NAME_KINDS) };
    }),
    summary: optional(summary, textIn),
  };
}

/** How a claim was graded, as a revision of it keeps it. */
export function gradesIn(before: unknown): Grades {
  const { sourceReliability, informationCredibility } = JSON.parse(textIn(before));
  return {
    sourceReliability: optional(sourceReliability, (grade) => wordIn(grade, SOURCE_RELIABILITIES)),
    informationCredibility: optional(informationCredibility, (grade) =>
      wordIn(grade, INFORMATION_CREDIBILITIES),
    ),
  };
}
