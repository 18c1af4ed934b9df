import type { AskedBeside } from '../../sheet/compute';
import type { RecordTabs } from '../../sheet/own-tabs';
import { record } from '../records/history/record';
import type { GoalMemory } from '../records/history/typed-goals';
import { sheetCharts } from '../reporting/charts/sheet-charts';

/** What a refresh asks beside its sheets: all that it records and draws. */
export const recordedBeside =
  (records: RecordTabs, run: string, goals: GoalMemory): AskedBeside =>
  (analysis, built) => {
    const measured = { computed: { analysis }, built };
    return sheetCharts(records.charts, measured, record(measured, records, run, goals).recorded);
  };
