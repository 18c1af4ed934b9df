import type { Sheet } from '../../../local/workbook/sheet';
import type { Envelope } from '../../../src/sheet/envelope';
import { kpiRow } from '../../schedule/scheduled-host';
import { type Opened, tabOfLines } from './big-query-host';

export const DEALS = `
  Deal ID | Stage | Amount | Created    | Close date | Owner | Customer
  D1      | Won   | 1000   | 2024-01-02 | 2024-02-01 | Ann   | Acme
  D2      | Won   | 3000   | 2024-01-03 | 2024-02-03 | Bob   | Bolt
  D3      | Lost  | 500    | 2024-01-04 | 2024-02-05 | Ann   | Cork
  D4      | Open  | 700    | 2024-01-05 |            | Bob   | Dove`;
const COSTS = `
  Month      | Channel | Cost | New customers
  2024-01-01 | Web     | 400  | 2
  2024-02-01 | Web     | 600  | 3`;
export const deals = tabOfLines('deals', DEALS);
export const costs = tabOfLines('costs', COSTS);
export const sources = { deals: 'local.crm.deals' };
export const plan = {
  language: 'en',
  sources,
  kpis: [{ id: 'win_rate', live: true }, { id: 'revenue' }, { id: 'cac' }],
};

export const errorOf = (answer: Envelope): string => (answer.ok ? 'no error' : answer.error);

/** KPIs by name, with their figures. */
export function figures(answer: Envelope): Record<string, number | undefined> {
  if (!answer.ok) throw new Error(answer.error);
  return Object.fromEntries(answer.data.report.kpis.map(({ id, value }) => [id, value]));
}

export const actualOf = (host: Opened['host'], kpi: string): unknown => kpiRow(host, kpi).Actual;

export function sourcesCell({ workbook }: Opened['host']): { sheet: Sheet; row: number } {
  const sheet = workbook.sheets.find(({ name }) => /plan/i.test(name));
  if (!sheet) throw new Error('no plan tab');
  const labels = Array.from({ length: 40 }, (_, row) => workbook.read(sheet, row, 0).value);
  return { sheet, row: labels.indexOf('Connected tables') };
}
