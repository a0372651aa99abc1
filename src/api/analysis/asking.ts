import type { PictureEntity, Triple } from '../../analysis/picture.js';
import type { Question } from '../../analysis/question.js';
import { statement } from '../../domain/statement.js';
import type { Day } from '../../domain/time/day.js';
import type { Standing } from '../../domain/vocabulary.js';
import { badInput, notFound, quoted } from '../../errors.js';
import type * as Schema from '../../generated/graphql.js';
import { argumentPath, type Selected } from '../../graph/reading/selection.js';

export type Path = readonly (string | number)[];

/** A field of an analysis as it is in a run: its arguments, and what is selected of its answer, as `after` and `after.triads`. */
export interface AskedQuestion<Args = unknown> {
  readonly field: Selected;
  readonly args: Args;
  readonly first: number;
  readonly wanted: readonly string[];
}

/** Entities that a question names, by the ids given. */
export type Entities = ReadonlyMap<string, PictureEntity>;

/** How a field of an analysis becomes a question. */
export interface Asking<Args> {
  /** Checks what can be wrong with the arguments on their own, and with asking them of the picture of an analysis. */
  readonly check: (asked: AskedQuestion<Args>, analysis: Selected) => void;
  /** The ids that it names, and where. */
  readonly names: (args: Args) => readonly (readonly [id: string, argument: Path])[];
  readonly question: (asked: AskedQuestion<Args>, entities: Entities, picture: PictureAsked) => Question;
}

/** What an analysis asks of its picture. */
export interface PictureAsked {
  readonly on: Day;
  readonly standings: readonly Standing[];
}

/** The most seconds that may be given to a question that is searched for an answer. */
export const mostSeconds = 20;

/** The entity that an id is read as. Throws `NOT_FOUND` where there is none. */
export function requireEntity(
  entities: Entities,
  id: string,
  field: Selected,
  argument: Path,
): PictureEntity {
  const entity = entities.get(id);
  if (entity === undefined)
    throw notFound(`There is no entity ${quoted(id)}.`, argumentPath(field, ...argument));
  return entity;
}

/** The id that an entity is read by; those named were looked for. */
export function readId(entities: Entities, id: string): string {
  return entities.get(id)?.id ?? id;
}

/** Checks an argument that is a number. */
export function within(
  { field }: AskedQuestion,
  name: string,
  value: number,
  least: number,
  most: number,
): void {
  if (value >= least && value <= most) return;
  throw badInput(`\`${name}\` is ${least} to ${most}; ${value} is not.`, argumentPath(field, name));
}

/** The ends of a statement as ids that a question names. */
export function endsNamed({ subject, object }: Schema.SupposedStatementInput, path: Path) {
  return [[subject, [...path, 'subject']] as const, [object, [...path, 'object']] as const];
}

/** A statement by the ids that its ends are read as, in the order that it is stored in. */
export function tripleRead(
  { subject, predicate, object }: Schema.SupposedStatementInput,
  entities: Entities,
): Triple {
  const ends = { subject: readId(entities, subject), object: readId(entities, object) };
  const read = statement({ ...ends, predicate, supportType: null });
  return [read.subject, predicate, read.object];
}
