import type { Point } from './turned.js';

/** Things in the plane, sorted so that only those that are near are looked at. */
export interface Cells<Item extends Point> {
  readonly add: (item: Item) => void;
  /**
   * Looks at each thing that was added within the room of a place, and at some beyond, until one is what is looked for; whether one
   * is.
   */
  readonly someNear: (place: Point, isWanted: (item: Item) => boolean) => boolean;
}

/** Things by cells of the size of a room, in pixels: what is within that room is in a cell beside. */
export function cellsOf<Item extends Point>(items: readonly Item[], room: Point): Cells<Item> {
  const cells = new Map<number, Item[]>();
  const add = (item: Item) => {
    const key = keyOf(Math.floor(item.x / room.x), Math.floor(item.y / room.y));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [item]);
    else cell.push(item);
  };
  const someNear = ({ x, y }: Point, isWanted: (item: Item) => boolean) => {
    const [column, row] = [Math.floor(x / room.x), Math.floor(y / room.y)];
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        if (cells.get(keyOf(across, down))?.some(isWanted) === true) return true;
      }
    }
    return false;
  };
  for (const item of items) add(item);
  return { add, someNear };
}

/** One number for a cell: no picture is a million cells high. */
function keyOf(column: number, row: number): number {
  return column * 1_000_000 + row;
}
