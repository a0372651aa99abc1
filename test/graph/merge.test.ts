import { beforeEach, describe, expect, test } from 'vitest';
import { verify } from '../../src/graph/verifying/verify.js';
import { record } from '../../src/graph/writing/record.js';
import { edit } from '../support/changing.js';
import { graphForEachTest } from '../support/fresh-graph.js';
import { mergeEntities, mergeOrigins, undoMerge } from '../support/merging.js';
import { dump } from './dump.js';
import { nothing, smallDesk, twinDesk } from './small-desk.js';

const { graph } = graphForEachTest();
const reason = 'they are one';

beforeEach(async () => {
  await record(graph, smallDesk, 'test');
  await record(graph, twinDesk, 'test');
});

const parties = { keep: 'party', merge: 'party-2', reason };

describe('merging two entities', () => {
  test('joins their relations, and keeps with each link what it was recorded with', async () => {
    await mergeEntities(graph, parties, 'editor');
    expect(
      await graph.read(
        `MATCH (c:Claim {id: 'backing-2'})-[r:SUBJECT]->(e), (c)-[:STATES]->(s) RETURN e.id, r.recorded, s.id`,
      ),
    ).toEqual([['party', 'party-2', 'party|SUPPORTS|council|WEAPONS']]);
    expect(await graph.read(`MATCH (r:Relation) WHERE r.id CONTAINS 'party-2' RETURN r.id`)).toEqual([]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('leaves no relation of an entity with itself, and keeps the claims that would make one', async () => {
    await mergeEntities(graph, parties, 'editor');
    expect(
      await graph.read(
        `MATCH (c:Claim {id: 'rivalry'}) RETURN EXISTS { (c)-[:STATES]->() }, [(c)-[:OBJECT]->(e) | e.id]`,
      ),
    ).toEqual([[false, ['party']]]);
  });

  test('leaves the names of each its own, whatever is edited meanwhile', async () => {
    const { judgement } = await mergeEntities(graph, parties, 'editor');
    await edit(graph, 'party', { name: 'The new party', names: [], summary: undefined }, 'editor');
    expect((await verify(graph)).findings).toEqual([]);
    await undoMerge(graph, { judgement, reason: 'they are two' }, 'editor');
    const names = await graph.read(
      `MATCH (e:Entity)-[:NAMED]->(n) WHERE e.id STARTS WITH 'party' RETURN e.id, n.text ORDER BY e.id`,
    );
    expect(names).toEqual([
      ['party', 'The new party'],
      ['party-2', 'The party-2'],
    ]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('tells what it does: claims, relations that become one or none, and names', async () => {
    const { effects } = await mergeEntities(graph, parties, 'editor');
    expect(effects.claims.toSorted()).toEqual(['backing-2', 'forecast-2', 'march-2', 'rivalry']);
    expect(effects.names).toEqual([{ text: 'The party-2', language: 'en', kind: 'OFFICIAL' }]);
    expect(effects.relations).toContainEqual({
      before: [
        { id: 'party|SUPPORTS|council', standing: 'ENDED', originCount: 1 },
        { id: 'party-2|SUPPORTS|council', standing: 'PRESUMED', originCount: 1 },
      ],
      // The one who says that it ended has the last word.
      after: { id: 'party|SUPPORTS|council', standing: 'ENDED', originCount: 1 },
    });
    expect(effects.relations).toContainEqual({
      before: [{ id: 'party|OPPOSES|party-2', standing: 'PRESUMED', originCount: 1 }],
      after: null,
    });
    expect(effects.relations).toHaveLength(3);
  });

  test('in a rehearsal tells the same and changes nothing, not even the clock', async () => {
    const everything = async () => [
      await dump(graph),
      await graph.read('MATCH (c:Clock) RETURN properties(c)'),
    ];
    const before = await everything();
    const { effects } = await mergeEntities(graph, parties, 'editor', true);
    expect(await everything()).toEqual(before);
    expect(await graph.read('MATCH (j:Judgement) RETURN j')).toEqual([]);
    expect((await mergeEntities(graph, parties, 'editor')).effects).toEqual(effects);
  });

  test('holds at every instant, before it was judged as well', async () => {
    await mergeEntities(graph, parties, 'editor');
    expect(
      await graph.read(
        `MATCH (c:Claim {id: 'march-2'})-[:STATES]->(s)-[:SEGMENT]->(g)
         RETURN s.id, g.knownFrom = c.recordedAt OR EXISTS { (:Claim {id: 'march', recordedAt: g.knownFrom}) }`,
      ),
    ).toContainEqual(['party|MOVES_TO|land', true]);
  });

  test('is undone without a trace but the judgement itself', async () => {
    const before = await dump(graph);
    const { judgement } = await mergeEntities(graph, parties, 'editor');
    expect((await undoMerge(graph, { judgement, reason: 'they are two' }, 'chief')).claims).toHaveLength(4);
    expect(await dump(graph)).toEqual(before);
    expect(
      await graph.read('MATCH (j:Judgement) RETURN j.keep, j.merge, j.recordedBy, j.undoneBy, j.undoReason'),
    ).toEqual([['party', 'party-2', 'editor', 'chief', 'they are two']]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('lets claims be recorded under the merged id, which they keep', async () => {
    await mergeEntities(graph, parties, 'editor');
    const again = twinDesk.claims.map((claim) => ({ ...claim, id: `${claim.id}-again` }));
    await record(graph, { ...nothing, claims: again }, 'test');
    expect((await verify(graph)).findings).toEqual([]);
    expect(await record(graph, twinDesk, 'test')).toMatchObject({
      entities: { kept: 6, differing: [] },
      documents: { kept: 1, differing: [] },
      claims: { kept: 4, differing: [] },
    });
  });

  test.each([
    [
      'an entity that is not there',
      { ...parties, merge: 'nobody' },
      'NOT_FOUND',
      ['merge'],
      /no entity "nobody"/,
    ],
    [
      'what is kept and is not there',
      { ...parties, keep: 'nobody' },
      'NOT_FOUND',
      ['keep'],
      /no entity "nobody"/,
    ],
    ['a document', { ...parties, merge: 'bulletin' }, 'NOT_FOUND', ['merge'], /no entity "bulletin"/],
    [
      'another kind',
      { ...parties, merge: 'pass' },
      'BAD_USER_INPUT',
      ['merge'],
      /"pass" is a Place and "party" a Org/,
    ],
    ['itself', { ...parties, merge: 'party' }, 'BAD_USER_INPUT', ['merge'], /"party" is that itself/],
    ['no reason', { ...parties, reason: '  ' }, 'BAD_USER_INPUT', ['reason'], /Say why/],
  ])('refuses %s, and changes nothing', async (_what, input, code, argument, message) => {
    const before = await dump(graph);
    await expect(mergeEntities(graph, input, 'editor')).rejects.toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code, argument },
    });
    expect(await dump(graph)).toEqual(before);
  });

  test('refuses what is merged already, what would go in a circle, and to undo twice', async () => {
    const { judgement } = await mergeEntities(graph, parties, 'editor');
    const conflict = { extensions: { code: 'CONFLICT' } };
    await expect(mergeEntities(graph, { ...parties, keep: 'council' }, 'editor')).rejects.toMatchObject(
      conflict,
    );
    await expect(
      mergeEntities(graph, { keep: 'party-2', merge: 'party', reason }, 'editor'),
    ).rejects.toMatchObject(conflict);
    await undoMerge(graph, { judgement, reason }, 'editor');
    await expect(undoMerge(graph, { judgement, reason }, 'editor')).rejects.toMatchObject(conflict);
    await expect(undoMerge(graph, { judgement: 'none', reason }, 'editor')).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND', argument: ['judgement'] },
    });
  });
});

describe('merging two origins', () => {
  const officials = 'two-officials@gazette';

  test('counts them as one, and leaves each claim attributed as it was', async () => {
    await mergeEntities(graph, { keep: 'gazette', merge: 'gazette-2', reason }, 'editor');
    const { effects } = await mergeOrigins(graph, { keep: 'council', merge: officials, reason }, 'editor');
    expect(effects.claims.toSorted()).toEqual(['backing', 'backing-2']);
    expect(
      await graph.read(`MATCH (c:Claim)-[:ORIGIN]->(o) WHERE c.id IN ['backing', 'backing-2']
        RETURN c.id, o.id, [(c)-[r:SAID_BY {position: 1}]->(v) | v.id] ORDER BY c.id`),
    ).toEqual([
      ['backing', 'council', [officials]],
      ['backing-2', 'council', [officials]],
    ]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('names a voice by what it was recorded as, so that it is found when its paper is another again', async () => {
    const papers = await mergeEntities(graph, { keep: 'gazette-2', merge: 'gazette', reason }, 'editor');
    const read = 'three-officials@gazette-2';
    await mergeOrigins(graph, { keep: 'council', merge: read, reason }, 'editor');
    await undoMerge(graph, { judgement: papers.judgement, reason }, 'editor');
    expect(await graph.read(`MATCH (:Claim {id: 'forecast-2'})-[:ORIGIN]->(o) RETURN o.id`)).toEqual([
      ['council'],
    ]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('holds for claims that are recorded later', async () => {
    await mergeOrigins(graph, { keep: 'council', merge: officials, reason }, 'editor');
    const later = smallDesk.claims
      .filter(({ id }) => id === 'backing')
      .map((claim) => ({ ...claim, id: 'later' }));
    await record(graph, { ...nothing, claims: later }, 'test');
    expect(await graph.read(`MATCH (:Claim {id: 'later'})-[:ORIGIN]->(o) RETURN o.id`)).toEqual([
      ['council'],
    ]);
    expect((await verify(graph)).findings).toEqual([]);
  });

  test('takes a document and an unattributed voice too, and refuses what nobody is heard as', async () => {
    await mergeOrigins(graph, { keep: 'bulletin', merge: 'unattributed@bulletin', reason }, 'editor');
    expect(await graph.read(`MATCH (:Claim {id: 'denial'})-[:ORIGIN]->(o) RETURN o.id`)).toEqual([
      ['bulletin'],
    ]);
    await expect(
      mergeOrigins(graph, { keep: 'council', merge: 'nobody@gazette', reason }, 'editor'),
    ).rejects.toMatchObject({
      message: 'There is no origin "nobody@gazette".',
      extensions: { code: 'NOT_FOUND' },
    });
  });
});
