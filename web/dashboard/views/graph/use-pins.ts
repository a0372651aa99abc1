import { useCallback, useState } from 'react';
import type { Points } from '../../picture/layout/layout.js';
import type { Point } from '../../picture/layout/turned.js';
import { keepPins, keptPins, withPin } from './pins.js';

/** Where the reader has put whom, kept over visits. */
export function usePins() {
  const [pins, setPins] = useState(keptPins);
  const change = useCallback((changed: (pins: Points) => Points) => {
    // From what is kept, for another tab may have put others elsewhere meanwhile.
    const now = changed(keptPins());
    keepPins(now);
    setPins(now);
  }, []);
  const pin = useCallback(
    (id: string, place: Point) => change((before) => withPin(before, id, place)),
    [change],
  );
  const unpinAll = useCallback(() => change(() => ({})), [change]);
  return { pins, pin, unpinAll };
}
