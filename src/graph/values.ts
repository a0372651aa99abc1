import neo4j from 'neo4j-driver';
import type { Day } from '../domain/time/day.js';
import type { Instant } from '../domain/time/instant.js';

/** A day as Neo4j's DATE. */
export function toDate(day: Day): unknown {
  const [year, month, date] = day.split('-').map(Number);
  return new neo4j.types.Date(year ?? Number.NaN, month ?? Number.NaN, date ?? Number.NaN);
}

/** An instant as Neo4j's ZONED DATETIME, in UTC. */
export function toDateTime(instant: Instant): unknown {
  const at = new Date(instant);
  return new neo4j.types.DateTime(
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
    at.getUTCMilliseconds() * 1_000_000,
    0,
  );
}

/** An instant as Neo4j writes a ZONED DATETIME in UTC: without the zeros at the end of the fraction. */
export function dateTimeText(instant: Instant): string {
  return instant.replace(/\.?0*Z$/, 'Z');
}

/** A whole number as Neo4j's INTEGER; JavaScript numbers would arrive as FLOAT. */
export function toInteger(value: number): unknown {
  return neo4j.int(value);
}
