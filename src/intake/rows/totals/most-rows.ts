/** A longer tab comes out of a system, which writes no totals between its rows; to look at each text takes time. */
export const MOST_ROWS = 20_000;
