/** Days as the API writes them, `YYYY-MM-DD`, and as numbers to count with: days since 1 January 1970. */

const millisecondsPerDay = 86_400_000;

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= '0001-01-01' && dayOf(numberOf(text)) === text;
}

export function numberOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
}

export function dayOf(number: number): string {
  const date = new Date(number * millisecondsPerDay);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The day so many days later, within what the API knows as days. */
export function addDays(day: string, days: number): string {
  return dayOf(Math.min(numberOf('9999-12-31'), Math.max(numberOf('0001-01-01'), numberOf(day) + days)));
}

/** Today where the reader is not asked: in UTC, as the API has it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in words: 7 December 2024. */
export function inWords(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

/** A day where room is scarce: 7 Dec 2024. */
export function inShort(day: string): string {
  return short.format(new Date(`${day}T00:00:00Z`));
}
