import { foundations } from './0001-foundations.js';
import { attachedAt } from './0002-attached-at.js';
import { listsInOrder } from './0003-lists-in-order.js';
import { identity } from './0004-identity.js';
import { apiTokens } from './0005-api-tokens.js';
import { changesAndCalls } from './0006-changes-and-calls.js';
import { exportsInOrder } from './0007-exports-in-order.js';
import { erasures } from './0008-erasures.js';
import { partsAndWholes } from './0009-parts-and-wholes.js';
import { callsByKey } from './0010-calls-by-key.js';
import { titles } from './0011-titles.js';
import { claimsByGrade } from './0012-claims-by-grade.js';
import type { Migration } from './migration.js';

/** Every step, in order. A new form of the database is a new file here. */
export const migrations: readonly Migration[] = [
  foundations,
  attachedAt,
  listsInOrder,
  identity,
  apiTokens,
  changesAndCalls,
  exportsInOrder,
  erasures,
  partsAndWholes,
  callsByKey,
  titles,
  claimsByGrade,
];
