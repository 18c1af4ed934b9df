import { codesFor } from '../../base/codes';
import { type Day, MILLISECONDS_A_DAY } from '../../base/day';
import type { Table } from '../../tables/table';
import { dayInWords } from '../../texts/day-text';
import { dates, labelled } from '../prepared';

/** Into which stages the refreshes saw deals come, as they kept it on a tab of their own. */
export interface NoticedStages {
  tab: string;
  /** The first day of which they tell. */
  since: Day;
  /** A deal that came into a stage, the earliest first, and where that stands on the tab. */
  entries: { deal: string; stage: string; day: Day; sheetRow: number }[];
}

/** A history of stages of what refreshes noticed; what they say of a deal before `since` nobody knows. */
export function historyFromNoticed({ tab, since, entries }: NoticedStages): Table {
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
