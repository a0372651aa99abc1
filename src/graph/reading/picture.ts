import { type Standing, standingNames } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import { claimCount, denialCount, originCount } from './carrying.js';
import { asRow, type Moment } from './column.js';
import { rootOnSoundEvidence } from './evidence.js';
import { Input } from './input.js';
import { kindName } from './kind.js';
import { knownAt } from './known.js';
import type { Scope } from './mapping.js';
import { orderBy } from './order.js';
import { signOf } from './relation.js';
import { listed, relationOrder } from './relation-list.js';
import { idOfRelation, type RelationScope } from './relation-scope.js';
import type { RootField } from './root-field.js';
import { argumentPath, picked, type Selected } from './selection.js';
import { lastChangeVariable } from './statement-text.js';

/** The most edges of a picture. */
const mostEdges = 5_000;

/** `Query.picture`: edges as rows, the nodes at their ends once each, and all edges counted by standing and predicate. */
export function picture(asked: Scope, field: Selected): RootField {
  return rootOnSoundEvidence(asked.text, field, () => soundPicture(asked, field));
}

function soundPicture(asked: Scope, field: Selected): RootField {
  const { text } = asked;
  const limit = limitOf(field);
  const { rows, scope } = listed(asked, field, [], null);
  const [all, each, edges, counts] = (['all', 'each', 'edges', 'counts'] as const).map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string];
  const { subject, predicate, object, sources, strongest } = scope.names;
  const row = [subject, predicate, object, sources, strongest];
  const bound = row.map((name, index) => `${each}[${index}] AS ${name}`).join(', ');
  const standing = `${sources}[0].segment.standing`;
  const figures = [claimCount(scope), originCount(scope), denialCount(scope)].join(', ');
  return {
    // All of them once, in order: the first are drawn, and all are counted.
    match: [
      `CALL (${lastChangeVariable}) { ${rows} WITH * ${orderBy(relationOrder(scope), false)} RETURN collect([${row.join(', ')}]) AS ${all} }`,
      `CALL (${all}) { UNWIND ${all} AS ${each} WITH ${bound} WITH ${standing} AS standing, ${predicate} AS predicate,`,
      `count(*) AS count RETURN collect([standing, predicate, count]) AS ${counts} }`,
      `WITH ${lastChangeVariable}, ${counts}, COLLECT { UNWIND ${all}[0..${text.integer(limit)}] AS ${each} WITH ${bound}`,
      `RETURN [${subject}.id, ${predicate}, ${object}.id, ${standing}, ${figures}, ${nodeOf(subject)}, ${nodeOf(object)}] } AS ${edges}`,
    ].join(' '),
    answer: {
      cypher: `[${edges}, ${counts}]`,
      decode: (raw, moment) => decodePicture(raw, moment, scope, field),
    },
  };
}

function limitOf(field: Selected): Input<number> {
  const limit = (field.args['limit'] as Input<number> | null | undefined) ?? Input.constant(mostEdges);
  limit.check((edges) => {
    if (edges >= 1 && edges <= mostEdges) return;
    throw badInput(`limit is 1 to ${mostEdges}; ${edges} is not.`, argumentPath(field, 'limit'));
  });
  return limit;
}

/**
 * Who is at an end of an edge, with each of its edges. Each of them once would want a DISTINCT beside all the edges, and Neo4j counts for
 * every row of one all that the row comes with: a thousand actors beside four thousand edges were more memory than it may use.
 */
function nodeOf(entity: string): string {
  return `[${entity}.id, ${entity}.name, ${entity}.kind, coalesce(${entity}.roles, [])]`;
}

function decodePicture(
  raw: unknown,
  moment: Moment,
  scope: RelationScope,
  field: Selected,
): Record<string, unknown> {
  const [edgeRows, countRows] = (asRow(raw) ?? []).map((rows) =>
    (asRow(rows) ?? []).map((row) => asRow(row) ?? []),
  );
  const edges = (edgeRows ?? []).map(([subject, predicate, object, standing, claims, origins, denials]) => ({
    id: idOfRelation([subject, predicate, object], scope, moment),
    subject,
    predicate,
    object,
    sign: signOf(predicate),
    standing,
    claimCount: claims,
    originCount: origins,
    denialCount: denials,
  }));
  const ends = (edgeRows ?? []).flatMap((row) => row.slice(7).map((end) => asRow(end) ?? []));
  const byId = new Map(
    ends.map(([id, name, kind, roles]) => [String(id), { id, name, kind: kindName(kind), roles }]),
  );
  const nodes = [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, node]) => node);
  const counts = (countRows ?? []).map(([standing, predicate, count]) => ({
    standing: standing as Standing,
    sign: signOf(predicate),
    count: Number(count),
  }));
  return picked(field.fields, {
    on: scope.time.on.in(moment.inputs),
    knownAt: knownAt(scope.time, moment),
    nodes,
    edges,
    edgeCount: counts.reduce((sum, { count }) => sum + count, 0),
    omitted: omitted(counts, edges),
  });
}

interface Counted {
  readonly standing: Standing;
  readonly sign: string;
  readonly count: number;
}

/** What was counted less what was drawn, by standing and sign. */
function omitted(
  counts: readonly Counted[],
  drawn: readonly { readonly standing: unknown; readonly sign: string }[],
): readonly Counted[] {
  const left = new Map<string, Counted>();
  const drawnAsCounts = drawn.map(({ standing, sign }) => ({
    standing: standing as Standing,
    sign,
    count: -1,
  }));
  for (const { standing, sign, count } of [...counts, ...drawnAsCounts]) {
    const key = `${standing} ${sign}`;
    left.set(key, { standing, sign, count: (left.get(key)?.count ?? 0) + count });
  }
  return [...left.values()].filter(({ count }) => count > 0).sort(byStandingAndSign);
}

const signs: readonly string[] = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'];

function byStandingAndSign(one: Counted, other: Counted): number {
  const rank = ({ standing }: Counted) => standingNames.indexOf(standing);
  return rank(one) - rank(other) || signs.indexOf(one.sign) - signs.indexOf(other.sign);
}
