import type { Chosen } from './passage-picker.js';

/** What the reader has selected of an element's text, in its units; null where nothing of it, or more than it. */
export function selectedWithin(element: HTMLElement | null): Chosen | null {
  const selection = getSelection();
  if (element === null || selection === null || selection.isCollapsed || selection.rangeCount === 0)
    return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = unitsOf(before.toString());
  return { from, to: from + unitsOf(range.toString()) };
}

/** A text field has one unit for each line's end. */
function unitsOf(text: string): number {
  return text.replaceAll('\r\n', '\n').length;
}
