import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Evidence } from '../../../src/domain/claim.js';
import { originOf } from '../../../src/domain/origin.js';
import type { Batch, ClaimInput, DocumentInput, EntityInput } from '../../../src/domain/recording/input.js';
import { naiveStandingOn } from '../../../src/domain/standing/naive-standing.js';
import { type Statement, statementsOf } from '../../../src/domain/statement.js';
import type { Instant } from '../../../src/domain/time/instant.js';
import { predicateRow } from '../../../src/domain/vocabulary.js';
import { migrate } from '../../../src/graph/migrations/migrate.js';
import { verify } from '../../../src/graph/verifying/verify.js';
import { askedDays } from '../../fixtures/arbitrary-claims.js';
import { startApi, type TestApi } from '../../support/api.js';
import { sampleWorlds } from '../../support/random-claims.js';

/*
 * Random claims come in through the mutations, are taken back and superseded; how their statements then stand, on whatever day
 * and as known at whatever instant, is compared with the naive reading of the rules over the claims in memory.
 */

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const credibilities = [
  'CONFIRMED',
  'PROBABLY_TRUE',
  'POSSIBLY_TRUE',
  'DOUBTFUL',
  'IMPROBABLE',
  'CANNOT_BE_JUDGED',
];

function asGiven({ passage, informationCredibility: grade, ...claim }: ClaimInput): object {
  const { span, ...place } = passage;
  return {
    ...claim,
    passage: { ...place, ...span },
    informationCredibility: grade === null ? null : credibilities[grade - 1],
  };
}

function entityAsGiven({ kind, event, ...entity }: EntityInput): object {
  return { ...entity, ...event, kind: kind.toUpperCase() };
}

function documentAsGiven(document: DocumentInput): object {
  return { ...document };
}

/** What the test knows of a claim that it sent. */
type Sent = ClaimInput & Pick<Evidence, 'recordedAt' | 'retractedAt' | 'origin'>;

const record = `mutation ($entities: [EntityInput!]!, $documents: [DocumentInput!]!, $claims: [ClaimInput!]!) {
  recordEntities(input: $entities) { recorded }
  recordDocuments(input: $documents) { recorded }
  recordClaims(input: $claims) { claims { id recordedAt } }
}`;
const retract =
  'mutation ($id: ID!, $reason: String!) { retractClaim(id: $id, reason: $reason) { claim { retractedAt } } }';

async function send(batches: readonly Batch[]): Promise<readonly Sent[]> {
  const sent = new Map<string, Sent>();
  const publishers = new Map(
    batches.flatMap(({ documents }) => documents.map(({ id, publisher }) => [id, publisher])),
  );
  const takeBack = (id: string, retractedAt: Instant) => {
    const claim = sent.get(id);
    if (claim !== undefined && claim.retractedAt === null) sent.set(id, { ...claim, retractedAt });
  };
  for (const { entities, documents, claims, retractions } of batches) {
    const { recordClaims } = await api.data<{
      recordClaims: { claims: { id: string; recordedAt: Instant }[] };
    }>(record, {
      entities: entities.map(entityAsGiven),
      documents: documents.map(documentAsGiven),
      claims: claims.map(asGiven),
    });
    for (const [index, claim] of claims.entries()) {
      const { recordedAt } = recordClaims.claims[index] ?? { recordedAt: '' as Instant };
      const { document } = claim.passage;
      const attributed = { chain: claim.attribution, document, publisher: publishers.get(document) ?? null };
      sent.set(claim.id, { ...claim, recordedAt, retractedAt: null, origin: originOf(attributed).id });
      if (claim.supersedes !== null) takeBack(claim.supersedes, recordedAt);
    }
    for (const { claim: id, reason } of retractions) {
      if (sent.get(id)?.retractedAt !== null) continue;
      const { retractClaim } = await api.data<{ retractClaim: { claim: { retractedAt: Instant } } }>(
        retract,
        { id, reason },
      );
      takeBack(id, retractClaim.claim.retractedAt);
    }
  }
  return [...sent.values()];
}

const ask = `query ($subject: ID!, $predicate: Predicate!, $object: ID!, $supportType: SupportType, $on: Date, $knownAt: DateTime) {
  relation(subject: $subject, predicate: $predicate, object: $object, supportType: $supportType, on: $on, knownAt: $knownAt) {
    standing claims(first: 200) { nodes { id } }
  }
}`;

async function stored({ subject, predicate, object, supportType }: Statement, on: string, knownAt: string) {
  const { relation } = await api.data<{
    relation: { standing: string; claims: { nodes: { id: string }[] } };
  }>(ask, {
    ...{ subject, predicate, object, supportType, on, knownAt },
  });
  return { standing: relation.standing, claims: relation.claims.nodes.map(({ id }) => id).sort() };
}

test.each(sampleWorlds(2))(
  'claims that come through the mutations stand as the rules have it: %s',
  async (_title, batches) => {
    await api.empty();
    await migrate(api.graph);
    const claims = await send(batches);
    const instants = [
      ...new Set(claims.flatMap((each) => [each.recordedAt, each.retractedAt ?? []].flat())),
    ].sort();
    const looks = [instants.at(-1), instants[Math.floor(instants.length / 2)]].filter(
      (at) => at !== undefined,
    );
    const statements = new Map(claims.flatMap((each) => statementsOf(each)).map((each) => [each.id, each]));
    for (const statement of [...statements.values()].slice(0, 15)) {
      const about = claims.filter((claim) => statementsOf(claim).some(({ id }) => id === statement.id));
      for (const knownAt of looks) {
        for (const on of askedDays.filter((_day, index) => index % 3 === 0)) {
          const { standing, claims: carrying } = naiveStandingOn(
            about,
            predicateRow(statement.predicate).nature,
            on,
            knownAt,
          );
          const expected = { standing, claims: [...carrying].sort() };
          expect(
            await stored(statement, on, knownAt),
            `${statement.id} on ${on} as known at ${knownAt}`,
          ).toEqual(expected);
        }
      }
    }
    expect((await verify(api.graph)).findings).toEqual([]);
  },
);
