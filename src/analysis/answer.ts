import type { Standing } from '../domain/vocabulary.js';
import { badInput } from '../errors.js';
import { componentsOf } from './blocks.js';
import { campsOf, labelsOf } from './camps.js';
import { centrality } from './centrality.js';
import { chokepoints } from './chokepoints.js';
import {
  type ChangedRelation,
  type ChangedTie,
  changedRelations,
  changedTies,
  differences,
  isSwitch,
  tieKey,
} from './compare.js';
import { type Frustration, frustration } from './frustration.js';
import { grouped } from './grouped.js';
import { paths } from './paths.js';
import { narrowed, type Picture, placeOf, type Triple, tripleOf } from './picture.js';
import { type Asked, isDividing, type Question } from './question.js';
import { restsOn } from './rests-on.js';
import { sensitivity } from './sensitivity.js';
import {
  type MixedPair,
  type MixedTies,
  ofSign,
  type Pair,
  type SignedGraph,
  signedGraph,
} from './signed-graph.js';
import type { Solve } from './solver.js';
import { supplyLines } from './supply-lines.js';
import { isBalanced, type TriadCensus, triadCensus, triadsOf } from './triads.js';
import { type LeftAlone, type Severed, whatIf } from './what-if.js';

/*
 * Answers in the form of the schema, with ids where it has entities and triples of ids where it has relations: what a thread
 * tells is read back from the graph by those who asked.
 */

type Of<Ask extends Question['ask']> = Extract<Question, { readonly ask: Ask }>;

/** The pictures that a question is asked of, the main one first. */
type Pictures = readonly [Picture, ...Picture[]];

/**
 * Answers a question.
 *
 * @throws EntenteError `BAD_USER_INPUT` for more camps than there are actors to be in them, and for the removal of what does not stand
 */
export function answer(pictures: Pictures, { question, mixed }: Asked, solve: Solve): unknown {
  const [picture, other] = pictures;
  const graph = signedGraph(picture, mixed);
  switch (question.ask) {
    case 'summary':
      return summary(picture, graph);
    case 'paths':
      return pathsTold(picture, graph, question);
    case 'supplyLines':
      return supplyLinesTold(picture, question);
    case 'chokepoints':
      return chokepointsTold(picture, graph);
    case 'whatIf':
      return whatIfTold(picture, mixed, question, solve);
    case 'balance':
      return balanceTold(picture, graph, question, solve);
    case 'camps':
      return campsTold(
        picture,
        graph,
        other === undefined ? null : { picture: other, mixed },
        question,
        solve,
      );
    case 'compare':
      return comparisonTold(picture, other ?? picture, mixed, question, solve);
    case 'centrality':
      return centralityTold(picture, graph, question);
    case 'timeline':
      return question.days.map((on, at) => {
        const ofDay = pictures[at] ?? picture;
        return { on, ...figures(ofDay, signedGraph(ofDay, mixed)) };
      });
    case 'restsOn':
      return restsOnTold(picture, other ?? picture, question);
    case 'sensitivity':
      return sensitivityTold(question);
  }
}

function summary(picture: Picture, { mixed }: SignedGraph) {
  return {
    entityCount: picture.ids.length,
    relationCount: picture.relations.length,
    mixedTies: mixed.map((pair) => tieTold(picture, pair)),
  };
}

function tieTold(picture: Picture, pair: MixedPair | Pair) {
  const { one, other, relations } = pair;
  const sign = 'sign' in pair ? (pair.sign > 0 ? 'POSITIVE' : 'NEGATIVE') : 'MIXED';
  return { one: picture.ids[one], other: picture.ids[other], sign, relations: triples(picture, relations) };
}

function triples(picture: Picture, places: readonly number[]): readonly Triple[] {
  return places.flatMap((place) => {
    const relation = picture.relations[place];
    return relation === undefined ? [] : [tripleOf(picture, relation)];
  });
}

function tiesAt(picture: Picture, { pairs }: SignedGraph, places: readonly number[]) {
  return places.flatMap((place) => {
    const pair = pairs[place];
    return pair === undefined ? [] : [tieTold(picture, pair)];
  });
}

function pathsTold(picture: Picture, graph: SignedGraph, question: Of<'paths'>) {
  const [from, to] = [placeOf(picture, question.from), placeOf(picture, question.to)];
  // Who has no relation has no path.
  if (from === -1 || to === -1) return [];
  return paths(picture, graph, { ...question, from, to }).map(({ steps, leastOrigins }) => ({
    length: steps.length,
    leastOriginCount: leastOrigins,
    steps: steps.map((step) => ({
      from: picture.ids[step.from],
      to: picture.ids[step.to],
      relations: triples(picture, step.relations),
    })),
  }));
}

