import type { RawTab } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import type { Sentence } from '../../../src/texts/sentence';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const deals = rawTab(
  'deals',
  `
  Deal ID | Stage     | Amount | Created    | Close date | Owner | Source
  1       | Won       | 100    | 2024-01-05 | 2024-02-10 | Ann   | Web
  2       | Lost      | 300    | 2024-01-05 | 2024-02-11 | Ann   | Web
  3       | Won       | 200    | 2024-01-20 | 2024-04-02 | Bob   | Fair
  4       | Lost      | 400    | 2024-02-20 | 2024-04-03 | Bob   | Web
  5       | Lost      |        | 2024-02-21 | 2024-04-04 |       | Fair
  6       | Open      | 900    | 2024-03-01 | 2024-04-30 | Ann   | Web
  7       | Cancelled | 500    | 2024-03-01 | 2024-04-05 | Ann   | Web
  8       | Won       | 250    | 2024-03-02 |            | Ann   | Fair
  `,
);
const analysis = analysisOf(deals, { asOf: '2024-04-30' });

describe('win rate', () => {
  it('is won ÷ (won + lost); open and cancelled deals are neither', () => {
    const result = analysis.result('win_rate');
    expect(result).toMatchObject({ value: 3 / 6, n: 6, top: 3, bottom: 6, unit: 'ratio', reason: null });
    expect(account(result, 'deals')).toEqual({ used: 6, open_deal: 1, out_deal: 1 });
  });

  it('counts a month by close date, and leaves a row without one out with that reason', () => {
    const result = analysis.result('win_rate', 'standard', period('2024-04'));
    expect(result).toMatchObject({ value: 1 / 3, n: 3, top: 1, bottom: 3 });
    expect(account(result, 'deals')).toEqual({
      used: 3,
      open_deal: 1,
      out_deal: 1,
      no_date_row: 1,
      outside_period: 2,
    });
  });

  it('takes typed days as inclusive, and the days after as-of not at all', () => {
    expect(analysis.result('win_rate', 'standard', period('2024-02-10..2024-04-02'))).toMatchObject({ top: 2, n: 3 });
    expect(analysisOf(deals, { asOf: '2024-04-03' }).result('win_rate')).toMatchObject({ top: 3, n: 5 });
  });

  it('goes month by month without gaps, the undated deal under its own key', () => {
    expect(byMonth(analysis, 'win_rate')).toEqual({
      '2024-02': 0.5,
      '2024-03': null,
      '2024-04': 1 / 3,
      '(no date)': 1,
    });
    const [, march] = analysis.breakdown('win_rate', 'month');
    expect(march.reason).toEqual({ text: 'no_closed_deals' });
  });

  it('goes by rep and by any mapped column', () => {
    expect(byRep(analysis, 'win_rate')).toEqual({ Ann: 2 / 3, Bob: 1 / 2, '(no rep)': 0 });
    expect(lines(analysis.breakdown('win_rate', 'source'), 'source')).toEqual({ Fair: 2 / 3, Web: 1 / 3 });
    expect(analysis.breakdowns('win_rate')).toContain('source');
  });

  it('shows everyone of the roster; a rep without closed deals has no rate, which is not a rate of 0', () => {
    const team = rawTab('team', 'Name | Team\nAnn | North\nBob | South\nCem | South');
    const cem = analysisOf([deals, team])
      .breakdown('win_rate', 'rep')
      .find(({ key }) => key === 'Cem');
    expect(cem).toMatchObject({ value: null, n: 0, reason: { text: 'no_closed_deals' } });
  });

  it('says why it is no number when lost deals are missing from the export', () => {
    const result = analysisOf(rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won|5|2024-01-02\n2|Open|5|')).result(
      'win_rate',
    );
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_lost_deals');
  });

  it('says so too when every row is won, and still knows what was sold', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i}|Won|10|2024-01-${10 + i}`);
    const won = analysisOf(rawTab('deals', `Deal ID|Stage|Amount|Close date\n${rows.join('\n')}`));
    expect(reasonOf(won.result('win_rate'))).toBe('no_lost_deals');
    expect(won.result('sales_per_rep').value).toBe(200);
  });

  it('says why it is no number when nothing is won, though that may be true', () => {
    const tab = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Lost|5|2024-01-02\n2|Open|5|');
    expect(analysisOf(tab).result('win_rate')).toMatchObject({ value: null });
  });

  it('gives a reason, never 0, in a month without closed deals', () => {
    const result = analysis.result('win_rate', 'standard', period('2024-03'));
    expect(result).toMatchObject({ value: null, n: 0 });
    expect(reasonOf(result)).toBe('no_closed_deals');
  });

  const withZwabber = (closed: string, closesOpen = ''): RawTab =>
    rawTab(
      'deals',
      `
      Deal ID | Stage    | Amount | Close date
      1       | Won      | 100    | 2024-02-10
      2       | Lost     | 300    | 2024-02-11
      3       | Zwabber  | 300    | ${closed}
      4       | Lost     | 300    | 2024-02-13
      5       | Open     | 300    | ${closesOpen}
      `,
    );

  it('waits, with all that counts won deals, where a stage that nobody understands has a close date', () => {
    const unsure = analysisOf(withZwabber('2024-02-12'), { asOf: '2024-02-29' });
    for (const kpi of ['win_rate', 'revenue', 'average_purchase', 'sales_per_rep', 'sales_cycle'] as const)
      expect([kpi, unsure.result(kpi).value]).toEqual([kpi, null]);
    expect(JSON.stringify(unsure.result('win_rate').reason)).toContain('closed_unknown_stage');
    // Where open deals have one too, it is only expected.
    const expected = analysisOf(withZwabber('2024-02-12', '2024-02-20'), { asOf: '2024-02-29' });
    expect(expected.result('win_rate')).toMatchObject({ top: 1, bottom: 3 });
  });

  it('leaves a stage that nobody understands out, keeps its value, and asks', () => {
    const tab = withZwabber('');
    const unsure = analysisOf(tab);
    expect(unsure.result('win_rate')).toMatchObject({ top: 1, bottom: 3 });
    expect(account(unsure.result('win_rate'), 'deals')).toEqual({ used: 3, unknown_stage: 1, open_deal: 1 });
    expect(unsure.readings[0].questions.map(({ value }) => value)).toEqual(['Zwabber']);
    const answers = [{ tab: 'deals', column: 'Stage', value: 'Zwabber', answer: 'won' }];
    expect(analysisOf(tab, { plan: { answers } }).result('win_rate')).toMatchObject({ top: 2, bottom: 4 });
  });

  it('has no variant while the word for won is not understood', () => {
    const rows = ['1|Knurft|100|2024-01-01|2024-02-10', '2|Lost|300|2024-01-02|2024-02-11'];
    const unsure = analysisOf(rawTab('deals', `Deal ID|Stage|Amount|Created|Close date\n${rows.join('\n')}`));
    for (const variant of ['standard', 'by_value', 'all_created', 'cohort'])
      expect([variant, unsure.result('win_rate', variant).value]).toEqual([variant, null]);
    expect(reasonOf(unsure.result('win_rate', 'by_value'))).toBe('no_won_recognised');
  });

  it('gives 5 ÷ (5 + 10) = 33.3 %, as published', () => {
    const rows = Array.from({ length: 15 }, (_, i) => `${i + 1}|${i < 5 ? 'Won' : 'Lost'}|10|2024-01-${10 + i}`);
    const result = analysisOf(rawTab('deals', `Deal ID|Stage|Amount|Close date\n${rows.join('\n')}`)).result(
      'win_rate',
    );
    expect(result.value).toBeCloseTo(0.3333, 4);
    expect(result.notes.map(({ text }) => text)).not.toContain('note_few');
  });

  it('says how little 3 of 5 tells: 23 % to 88 %', () => {
    const rows = ['Won', 'Won', 'Won', 'Lost', 'Lost'].map((stage, i) => `${i}|${stage}|10|2024-01-0${i + 1}`);
    const result = analysisOf(rawTab('deals', `Deal ID|Stage|Amount|Close date\n${rows.join('\n')}`)).result(
      'win_rate',
    );
    expect(result.notes).toContainEqual({ text: 'note_few', values: { n: 5, low: 23, high: 88 } });
  });

  it('counts a deal that stands there twice once, its last row', () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Close date
      1       | Open  | 100    | 2024-02-10
      2       | Lost  | 300    | 2024-02-11
      1       | Won   | 100    | 2024-02-12
      `,
    );
    const result = analysisOf(tab).result('win_rate');
    expect(result).toMatchObject({ value: 0.5, n: 2 });
    const { used, ...left } = account(result, 'deals');
    expect(used).toBe(2);
    expect(Object.values(left)).toEqual([1]);
  });

  it('is by value: amounts won ÷ amounts won and lost, deals without an amount left out', () => {
    const result = analysis.result('win_rate', 'by_value');
    expect(result).toMatchObject({ value: 550 / 1250, n: 5, top: 550, bottom: 1250 });
    expect(account(result, 'deals')).toMatchObject({ used: 5, zero_amount: 1 });
  });

  it('is by value without deals that are worth nothing, be it blank or 0: they are said to be left out', () => {
    const tab = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date\n1|Won|300|2024-02-10\n2|Lost|100|2024-02-11\n3|Lost|0|2024-02-12\n4|Won||2024-02-13',
    );
    const result = analysisOf(tab).result('win_rate', 'by_value');
    expect(result).toMatchObject({ value: 0.75, n: 2 });
    expect(account(result, 'deals')).toEqual({ used: 2, zero_amount: 2 });
  });

  it('is over all created: of those created in the period, those won in it; one won on no known day is won', () => {
    const of = (text: string) => analysis.result('win_rate', 'all_created', period(text));
    expect(analysis.result('win_rate', 'all_created')).toMatchObject({ value: 3 / 8, top: 3, bottom: 8 });
    expect(of('2024-01-01..2024-02-29')).toMatchObject({ value: 1 / 5, top: 1, bottom: 5 });
    expect(of('2024-02')).toMatchObject({ value: 0, bottom: 2 });
    expect(of('2024-03')).toMatchObject({ value: 1 / 3 });
    expect(of('2024-04')).toMatchObject({ value: null });
  });

  it('is over all created never more than all', () => {
    const late = rawTab(
      'deals',
      'Deal ID|Stage|Created|Close date\n1|Won|2024-01-05|2024-03-10\n2|Won|2024-01-06|2024-03-11\n3|Lost|2024-03-01|2024-03-12',
    );
    const result = analysisOf(late, { asOf: '2024-03-31' }).result('win_rate', 'all_created', period('2024-03'));
    expect(result).toMatchObject({ value: 0, bottom: 1 });
  });

  it('is by cohort: of the deals created in the period, those ever won', () => {
    expect(analysis.result('win_rate', 'cohort', period('2024-01'))).toMatchObject({ value: 2 / 3, n: 3 });
    expect(analysis.result('win_rate', 'cohort', period('2024-02'))).toMatchObject({ value: 0, n: 2 });
  });

  it('names an unknown variant and those there are', () => {
    const result = analysis.result('win_rate', 'by_moon');
    expect(result.value).toBeNull();
    expect(result.reason).toMatchObject({ values: { variant: 'by_moon' } });
    expect(say(result.reason as Sentence, 'en')).toContain('all_created');
  });
});
