/** Letters smaller than this on the screen are not drawn, in pixels. */
export const leastLetters = 8;

/** A name that may be written, by where its actor is drawn on the screen, in pixels. */
export interface Candidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The diameter of what is drawn. */
  readonly size: number;
  /** How wide the name is on one line. */
  readonly width: number;
  /** Who is named first: the greater before the smaller. */
  readonly weight: number;
}

/** Where a name is written: below whoever is called so, or above where there is no room. */
export const sides = ['below', 'above'] as const;
export type Side = (typeof sides)[number];

/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The size of the letters on the screen, in pixels, and how wide a line may be. */
export const lettersOnScreen = 12;
export const widestOnScreen = 110;
export const lineHeight = 1.1;
export const gap = 3;

/** The most names at once: more than an eye takes in at this distance. */
export const mostNames = 60;

/**
 * Whose names are written, and where, when there is no room for all: the weightiest first, each that lies on no name written
 * before it and on nobody who is named, and that is within the sheet. Of equals, the smaller id.
 */
export function principalNames(
  candidates: readonly Candidate[],
  sheet: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Side> {
  const sorted = [...candidates].sort(
    (one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1),
  );
  const taken: Room[] = [];
  const named = new Map<string, Side>();
  for (const candidate of sorted) {
    if (named.size === mostNames) break;
    const side = sides.find((each) => {
      const room = roomOf(candidate, each);
      return isWithin(room.name, sheet) && taken.every((other) => isApart(room, other));
    });
    if (side === undefined) continue;
    named.set(candidate.id, side);
    taken.push(roomOf(candidate, side));
  }
  return named;
}

/** The room that an actor takes, and its name beside it, in as many lines as that needs. */
export interface Room {
  readonly body: Box;
  readonly name: Box;
}

export function roomOf({ x, y, size, width }: Omit<Candidate, 'id' | 'weight'>, side: Side): Room {
  const lines = Math.ceil(width / widestOnScreen);
  // A line is broken between words, so that it may be shorter than it could be, and there may be one more.
  const height = (lines > 1 ? lines + 1 : 1) * lineHeight * lettersOnScreen;
  const half = Math.min(width, widestOnScreen) / 2;
  const radius = size / 2;
  const top = side === 'below' ? y + radius + gap : y - radius - gap - height;
  return {
    body: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    name: { left: x - half, right: x + half, top, bottom: top + height },
  };
}

/** Whether two names are apart, and each from whoever the other is of. */
function isApart(one: Room, other: Room): boolean {
  return (
    !overlap(one.name, other.name, gap) && !overlap(one.name, other.body) && !overlap(one.body, other.name)
  );
}

function isWithin(box: Box, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

/** Whether two boxes lie on each other, or nearer than so many pixels. */
function overlap(one: Box, other: Box, near = 0): boolean {
  return (
    one.left < other.right + near &&
    other.left < one.right + near &&
    one.top < other.bottom + near &&
    other.top < one.bottom + near
  );
}
