import { afterAll, expect, test } from 'vitest';
import { instantOf } from '../../src/domain/time/instant.js';
import { connect } from '../../src/graph/connection.js';
import { dateTimeText, toDateTime } from '../../src/graph/values.js';
import { testAddress } from '../support/graph.js';

const graph = connect(testAddress());

afterAll(() => graph.close());

test('an instant is written as Neo4j writes it, whatever its fraction of a second', async () => {
  const fractions = [0, 1, 10, 100, 101, 110, 120, 123, 999];
  const instants = fractions.flatMap((milliseconds) => [
    instantOf(new Date(Date.UTC(2024, 0, 1, 0, 0, 0, milliseconds))),
    instantOf(new Date(Date.UTC(2024, 9, 30, 20, 50, 10, milliseconds))),
  ]);
  const rows = await graph.read('UNWIND $instants AS at RETURN toString(at)', {
    instants: instants.map(toDateTime),
  });
  expect(instants.map(dateTimeText)).toEqual(rows.map(([text]) => text));
});
