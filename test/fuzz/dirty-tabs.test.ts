import fc from 'fast-check';
import { type Analysis, analyze } from '../../src/analysis/analysis';
import type { Report } from '../../src/analysis/report';
import { reportOf } from '../../src/analysis/report-of';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { type Claim, claims } from '../claims';
import { dirtyTabs } from './dirty-tab';

const SPREADSHEETS = 450;

function checkAccounts(report: Report, claim: Claim): void {
  const rows = new Map(report.tabs.map((tab) => [tab.name, tab.rows]));
  for (const kpi of report.kpis) {
    for (const account of kpi.rows ?? []) {
      const total = account.used + account.leftOut.reduce((sum, each) => sum + each.rows, 0);
      claim([kpi.id, account.tab, total], [kpi.id, account.tab, rows.get(account.tab)]);
    }
  }
}

function checkAnswers(report: Report, claim: Claim): void {
  claim(report.kpis.length, kpis.length);
  for (const { id, value, reason } of report.kpis) {
    const answered = typeof value === 'number' && Number.isFinite(value);
    claim([id, answered, typeof reason === 'string' && reason !== ''], [id, answered, !answered]);
    claim([id, value === undefined], [id, !answered]);
  }
}

function checkExplanations(analysis: Analysis, report: Report, claim: Claim): void {
  // A survey is anonymous: nobody is shown its rows.
  const open = report.kpis.filter(({ id }) => id !== 'enps' && id !== 'satisfaction');
  for (const kpi of open) {
    const explained = analysis.explain(kpi.id as KpiId, kpi.variant);
    const some = kpi.rows?.some(({ used, leftOut }) => used > 0 || leftOut.length > 0) ?? false;
    claim([kpi.id, explained.length > 0], [kpi.id, some]);
    for (const account of kpi.rows ?? []) {
      const own = explained.filter((row) => row.tab === account.tab);
      // A tab that only bears on the figure, as the team tab on sales per rep, is counted and not shown row by row.
      if (own.length === 0) continue;
      const used = own.filter((row) => row.leftOut === null).length;
      claim([kpi.id, account.tab, used], [kpi.id, account.tab, account.used]);
    }
  }
}

/** A figure by which something is shown is a number or absent, and days are days of a calendar that people use. */
function checkFigures(report: Report, claim: Claim): void {
  for (const day of [report.asOf, report.period.from, report.period.to])
    claim([day, /^\d{4}-\d\d-\d\d$/.test(day)], [day, true]);
  for (const kpi of report.kpis) {
    const figures = [kpi.n, kpi.top, kpi.bottom, kpi.mean, kpi.median, ...Object.values(kpi.figures ?? {})];
    const groups = [kpi.byRep, kpi.byMonth, ...Object.values(kpi.by ?? {})].flatMap((list) => list ?? []);
    for (const value of [...figures, ...groups.map((group) => group.value), ...Object.values(kpi.variants ?? {})]) {
      const shown = value ?? 0;
      claim([kpi.id, typeof shown, Number.isFinite(shown)], [kpi.id, 'number', true]);
    }
  }
}

function checkReport(report: Report, claim: Claim): void {
  checkAnswers(report, claim);
  checkAccounts(report, claim);
  checkFigures(report, claim);
}

const orders = (date: string | Date, total: string): RawTab[] => [
  {
    name: 'orders',
    cells: [
      ['Order number', 'Order date', 'Customer', 'Total'],
      ['1', date, 'Ann', total],
      ['2', '2025-02-03', 'Ann', '20'],
      ['3', '2025-02-14', 'Bob', '30'],
      ['4', '2025-03-28', 'Bob', '40'],
    ],
  },
];

const readAll = (tabs: RawTab[]): { analysis: Analysis; report: Report } => {
  const analysis = analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US' });
  return { analysis, report: reportOf(analysis) };
};

describe('tabs made dirty on purpose', () => {
  it('never crash, never lose a row, and give each KPI a value or a reason', () => {
    let tabs = 0;
    fc.assert(
      fc.property(dirtyTabs, (spreadsheet) => {
        tabs += spreadsheet.length;
        const { analysis, report } = readAll(spreadsheet);
        expect(report.tabs.map((tab) => tab.name)).toEqual(spreadsheet.map((tab) => tab.name));
        claims((claim) => {
          checkReport(report, claim);
          checkExplanations(analysis, report, claim);
        });
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { seed: 20_261_001, numRuns: SPREADSHEETS },
    );
    expect(tabs).toBeGreaterThanOrEqual(1_000);
  }, 120_000);

  it.each([
    ['a number that is too long for any amount', orders('2025-01-20', '9'.repeat(400))],
    ['a power that is too large', orders('2025-01-20', '1e400')],
  ])('survive %s: it is no value, and the revenue of four orders waits for it', (_, spreadsheet) => {
    const { report } = readAll(spreadsheet);
    claims((claim) => checkReport(report, claim));
    const revenue = report.kpis.find(({ id }) => id === 'revenue');
    expect([revenue?.value, revenue?.reason]).toEqual([
      undefined,
      expect.stringContaining('since 1 of 4 rows cannot be counted'),
    ]);
    expect(report.asOf).toBe('2025-03-28');
  });

  it.each([
    ['a date cell of the year 1500', orders(new Date(Date.UTC(1500, 0, 1)), '10')],
    ['a date cell of the year 3500', orders(new Date(Date.UTC(3500, 0, 1)), '10')],
    ['an invalid date cell', orders(new Date(Number.NaN), '10')],
  ])('survive %s: it is no value, the other rows count', (_, spreadsheet) => {
    const { report } = readAll(spreadsheet);
    claims((claim) => checkReport(report, claim));
    const revenue = report.kpis.find(({ id }) => id === 'revenue');
    expect([90, 100]).toContain(revenue?.value);
    expect(report.asOf).toBe('2025-03-28');
    expect(['2025-01-20', '2025-02-03']).toContain(report.period.from);
  });

  it('are left as they came', () => {
    fc.assert(
      fc.property(dirtyTabs, (spreadsheet) => {
        const before = structuredClone(spreadsheet);
        readAll(spreadsheet);
        expect(spreadsheet).toEqual(before);
      }),
      { seed: 7, numRuns: 40 },
    );
  }, 60_000);
});
