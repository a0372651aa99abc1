/** What the colours can follow: the system, or the reader's own choice. */
export const schemes = ['auto', 'light', 'dark'] as const;
