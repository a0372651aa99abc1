import type { EntityInput, EventDates } from '../domain/recording/input.js';
import { type EntityKind, mayJoin, type Predicate, type Role } from '../domain/vocabulary.js';
import type { Dice } from './dice.js';
import { namesOf, slug } from './names.js';

/** Someone or something that claims may be about. */
export interface Member {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Two members of a cast and what may be said of them. */
export interface Topic {
  readonly subject: Member;
  readonly predicate: Predicate;
  readonly object: Member;
}

interface Description {
  /** What tells it from others of its name. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly summary: string | null;
  readonly roles: readonly Role[];
  readonly event?: EventDates;
}

const unknown = { earliest: null, latest: null };

/** An entity of this description; one in eight is in somebody's register. */
export function entity({ key, kind, name, summary, roles, event }: Description, dice: Dice): EntityInput {
  const described = {
    id: `${slug(name)}-${key}`,
    name,
    names: namesOf(name, dice),
    summary,
    roles,
    externalIds: dice.happens(0.125)
      ? [{ scheme: 'register', value: `${key}/${dice.whole(1_000, 9_999)}` }]
      : [],
  };
  if (kind !== 'Event') return { ...described, kind, event: null };
  return { ...described, kind, event: event ?? { began: unknown, ended: unknown, status: 'OCCURRED' } };
}

/** Whether a predicate may be said of two members. */
export function mayBeSaid({ subject, predicate, object }: Topic): boolean {
  return subject.id !== object.id && mayJoin(predicate, subject.kind, object.kind);
}
