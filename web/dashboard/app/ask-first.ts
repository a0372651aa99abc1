import { questionOf } from '../api/question.js';
import { questions } from '../api/question-cache.js';
import { GroundDocument, LastDayDocument, PictureDocument } from '../generated/graphql.js';
import { askedGround } from '../picture/layout/asked-ground.js';
import { laidOut, startLayout } from '../picture/layout/laid-out.js';
import { lookedAtPicture } from '../state/filters.js';
import type { Place } from '../state/place.js';
import { shownDay } from '../state/shown-day.js';

/** How long a layout is kept for the page to show it, in milliseconds. */
const keptMs = 60_000;

/**
 * Asks what a place asks first before there is anything to show it: the day, then the picture and the ground, then the layout, each
 * by what the one before says. The page finds them where it keeps its answers, or waits for them there; what failed it asks
 * again, and says so.
 */
export function askFirst(place: Place): void {
  if (place.view === 'graph') startLayout();
  void ask(place).catch(() => {});
}

async function ask(place: Place): Promise<void> {
  const asking = questions.fetchQuery(questionOf(LastDayDocument, {}));
  const isPictured = place.view === 'graph';
  if (isPictured && place.day !== null) askPicture(place, place.day);
  const shown = shownDay(place, await asking, false);
  if (!isPictured) return;
  if (place.day === null && shown.day !== undefined) askPicture(place, shown.day);
  const wanted = askedGround(shown);
  if (wanted === null) return;
  const { picture: ground } = await questions.fetchQuery(questionOf(GroundDocument, wanted));
  await questions.fetchQuery({ ...laidOut(ground), gcTime: keptMs });
}

function askPicture(place: Place, day: string): void {
  void questions.prefetchQuery(questionOf(PictureDocument, lookedAtPicture(place, day)));
}
