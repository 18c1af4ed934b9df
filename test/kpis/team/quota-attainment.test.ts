import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const deals = rawTab(
  'deals',
  `Deal ID|Stage|Amount|Created|Close date|Owner
  1|Won|100|2024-01-01|2024-01-11|Ann
  2|Won|300|2024-01-01|2024-02-21|Ann
  3|Won|90|2024-01-01|2024-02-10|Bob
  4|Lost|70|2024-01-01|2024-02-11|Bob
  5|Won|1000|2024-01-01|2024-02-11|Zoe
  6|Won|40|2024-01-01|2024-03-11|Bob`,
);
const undated = rawTab(
  'team',
  `Name|Team|Start date|End date|Monthly quota
  Ann|North|||200
  Bob|South|2023-01-01|2024-02-29|150
  Cas|South|2024-03-16||310
  Zoe|North|||`,
);
const quarter = period('2024-01-01..2024-03-31');

describe('quota attainment', () => {
  const analysis = analysisOf([deals, undated], { asOf: '2024-03-31' });

  it('is all won together ÷ all quotas together, each quota for the days on which its rep works here', () => {
    const result = analysis.result('quota_attainment', 'standard', quarter);
    // Cas works here for 16 of the 31 days of March.
    expect(result).toMatchObject({ top: 530, bottom: 3 * 200 + 2 * 150 + 160, n: 3 });
    expect(result.value).toBeCloseTo(530 / 1060, 12);
    expect(account(result, 'deals')).toEqual({ used: 4, lost_deal: 1, without_quota: 1 });
    expect(account(result, 'team')).toEqual({ used: 3, no_quota: 1 });
  });

  it('goes by rep, team and month; who won nothing stands at 0', () => {
    expect(byRep(analysis, 'quota_attainment', 'standard', quarter)).toEqual({
      Ann: 400 / 600,
      Bob: 130 / 300,
      Cas: 0,
      Zoe: null,
    });
    expect(lines(analysis.breakdown('quota_attainment', 'team', 'standard', quarter), 'team')).toEqual({
      North: 400 / 600,
      South: 130 / 460,
    });
    expect(byMonth(analysis, 'quota_attainment', 'standard', quarter)).toEqual({
      '2024-01': 100 / 350,
      '2024-02': 390 / 350,
      '2024-03': 40 / 360,
    });
  });

  it('of a period whose deals all wait for an answer says so, and not that it has no quotas', () => {
    const waiting = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date|Owner\n1|Verbal OK|100|2024-01-11|Ann\n2|Won|5|2023-01-11|Ann\n3|Lost|5|2023-01-12|Ann',
    );
    const result = analysisOf([waiting, undated], { asOf: '2024-03-31' }).result(
      'quota_attainment',
      'standard',
      quarter,
    );
    expect(reasonOf(result)).toBe('only_unclear');
  });

  it('does not hold numbers of deals against amounts, be they said beside them or only far below', () => {
    const lines = (of: (at: number) => string) => ['Ann', 'Bob', 'Cas', 'Zoe'].map((name, at) => `${name}|${of(at)}`);
    const said = (metric: string, [few, money]: string[]) =>
      [
        'Name|Metric|Monthly quota',
        ...lines((at) => (at < 2 ? `${metric}|${20 + at}` : `${money}|${500 + at}`)),
        few,
      ].join('\n');
    for (const [metric, words] of [
      ['Deals', ['', 'Revenue']],
      ['Kunden', ['', 'Umsatz']],
    ] as const) {
      const told = analysisOf([deals, rawTab('team', said(metric, [...words]).trim())], { asOf: '2024-03-31' });
      expect(told.result('quota_attainment', 'standard', quarter)).toMatchObject({
        top: 1000,
        bottom: 3 * (502 + 503),
      });
    }
    const bare = rawTab(
      'team',
      ['Name|Monthly quota', ...lines((at) => String(at < 2 ? 15 + at : 40_000 + at))].join('\n'),
    );
    const asked = analysisOf([deals, bare], { asOf: '2024-03-31' });
    expect(reasonOf(asked.result('quota_attainment', 'standard', quarter))).toBe('intake_unread_quota_scales');
    const [{ column, value, options }] = asked.readings[1].questions;
    expect([column, value, options]).toEqual(['Monthly quota', '15–16', ['leave out', 'count']]);
    const answered = (answer: string) =>
      analysisOf([deals, bare], {
        asOf: '2024-03-31',
        plan: { answers: [{ tab: 'team', column, value, answer }] },
      }).result('quota_attainment', 'standard', quarter);
    expect(answered('leave out')).toMatchObject({ top: 1000, bottom: 3 * (40_002 + 40_003) });
    expect(answered('count').bottom).toBe(3 * (31 + 80_005));
    // Others who have less to sell, or begin, are no such thing.
    const near = rawTab('team', ['Name|Monthly quota', ...lines((at) => String(at < 2 ? 900 : 40_000))].join('\n'));
    expect(
      analysisOf([deals, near], { asOf: '2024-03-31' }).result('quota_attainment', 'standard', quarter).bottom,
    ).toBe(3 * 81_800);
  });

  it.each(['Name|Monthly quota', 'Name|Quota Jan 2024'])(
    'asks whether quotas below any sale are amounts: %s',
    (header) => {
      const sold = rawTab(
        'deals',
        'Deal ID|Stage|Amount|Close date|Owner\n1|Won|5000|2024-01-11|Ann\n2|Won|4000|2024-02-11|Bob\n3|Lost|5|2024-01-12|Ann',
      );
      const tab = rawTab('team', `${header}\nAnn|12\nBob|20`);
      const january = period('2024-01');
      const asked = analysisOf([sold, tab], { asOf: '2024-03-31' });
      const [{ column, value, options }] = asked.readings[1].questions;
      expect([value, options]).toEqual(['12–20', ['leave out', 'count']]);
      expect(reasonOf(asked.result('quota_attainment', 'standard', january))).toBe('intake_unread_quota_scales');
      const said = (answer: string) =>
        analysisOf([sold, tab], {
          asOf: '2024-03-31',
          plan: { answers: [{ tab: 'team', column, value, answer }] },
        }).result('quota_attainment', 'standard', january);
      expect([said('count').bottom, said('leave out').value]).toEqual([32, null]);
    },
  );

  it('finds quotas by how long they are, in whatever order it is said', () => {
    for (const header of ['quota_quarterly', 'target_quarterly', 'meta_trimestral', 'Quarterly quota']) {
      const of = rawTab('team', `Name|${header}\nAnn|600\nBob|300`);
      const { bottom } = analysisOf([deals, of], { asOf: '2024-03-31' }).result(
        'quota_attainment',
        'standard',
        quarter,
      );
      expect([header, bottom]).toEqual([header, 900]);
    }
  });

  it('takes a quota for the month, or the quarter, that stands beside it', () => {
    const dated = rawTab(
      'quotas',
      `Sales rep|Quota month|Quota
      Ann|2024-01-01|50
      Ann|2024-02-01|150
      Bob|2024-02-01|45`,
    );
    const monthly = analysisOf([deals, dated], { asOf: '2024-03-31' });
    const result = monthly.result('quota_attainment', 'standard', quarter);
    expect(result).toMatchObject({ top: 490, bottom: 245, value: 2 });
    expect(byRep(monthly, 'quota_attainment', 'standard', period('2024-01'))).toMatchObject({ Ann: 2 });
    const quarterly = rawTab('quotas', 'Sales rep|Period|Quota\nAnn|2024-01-01|900\nAnn|2024-04-01|600');
    const ofQuarter = analysisOf([deals, quarterly], { asOf: '2024-03-31' });
    expect(ofQuarter.result('quota_attainment', 'standard', period('2024-02')).value).toBeCloseTo(300 / 300, 12);
  });

  it.each([
    'Rep annual quota',
    'Annual sales quota',
    'Employee yearly target',
    'Jaardoel verkoper',
    'Jahresziel Umsatz',
  ])('is found under %s', (header) => {
    const deals = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date|Owner\n1|Won|100|2026-01-11|Ann\n2|Lost|1|2026-01-12|Bob',
    );
    const team = rawTab('Team', `Name|${header}\nAnn|1200\nBob|2400`);
    const result = analysisOf([deals, team]).result('quota_attainment', 'standard', period('2026-01'));
    expect([result.top, result.bottom]).toEqual([100, 300]);
  });

  it('says why there is none', () => {
    const vague = analysisOf([deals, rawTab('team', 'Name|Team|Quota\nAnn|North|200\nBob|South|100')]);
    expect(reasonOf(vague.result('quota_attainment'))).toBe('quota_length_unknown');
    expect(reasonOf(analysisOf(deals).result('quota_attainment'))).toBe('no_tab');
  });

  it('of the sample is what was counted apart from this program', () => {
    const sample = analysisOf(sampleTabs(), { asOf: '2026-09-30', locale: 'nl_NL' });
    const reps = byRep(sample, 'quota_attainment', 'standard', period('2025-10-01..2026-09-30'));
    expect(reps['Hanneke Zuiderduyn']).toBeCloseTo(1.556, 3);
    expect(reps['Fenna Hoekwater']).toBeCloseTo(1.191, 3);
    expect(reps['Joris Hellenthal']).toBeCloseTo(0.545, 3);
    expect(reps['Amélie Castenoy']).toBeCloseTo(0.64, 3);
  });
});
