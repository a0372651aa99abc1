import { predicateNames, predicateRow, type Standing, standingNames } from '../../domain/vocabulary.js';
import { countingClaim } from './evidence.js';
import { inTurn } from './known.js';
import type { Time } from './selection.js';
import type { StatementText } from './statement-text.js';

/*
 * How statements stand on one day by a part of the claims, worked out where the claims are: the rules of domain/standing, as
 * model.md has them, for one day at a time. Segments say how they stand by all claims, and there are as many parts of these as
 * there are questions. Random operations compare it with the slow executor of test/oracle.
 */

interface Asked {
  readonly text: StatementText;
  readonly time: Time;
}

const occurrences = predicateNames.filter((name) => predicateRow(name).nature === 'OCCURRENCE');

/**
 * How a statement stands on the day by the claims that count: a map with the `rank` and `standing` that a segment has, and the
 * claims that carry it by their roles, as `affirms`, `denies` and `challenges`. Null where it is UNKNOWN.
 */
export function foundAnew(asked: Asked, statement: string): string {
  const { text } = asked;
  const [told, begun, heard, word, deciding] = ['told', 'begun', 'heard', 'word', 'deciding'].map((hint) =>
    text.variable(hint),
  ) as [string, string, string, string, string];
  const isOccurrence = text.variable('isOccurrence');
  return [
    `COLLECT { WITH ${statement}.predicate IN ${text.value(occurrences)} AS ${isOccurrence}`,
    `WITH ${isOccurrence}, ${saidOf(asked, statement, isOccurrence)} AS ${told}`,
    // Sorted by the day that they begin on at the latest: of two others than a claim itself, one is the last new episode.
    `WITH ${isOccurrence}, ${told}, [c IN ${told} WHERE c.began IS NOT NULL][0..2] AS ${begun}`,
    `WITH ${isOccurrence}, [c IN ${told} WHERE c.end IS NULL`,
    `OR none(o IN ${begun} WHERE o.began >= c.end AND o.claim <> c.claim)] AS ${heard}`,
    `WITH ${isOccurrence}, ${heard}, reduce(latest = null, c IN ${heard} | CASE WHEN c.says IN ${lastWords}`,
    `AND coalesce(c.word > latest, true) THEN c.word ELSE latest END) AS ${word}`,
    `WITH ${isOccurrence}, ${heard}, ${word}, [c IN ${heard} WHERE c.says IN ${lastWords} AND c.word = ${word}] AS ${deciding}`,
    `${decided(asked, { heard, word, deciding, isOccurrence })} }[0]`,
  ].join(' ');
}

const lastWords = "['PRESUMES', 'ENDING', 'ENDED']";

/**
 * What each claim that counts says of the day, in a list of maps: what it `says` (a stance, DENIES the day, DENIED an earlier one,
 * or EXPECTS it), its last `word`, the day it is attested `at`, its `end` where it may become history, and when it `began` where
 * that may make history of others. Left out are those that say nothing.
 *
 * @see domain/standing/stance.ts
 */
