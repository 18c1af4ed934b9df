import { type HostTab, openHost } from '../../local/host/host';

/** One order of each day, worth its day of the month; on the last day of a quarter a hundred more. */
const orders: HostTab = {
  name: 'Orders',
  cells: [
    ['Order', 'Order date', 'Customer', 'Amount'],
    ['A1', '2023-01-01', 'K1', '7'],
    ['A2', '2023-12-31', 'K2', '30'],
    ['A3', '2024-01-01', 'K3', '1000'],
    ['A4', '2024-02-29', 'K4', '500'],
    ['A5', '2024-10-01', 'K5', '200'],
    ['A6', '2024-12-31', 'K6', '40'],
    ['A7', '2025-01-01', 'K7', '3'],
    ['A8', '2025-03-31', 'K8', '2'],
  ],
};

/** Revenue on the KPI sheet as built: what it is, what it was before, and the change between. */
function revenueRow(period: string): Record<string, unknown> {
  const host = openHost({ dist: 'dist', keepsRealm: true, tabs: [orders], locale: 'en_US' });
  host.call('buildKpiSheet', [{ plan: { period, kpis: [{ id: 'revenue' }] }, asOf: '2025-03-31' }]);
  const sheet = host.workbook.sheetByName('KPIs');
  if (!sheet) throw new Error('no KPI sheet');
  const { rows, columns } = host.workbook.extent(sheet);
  const shown = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => host.workbook.read(sheet, row, column).value ?? ''),
  );
  const header = shown.find((row) => row[0] === 'KPI') as string[];
  const row = shown.find((cells) => cells[0] === 'Revenue') as unknown[];
  return Object.fromEntries(header.map((text, index) => [text, row[index]]));
}

test.each([
  ['a quarter', '2025-01-01..2025-03-31', 5, 240],
  ['a month', '2024-02-01..2024-02-29', 500, 1000],
  ['a leap year', '2024-01-01..2024-12-31', 1740, 37],
  ['two months', '2024-11-01..2024-12-31', 40, 200],
  ['half a year', '2024-07-01..2024-12-31', 240, 1500],
])('%s that was typed is compared on the KPI sheet with the one before: %s', (_name, period, actual, previous) => {
  const row = revenueRow(period);
  expect([row.Actual, row.Previous]).toEqual([actual, previous]);
  // Above 999 % no change is told
  if (actual / previous > 10.99) expect(row.Change).toBe('');
  else expect(row.Change as number).toBeCloseTo(actual / previous - 1, 10);
});

test('the quarter that is chosen is compared with the same', () => {
  const { Actual, Previous, Change } = revenueRow('2025-01-01..2025-03-31');
  expect(revenueRow('quarter')).toMatchObject({ Actual, Previous, Change });
});
