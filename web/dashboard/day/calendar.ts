import { localeNow } from '../texts/texts.js';

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

const day = { day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
const formats = {
  words: { ...day, month: 'long' },
  short: { ...day, month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const made = new Map<Intl.DateTimeFormatOptions, { locale: string; format: Intl.DateTimeFormat }>();

/** How times are written, in the language that the page is in. Formats are dear to make: each once, by the very options. */
export function timeFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = localeNow();
  const earlier = made.get(options);
  if (earlier?.locale === locale) return earlier.format;
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(options, { locale, format });
  return format;
}

function written(form: keyof typeof formats, text: string): string {
  return timeFormat(formats[form]).format(new Date(`${text}T00:00:00Z`));
}

/** A day in words: 7 December 2024. */
export function inWords(text: string): string {
  return written('words', text);
}

/** A day where room is scarce: 7 Dec 2024. */
export function inShort(text: string): string {
  return written('short', text);
}