function saidOf(asked: Asked, statement: string, isOccurrence: string): string {
  const { text } = asked;
  const on = text.day(asked.time.on);
  const variable = (hint: string) => text.variable(hint);
  const [claim, affirms, endsItself, ended] = ['claim', 'affirms', 'endsItself', 'ended'].map(variable) as [
    string,
    string,
    string,
    string,
  ];
  const [last, first, isCertain, says, row] = ['last', 'first', 'isCertain', 'says', 'row'].map(variable) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const lasts = `(${claim}.polarity = 'DENIES' OR NOT ${isOccurrence})`;
  const certainLast = `CASE WHEN ${isCertain} THEN ${last} END`;
  const over = `CASE WHEN ${ended} <= ${on} THEN ${ended} END`;
  return [
    `COLLECT { MATCH (${statement})<-[:STATES]-(${claim}:Claim) WHERE ${countingClaim(asked, claim)} AND ${claim}.modality <> 'ASSESSED'`,
    `WITH ${claim}, ${claim}.polarity = 'AFFIRMS' AND ${claim}.modality = 'ACTUAL' AS ${affirms}`,
    `WITH ${claim}, ${affirms}, ${affirms} AND ${isOccurrence} AND ${claim}.endedEarliest IS NULL AND ${claim}.endedLatest IS NULL AS ${endsItself}`,
    `WITH ${claim}, ${affirms}, CASE WHEN ${endsItself} THEN ${dayAfter(`coalesce(${claim}.beganLatest, ${claim}.attestedOn)`)} ELSE ${claim}.endedLatest END AS ${ended}`,
    `WITH ${claim}, ${affirms}, ${ended}, CASE`,
    `WHEN ${claim}.attestedOn < ${claim}.endedEarliest THEN ${claim}.attestedOn`,
    `WHEN ${claim}.endedEarliest IS NOT NULL THEN ${dayBefore(`${claim}.endedEarliest`)}`,
    `WHEN ${lasts} AND coalesce(${claim}.attestedOn < ${ended}, true) THEN ${claim}.attestedOn`,
    `WHEN ${claim}.beganLatest = ${claim}.beganEarliest THEN ${claim}.beganLatest END AS ${last}`,
    `WITH ${claim}, ${affirms}, ${ended}, ${last}, coalesce(${claim}.beganLatest, ${last}) AS ${first}`,
    `WITH ${claim}, ${affirms}, ${ended}, ${last}, ${first}, coalesce(${first} <= ${last}, false) AS ${isCertain}`,
    `WITH ${claim}, ${affirms}, ${ended}, ${last}, ${isCertain}, CASE`,
    `WHEN ${claim}.modality <> 'ACTUAL' THEN CASE WHEN ${claim}.polarity = 'AFFIRMS' AND ${claim}.attestedOn <= ${on} AND coalesce(${ended} > ${on}, true) THEN 'EXPECTS' END`,
    `WHEN NOT ${affirms} THEN CASE WHEN ${first} <= ${on} AND ${on} <= ${last} THEN 'DENIES' WHEN ${isCertain} AND ${last} < ${on} THEN 'DENIED' END`,
    `WHEN ${first} <= ${on} AND ${on} <= ${last} THEN 'ASSERTS'`,
    `WHEN ${ended} <= ${on} THEN 'ENDED'`,
    `WHEN ${isCertain} AND ${last} < ${on} THEN`,
    `CASE WHEN ${claim}.endedEarliest > ${on} OR (${claim}.endedEarliest IS NULL AND ${ended} IS NULL) THEN 'PRESUMES' ELSE 'ENDING' END`,
    `WHEN NOT ${isCertain} AND ${claim}.endedEarliest <= ${on} AND coalesce(${claim}.beganLatest <= ${on}, true) THEN 'ENDING'`,
    `WHEN ${claim}.beganEarliest <= ${on} THEN 'BEGINNING' END AS ${says}`,
    `WHERE ${says} IS NOT NULL`,
    `WITH {claim: ${claim}, says: ${says}, at: ${claim}.attestedOn,`,
    `word: CASE WHEN ${affirms} THEN reduce(latest = ${claim}.attestedOn, d IN [${certainLast}, ${over}] | CASE WHEN d > latest THEN d ELSE latest END) ELSE ${last} END,`,
    `end: CASE WHEN ${affirms} THEN coalesce(${claim}.endedEarliest, ${ended}) END,`,
    `began: CASE WHEN ${affirms} AND ${claim}.beganEarliest <= ${on} THEN ${claim}.beganEarliest END} AS ${row}`,
    `RETURN ${row} ORDER BY ${row}.began DESC }`,
  ].join(' ');
}

/**
 * What a claim must be that counts, if what it is about is to stand as a rank of the four strongest; of others, any will do.
 *
 * - ASSERTED is what is so on a certain day of a claim that affirms: none is after the day that it is attested on, nor after an
 *   end, and where it tells of no beginning, there is one at most. An occurrence has one that is certain where its beginning is.
 * - CONTESTED needs one that denies or knows of an end.
 * - PRESUMED is what goes on from a day before, as far as its claim knows, which affirms; no occurrence does.
 * - POSSIBLE needs one that affirms and knows of an end, as of an occurrence each does, or that does not know for certain that it
 *   had begun.
 *
 * @param rank an expression of the rank, as a text
 */
export function mayMake({ text, time }: Asked, rank: string, claim: string): string {
  const on = text.day(time.on);
  const happens = `${claim}.predicate IN ${text.value(occurrences)}`;
  const knowsEnd = `(${claim}.endedEarliest IS NOT NULL OR ${claim}.endedLatest IS NOT NULL)`;
  const affirms = `${claim}.polarity = 'AFFIRMS' AND ${claim}.modality = 'ACTUAL'`;
  const begins = `coalesce(${claim}.beganLatest = ${on}, false)`;
  const goesOn = `coalesce(${claim}.endedEarliest > ${on}, coalesce(${claim}.endedLatest > ${claim}.attestedOn, true) AND NOT ${happens} OR ${begins})`;
  const only = `coalesce(${claim}.attestedOn = ${on} OR ${claim}.endedEarliest > ${on}, false)`;
  const isBeginning = `coalesce(${claim}.beganEarliest <= ${on} AND coalesce(${claim}.beganLatest, ${claim}.attestedOn) > ${on}, false)`;
  return [
    `CASE ${rank}`,
    `WHEN '${ranks.ASSERTED}' THEN ${inTurn(`${claim}.attestedOn >= ${on}`, `coalesce(${claim}.beganLatest <= ${on}, ${only})`, affirms, goesOn)}`,
    `WHEN '${ranks.CONTESTED}' THEN ${claim}.polarity = 'DENIES' OR ${knowsEnd}`,
    `WHEN '${ranks.PRESUMED}' THEN ${claim}.attestedOn < ${on} AND ${affirms} AND coalesce(${claim}.endedEarliest > ${on}, NOT ${knowsEnd} AND NOT ${happens})`,
    `WHEN '${ranks.POSSIBLE}' THEN ${affirms} AND (${knowsEnd} OR ${happens} OR ${isBeginning})`,
    'ELSE true END',
  ].join(' ');
}

