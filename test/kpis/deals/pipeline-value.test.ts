import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const tabOf = (...rows: string[]) =>
  rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date|Expected close date|Owner', ...rows].join('\n'));

const deals = tabOf(
  '1|Won|100|2024-01-01|2024-01-11||Ann',
  '2|Won|300|2024-01-01|2024-01-21|2024-01-20|Ann',
  '3|Lost|900|2024-01-01|2024-05-10||Bob',
  '4|Proposal|50|2024-04-01||2024-05-01|Ann',
  '5|Proposal|70|2024-06-01||2024-08-01|Bob',
  '6|Negotiation|30|2024-06-20|||Bob',
  '7|Negotiation|20|2024-06-20|||Bob',
  '8|Cancelled|11|2024-06-20|||Bob',
);
const analysis = analysisOf(deals, { asOf: '2024-06-30' });

describe('open pipeline', () => {
  it('adds up the open deals, and no deal that has closed', () => {
    const result = analysis.result('pipeline_value');
    expect(result).toMatchObject({ value: 170, n: 4, unit: 'money' });
    expect(account(result, 'deals')).toEqual({ used: 4, closed_by_end: 3, out_deal: 1 });
    expect(analysis.result('pipeline_value', 'deals').value).toBe(4);
  });

  it('is told beside one deal without an amount in twenty, and of no day on which more have none', () => {
    const ofDay = (day: string, count: number, amount: string): string[] =>
      Array.from({ length: count }, (_, at) => `${day}${amount}${at}|Proposal|${amount}|${day}|||Ann`);
    const open = analysisOf(
      tabOf(
        ...['w|Won|1|2024-01-01|2024-01-11||Ann', 'l|Lost|1|2024-01-01|2024-01-11||Ann'],
        ...[...ofDay('2024-04-01', 19, '10'), ...ofDay('2024-04-01', 1, ''), ...ofDay('2024-05-01', 1, '')],
      ),
      { asOf: '2024-06-30' },
    );
    const [april, may] = ['2024-04', '2024-05'].map((month) =>
      open.result('pipeline_value', 'standard', period(month)),
    );
    expect(april).toMatchObject({ value: 190, n: 19 });
    expect(april.notes.map(({ text }) => text)).toContain('note_few_wait');
    expect([may.value, reasonOf(may)]).toEqual([null, 'only_part']);
    expect(open.result('pipeline_value', 'deals', period('2024-05')).value).toBe(21);
    expect(byMonth(open, 'pipeline_value', 'standard', period('2024-04-01..2024-05-31'))).toEqual({
      '2024-04': 190,
      '2024-05': null,
    });
  });

  it('tells those of which the expected close date has passed', () => {
    expect(analysis.result('pipeline_value', 'overdue').value).toBe(1);
    expect(analysis.explain('pipeline_value', 'overdue').filter(({ leftOut }) => leftOut === null)).toHaveLength(1);
  });

  it('goes by stage, by rep, and by what was open at the end of each month', () => {
    expect(lines(analysis.breakdown('pipeline_value', 'stage'), 'stage')).toEqual({ Proposal: 120, Negotiation: 50 });
    expect(byRep(analysis, 'pipeline_value')).toEqual({ Ann: 50, Bob: 120 });
    expect(byMonth(analysis, 'pipeline_value', 'standard', period('2024-04-01..2024-06-30'))).toEqual({
      '2024-04': 950,
      '2024-05': 50,
      '2024-06': 170,
    });
  });

  it('names no stage of a deal that has closed since', () => {
    const april = analysis.breakdown('pipeline_value', 'stage', 'standard', period('2024-04'));
    expect(lines(april, 'stage')).toEqual({ '(closed since)': 900, Proposal: 50 });
  });

  it('says so where all deals are closed', () => {
    const closed = analysisOf(tabOf('1|Won|1|2024-01-01|2024-01-11||Ann', '2|Lost|1|2024-01-01|2024-01-11||Ann'));
    expect(reasonOf(closed.result('pipeline_value'))).toBe('no_open_deals');
  });

  it('is known of today alone where nothing tells when deals were closed', () => {
    const rows = ['1|Won|100|2024-01-01|Ann', '2|Lost|900|2024-01-01|Bob', '3|Proposal|50|2024-04-01|Ann'];
    const undated = analysisOf(rawTab('deals', ['Deal ID|Stage|Amount|Created|Owner', ...rows].join('\n')), {
      asOf: '2024-06-30',
    });
    expect(undated.result('pipeline_value').value).toBe(50);
    expect(undated.result('pipeline_value', 'standard', period('2024-04'))).toMatchObject({
      value: null,
      reason: { text: 'only_part' },
    });
  });

  describe('while the stage of some is not understood', () => {
    const known = Array.from({ length: 20 }, (_, at) => `K${at}|Offerte|10|2024-01-01|||Ann`);
    const ofStages = (...rows: string[]) =>
      analysisOf(tabOf('1|Won|100|2024-01-01|2024-01-11||Ann', '2|Lost|9|2024-01-01|2024-01-11||Bob', ...rows), {
        asOf: '2024-06-30',
      });

    it('is no part of them shown as all, in whole, by rep or in what is made of it', () => {
      const unsure = ofStages(...known.slice(0, 5), 'a|Zwabber|40|2024-05-01|||Bob');
      for (const [id, variant] of [['pipeline_value'], ['pipeline_value', 'deals'], ['sales_velocity']] as const)
        expect(unsure.result(id, variant)).toMatchObject({ value: null, reason: { text: 'only_part' } });
      expect(unsure.result('win_rate').value).toBe(1 / 2);
      expect(byRep(unsure, 'pipeline_value')).toEqual({ Ann: 50, Bob: null });
      const answers = [{ tab: 'deals', column: 'Stage', value: 'Zwabber', answer: 'open' as const }];
      const said = analysisOf(
        unsure.readings.map(({ name, cells }) => ({ name, cells })),
        {
          asOf: '2024-06-30',
          plan: { answers },
        },
      );
      expect(said.result('pipeline_value').value).toBe(90);
    });

    it('is told without one in twenty, and as it was before such a deal was created', () => {
      expect(ofStages(...known, 'a|Zwabber|40|2024-05-01|||Bob').result('pipeline_value').value).toBe(200);
      const later = ofStages(...known.slice(0, 5), 'a|Zwabber|40|2024-05-01|||Bob');
      expect(later.result('pipeline_value', 'standard', period('2024-04')).value).toBe(50);
      expect(reasonOf(later.result('pipeline_value', 'standard', period('2024-05')))).toBe('only_part');
    });

    it('says not that none is open where none is known to be', () => {
      const none = ofStages('a|Zwabber|40|2024-05-01|||Bob', 'b|Kwast|40|2024-05-01|||Bob');
      expect(reasonOf(none.result('pipeline_value'))).toBe('only_unclear');
    });
  });

  it('is no 0 where no open deal has an amount, in whole, by rep, or in a later month', () => {
    const blank = analysisOf(tabOf('1|Won|100|2024-01-01|2024-01-11||Ann', '2|Open||2024-01-01|||Bob'), {
      asOf: '2024-06-30',
    });
    expect(reasonOf(blank.result('pipeline_value'))).toBe('only_unclear');
    expect(reasonOf(blank.result('pipeline_value', 'standard', period('2024-06')))).toBe('only_unclear');
    expect(blank.result('pipeline_value', 'deals').value).toBe(1);
    const one = tabOf('1|Won|100|2024-01-01|2024-01-11||Ann', '2|Open||2024-01-01|||Bob', '3|Open|5|2024-01-01|||Ann');
    expect(byRep(analysisOf(one, { asOf: '2024-06-30' }), 'pipeline_value')).toEqual({ Ann: 5, Bob: null });
  });

  it('of the sample holds what was counted apart from this program', () => {
    const { result, breakdown, explain } = analysisOf(sampleTabs(), { asOf: '2026-09-30', locale: 'nl_NL' });
    expect(result('pipeline_value')).toMatchObject({ value: 426_065, n: 82 });
    expect(result('pipeline_value', 'older')).toMatchObject({ value: 5, figures: { usualAge: 112 } });
    expect(explain('pipeline_value', 'older').filter(({ top }) => top === 1)).toHaveLength(5);
    expect(breakdown('pipeline_value', 'stage')).toHaveLength(4);
  });
});
