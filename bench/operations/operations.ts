import { counts } from './counts.js';
import { documentClaims } from './document-claims.js';
import { filteredList } from './filtered-list.js';
import { history } from './history.js';
import { hubPage } from './hub-page.js';
import { nestedFilter } from './nested-filter.js';
import { nestedFilterLists } from './nested-filter-lists.js';
import type { Operation } from './operation.js';
import { pastClaims } from './past-claims.js';
import { pastRelations } from './past-relations.js';
import { pointLookUp } from './point-look-up.js';
import { relationsOfAPredicate } from './relations-of-a-predicate.js';
import { relationsOnDay } from './relations-on-day.js';
import { rollUp } from './roll-up.js';
import { search } from './search.js';
import { threeLevels } from './three-levels.js';
import { tie } from './tie.js';
import { twoLevels } from './two-levels.js';

/** Every operation, in the order of the tables. */
export const operations: readonly Operation[] = [
  pointLookUp,
  twoLevels,
  threeLevels,
  filteredList,
  nestedFilter,
  nestedFilterLists,
  hubPage,
  documentClaims,
  counts,
  search,
  relationsOnDay,
  relationsOfAPredicate,
  history,
  tie,
  rollUp,
  pastClaims,
  pastRelations,
];
