import type { Analysis } from '../../src/analysis/analysis';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { analysisOf, period } from '../kpis/asking';

type Company = Record<string, Record<string, (row: number) => string | number>>;

const ROWS = 24;
const two = (number: number): string => String(number).padStart(2, '0');
/** A day of 2024 that reads as day and month either way round, `months` later. */
const day = (row: number, seed: number, months = 0): string =>
  `2024-${two(1 + ((row * 5 + seed) % 8) + months)}-${two(1 + ((row * 7 + seed * 3) % 12))}`;
const of = <One>(all: readonly One[], row: number): One => all[row % all.length];
const rep = (row: number) => of(['Ann Bos', 'Bob Vos'], row);

/** A company of which each column of days may be misread, and each of amounts. */
const company: Company = {
  deals: {
    'Deal id': (row) => `D${row}`,
    Customer: (row) => `C${row % 9}`,
    Amount: (row) => 100 + row * 7,
    Stage: (row) => of(['Won', 'Lost', 'Proposal'], row),
    Type: (row) => of(['New business', 'Existing business'], row),
    Created: (row) => day(row, 1),
    'Close date': (row) => day(row, 1, 1 + (row % 3)),
    'Expected close date': (row) => day(row, 1, 2),
    Owner: rep,
    'Lead id': (row) => `L${row}`,
  },
  leads: {
    'Lead id': (row) => `L${row}`,
    Name: (row) => `P${row}`,
    Created: (row) => day(row, 0),
    Status: (row) => of(['New', 'Converted', 'Unqualified'], row),
    'Converted on': (row) => (row % 3 === 1 ? day(row, 0, 1) : ''),
    'First response': (row) => day(row, 0),
    Source: (row) => of(['Web', 'Fair'], row),
    Owner: rep,
  },
  activities: {
    'Activity id': (row) => `A${row}`,
    Type: (row) => of(['Call', 'Demo', 'Meeting'], row),
    'Date done': (row) => (row % 4 ? day(row, 2) : ''),
    'Due date': (row) => day(row, 2),
    'Deal id': (row) => `D${row}`,
    'Assigned to': rep,
  },
  orders: {
    'Order number': (row) => `O${row}`,
    Customer: (row) => `C${row % 9}`,
    'Order date': (row) => day(row, 3),
    Total: (row) => 200 + row * 11,
    Tax: (row) => 10 + row,
    Refunded: (row) => (row % 6 ? '' : 20),
    'Payment date': (row) => day(row, 3, 1),
    Status: (row) => of(['paid', 'paid', 'pending'], row),
    Product: (row) => of(['X', 'Y'], row),
  },
  subscriptions: {
    'Subscription id': (row) => `S${row}`,
    Customer: (row) => `C${row}`,
    'Start date': (row) => day(row, 4),
    'End date': (row) => (row % 4 ? '' : day(row, 4, 3)),
    Amount: (row) => 150 + row,
    Interval: (row) => of(['month', 'year'], row),
    Status: (row) => (row % 4 ? 'active' : 'canceled'),
  },
  customers: {
    Name: (row) => `C${row}`,
    'Customer since': (row) => day(row, 4),
    'End date': (row) => (row % 5 ? '' : day(row, 4, 4)),
    Segment: (row) => of(['A', 'B'], row),
  },
  costs: {
    Date: (row) => day(row, 5),
    Channel: (row) => of(['Web', 'Fair'], row),
    Cost: (row) => 100 + row,
  },
  team: {
    Name: (row) => of(['Ann Bos', 'Bob Vos', 'Cas Mol'], row),
    'Start date': (row) => of(['2024-01-01', '2024-02-03', '2024-03-02'], row),
    'End date': (row) => of(['', '', '2024-11-12'], row),
    Quota: () => 500,
  },
  stages: {
    'Deal id': (row) => `D${row % 12}`,
    Stage: (row) => (row < 12 ? 'Qualified' : 'Proposal'),
    'Entered on': (row) => day(row % 12, 1, row < 12 ? 0 : 1),
  },
};

const rowsOf = (tab: string): number => (tab === 'team' ? 3 : ROWS);
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The tabs with one column written so that only a person can say what its days, or its amounts, are. */
function written(doubted: { tab: string; column: string }): RawTab[] {
  return Object.entries(company).map(([name, columns]) => ({
    name,
    cells: [
      Object.keys(columns),
      ...Array.from({ length: rowsOf(name) }, (_, row) =>
        Object.entries(columns).map(([column, cell]) => {
          const text = String(cell(row));
          if (name !== doubted.tab || column !== doubted.column) return text;
          return text.replace(DAY, '$3/$2/$1').replace(/^\d+$/, (digits) => `1.${digits.padStart(3, '0')}`);
        }),
      ),
    ],
  }));
}

/** Columns of days and of amounts, with how they are to be read. */
const doubtful = Object.entries(company).flatMap(([tab, columns]) =>
  Object.entries(columns).flatMap(([column, cell]) => {
    const cells = Array.from({ length: rowsOf(tab) }, (_, row) => cell(row)).filter((one) => one !== '');
    if (cells.every((one) => DAY.test(String(one)))) return [{ tab, column, answer: 'd/m/y' }];
    return cells.every((one) => typeof one === 'number') ? [{ tab, column, answer: '1.234,56' }] : [];
  }),
);

const SPANS = [undefined, period('2024-05-01..2024-09-30')];

/** Every figure, and every line of its breakdowns, by what it is called. */
function figures(analysis: Analysis): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const { id, variants } of kpis)
    for (const variant of Object.keys(variants))
      for (const span of SPANS) {
        const name = `${id} ${variant} ${span ? 'in five months' : ''}`;
        found.set(name, analysis.result(id as KpiId, variant, span).value);
        for (const by of span ? (['demo', 'source', 'month'] as const) : [])
          for (const { key, value } of analysis.breakdown(id as KpiId, by, variant, span))
            found.set(`${name} ${by} ${key}`, value);
      }
  return found;
}

it.each(doubtful)('no figure is another while $tab $column waits to be read', ({ tab, column, answer }) => {
  const tabs = written({ tab, column });
  const asOf = '2024-09-30';
  const waits = analysisOf(tabs, { asOf });
  expect(waits.data.waiting).toContainEqual(expect.objectContaining({ reason: expect.anything() }));
  const read = figures(analysisOf(tabs, { asOf, plan: { answers: [{ tab, column, answer }] } }));
  const others = [...figures(waits)].filter(([name, value]) => value !== null && value !== (read.get(name) ?? null));
  expect(others.map(([name, value]) => [name, value, read.get(name)])).toEqual([]);
});
