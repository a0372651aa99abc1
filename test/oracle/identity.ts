import type { Judgement } from '../../src/domain/identity/judgement.js';
import { type Origin, originOf, voicesOf } from '../../src/domain/origin.js';
import type { EntityInput } from '../../src/domain/recording/input.js';
import { statement } from '../../src/domain/statement.js';
import type { RecordedClaim, World } from '../support/random-claims.js';
import type { Filter } from './filters.js';
import { compare } from './relations.js';

/*
 * A world as judgements of identity have it read: every id is the one that is kept, and what is left is answered like a world
 * in which nobody judged.
 */

/** A world as it is read while all that was judged in it is in force. */
export function readWorld(world: World): World {
  const { judgements = [] } = world;
  const entity = (id: string) => followed(judgements, id);
  const read = world.claims.map((claim) => readClaim(world, claim, entity));
  const voices = new Map(read.flatMap(({ voices: own }) => own.map((voice) => [voice.id, voice] as const)));
  const origin = originsJoined(judgements, entity);
  const originAs = (id: string): Origin => voices.get(id) ?? speaking(world, id);
  return {
    ...world,
    entities: world.entities
      .filter(({ id }) => entity(id) === id)
      .map((each) => ({ ...each, names: namesOf(world, each, entity) })),
    documents: world.documents.map((document) => ({
      ...document,
      publisher: document.publisher && entity(document.publisher),
    })),
    claims: read.map(({ claim }) => ({ ...claim, origin: originAs(origin(claim.origin.id)) })),
    asRecorded: world.claims,
    read: {
      entity,
      origin,
      ownNames: (id) => world.entities.find((each) => each.id === id)?.names ?? [],
    },
  };
}

/** A filter with the ids in it as they are read; what its `ids` are of is told. */
export function readFilter(world: World, filter: Filter, ids: 'ENTITIES' | 'OTHERS'): Filter {
  const { read } = world;
  if (read === undefined) return filter;
  const inner = (each: unknown) => readFilter(world, each as Filter, ids);
  const part = (key: string, value: unknown): unknown => {
    if (value === null || value === undefined) return value;
    if (key === 'AND' || key === 'OR') return (value as readonly unknown[]).map(inner);
    if (key === 'NOT') return inner(value);
    if (key === 'ids') return ids === 'ENTITIES' ? (value as readonly string[]).map(read.entity) : value;
    if (key === 'entity') return { ...(value as object), id: read.entity((value as { id: string }).id) };
    if (typeof value !== 'string') return value;
    if (key === 'origin') return read.origin(value);
    if (key === 'affects') return statementAs(value, read.entity);
    return ['subject', 'object', 'with', 'via', 'publisher'].includes(key) ? read.entity(value) : value;
  };
  return Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, part(key, value)]));
}

/** The id that an entity's leads to, judgement by judgement. */
function followed(judgements: readonly Judgement[], id: string): string {
  const next = judgements.find(({ kind, merge }) => kind === 'ENTITIES' && merge === id);
  return next === undefined ? id : followed(judgements, next.keep);
}

function readClaim(world: World, claim: RecordedClaim, entity: (id: string) => string) {
  const { passage, affects, condition } = claim;
  const published = world.documents.find(({ id }) => id === passage.document)?.publisher ?? null;
  const chain = claim.attribution.map((link) =>
    'speaker' in link ? { speaker: entity(link.speaker) } : link,
  );
  const attributed = { chain, document: passage.document, publisher: published && entity(published) };
  const bearsOn = affects && { ...affects, subject: entity(affects.subject), object: entity(affects.object) };
  return {
    voices: voicesOf(attributed),
    claim: {
      ...claim,
      subject: entity(claim.subject),
      object: entity(claim.object),
      via: claim.via.map(entity),
      at: claim.at.map(entity),
      from: claim.from && entity(claim.from),
      affects: bearsOn && bearsOn.subject === bearsOn.object ? null : bearsOn,
      condition: condition && { ...condition, event: condition.event && entity(condition.event) },
      attribution: chain,
      origin: originOf(attributed),
    },
  };
}

function namesOf(world: World, { id, names }: EntityInput, entity: (id: string) => string) {
  const others = world.entities
    .filter((other) => other.id !== id && entity(other.id) === id)
    .sort((one, other) => compare(one.id, other.id));
  return [...names, ...others.flatMap((other) => other.names)];
}

/** What is heard in its own name: an entity or a document. */
function speaking({ documents }: World, id: string): Origin {
  const isDocument = documents.some((document) => document.id === id);
  const [entity, document] = isDocument ? [null, id] : [id, null];
  return { id, entity, document, description: null, anonymous: false };
}

/** Which origins are one with others, and which of them they are called by: the one that none of the judgements merges. */
function originsJoined(judgements: readonly Judgement[], entity: (id: string) => string) {
  const voice = (id: string) => [...id.split('@').slice(0, -1), entity(id.split('@').at(-1) ?? '')].join('@');
  const links = judgements
    .filter(({ kind }) => kind === 'ORIGINS')
    .map(({ keep, merge }) => ({ keep: voice(keep), merge: voice(merge) }))
    .filter(({ keep, merge }) => keep !== merge);
  return (id: string): string => {
    const joined = new Set([voice(id)]);
    for (const each of joined) {
      for (const { keep, merge } of links) {
        if (keep === each) joined.add(merge);
        if (merge === each) joined.add(keep);
      }
    }
    const all = [...joined].sort(compare);
    return all.find((each) => !links.some(({ merge }) => merge === each)) ?? all[0] ?? id;
  };
}

/** A statement's id, or a relation's on some day, with its ends as they are read. */
function statementAs(id: string, entity: (id: string) => string): string {
  const [subject = '', predicate, object = '', ...form] = (id.split('@')[0] ?? '').split('|');
  const [from, to] = [entity(subject), entity(object)];
  const turned = statement({ subject: from, predicate: predicate as never, object: to, supportType: null });
  return [turned.subject, predicate, turned.object, ...form].join('|');
}
