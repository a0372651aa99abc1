import { useMemo } from 'react';
import { type Answered, together } from '../api/use-answer.js';
import { narrowed } from '../picture/narrow.js';
import { isTruncated } from '../picture/truncated-note.js';
import { type Picture, usePassingPicture, useWholePicture } from '../picture/use-picture.js';
import { usePlace } from '../state/place.js';
import { type Change, compare } from './compare.js';
import { letThrough } from './let-through.js';

/** Two days beside each other. */
export interface Changed {
  readonly before: Picture;
  readonly after: Picture;
  /** What changed from one to the other; null where a picture is cut: what is left out of one would seem to have changed. */
  readonly changes: readonly Change[] | null;
}

/** What changed from a day to another, of what is looked at; nothing is asked while one of them is null. */
export function useChanges(since: string | null, day: string | null): Answered<Changed> {
  const [place] = usePlace();
  const { around, hide, standing, origins, reliability } = place;
  const [then, now] = since === null || day === null ? [null, null] : [since, day];
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
    if (isTruncated(before) || isTruncated(after)) return { before, after, changes: null };
    const passed = passedThen === undefined || passedNow === undefined ? null : [passedThen, passedNow];
    const changes = compare(
      narrowed(before, { around, hide }).edges,
      narrowed(after, { around, hide }).edges,
    );
    return { before, after, changes: letThrough(changes, passed, { standing }) };
  }, [before, after, passedThen, passedNow, around, hide, standing]);
  return { ...answer, data };
}