function supplyLinesTold(picture: Picture, question: Of<'supplyLines'>) {
  return supplyLines(picture, question).map((line) => ({
    relation: triples(picture, [line.relation])[0],
    supplier: picture.ids[line.supplier],
    recipient: picture.ids[line.recipient],
    supportTypes: line.types,
    routes: line.routes.map(({ types, stops }) => ({
      supportTypes: types,
      stops: stops.map(({ id, heldBy }) => ({ place: id, heldBy: triples(picture, heldBy) })),
    })),
    affectedBy: line.affectedBy,
    alternatives: triples(picture, line.alternatives),
  }));
}

function chokepointsTold(picture: Picture, graph: SignedGraph) {
  const found = chokepoints(picture, graph);
  return {
    cutVertices: found.cutVertices.map(({ place, parts }) => ({ entity: picture.ids[place], parts })),
    bridges: tiesAt(picture, graph, found.bridges),
    soleSupporters: found.soleSupporters.map(({ supported, supporter, relation }) => ({
      supported: picture.ids[supported],
      supporter: picture.ids[supporter],
      relation: triples(picture, [relation])[0],
    })),
    places: found.unavoidablePlaces.map(({ id, lines }) => ({
      place: id,
      supplyLines: triples(picture, lines),
    })),
  };
}

function whatIfTold(picture: Picture, mixed: MixedTies, question: Of<'whatIf'>, solve: Solve) {
  requireStanding(picture, question.remove.statements);
  const found = whatIf(picture, question, mixed);
  const summed = (side: string, of: Picture) =>
    question.wanted.includes(side) ? summaryTold(of, mixed, solve, question, side) : null;
  return {
    lost: found.lost.map(({ relation, reason }) => ({ relation: triples(picture, [relation])[0], reason })),
    withoutSupporter: found.withoutSupporter satisfies readonly LeftAlone[],
    withoutAlly: found.withoutAlly,
    supportSevered: severedTold(found.severed.support),
    allianceSevered: severedTold(found.severed.alliance),
    cutLines: triples(picture, found.cutLines),
    reroutedLines: triples(picture, found.reroutedLines),
    before: summed('before', picture),
    after: summed('after', found.after),
  };
}

function requireStanding(picture: Picture, statements: readonly Triple[]): void {
  const standing = new Set(picture.relations.map((each) => tripleOf(picture, each).join('|')));
  const missing = statements.findIndex((each) => !standing.has(each.join('|')));
  if (missing === -1) return;
  throw badInput(
    `${statements[missing]?.join(' ')} does not stand in this picture: there is nothing to remove.`,
    ['remove', 'statements', missing],
  );
}

function severedTold({ count, pairs }: Severed) {
  return { count, pairs: pairs.map(([one, other]) => ({ one, other })) };
}

function summaryTold(
  picture: Picture,
  mixed: MixedTies,
  solve: Solve,
  { wanted, seconds }: Of<'whatIf'>,
  side: string,
) {
  const graph = signedGraph(picture, mixed);
  const isSolved = wanted.includes(`${side}.frustration`);
  return {
    ...figures(picture, graph),
    frustration: isSolved ? frustrationTold(frustration(graph, 2, solve, seconds / 2)) : null,
  };
}

function figures(picture: Picture, graph: SignedGraph) {
  const positive = ofSign(graph, 1);
  return {
    relationCount: picture.relations.length,
    positivePairs: positive.pairs.length,
    negativePairs: graph.pairs.length - positive.pairs.length,
    mixedPairs: graph.mixed.length,
    components: componentsOf(positive).reduce((most, component) => Math.max(most, component), -1) + 1,
    triads: censusTold(triadCensus(graph)),
  };
}

function censusTold({ counts, total, balanced, weaklyBalanced }: TriadCensus) {
  const { PPP: allFriendly, PPN: oneHostile, PNN: twoHostile, NNN: allHostile } = counts;
  return { total, allFriendly, oneHostile, twoHostile, allHostile, balanced, weaklyBalanced };
}

function frustrationTold({ index, lowerBound, proved }: Frustration) {
  return { index, lowerBound, proved };
}

function balanceTold(picture: Picture, graph: SignedGraph, question: Of<'balance'>, solve: Solve) {
  const { wanted, k, seconds, first, skip } = question;
  const solved = isDividing(question) ? solvedFor(graph, k, solve, seconds) : null;
  return {
    triads: wanted.includes('triads') ? censusTold(triadCensus(graph)) : null,
    unbalancedTriads: wanted.includes('unbalancedTriads') ? unbalanced(picture, graph, skip, first) : null,
    ...(solved && divisionTold(picture, graph, solved, new Map())),
  };
}

function unbalanced(picture: Picture, graph: SignedGraph, skip: number, first: number) {
  const found: unknown[] = [];
  let passed = 0;
  for (const { places, pairs, type } of triadsOf(graph)) {
    if (isBalanced(type)) continue;
    if (passed++ < skip) continue;
    found.push({ entities: places.map((place) => picture.ids[place]), ties: tiesAt(picture, graph, pairs) });
    if (found.length === first) break;
  }
  return found;
}

