import { useEffect, useState } from 'react';
import { Loading } from '../parts/states.js';
import type { View } from '../state/place.js';
import { loadedView, loadView } from '../views/load.js';

/**
 * A view, and what is in its place until it is loaded. Without React's `lazy`: it shows what has come no sooner than 300 ms after it
 * put something in its place, which was the longest wait of all when the page is opened.
 */
export function ViewShown({ view }: { readonly view: View }) {
  const [Shown, setShown] = useState(() => loadedView(view));
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    loadView(view).then((shown) => setShown(() => shown), setFault);
  }, [view]);
  if (fault !== undefined) throw fault;
  return Shown === undefined ? <Loading lines={8} /> : <Shown />;
}
