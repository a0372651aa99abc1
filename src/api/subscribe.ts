import { createSourceEventStream, type ExecutionResult, execute } from 'graphql';
import { entitiesOf, type LoggedChange } from '../domain/change.js';
import { changeFilter } from '../domain/change-filter.js';
import { endable } from '../endable.js';
import { badInput, EntenteError, quoted } from '../errors.js';
import type * as Schema from '../generated/graphql.js';
import type { ChangeLog } from '../graph/following/change-log.js';
import type { Sent } from './execute.js';

/** A response of a subscription, and the id of the event that it tells of. */
export interface Told {
  readonly id: string;
  readonly result: ExecutionResult;
}

/** What a subscription's events are made of; whatever it is, it is in the order in which it is told. */
type Source = AsyncGenerator<LoggedChange, void, undefined>;

/**
 * Begins a subscription: its responses, event by event, as the GraphQL specification has it; or what is wrong with it.
 *
 * @param lastEventId the last event that the client had of this very subscription, from where it goes on; null where it begins
 * @param signal is aborted when nobody waits any more for it to begin
 */
export async function subscribe(
  log: ChangeLog,
  { schema, document, operationName, variables }: Sent,
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<ExecutionResult | AsyncGenerator<Told, void, undefined>> {
  const operation = { schema, document, operationName, variableValues: variables };
  const begun = await createSourceEventStream({
    ...operation,
    subscribeFieldResolver: (_root, args, _context, { path }) =>
      changes(log, args, lastEventId, signal).catch((error) => {
        throw atField(error, path.key);
      }),
  });
  if (isFailure(begun)) return begun;
  // What the resolver made.
  const source = begun as Source;
  return endable(
    async function* () {
      for await (const change of source) {
        const result = await execute({ ...operation, rootValue: { changes: changeNode(change) } });
        yield { id: String(change.position), result };
      }
    },
    () => void source.return(),
  );
}

function isFailure(begun: ExecutionResult | AsyncIterable<unknown>): begun is ExecutionResult {
  return !(Symbol.asyncIterator in begun);
}

/** `Subscription.changes`. */
async function changes(
  log: ChangeLog,
  { since, where }: Schema.SubscriptionChangesArgs,
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<Source> {
  const passes = changeFilter({
    kinds: where?.kinds ?? null,
    records: where?.records ?? null,
    entities: where?.entities ?? null,
    statements: where?.statements ?? null,
  });
  const given = lastEventId ?? since ?? null;
  const all = await log.follow(given === null ? null : positionOf(given), signal);
  return endable(
    async function* () {
      for await (const change of all) if (passes(change)) yield change;
    },
    () => void all.return(),
  );
}

/** The error with the way to its argument from the field on, which whoever threw it does not know. */
function atField(error: unknown, key: string | number): unknown {
  if (!(error instanceof EntenteError)) return error;
  const { code, argument } = error.extensions;
  return new EntenteError(code, error.message, argument && [key, ...argument], error);
}

function positionOf(id: string): number {
  const position = /^(0|[1-9]\d*)$/.test(id) ? Number(id) : Number.NaN;
  if (Number.isSafeInteger(position)) return position;
  throw badInput(`${quoted(id)} is no change: give the id of one, such as "17", or "0".`, ['since']);
}

type ChangeNode = {
  readonly [Field in Exclude<keyof Schema.Change, '__typename'>]:
    | Schema.Change[Field]
    | (() => Schema.Change[Field]);
};

/** A change as the schema has it, for graphql-js to read by the names of its fields. */
function changeNode(change: LoggedChange): ChangeNode {
  const { position, kind, at, by, ids, statements } = change;
  return { id: String(position), kind, at, by, ids, statements, entities: () => entitiesOf(change) };
}
