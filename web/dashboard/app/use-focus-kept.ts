import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { usePlace } from '../state/place.js';

/** The parts of the page, each marked so and able to have the focus as a whole; in their order. */
function parts(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-part]')];
}

/**
 * Keeps the focus for whoever has no mouse: what has it may be gone with what it did, and then its part of the page has it; where a
 * search gave it up, what was found has it. F6 leads from part to part, Shift-F6 back.
 */
export function useFocusKept(): void {
  useHotkeys(
    [
      ['F6', () => step(1)],
      ['shift+F6', () => step(-1)],
    ],
    [],
  );
  useEffect(followFocus, []);
  useFocusOnWhatIsShown();
}

function step(by: 1 | -1): void {
  const all = parts();
  const at = all.findIndex((part) => part.contains(document.activeElement));
  const from = at === -1 && by === -1 ? 0 : at;
  all[(from + by + all.length) % all.length]?.focus();
}

/** Watches what has the focus, and gives it to the part of the page that it was in once it is taken away. */
function followFocus(): () => void {
  let last: { readonly element: Element; readonly part: HTMLElement | null } | null = null;
  const follow = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = { element: target, part: target.closest('[data-part]') };
  };
  const removed = new MutationObserver(() => {
    if (last === null || last.element.isConnected || !isNowhere()) return;
    last.part?.focus({ preventScroll: true });
    last = null;
  });
  document.addEventListener('focusin', follow);
  removed.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', follow);
    removed.disconnect();
  };
}

/** Of the parts of the page, the one whose content became another has the focus where nothing else does. */
function useFocusOnWhatIsShown(): void {
  const [{ view, document: read, select }] = usePlace();
  const shown = useRef({ view, read, select });
  useEffect(() => {
    const before = shown.current;
    shown.current = { view, read, select };
    const isOtherView = before.view !== view || before.read !== read;
    if ((!isOtherView && before.select === select) || !isNowhere()) return;
    const part = document.querySelector<HTMLElement>(isOtherView ? 'main' : 'aside');
    part?.focus({ preventScroll: true });
  }, [view, read, select]);
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
