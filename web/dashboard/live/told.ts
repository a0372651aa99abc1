/** How far the page has been told of changes, for whoever waits for one. */
export interface Told {
  /** Whether changes are told at all, as they are made. */
  readonly listen: (isOn: boolean) => void;
  readonly upTo: (position: string) => void;
  /** Whether a change is told within a time, in milliseconds; at once that it is not where none are told just now. */
  readonly within: (milliseconds: number, position: string) => Promise<boolean>;
}

export function toldPositions(): Told {
  let isOn = false;
  let last = 0;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const each of waiting) each();
  };
  return {
    listen: (now) => {
      isOn = now;
      look();
    },
    upTo: (position) => {
      last = Math.max(last, Number(position));
      look();
    },
    within: (milliseconds, position) =>
      new Promise((resolve) => {
        const end = (isTold: boolean) => {
          clearTimeout(timer);
          waiting.delete(see);
          resolve(isTold);
        };
        const see = () => {
          if (last >= Number(position)) end(true);
          else if (!isOn) end(false);
        };
        const timer = setTimeout(() => end(false), milliseconds);
        waiting.add(see);
        see();
      }),
  };
}

/** How far this page has been told. */
export const told: Told = toldPositions();
