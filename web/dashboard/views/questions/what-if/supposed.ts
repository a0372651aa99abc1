import type { RemovalInput, SupposedStatementInput } from '../../../generated/graphql.js';
import type { Place } from '../../../state/place.js';
import { selectionOf } from '../../../state/selection.js';

/** What is supposed, as the API takes it. */
export interface Supposed {
  readonly remove: RemovalInput;
  readonly add: readonly SupposedStatementInput[];
}

type Supposing = Pick<Place, 'without' | 'closed' | 'cut' | 'suppose'>;

/** What the address supposes; null where that is nothing. */
export function supposedOf({ without, closed, cut, suppose }: Supposing): Supposed | null {
  if ([without, closed, cut, suppose].every((each) => each.length === 0)) return null;
  return {
    remove: { entities: without, places: closed, statements: cut.flatMap(statementOf) },
    add: suppose.flatMap(statementOf),
  };
}

function statementOf(name: string): readonly SupposedStatementInput[] {
  const selection = selectionOf(name);
  if (selection?.kind !== 'relation') return [];
  const { subject, predicate, object } = selection;
  return [{ subject, predicate, object }];
}
