import { useMemo } from 'react';
import { type Answered, together } from '../api/use-answer.js';
import { narrowed } from '../picture/narrow.js';
import { isTruncated } from '../picture/truncated-note.js';
import { type Picture, usePassingPicture, usePicture, useWholePicture } from '../picture/use-picture.js';
import { usePlace } from '../state/place.js';
import { type Change, compare } from './compare.js';
import { letThrough } from './let-through.js';

/** Two days beside each other. */
export interface Changed {
  readonly since: string;
  readonly on: string;
  /** Whoever has a relation on one of them. */
  readonly nodes: Picture['nodes'];
  /** A picture that is cut, where one is: what is left out of it would seem to have changed, so that nothing is compared. */
  readonly cut: Picture | null;
  /** What changed from one to the other; null where nothing is compared. */
  readonly changes: readonly Change[] | null;
}

/** What changed from a day to another, of what is looked at; nothing is asked while one of them is null. */
export function useChanges(since: string | null, day: string | null): Answered<Changed> {
  const [place] = usePlace();
  const { around, hide, standing, origins, reliability } = place;
  const shown = usePicture();
  // The whole of a day has all that is shown of it, and more: where that is cut already, it is not asked for.
  const isCut = shown.data !== undefined && isTruncated(shown.data.picture);
  const isAsked = since !== null && day !== null && !shown.isLoading && !isCut;
  const [then, now] = isAsked ? [since, day] : [null, null];
  const isByEvidence = origins > 1 || reliability !== null;
  const whole = [useWholePicture(then), useWholePicture(now)];
  const passing = [
    usePassingPicture(isByEvidence ? then : null),
    usePassingPicture(isByEvidence ? now : null),
  ];
  const answer = together(isByEvidence ? [...whole, ...passing] : whole);
  const [before, after, passedThen, passedNow] = answer.data?.map(({ picture }) => picture) ?? [];
  const data = useMemo(() => {
    if (before === undefined || after === undefined) return undefined;
    const days = { since: before.on, on: after.on, nodes: [...before.nodes, ...after.nodes] };
    const cut = [after, before].find(isTruncated);
    if (cut !== undefined) return { ...days, cut, changes: null };
    const passed = passedThen === undefined || passedNow === undefined ? null : [passedThen, passedNow];
    const changes = compare(
      narrowed(before, { around, hide }).edges,
      narrowed(after, { around, hide }).edges,
    );
    return { ...days, cut: null, changes: letThrough(changes, passed, { standing }) };
  }, [before, after, passedThen, passedNow, around, hide, standing]);
  const picture = shown.data?.picture;
  const uncompared = useMemo(
    () =>
      picture === undefined || since === null || !isTruncated(picture)
        ? undefined
        : { since, on: picture.on, nodes: [], cut: picture, changes: null },
    [picture, since],
  );
  return uncompared === undefined ? { ...answer, data } : { ...shown, data: uncompared };
}
