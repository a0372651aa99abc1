import type { DocumentInput, EntityInput } from '../../src/domain/recording/input.js';
import type { RecordedClaim } from '../support/random-claims.js';
import { affirmingOf, compare, lastAttestedOn, originsOf, rank, type Stood } from './relations.js';

/** An order as a client writes it. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

type Compare<Item> = (one: Item, other: Item) => number;

/** Relations in their order, the strongest standing first where none is given; ids decide between equals. */
export function byRelationOrder(order: Order | null): Compare<Stood> {
  const first: Readonly<Record<string, Compare<Stood>>> = {
    STANDING: (one, other) => rank(one.standing) - rank(other.standing),
    ORIGIN_COUNT: (one, other) => originsOf(one).length - originsOf(other).length,
    CLAIM_COUNT: (one, other) => affirmingOf(one).length - affirmingOf(other).length,
    LAST_ATTESTED_ON: (one, other) => compare(lastAttestedOn(one) ?? '', lastAttestedOn(other) ?? ''),
  };
  const ids: Compare<Stood> = (one, other) =>
    compare(one.subject, other.subject) ||
    compare(one.predicate, other.predicate) ||
    compare(one.object, other.object);
  return directed(order ?? { field: 'STANDING', direction: 'ASC' }, first, ids);
}

/** Claims in their order, the latest attested first where none is given. */
export function byClaimOrder(order: Order | null): Compare<RecordedClaim> {
  const first: Readonly<Record<string, Compare<RecordedClaim>>> = {
    ATTESTED_ON: (one, other) => compare(one.attestedOn, other.attestedOn),
    RECORDED_AT: (one, other) => compare(one.recordedAt, other.recordedAt),
  };
  return directed(order ?? { field: 'ATTESTED_ON', direction: 'DESC' }, first, byId);
}

/** Entities in their order, by name where none is given. */
export function byEntityOrder(order: Order | null): Compare<EntityInput> {
  const first = { NAME: (one: EntityInput, other: EntityInput) => compare(one.name, other.name) };
  return directed(order ?? { field: 'NAME', direction: 'ASC' }, first, byId);
}

/** Documents in their order, by title where none is given; all of a world's are recorded at one instant. */
export function byDocumentOrder(order: Order | null): Compare<DocumentInput> {
  const first: Readonly<Record<string, Compare<DocumentInput>>> = {
    TITLE: (one, other) => compare(one.title, other.title),
    ATTESTED_ON: (one, other) => compare(one.attestedOn, other.attestedOn),
  };
  return directed(order ?? { field: 'TITLE', direction: 'ASC' }, first, byId);
}

function directed<Item>(
  { field, direction }: Order,
  first: Readonly<Record<string, Compare<Item>>>,
  ids: Compare<Item>,
): Compare<Item> {
  const sign = direction === 'DESC' ? -1 : 1;
  return (one, other) => sign * ((first[field]?.(one, other) ?? 0) || ids(one, other));
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compare(one.id, other.id);
}
