import type { Points } from '../../picture/layout/layout.js';
import type { Point } from '../../picture/layout/turned.js';

/** The browser keeps this for each server apart. */
const key = 'entente.pins';
/** More than a reader puts anywhere by hand. */
const mostPins = 1_000;

/** Where the reader has put whom, as this browser keeps it. */
export function keptPins(): Points {
  return pinsIn(localStorage.getItem(key) ?? '{}');
}

/** Keeps where the reader has put whom; where the browser keeps nothing, it holds until the page is left. */
export function keepPins(pins: Points): void {
  try {
    localStorage.setItem(key, JSON.stringify(pins));
  } catch {
    // Private windows may keep nothing, and a full store no more.
  }
}

/** Reads places back from JSON; nothing of what is none. */
export function pinsIn(text: string): Points {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, Point] => isPoint(entry[1])),
    );
  } catch {
    return {};
  }
}

function isPoint(value: unknown): value is Point {
  const { x, y } = Object(value) as Partial<Record<keyof Point, unknown>>;
  return Number.isFinite(x) && Number.isFinite(y);
}

/** With somebody put to a place; of too many, the ones put first are forgotten. */
export function withPin(pins: Points, id: string, { x, y }: Point): Points {
  const others = Object.entries(pins).filter(([each]) => each !== id);
  return Object.fromEntries([...others.slice(1 - mostPins), [id, { x: Math.round(x), y: Math.round(y) }]]);
}