function dayAfter(day: string): string {
  return `CASE WHEN ${day} < date('9999-12-31') THEN ${day} + duration('P1D') END`;
}

function dayBefore(day: string): string {
  return `CASE WHEN ${day} > date('0001-01-01') THEN ${day} - duration('P1D') END`;
}

/** What is heard of a statement on the day, in the variables that hold it. */
interface Heard {
  readonly heard: string;
  /** The last word of those that presume, are ending or have ended. */
  readonly word: string;
  /** Those of them whose word it is. */
  readonly deciding: string;
  readonly isOccurrence: string;
}

/**
 * Clauses that end with the standing that what is heard comes to: the levels of the rule, the first that matches. Its fourth and
 * fifth stand in another order here, for whoever is beginning is asked by both.
 *
 * @see domain/standing/standing.ts
 */
function decided({ text, time }: Asked, { heard, word, deciding, isOccurrence }: Heard): string {
  const on = text.day(time.on);
  const variable = (hint: string) => text.variable(hint);
  const [asserting, denying, opposing, beginning] = ['asserting', 'denying', 'opposing', 'beginning'].map(
    variable,
  ) as [string, string, string, string];
  const [challenging, presumed, ending, ended, verdict] = [
    'challenging',
    'presumed',
    'ending',
    'ended',
    'verdict',
  ].map(variable) as [string, string, string, string, string];
  const those = (condition: string) => `[c IN ${heard} WHERE ${condition}]`;
  const decides = (stance: string) => `any(c IN ${deciding} WHERE c.says = '${stance}')`;
  const insisting = those(`c.says IN ['BEGINNING', 'ENDING'] AND c.at >= ${on}`);
  const expecting = those("c.says = 'EXPECTS'");
  const { ASSERTED, CONTESTED, PRESUMED, POSSIBLE, ENDED, PROSPECTIVE, DENIED } = ranks;
  return [
    `WITH *, ${those("c.says = 'ASSERTS'")} AS ${asserting}, ${those("c.says = 'DENIES'")} AS ${denying},`,
    `${those(`c.says = 'ENDED' AND NOT ${isOccurrence} AND c.at >= ${on}`)} AS ${opposing},`,
    `${those("c.says = 'BEGINNING'")} AS ${beginning}, ${those(`c.says = 'DENIED' AND c.word >= ${word}`)} AS ${challenging},`,
    `${decides('PRESUMES')} AS ${presumed}, ${decides('ENDING')} AS ${ending}, ${decides('ENDED')} AS ${ended}`,
    'WITH CASE',
    `WHEN ${asserting} <> [] THEN [CASE WHEN ${denying} + ${opposing} = [] THEN ${ASSERTED} ELSE ${CONTESTED} END, ${asserting} + ${opposing}, ${denying}, []]`,
    `WHEN ${denying} <> [] THEN [CASE WHEN ${insisting} = [] THEN ${DENIED} ELSE ${CONTESTED} END, ${insisting}, ${denying}, []]`,
    `WHEN ${opposing} <> [] THEN [${ENDED}, ${opposing}, [], []]`,
    `WHEN ${presumed} THEN [CASE WHEN ${ended} OR ${challenging} <> [] THEN ${CONTESTED} WHEN ${ending} THEN ${POSSIBLE} ELSE ${PRESUMED} END, ${deciding}, [], ${challenging}]`,
    `WHEN ${ending} THEN [CASE WHEN ${challenging} = [] THEN ${POSSIBLE} ELSE ${ENDED} END, ${deciding}, [], ${challenging}]`,
    `WHEN ${beginning} <> [] THEN [${POSSIBLE}, ${beginning}, [], []]`,
    `WHEN ${ended} THEN [${ENDED}, ${deciding}, [], []]`,
    `WHEN ${expecting} <> [] THEN [${PROSPECTIVE}, ${expecting}, [], []] END AS ${verdict}`,
    `RETURN CASE WHEN ${verdict} IS NOT NULL THEN {rank: ${verdict}[0], standing: ${text.value(standingNames)}[${verdict}[0]],`,
    `affirms: [c IN ${verdict}[1] | c.claim], denies: [c IN ${verdict}[2] | c.claim], challenges: [c IN ${verdict}[3] | c.claim]} END`,
  ].join(' ');
}

/** The ranks of the standings. */
const ranks = Object.fromEntries(standingNames.map((name, rank) => [name, rank])) as Readonly<
  Record<Standing, number>
>;
