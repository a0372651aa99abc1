import { localeNow } from '../../texts/texts.js';

/** What a mark of the axis says: the year where one begins, the month where one does, and otherwise the day. */
export function tickLabel(tick: Date): string {
  const isFirst = tick.getUTCDate() === 1;
  const form: Intl.DateTimeFormatOptions =
    isFirst && tick.getUTCMonth() === 0
      ? { year: 'numeric' }
      : isFirst
        ? { month: 'long' }
        : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(localeNow(), { ...form, timeZone: 'UTC' }).format(tick);
}
