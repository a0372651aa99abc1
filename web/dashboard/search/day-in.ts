import { isDay } from '../day/calendar.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that a text names: `2024-12-06`, `6 Dec 2024`, `December 6, 2024` or `6.12.2024`; null where it names none. */
export function dayIn(text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (isDay(plain)) return plain;
  const figures = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(plain);
  if (figures !== null) return dayFrom(figures[3], Number(figures[2]), figures[1]);
  const words = /^(?:(\d{1,2})\.?\s+)?(\p{Letter}{3,})\.?\s+(?:(\d{1,2})(?:,\s*|\s+))?(\d{4})$/u.exec(plain);
  if (words === null) return null;
  const [, before, month = '', after, year] = words;
  return dayFrom(year, 1 + months.indexOf(month.slice(0, 3)), before ?? after);
}

function dayFrom(year = '', month: number, day = ''): string | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
