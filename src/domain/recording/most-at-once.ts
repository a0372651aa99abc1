/** The most records that one call may record: while they are written, nobody else writes. */
export const mostAtOnce = 1_000;
