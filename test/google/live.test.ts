import { exportFiles, readExports } from '../../local/exports/exports';
import { openHost } from '../../local/host/host';
import { isFormula } from '../../local/workbook/cell';
import { kpis } from '../../src/kpis';
import type { Envelope } from '../../src/sheet/envelope';

/** Ten raw tabs: a formula is given only those that its KPI needs, and may take five of them. */
const sample = readExports(exportFiles('local/sample'));

test.each(['month', 'all'])(
  'every KPI as a live formula gives the number of the report, over %s',
  async (period) => {
    const { tabs } = await sample;
    const host = openHost({
      ...{ dist: 'dist', keepsRealm: true, tabs },
      locale: 'nl_NL',
      timeZone: 'Europe/Amsterdam',
    });
    const targets = [{ from: '2026-01-01', to: '2026-12-31', target: 1_200_000 }];
    const plan = {
      language: 'en',
      period,
      openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00' },
      kpis: kpis.map(({ id }) => (id === 'revenue' ? { id, live: true, targets } : { id, live: true })),
    };
    const answer = host.call('buildKpiSheet', [{ plan }]) as Envelope;
    if (!answer.ok) throw new Error(answer.error);
    const [sheet] = host.workbook.sheets;
    const header = Array.from({ length: 20 }, (_, row) => host.workbook.read(sheet, row, 0).value).indexOf('KPI');
    const shown = answer.data.kpis.map((_, index) => host.workbook.read(sheet, header + 1 + index, 1).value);
    const reported = answer.data.kpis.map(({ id }) => answer.data.report.kpis.find((kpi) => kpi.id === id)?.value);
    expect(reported.filter((value) => value !== undefined).length).toBeGreaterThan(15);
    reported.forEach((value, index) => {
      if (value === undefined) expect(shown[index] ?? '').toBe('');
      else expect(shown[index]).toBeCloseTo(value, 9);
    });
  },
  60_000,
);

test('so does a part of a KPI, wherever its label comes from', async () => {
  const { tabs } = await sample;
  const host = openHost({ dist: 'dist', keepsRealm: true, tabs, locale: 'en_US', timeZone: 'Europe/Amsterdam' });
  const parts = ['source = Partner', 'segment = Office', 'demo = neither', 'country = Belgium'];
  const plan = {
    period: '2025-10-01..2026-09-30',
    kpis: parts.map((only) => ({ id: 'win_rate', only, live: true })),
  };
  const answer = host.call('buildKpiSheet', [{ plan }]) as Envelope;
  if (!answer.ok) throw new Error(answer.error);
  const [sheet] = host.workbook.sheets;
  const header = Array.from({ length: 20 }, (_, row) => host.workbook.read(sheet, row, 0).value).indexOf('KPI');
  const rows = parts.map((_, index) => [0, 1].map((column) => host.workbook.read(sheet, header + 1 + index, column)));
  const { kpis: reported } = answer.data.report;
  expect(rows.map(([name]) => name.value)).toEqual([
    'Win rate, only source = Partner',
    'Win rate, only segment = Office',
    'Win rate, only demo or call = neither',
    'Win rate, only country = Belgium',
  ]);
  rows.forEach(([, actual], index) => {
    const { value } = reported.find(({ only }) => only === parts[index]) ?? {};
    const content = sheet.contents.get(header + 1 + index, 1);
    expect(isFormula(content) && content.formula).toContain('=KPI("win_rate: only ');
    expect(actual.value).toBeCloseTo(value as number, 9);
  });
  // Counted apart from this program: 31 of 152 deals without a demo, a call or a meeting.
  expect(rows[2][1].value).toBeCloseTo(31 / 152, 9);
});
