import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Outcome } from './ask.js';
import { claimInput, sides } from './desk.js';
import type { Intent, Journal } from './journal.js';

export interface WritersOptions {
  readonly count: number;
  /** Where to write now. */
  readonly url: () => string;
  readonly token: string;
  readonly journal: Journal;
  /** What all their marks begin with. */
  readonly beginning: string;
  /** How many requests of a hundred are left by their writer before their answer comes; then asked again with the same key. */
  readonly impatience?: number;
}

export interface Writers {
  /** What will be known of the requests that are sent and not answered. */
  readonly underWay: () => readonly Promise<Outcome>[];
  /** Has each finish what it means to do, and no more. */
  finish(): Promise<void>;
}

/** A call as it is sent, time and again until it is known what came of it. */
interface Call extends Intent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One call in so many is given up by its writer when it is not answered the first time. */
const givenUp = 10;

/** Has several write at once, each one call after the other, noting in the journal what they mean to do and what they are told. */
export function startWriters(options: WritersOptions): Writers {
  const { count, journal } = options;
  let isOver = false;
  const underWay = new Set<Promise<Outcome>>();

  const attempt = async (call: Call): Promise<Outcome> => {
    const leaving = new AbortController();
    const leaves = Math.random() * 100 < (options.impatience ?? 0);
    const timer = leaves ? setTimeout(() => leaving.abort(), Math.random() * 60) : undefined;
    const asked = { url: options.url(), token: options.token, signal: leaving.signal };
    const asking = ask(asked, call.query, { ...call.variables, key: call.key });
    underWay.add(asking);
    const outcome = await asking;
    underWay.delete(asking);
    clearTimeout(timer);
    journal.note(call.key, outcome);
    return outcome;
  };

  const insist = async (call: Call, most: number): Promise<Outcome> => {
    journal.intend({ key: call.key, marks: call.marks });
    for (let attempts = 1; ; attempts++) {
      const outcome = await attempt(call);
      if (outcome.kind !== 'unknown' || attempts >= most) return outcome;
      await sleep(50 + Math.random() * 150);
    }
  };

  const write = async (writer: number) => {
    let latest: string | null = null;
    for (let number = 0; !isOver; number++) {
      const call = nextCall(`${options.beginning}${writer}-${number}`, number, latest);
      const outcome = await insist(call, number % givenUp === givenUp - 1 ? 1 : 1_000);
      // Only what the call before recorded, so that nothing is graded or taken back twice.
      latest = outcome.kind === 'done' ? claimIn(outcome) : null;
    }
  };
  const writing = Promise.all(Array.from({ length: count }, (_, index) => write(index)));
  return {
    underWay: () => [...underWay],
    finish: async () => {
      isOver = true;
      await writing;
    },
  };
}

/** Claims, alone and in batches, under ids that the server makes up; what becomes of them; and entities. */
function nextCall(key: string, number: number, claim: string | null): Call {
  const kinds = [record(1), record(3), grade, record(1), retract, edit, record(1), recordEntity];
  const kind = kinds[number % kinds.length] ?? record(1);
  return kind(key, number, claim) ?? recordOf(1, key, number);
}

type Kind = (key: string, number: number, claim: string | null) => Call | null;

const record =
  (claims: number): Kind =>
  (key, number) =>
    recordOf(claims, key, number);

function recordOf(claims: number, key: string, number: number): Call {
  const marks = Array.from({ length: claims }, (_, index) => `${key}/${index}`);
  const input = marks.map((note, index) => claimInput(number + index, { note }));
  const query = `mutation ($input: [ClaimInput!]!, $key: String) {
    made: recordClaims(input: $input, idempotencyKey: $key) { claims { id } position }
  }`;
  return { key, marks, query, variables: { input } };
}

const recordEntity: Kind = (key) => ({
  key,
  marks: [key],
  query: `mutation ($input: [EntityInput!]!, $key: String) {
    made: recordEntities(input: $input, idempotencyKey: $key) { position }
  }`,
  variables: { input: [{ kind: 'ORGANIZATION', name: key }] },
});

const retract: Kind = (key, _number, id) =>
  id === null
    ? null
    : {
        key,
        marks: [key],
        query: `mutation ($id: ID!, $reason: String!, $key: String) {
          made: retractClaim(id: $id, reason: $reason, idempotencyKey: $key) { position }
        }`,
        variables: { id, reason: key },
      };

const grade: Kind = (key, _number, id) =>
  id === null
    ? null
    : {
        key,
        marks: [key],
        query: `mutation ($id: ID!, $reason: String!, $key: String) {
          made: gradeClaim(id: $id, sourceReliability: B, reason: $reason, idempotencyKey: $key) { position }
        }`,
        variables: { id, reason: key },
      };

const edit: Kind = (key, number) => ({
  key,
  marks: [key],
  query: `mutation ($id: ID!, $summary: String, $reason: String!, $key: String) {
    made: editEntity(id: $id, summary: $summary, reason: $reason, idempotencyKey: $key) { position }
  }`,
  variables: { id: sides[number % sides.length], summary: key, reason: key },
});

/** The claim that a call recorded, where it recorded any. */
function claimIn({ data }: Extract<Outcome, { kind: 'done' }>): string | null {
  const { claims } = data['made'] as { readonly claims?: readonly { readonly id: string }[] };
  return claims?.[0]?.id ?? null;
}
