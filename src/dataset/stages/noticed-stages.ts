import { codesFor } from '../../base/codes';
import { type Day, MILLISECONDS_A_DAY } from '../../base/day';
import type { Table } from '../../tables/table';
import { dayInWords } from '../../texts/day-text';
import { dates, labelled } from '../prepared';

/** Into which stages the refreshes saw deals come, as they kept it on a tab of their own. */
export interface NoticedStages {
  tab: string;
  /** The first day of which they tell; of so many days back they tell everything. */
  since: Day;
  within: number;
  /** A deal that came into a stage, the earliest first, and where that stands on the tab. */
  entries: { deal: string; stage: string; day: Day; sheetRow: number }[];
}

/**
 * A history of stages of what refreshes had noticed by the end of a day; null where that is nothing. A refresh sees the day before
 * it, so one that is done again tells the same.
 */
export function historyFromNoticed({ tab, since: begun, within, ...noticed }: NoticedStages, asOf: Day): Table | null {
  const since = Math.max(begun, asOf - within);
  const entries = noticed.entries.filter(({ day }) => day >= since && day <= asOf);
  if (entries.length === 0) return null;
  const enteredOn = dates(entries.length);
  const textOf = (texts: readonly string[]) => {
    const labels = ['', ...new Set(texts)];
    const places = new Map(labels.map((label, at) => [label, at]));
    const codes = codesFor(labels.length, texts.length);
    texts.forEach((text, row) => {
      codes[row] = places.get(text) ?? 0;
    });
    return labelled(codes, labels);
  };
  entries.forEach(({ day }, row) => {
    enteredOn.values[row] = day * MILLISECONDS_A_DAY;
  });
  return {
    table: 'stage_history',
    rows: entries.length,
    segments: [{ tab, start: 0, rows: entries.length, sheetRows: Int32Array.from(entries, (one) => one.sheetRow) }],
    columns: {
      dealId: textOf(entries.map(({ deal }) => deal)),
      stage: textOf(entries.map(({ stage }) => stage)),
      enteredOn,
    },
    unread: {},
    leftOut: new Uint8Array(entries.length),
    leftOutReasons: [],
    currency: null,
    isNoticed: true,
    standIns: [{ fields: ['reached'], says: { text: 'note_stages_noticed', values: { day: dayInWords(since) } } }],
  };
}
