import type { Analysis } from '../../../src/analysis/analysis';
import { keyText } from '../../../src/analysis/breakdown/group-key';
import type { DimensionId } from '../../../src/dimensions';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';

/** The deals that each line of a breakdown opens: `A1 won`, with the line as people read it. */
export function breakdownOf(analysis: Analysis, kpi: KpiId, by: DimensionId): Record<string, string[]> {
  const tab = analysis.readings.find(({ table }) => table === 'deals');
  const told = analysis.breakdown(kpi, by).map(({ key, n }) => {
    const rows = analysis.explain(kpi, 'standard', undefined, { by, key });
    const used = rows.filter(({ leftOut, tab: name }) => leftOut === null && name === tab?.name);
    const named = used.map(({ sheetRow, top }) => `${tab?.cells[sheetRow - 1][0]} ${top ? 'won' : 'lost'}`);
    if (named.length !== n) throw new Error(`${key}: ${n} told, ${named.length} opened`);
    return [keyText(key, by, 'en'), named] as const;
  });
  return Object.fromEntries(told);
}
