import { timeFormat } from '../../day/calendar.js';

const forms = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', timeZone: 'UTC' },
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** What a mark of the axis says: the year where one begins, the month where one does, and otherwise the day. */
export function tickLabel(tick: Date): string {
  const isFirst = tick.getUTCDate() === 1;
  const form = isFirst && tick.getUTCMonth() === 0 ? forms.year : isFirst ? forms.month : forms.day;
  return timeFormat(form).format(tick);
}
