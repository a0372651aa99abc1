import { claim } from '../api/mutations/desk.js';

/** Entities that claims of the campaign are about. */
export const sides: readonly string[] = Array.from({ length: 12 }, (_, index) => `side-${index}`);

/** A claim about two of the sides, another two for each number, under an id that the server makes up. */
export function claimInput(number: number, parts: Readonly<Record<string, unknown>> = {}) {
  const { id: _id, ...nameless } = claim('x');
  const subject = sides[number % sides.length];
  const object = sides[(number * 5 + 1) % sides.length];
  return { ...nameless, subject, object: object === subject ? 'league' : object, ...parts };
}

/** What records the sides. */
export const recordSides = `mutation ($input: [EntityInput!]!) { recordEntities(input: $input) { recorded } }`;

export const sideInputs = sides.map((id) => ({ id, kind: 'ORGANIZATION', name: `The ${id}` }));
