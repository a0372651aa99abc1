import type { Place } from './place.js';

type Supposing = Pick<Place, 'without' | 'closed' | 'cut' | 'suppose'>;

/** The way to what would follow from these suppositions alone: what was supposed for another question goes. */
export function supposing(alone: Partial<Supposing>) {
  return {
    view: 'questions',
    question: 'whatIf',
    without: null,
    closed: null,
    cut: null,
    suppose: null,
    ...alone,
  } as const;
}
