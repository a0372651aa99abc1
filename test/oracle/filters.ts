import type { DocumentInput, EntityInput } from '../../src/domain/recording/input.js';
import { relationId, type Statement, statement, statementsOf } from '../../src/domain/statement.js';
import type { Day } from '../../src/domain/time/day.js';
import type { Instant } from '../../src/domain/time/instant.js';
import { predicateRow, type Sign } from '../../src/domain/vocabulary.js';
import type { RecordedClaim, World } from '../support/random-claims.js';
import { isAsCredible, isAsReliable } from './grades.js';
import { type Asked, affirmingOf, originsOf, type Stood, type Triple } from './relations.js';

/** A filter as a client writes it. */
export type Filter = Readonly<Record<string, unknown>>;

/** True, false, or null where it cannot be told. */
type Truth = boolean | null;

/** Whether a relation passes a filter, asked at the root or, with `from`, of an entity's relations. */
export function relationPasses(world: World, filter: Filter, relation: Stood, from: string | null): boolean {
  const evidence = (key: string, value: unknown): Truth => evidencePasses(key, value, relation);
  const leaf = (key: string, value: unknown, beside: Filter): Truth =>
    wordsPass(key, value, relation) ??
    endsPass(world, key, value, relation, from, beside) ??
    (key === 'supportTypes' ? anySupport(value, relation) : evidence(key, value));
  return evaluate(filter, leaf) === true;
}

/**
 * Whether a statement counts for a relation under a filter: not if its form of support alone tells that it cannot pass.
 * What the filter says of evidence is not known of one statement.
 */
export function statementCounts(world: World, filter: Filter, from: string | null) {
  return (statement: Statement, triple: Triple): boolean => {
    const leaf = (key: string, value: unknown, beside: Filter): Truth => {
      if (key === 'supportTypes') return includes(value, statement.supportType);
      return wordsPass(key, value, triple) ?? endsPass(world, key, value, triple, from, beside);
    };
    return evaluate(filter, leaf) !== false;
  };
}

/** Whether a claim passes a filter; `entity` is whose claims are listed, if anyone's. */
export function claimPasses(
  filter: Filter,
  claim: RecordedClaim,
  asked: Pick<Asked, 'knownAt'>,
  entity: string | null,
): boolean {
  return evaluate(filter, (key, value) => claimLeaf(key, value, claim, asked, entity)) === true;
}

/** Whether an entity passes a filter. */
export function entityPasses(filter: Filter, entity: EntityInput): boolean {
  const leaf = (key: string, value: unknown): Truth => {
    switch (key) {
      case 'ids':
        return includes(value, entity.id);
      case 'kinds':
        return includes(value, entity.kind.toUpperCase());
      case 'roles':
        return entity.roles.some((role) => includes(value, role));
      default:
        return entity.externalIds.some((id) => JSON.stringify(id) === JSON.stringify(value));
    }
  };
  return evaluate(filter, leaf) === true;
}

/** Whether a document passes a filter. */
export function documentPasses(filter: Filter, document: DocumentInput): boolean {
  const { id, kind, publisher, publishedOn } = document;
  const leaf = (key: string, value: unknown): Truth => {
    switch (key) {
      case 'ids':
        return includes(value, id);
      case 'kinds':
        return includes(value, kind);
      case 'publisher':
        return publisher === value;
      case 'publishedFrom':
        return publishedOn !== null && publishedOn >= (value as Day);
      default:
        return publishedOn !== null && publishedOn < (value as Day);
    }
  };
  return evaluate(filter, leaf) === true;
}

/** Whether some key stands anywhere in a filter. */
export function mentions(filter: unknown, key: string): boolean {
  if (Array.isArray(filter)) return filter.some((each) => mentions(each, key));
  if (typeof filter !== 'object' || filter === null) return false;
  return Object.entries(filter).some(
    ([name, value]) => value !== null && (name === key || mentions(value, key)),
  );
}

