import { addDays } from '../day/calendar.js';

/** How long before the day shown one looks back, in days. */
const usualDays = 30;

/** The day that another is compared with unless somebody chooses. */
export function usualSince(day: string): string {
  return addDays(day, -usualDays);
}
