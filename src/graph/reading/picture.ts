import { type Standing, standingNames } from '../../domain/vocabulary.js';
import { badInput } from '../../errors.js';
import { claimCount, denialCount, originCount } from './carrying.js';
import { asRow, type Moment } from './column.js';
import { rootOnSoundEvidence } from './evidence.js';
import { Input } from './input.js';
import { kindName } from './kind.js';
import { knownAt } from './known.js';
import type { Scope } from './mapping.js';
import { type OrderKey, orderBy } from './order.js';
import { signOf } from './relation.js';
import { listed, relationOrder } from './relation-list.js';
import { idOfRelation, type RelationScope } from './relation-scope.js';
import type { RootField } from './root-field.js';
import { argumentPath, picked, type Selected } from './selection.js';
import { lastChangeVariable, type StatementText } from './statement-text.js';

/** The most edges of a picture, and the most nodes that may be asked for. */
const mostEdges = 5_000;

/** `Query.picture`: edges as rows, the nodes at their ends, and all edges counted by standing and predicate. */
export function picture(asked: Scope, field: Selected): RootField {
  return rootOnSoundEvidence(asked.text, field, () => soundPicture(asked, field));
}

function soundPicture(asked: Scope, field: Selected): RootField {
  const { text } = asked;
  const limit = boundOf(field, 'limit') ?? Input.constant(mostEdges);
  const nodeLimit = boundOf(field, 'nodeLimit');
  const { rows, scope } = listed(asked, field, [], null);
  const [all, each, edges, counts] = (['all', 'each', 'edges', 'counts'] as const).map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string];
  const { subject, predicate, object, sources, strongest } = scope.names;
  const row = [subject, predicate, object, sources, strongest];
  const bound = row.map((name, index) => `${each}[${index}] AS ${name}`).join(', ');
  const inOrder = nodeLimit === null ? relationOrder(scope) : bestFoundedFirst(scope);
  const collected = `${rows} WITH * ${orderBy(inOrder, false)} WITH collect([${row.join(', ')}]) AS ${all}`;
  const drawable =
    nodeLimit === null ? { clauses: `RETURN ${all}`, edges: all } : amongPrincipals(text, all, nodeLimit);
  const standing = `${sources}[0].segment.standing`;
  const figures = [claimCount(scope), originCount(scope), denialCount(scope)].join(', ');
  return {
    // All of them once, in order: the first are drawn, and all are counted.
    match: [
      `CALL (${lastChangeVariable}) { ${collected} ${drawable.clauses} }`,
      `CALL (${all}) { UNWIND ${all} AS ${each} WITH ${bound} WITH ${standing} AS standing, ${predicate} AS predicate,`,
      `count(*) AS count RETURN collect([standing, predicate, count]) AS ${counts} }`,
      `WITH ${lastChangeVariable}, ${counts}, COLLECT { UNWIND ${drawable.edges}[0..${text.integer(limit)}] AS ${each} WITH ${bound}`,
      `RETURN [${subject}.id, ${predicate}, ${object}.id, ${standing}, ${figures}, ${nodeOf(subject)}, ${nodeOf(object)}] } AS ${edges}`,
    ].join(' '),
    answer: {
      cypher: `[${edges}, ${counts}]`,
      decode: (raw, moment) => decodePicture(raw, moment, scope, field),
    },
  };
}

/** How much a field asks for at most; null where it does not say. */
function boundOf(field: Selected, name: 'limit' | 'nodeLimit'): Input<number> | null {
  const bound = (field.args[name] as Input<number> | null | undefined) ?? null;
  bound?.check((most) => {
    if (most >= 1 && most <= mostEdges) return;
    throw badInput(`${name} is 1 to ${mostEdges}; ${most} is not.`, argumentPath(field, name));
  });
  return bound;
}

/** Of those that stand alike, the ones with most origins first. */
function bestFoundedFirst(scope: RelationScope): readonly OrderKey[] {
  const [standing, ...ids] = relationOrder(scope);
  const origins: OrderKey = { cypher: originCount(scope), type: 'number', descending: true };
  return [standing, origins, ...ids].filter((key) => key !== undefined);
}

/**
 * From a list of edges: clauses that give it back together with the entities that are at most ends in it, and an expression of the edges
 * between these. The list goes with one row alone while entities are sorted, the one of nobody: Neo4j counts for every row it sorts all
 * that the row comes with.
 */
function amongPrincipals(
  text: StatementText,
  all: string,
  nodeLimit: Input<number>,
): { readonly clauses: string; readonly edges: string } {
  const [end, degree, kept, principals, edge] = (
    ['end', 'degree', 'kept', 'principals', 'edge'] as const
  ).map((hint) => text.variable(hint)) as [string, string, string, string, string];
  return {
    clauses: [
      `UNWIND [null] + [${edge} IN ${all} | ${edge}[0]] + [${edge} IN ${all} | ${edge}[2]] AS ${end}`,
      `WITH ${end}, count(*) AS ${degree}, head(collect(CASE WHEN ${end} IS NULL THEN ${all} END)) AS ${kept}`,
      `ORDER BY ${degree} DESC, ${end}.id`,
      `RETURN head(collect(${kept})) AS ${all}, collect(${end})[0..${text.integer(nodeLimit)}] AS ${principals}`,
    ].join(' '),
    edges: `[${edge} IN ${all} WHERE ${edge}[0] IN ${principals} AND ${edge}[2] IN ${principals}]`,
  };
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
