import { reportOf } from '../../src/analysis/report-of';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';

const analysis = analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' });
const report = reportOf(analysis);
const groupsOf = (id: string, by: string) =>
  report.kpis
    .find((kpi) => kpi.id === id)
    ?.by?.[by]?.map(({ key, value, n }) => [key, Math.round((value ?? 0) * n), n]);

describe('the sample’s year by dimensions that no tab has a column for, against figures computed apart', () => {
  it.each([
    [
      'win_rate',
      'demo',
      [
        ['demo', 53, 135],
        ['call or meeting', 140, 447],
        ['neither', 31, 152],
      ],
    ],
    [
      'win_rate',
      'cycle_band',
      [
        ['0-13', 6, 15],
        ['14-29', 72, 183],
        ['30-59', 105, 340],
        ['60-89', 28, 128],
        ['90+', 13, 68],
      ],
    ],
    [
      'conversion',
      'response_band',
      [
        ['0-15 min', 13, 63],
        ['15-60 min', 43, 353],
        ['1-4 h', 28, 297],
        ['4-24 h', 19, 247],
        ['24 h+', 10, 126],
        ['unanswered', 0, 53],
      ],
    ],
  ])('%s by %s', (id, by, expected) => {
    expect(groupsOf(id, by)).toEqual(expected);
  });

  it('a rate has its interval', () => {
    const lines = report.kpis.find(({ id }) => id === 'win_rate')?.by?.demo ?? [];
    expect(lines.map(({ low, high }) => [low?.toFixed(4), high?.toFixed(4)])).toEqual([
      ['0.3143', '0.4768'],
      ['0.2719', '0.3576'],
      ['0.1476', '0.2749'],
    ]);
  });

  it('every breakdown of a rate adds up to the whole', () => {
    for (const kpi of report.kpis.filter(({ id }) => ['win_rate', 'conversion'].includes(id)))
      for (const [by, lines] of Object.entries(kpi.by ?? {})) {
        expect([by, lines.reduce((sum, { n }) => sum + n, 0)]).toEqual([by, kpi.n]);
        expect(lines.reduce((sum, { n, value }) => sum + n * (value ?? 0), 0)).toBeCloseTo(kpi.top ?? 0, 6);
      }
  });

  it('a line opens its rows', () => {
    const rows = analysis.explain('win_rate', 'standard', undefined, { by: 'demo', key: 'demo' });
    const used = rows.filter(({ leftOut }) => leftOut === null);
    expect([used.length, used.reduce((sum, { top }) => sum + (top ?? 0), 0)]).toEqual([135, 53]);
  });

  it('a lost deal has the segment of its lead, though only won ones became customers', () => {
    const lines = report.kpis.find(({ id }) => id === 'win_rate')?.by?.segment ?? [];
    expect(lines.map(({ key }) => key).sort()).toEqual(['Education', 'Healthcare', 'Hospitality', 'Office']);
    for (const { value } of lines) expect(value).toBeLessThan(0.4);
  });
});
