/**
 * Loaded into a server before it starts (`node --import`), for counting and never for timing: every statement that the server
 * sends to Neo4j is profiled, and what it took is told over IPC when asked for. Works for any server on neo4j-driver, which
 * is patched where it is installed for that server.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What statements took together since the last time that it was asked for. */
export interface Tally {
  readonly statements: number;
  readonly dbHits: number;
}

interface Profile {
  readonly dbHits: number | { toNumber(): number };
  readonly children?: readonly Profile[];
}

interface Observer {
  onCompleted?: (summary: { readonly profile?: Profile | false }) => void;
}

interface Runner {
  run(cypher: unknown, ...rest: unknown[]): unknown;
}

interface Core {
  readonly Session: { readonly prototype: Runner };
  readonly Transaction: { readonly prototype: Runner };
  readonly Result: { readonly prototype: object };
}

let statements = 0;
let dbHits = 0;

const fromServer = createRequire(pathToFileURL(process.argv[1] ?? '.'));
const core = createRequire(fromServer.resolve('neo4j-driver'))('neo4j-driver-core') as Core;
profileRuns(core.Session.prototype);
profileRuns(core.Transaction.prototype);
countHits(core.Result.prototype);

process.on('message', () => {
  process.send?.({ statements, dbHits } satisfies Tally);
  statements = 0;
  dbHits = 0;
});
// The server ends when it is told to, as it does without this.
process.channel?.unref();

function profileRuns(prototype: Runner): void {
  const run = prototype.run;
  prototype.run = function (this: Runner, cypher: unknown, ...rest: unknown[]): unknown {
    return run.call(this, typeof cypher === 'string' ? `PROFILE ${cypher}` : cypher, ...rest);
  };
}

function countHits(prototype: object): void {
  const owner = ownerOf(prototype);
  const subscribe = owner._subscribe;
  owner._subscribe = function (this: unknown, observer: Observer, ...rest: unknown[]): unknown {
    const completed = observer.onCompleted;
    observer.onCompleted = (summary) => {
      statements += 1;
      if (summary.profile) dbHits += hitsOf(summary.profile);
      completed?.call(observer, summary);
    };
    return subscribe.call(this, observer, ...rest);
  };
}

/** The driver's own way of hearing a result, which all its public ones end in. */
interface Subscribable {
  _subscribe(observer: Observer, ...rest: unknown[]): unknown;
}

/** The prototype that has the method itself. */
function ownerOf(prototype: object): Subscribable {
  if (Object.hasOwn(prototype, '_subscribe')) return prototype as Subscribable;
  return ownerOf(Object.getPrototypeOf(prototype) as object);
}

function hitsOf({ dbHits: own, children = [] }: Profile): number {
  const hits = typeof own === 'number' ? own : own.toNumber();
  return children.reduce((sum, child) => sum + hitsOf(child), hits);
}
