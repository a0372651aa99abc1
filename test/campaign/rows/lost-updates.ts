import { setTimeout as sleep } from 'node:timers/promises';
import { type Asked, ask, dataOf, type Outcome } from '../ask.js';
import { claimInput } from '../desk.js';
import { atLeast, type Figure, none, type Row } from '../row.js';
import type { Stage } from '../stage.js';

const hands = 100;

/** Many hands change one entity and one claim at once. */
export const lostUpdates: Row = {
  name: 'lost-updates',
  promise: 'Of many who change one thing at once, none overwrites what another did without knowing',
  play: async (stage, scale) => {
    const entity = await newEntity(stage);
    const claim = await newClaim(stage);
    return [
      ...(await editedFromOneVersion(stage.asked(), entity)),
      ...(await addedEachTheirOwn(stage.asked(), entity, scale === 'short' ? 10 : hands)),
      ...(await graded(stage, claim)),
      ...(await retracted(stage.asked(), claim)),
    ];
  },
};

const everyHand = Array.from({ length: hands }, (_, index) => index);

/** All edit the version that they saw: one may, and the others are told what is there now. */
async function editedFromOneVersion(asked: Asked, id: string): Promise<readonly Figure[]> {
  const { version } = await entityNow(asked, id);
  const outcomes = await Promise.all(
    everyHand.map((hand) =>
      insist(asked, editEntity, { id, version, summary: `by ${hand}`, key: `one-${id}-${hand}` }),
    ),
  );
  const { summary } = await entityNow(asked, id);
  const winners = everyHand.filter((hand) => outcomes[hand]?.kind === 'done');
  const others = outcomes.filter(
    (outcome) =>
      outcome.kind !== 'done' && !(outcome.kind === 'refused' && outcome.codes.includes('CONFLICT')),
  );
  return [
    none('edits of one version that were done beside another', winners.length - 1, `${hands} at once`),
    none('edits that were neither done nor a CONFLICT', others, `${hands} at once`),
    none(
      'entities that are not as the one edit says',
      winners.filter((hand) => summary !== `by ${hand}`),
      '1',
    ),
  ];
}

/** All add a name to those that they saw, time and again until nobody was faster: all names must be there. */
async function addedEachTheirOwn(asked: Asked, id: string, count: number): Promise<readonly Figure[]> {
  const own = Array.from({ length: count }, (_, index) => `known to ${index}`);
  await Promise.all(
    own.map(async (text) => {
      for (let attempt = 0; ; attempt++) {
        const { version, names } = await entityNow(asked, id);
        const next = [...names, { text, kind: 'ALIAS' }];
        const key = `add-${id}-${text}-${attempt}`;
        const { kind } = await insist(asked, editEntity, { id, version, names: next, key });
        if (kind === 'done') return;
      }
    }),
  );
  const texts = (await entityNow(asked, id)).names.map(({ text }) => text);
  return [
    none(
      'names that another hand overwrote',
      own.filter((text) => !texts.includes(text)),
      `${count}`,
    ),
  ];
}

/** Grades take the place of grades: each that was replaced must be kept. */
async function graded({ asked, graph }: Stage, id: string): Promise<readonly Figure[]> {
  const outcomes = await Promise.all(
    everyHand.map((hand) =>
      insist(asked(), gradeClaim, {
        id,
        grade: hand % 2 === 0 ? 'B' : 'C',
        reason: `by ${hand}`,
        key: `grade-${id}-${hand}`,
      }),
    ),
  );
  const changed = everyHand.filter((hand) => positionOf(outcomes[hand]) !== null);
  const rows = await graph.read('MATCH (:Claim {id: $id})-[:REVISED]->(r:Revision) RETURN r.reason', { id });
  const kept = rows.map(([reason]) => String(reason));
  return [
    none(
      'grades that were not done',
      outcomes.filter(({ kind }) => kind !== 'done'),
      `${hands} at once`,
    ),
    atLeast('grades that changed another', 1, changed.length),
    none(
      'of these, whose change is not kept',
      changed.filter((hand) => !kept.includes(`by ${hand}`)),
      `${changed.length}`,
    ),
    none('changes that are kept and nobody made', kept.length - changed.length, `${kept.length}`),
  ];
}

/** All take one claim back: one does, and the others are told. */
async function retracted(asked: Asked, id: string): Promise<readonly Figure[]> {
  const outcomes = await Promise.all(
    everyHand.map((hand) =>
      insist(asked, retractClaim, { id, reason: `by ${hand}`, key: `retract-${id}-${hand}` }),
    ),
  );
  const done = outcomes.filter(({ kind }) => kind === 'done').length;
  const others = outcomes.filter(
    (outcome) =>
      outcome.kind === 'unknown' || (outcome.kind === 'refused' && !outcome.codes.includes('CONFLICT')),
  );
  return [
    none('retractions of one claim that were done beside another', done - 1, `${hands} at once`),
    none('retractions that were neither done nor a CONFLICT', others, `${hands} at once`),
  ];
}

const editEntity = `mutation ($id: ID!, $version: Int, $summary: String, $names: [EntityNameInput!], $key: String) {
  made: editEntity(id: $id, expectedVersion: $version, summary: $summary, names: $names, reason: "one of many", idempotencyKey: $key) { position }
}`;
const gradeClaim = `mutation ($id: ID!, $grade: SourceReliability, $reason: String!, $key: String) {
  made: gradeClaim(id: $id, sourceReliability: $grade, reason: $reason, idempotencyKey: $key) { position }
}`;
const retractClaim = `mutation ($id: ID!, $reason: String!, $key: String) {
  made: retractClaim(id: $id, reason: $reason, idempotencyKey: $key) { position }
}`;

/** Asks until it is known whether it was done: so many at once may be told to come again. */
async function insist(
  asked: Asked,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  for (;;) {
    const outcome = await ask(asked, query, variables);
    if (outcome.kind !== 'unknown') return outcome;
    await sleep(50 + Math.random() * 200);
  }
}

function positionOf(outcome: Outcome | undefined): string | null {
  if (outcome?.kind !== 'done') return null;
  return (outcome.data['made'] as { readonly position: string | null }).position;
}

interface EntityNow {
  readonly version: number;
  readonly summary: string | null;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
}

async function entityNow(asked: Asked, id: string): Promise<EntityNow> {
  const query = 'query ($id: ID!) { entity(id: $id) { version summary names { text language kind } } }';
  const outcome = await insist(asked, query, { id });
  if (outcome.kind !== 'done') throw new Error(`${JSON.stringify(outcome)} to ${query}`);
  return outcome.data['entity'] as EntityNow;
}

async function newEntity({ asked }: Stage): Promise<string> {
  const query = `mutation {
    made: recordEntities(input: [{ kind: ORGANIZATION, name: "Changed by many" }]) { recorded }
  }`;
  const { made } = await dataOf(asked(), query);
  return (made as { readonly recorded: readonly [string] }).recorded[0];
}

async function newClaim({ asked }: Stage): Promise<string> {
  const query = 'mutation ($input: [ClaimInput!]!) { made: recordClaims(input: $input) { recorded } }';
  const { made } = await dataOf(asked(), query, { input: [claimInput(1, { note: 'changed by many' })] });
  return (made as { readonly recorded: readonly [string] }).recorded[0];
}