/** The division into camps; of a graph that has none to divide, an empty one. */
function solvedFor(graph: SignedGraph, k: number, solve: Solve, seconds: number): Frustration {
  const actors = graph.neighbours.filter((around) => around.length > 0).length;
  if (actors > 0 && k > actors) {
    throw badInput(
      `There are ${actors} actors with a signed tie in this picture, and k asks for ${k} camps: at most as many as actors.`,
      ['k'],
    );
  }
  return frustration(graph, k, solve, seconds);
}

function divisionTold(
  picture: Picture,
  graph: SignedGraph,
  solved: Frustration,
  before: ReadonlyMap<string, number>,
) {
  const camps = campsOf(picture, graph, solved.division, before);
  return {
    frustration: frustrationTold(solved),
    camps: camps.map(({ label, members }) => ({
      label,
      members: members.map(({ entity, fit }) => ({ entity: picture.ids[entity], fit })),
    })),
    frustratedTies: tiesAt(picture, graph, solved.frustrated),
  };
}

/** The labels of a picture's camps. */
function labels(
  picture: Picture,
  mixed: MixedTies,
  k: number,
  solve: Solve,
  seconds: number,
  before = new Map(),
) {
  const graph = signedGraph(picture, mixed);
  // An earlier picture may have fewer actors than camps are asked for.
  const { division } = frustration(graph, k, solve, seconds);
  return labelsOf(picture, campsOf(picture, graph, division, before));
}

function campsTold(
  picture: Picture,
  graph: SignedGraph,
  since: { readonly picture: Picture; readonly mixed: MixedTies } | null,
  { k, seconds }: Of<'camps'>,
  solve: Solve,
) {
  const before = since === null ? new Map() : labels(since.picture, since.mixed, k, solve, seconds);
  return divisionTold(picture, graph, solvedFor(graph, k, solve, seconds), before);
}

/** How long each side of a comparison may take for its camps, in seconds. */
const secondsOfComparison = 5;

function comparisonTold(
  before: Picture,
  after: Picture,
  mixed: MixedTies,
  { standings, towards, k }: Of<'compare'>,
  solve: Solve,
) {
  const standing = (picture: Picture) => narrowed(picture, (each) => standings.includes(each.standing));
  const [stood, stands] = [standing(before), standing(after)];
  const concerns = (ids: readonly string[]) => towards === null || ids.includes(towards);
  const relations = changedRelations(before, after, standings as readonly Standing[]);
  const ties = changedTiesTold(changedTies(stood, stands), relations);
  const tiesOf = grouped(ties, ({ one, other }) => [one, other]);
  return {
    relations: relations
      .filter(({ relation: [subject, , object] }) => concerns([subject, object]))
      .map(changeTold),
    ties: ties.filter(({ one, other }) => concerns([one, other])),
    movedCamp:
      k === null
        ? []
        : moves(stood, stands, mixed, k, solve).map((move) => ({
            ...move,
            ties: tiesOf.get(move.entity) ?? [],
          })),
  };
}

/** Both sides are read back by the ends, each in its own picture. */
function changeTold({ relation, change }: ChangedRelation) {
  return { change, before: relation, after: relation };
}

function changedTiesTold(ties: readonly ChangedTie[], relations: readonly ChangedRelation[]) {
  const made = differences(relations);
  return ties.map((tie) => ({
    ...tie,
    switched: isSwitch(tie),
    relations: (made.get(tieKey(tie.one, tie.other)) ?? []).map(changeTold),
  }));
}

function moves(before: Picture, after: Picture, mixed: MixedTies, k: number, solve: Solve) {
  const was = labels(before, mixed, k, solve, secondsOfComparison);
  const is = labels(after, mixed, k, solve, secondsOfComparison, new Map(was));
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((entity) => ({ entity, before: was.get(entity) ?? null, after: is.get(entity) ?? null }))
    .filter((move) => move.before !== move.after);
}

function centralityTold(picture: Picture, graph: SignedGraph, { measure, ties, first }: Of<'centrality'>) {
  const { entities, sampled, error } = centrality(graph, measure, ties);
  return {
    actors: entities.slice(0, first).map(({ entity, value }) => ({ entity: picture.ids[entity], value })),
    sampled,
    standardError: error,
  };
}

function restsOnTold(all: Picture, without: Picture, { standings, first, skip }: Of<'restsOn'>) {
  const found = restsOn(all, without, standings);
  return {
    count: found.length,
    relations: found.slice(skip, skip + first).map(({ relation }) => ({ before: relation, after: relation })),
  };
}

function sensitivityTold({ relation, on, statements, first }: Of<'sensitivity'>) {
  const { sets, ...found } = sensitivity(statements, on);
  return { ...found, relation, count: sets.length, sets: sets.slice(0, first) };
}
