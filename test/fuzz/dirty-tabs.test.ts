import fc from 'fast-check';
import { type Analysis, analyze } from '../../src/analysis/analysis';
import type { Report } from '../../src/analysis/report';
import { reportOf } from '../../src/analysis/report-of';
import { UTC } from '../../src/engine/zone';
import type { RawTab } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/catalogue';
import { dirtyTabs } from './dirty-tab';

const SPREADSHEETS = 450;

function checkAccounts(report: Report): void {
  const rows = new Map(report.tabs.map((tab) => [tab.name, tab.rows]));
  for (const kpi of report.kpis) {
    for (const account of kpi.rows ?? []) {
      const total = account.used + account.leftOut.reduce((sum, each) => sum + each.rows, 0);
      expect([kpi.id, account.tab, total]).toEqual([kpi.id, account.tab, rows.get(account.tab)]);
    }
  }
}

function checkAnswers(report: Report): void {
  expect(report.kpis).toHaveLength(20);
  for (const { id, value, reason } of report.kpis) {
    const answered = typeof value === 'number' && Number.isFinite(value);
    expect([id, answered, typeof reason === 'string' && reason !== '']).toEqual([id, answered, !answered]);
    expect([id, value === undefined]).toEqual([id, !answered]);
  }
}

function checkExplanations(analysis: Analysis, report: Report): void {
  // A survey is anonymous: nobody is shown its rows.
  const open = report.kpis.filter(({ id }) => id !== 'enps' && id !== 'satisfaction');
  for (const kpi of open) {
    const explained = analysis.explain(kpi.id as KpiId, kpi.variant);
    for (const account of kpi.rows ?? []) {
      const own = explained.filter((row) => row.tab === account.tab);
      const used = own.filter((row) => row.leftOut === null).length;
      expect([kpi.id, account.tab, used]).toEqual([kpi.id, account.tab, account.used]);
    }
  }
}

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
        checkAnswers(report);
        checkAccounts(report);
        checkExplanations(analysis, report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { seed: 20_261_001, numRuns: SPREADSHEETS },
    );
    expect(tabs).toBeGreaterThanOrEqual(1_000);
  }, 120_000);

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
