/**
 * How much may come in. Beyond it something is cut, left out or refused, and that is said; what people are told of each
 * stands in texts/limit-texts.ts, of which the README makes its table.
 */
export const limits = {
  /** Columns of a raw tab that are looked at, from the left: no table of records is wider, and a calendar may be. */
  columns: 1_000,
  /** Characters of a header that are read: no header says more in so many, a survey's question included. */
  headerCharacters: 1_000,
  /** Values of a column of stages: with more it is one of something else. */
  stages: 100,
  /** Values of a column by which a figure can be broken down; reps are not counted. */
  labels: 1_000,
  /** Labels of one dimension, such as reps, whose figures the history keeps each month. */
  recordedLabels: 500,
  /** Periods of a trend: more are none that anyone reads, and take longer than a cell may. */
  trendPeriods: 400,
  /** Cells of a newer export. A page holds it in memory, and Sheets reads it twice more to compare. */
  exportCells: 2_000_000,
  /** Columns of one: of more none are read, and a tab that gets them has thousands of rows of its own. */
  exportColumns: 1_000,
  /** Megabytes to which the file of one unpacks: a workbook of a few kilobytes may claim billions. */
  exportMegabytes: 400,
  /** Characters that are written into a cell, which holds 50,000. */
  cellCharacters: 49_000,
  /** Characters of a text in a set-up that a page sends. */
  typedCharacters: 2_000,
  /** Answers in such a set-up. */
  answers: 2_000,
  /** People to whom one report goes; more of them are one group address, to which the owner agrees once. */
  recipients: 20,
  /** Reports that come as a test: a person who asks for one wants to see them, not a full mailbox. */
  testReports: 5,
  /** Names in the list of an owner's cell, and in that of the sidebar. */
  offeredOwners: 500,
  offeredPeople: 200,
  /** Minutes that a refresh may take: Apps Script stops a run after six, in the middle of whatever it does. */
  refreshMinutes: 4.5,
} as const;
