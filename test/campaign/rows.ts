import type { Row } from './row.js';
import { acknowledgedWrites } from './rows/acknowledged-writes.js';
import { cleanStop } from './rows/clean-stop.js';
import { hostileDocuments } from './rows/hostile-documents.js';
import { lostUpdates } from './rows/lost-updates.js';
import { overload } from './rows/overload.js';
import { ownWrites } from './rows/own-writes.js';
import { recovery } from './rows/recovery.js';
import { retries } from './rows/retries.js';
import { runaway } from './rows/runaway.js';
import { subscribers } from './rows/subscribers.js';

/** All that is tried on a stage, in the order in which it is reported; each is played alone, in any order. */
export const rows: readonly Row[] = [
  acknowledgedWrites,
  retries,
  lostUpdates,
  ownWrites,
  recovery,
  overload,
  runaway,
  cleanStop,
  hostileDocuments,
  subscribers,
];

/** What is promised besides, and the tests that hold us to it in every run. */
export const testedRows: readonly TestedRow[] = [
  {
    name: 'reused-keys',
    promise: 'A key that was used for one call is refused for another',
    tests: ['test/api/mutations/calls.test.ts'],
  },
  {
    name: 'graphql-over-http',
    promise: 'Every client of GraphQL over HTTP is spoken to as the specification says',
    tests: ['test/server/graphql-over-http.test.ts'],
  },
  {
    name: 'schema-leaks',
    promise: 'Where introspection is off, the schema does not leak',
    tests: ['test/server/limits.test.ts'],
  },
  {
    name: 'injection',
    promise: 'No text that anybody sends is ever run as Cypher',
    tests: ['test/api/injection.test.ts', 'test/api/bad-input.test.ts'],
  },
  {
    name: 'deny-by-default',
    promise: 'Nobody is answered what their role may not ask, and no field is without a rule',
    tests: [
      'test/api/who-may.test.ts',
      'test/access/field-rules.test.ts',
      'test/access/operation-need.test.ts',
    ],
  },
  {
    name: 'forged-tokens',
    promise: 'A token that is forged, expired, revoked or of another server is refused',
    tests: ['test/access/jwt.test.ts', 'test/access/bearer.test.ts', 'test/server/identity.test.ts'],
  },
  {
    name: 'events',
    promise:
      'Whoever follows the changes misses none and has none twice, through kills and while a transaction holds its position',
    tests: ['test/live/restarts.test.ts', 'test/live/changes.test.ts', 'test/live/change-log.test.ts'],
  },
  {
    name: 'slow-consumers',
    promise: 'Who takes nothing any more harms only themselves',
    tests: ['test/server/slow-listeners.test.ts', 'test/live/limits.test.ts'],
  },
  {
    name: 'junk',
    promise: 'Whatever is sent, the server never answers with a fault of its own',
    tests: ['test/api/junk.test.ts', 'test/server/refusals.test.ts'],
  },
  {
    name: 'secrets',
    promise: 'No token and no password is written to a log or shown in an error',
    tests: ['test/server/redaction.test.ts', 'test/config/config.test.ts'],
  },
  {
    name: 'pages',
    promise: 'Pages may load only what they need, and pages of other sites may ask nothing unless told',
    tests: ['test/server/pages.test.ts', 'test/server/known-hosts.test.ts'],
  },
  {
    name: 'exports',
    promise: 'What is exported runs nowhere, whatever was recorded',
    tests: ['test/export/round-trip.test.ts', 'test/exchange/csv-rows.test.ts'],
  },
];

/** A promise that tests of the suite keep, with nothing to measure. */
export interface TestedRow {
  readonly name: string;
  readonly promise: string;
  readonly tests: readonly string[];
}