/** Kleene's logic: what is not known stays so, unless the rest decides. */
function evaluate(filter: Filter, leaf: (key: string, value: unknown, beside: Filter) => Truth): Truth {
  const inner = (each: unknown) => evaluate(each as Filter, leaf);
  // A key that is null is a key left out.
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return all(
    given.map(([key, value]) => {
      if (key === 'AND') return all((value as readonly Filter[]).map(inner));
      if (key === 'OR') return not(all((value as readonly Filter[]).map((each) => not(inner(each)))));
      return key === 'NOT' ? not(inner(value)) : leaf(key, value, filter);
    }),
  );
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function includes(list: unknown, value: unknown): boolean {
  return (list as readonly unknown[]).includes(value);
}

function wordsPass(key: string, value: unknown, { predicate }: Triple): Truth {
  if (key === 'predicates') return includes(value, predicate);
  return key === 'signs' ? (value as readonly Sign[]).includes(predicateRow(predicate).sign) : null;
}

function endsPass(
  world: World,
  key: string,
  value: unknown,
  { subject, predicate, object }: Triple,
  from: string | null,
  beside: Filter,
): Truth {
  switch (key) {
    case 'with':
      return from === null
        ? [subject, object].includes(String(value))
        : (subject === from ? object : subject) === value;
    case 'direction': {
      const seenFrom = from ?? beside['with'];
      return predicateRow(predicate).symmetric || (value === 'OUT' ? subject : object) === seenFrom;
    }
    case 'subject':
    case 'object': {
      const id = key === 'subject' ? subject : object;
      const entity = world.entities.find((each) => each.id === id);
      return entity !== undefined && entityPasses(value as Filter, entity);
    }
    default:
      return null;
  }
}

function anySupport(types: unknown, { sources }: Stood): boolean {
  return sources.some(({ statement }) => includes(types, statement.supportType));
}

function evidencePasses(key: string, value: unknown, relation: Stood): Truth {
  const affirming = affirmingOf(relation);
  switch (key) {
    case 'via':
      return affirming.some(({ via }) => via.includes(String(value)));
    case 'minOrigins':
      return originsOf(relation).length >= Number(value);
    case 'minReliability':
      return affirming.some((claim) => isAsReliable(claim, value));
    case 'minCredibility':
      return affirming.some((claim) => isAsCredible(claim, value));
    default: {
      const named = affirming.some(({ origin }) => !origin.anonymous);
      return value === true ? affirming.length > 0 && !named : named;
    }
  }
}

/** The entities that have each part in a claim. */
export function partsOf(claim: RecordedClaim): Readonly<Record<string, readonly string[]>> {
  return {
    SUBJECT: [claim.subject],
    OBJECT: [claim.object],
    VIA: claim.via,
    AT: claim.at,
    FROM: claim.from === null ? [] : [claim.from],
    SPEAKER: claim.attribution.flatMap((link) => ('speaker' in link ? [link.speaker] : [])),
  };
}

function hasPart(claim: RecordedClaim, entity: string | null, parts: unknown): boolean {
  return Object.entries(partsOf(claim)).some(
    ([part, ids]) => ((parts ?? null) === null || includes(parts, part)) && ids.some((id) => id === entity),
  );
}

function claimLeaf(
  key: string,
  value: unknown,
  claim: RecordedClaim,
  { knownAt }: Pick<Asked, 'knownAt'>,
  entity: string | null,
): Truth {
  const isRetracted = claim.retractedAt !== null && claim.retractedAt <= knownAt;
  const leaves: Readonly<Record<string, () => boolean>> = {
    ids: () => includes(value, claim.id),
    predicates: () => includes(value, claim.predicate),
    supportTypes: () => statementsOf(claim).some(({ supportType }) => includes(value, supportType)),
    polarity: () => claim.polarity === value,
    modalities: () => includes(value, claim.modality),
    subject: () => claim.subject === value,
    object: () => claim.object === value,
    entity: () => hasPart(claim, (value as { id: string }).id, (value as { as?: unknown }).as),
    as: () => hasPart(claim, entity, value),
    affects: () => bearsOn(claim, String(value)),
    document: () => claim.passage.document === value,
    origin: () => claim.origin.id === value,
    anonymousOrigin: () => claim.origin.anonymous === value,
    attestedFrom: () => claim.attestedOn >= (value as Day),
    attestedBefore: () => claim.attestedOn < (value as Day),
    recordedFrom: () => claim.recordedAt >= (value as Instant),
    recordedBefore: () => claim.recordedAt < (value as Instant),
    on: () => mayHold(claim, value as Day),
    minReliability: () => isAsReliable(claim, value),
    minCredibility: () => isAsCredible(claim, value),
    retracted: () => isRetracted === value,
    text: () => hasWords(claim.note, value),
    originText: () => claim.origin.anonymous && hasWords(claim.origin.description ?? 'unattributed', value),
  };
  return leaves[key]?.() ?? null;
}

function hasWords(text: string, sought: unknown): boolean {
  const words =
    String(sought)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => text.toLowerCase().includes(word));
}

/** On a statement, or on some form of a relation, given by its id on whatever day. */
function bearsOn({ affects }: RecordedClaim, id: string): boolean {
  if (affects === null) return false;
  const affected = statement(affects);
  const [sought] = id.split('@');
  return affected.id === sought || relationId(affected) === sought;
}

function mayHold(claim: RecordedClaim, day: Day): boolean {
  const { began, ended, polarity, modality, predicate, attestedOn } = claim;
  const endsItself =
    predicateRow(predicate).nature === 'OCCURRENCE' && polarity === 'AFFIRMS' && modality === 'ACTUAL';
  const isOpen = ended.earliest === null && ended.latest === null;
  const notBegun = began.earliest !== null && day < began.earliest;
  // An occurrence that says no more of its end is over the day after it can last have begun.
  const over =
    endsItself && isOpen ? day > (began.latest ?? attestedOn) : ended.latest !== null && day >= ended.latest;
  return !notBegun && !over;
}
