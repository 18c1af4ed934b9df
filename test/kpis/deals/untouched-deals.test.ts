import type { RawTab } from '../../../src/intake/reading';
import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';
import { account, analysisOf, byRep, period, reasonOf } from '../asking';

const dealsOf = (...rows: string[]): RawTab =>
  rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date|Owner', ...rows].join('\n'));
const activitiesOf = (...rows: string[]): RawTab =>
  rawTab('activities', ['Type|Deal ID|Owner|Date|Status', ...rows].join('\n'));

/** Ten deals won in ten days each: nine lay still for 5 of them, the tenth for all ten. */
const won = Array.from({ length: 10 }, (_, at) => `W${at}|Won|100|2024-01-02|2024-01-12|Ann`);
const calls = Array.from({ length: 9 }, (_, at) => `Call|W${at}|Ann|2024-01-07|Done`);
const open = [
  'A|Open|7|2024-01-02||Ann',
  'B|Open|9|2024-01-02||Bob',
  'C|Open|8|2024-03-01||Bob',
  'L|Lost|8|2024-01-02|2024-01-08|Bob',
];
const done = [
  'Call|0|Ann|2024-01-01|Done',
  'Call|A|Ann|2024-02-20|Done',
  'Call|B|Bob|2024-03-08|To do',
  'Call|0|Ann|2024-03-10|Done',
];
// Of nine times 5 and once 10, nine in ten are at most 5.5.
const analysis = analysisOf([dealsOf(...won, ...open), activitiesOf(...calls, ...done)], { asOf: '2024-03-10' });

describe('untouched deals', () => {
  it('are the open deals that have lain still for longer than nine in ten won deals ever did', () => {
    const result = analysis.result('untouched_deals');
    expect(result).toMatchObject({ value: 3, n: 3 });
    expect(result.figures.usualStill).toBeCloseTo(5.5, 9);
    expect(account(result, 'deals')).toMatchObject({ used: 3 });
    expect(byRep(analysis, 'untouched_deals')).toEqual({ Ann: 1, Bob: 2 });
  });

  it('are on a past day what was open and done then', () => {
    // A was called on 20 February, C is not there yet; what was planned was not done.
    expect(analysis.result('untouched_deals', 'standard', period('2024-02-01..2024-02-25')).value).toBe(1);
    expect(analysis.result('untouched_deals', 'standard', period('2024-02-01..2024-02-26')).value).toBe(2);
  });

  it('open their rows, the others with the reason', () => {
    const rows = analysis.explain('untouched_deals', 'standard', period('2024-02-01..2024-02-25'));
    const counted = rows.filter(({ leftOut }) => leftOut === null);
    expect(counted).toEqual([{ tab: 'deals', sheetRow: 13, leftOut: null, top: 1, bottom: null }]);
    expect(rows[10].leftOut).toEqual({ text: 'touched_lately' });
  });

  it('are none where all were touched, which is a number', () => {
    const touched = activitiesOf(
      ...calls,
      ...done,
      'Call|A|Ann|2024-03-09|Done',
      'Call|B|Ann|2024-03-09|Done',
      'Call|C|Ann|2024-03-09|Done',
    );
    const result = analysisOf([dealsOf(...won, ...open), touched], { asOf: '2024-03-10' }).result('untouched_deals');
    expect(result).toMatchObject({ value: 0, reason: null });
  });

  it('are not known to be so beyond the day on which the activities end', () => {
    const later = analysisOf([dealsOf(...won, ...open), activitiesOf(...calls, ...done.slice(0, 2))], {
      asOf: '2024-02-25',
    });
    // B alone: nothing is known of A after the 20th, on which it was called, and C is not there yet.
    expect(later.result('untouched_deals').value).toBe(1);
  });

  it('say why they are not known', () => {
    const reason = (...tabs: RawTab[]): string | null =>
      reasonOf(analysisOf(tabs, { asOf: '2024-03-10' }).result('untouched_deals'));
    expect(reason(dealsOf(...won, ...open))).toBe('no_activities_of_deals');
    const others = activitiesOf('Call|X1|Ann|2024-01-07|Done', 'Call|X2|Ann|2024-01-08|Done');
    expect(reason(dealsOf(...won, ...open), others)).toBe('no_activities_of_deals');
    expect(reason(dealsOf(...won.slice(1), ...open), activitiesOf(...calls, ...done))).toBe('too_few_worked_deals');
    expect(reason(dealsOf(...won), activitiesOf(...calls, ...done))).toBe('no_open_deals');
  });

  it('of the sample are what was counted apart from this program', () => {
    const sample = analysisOf(sampleTabs(), { asOf: '2026-09-30', locale: 'nl_NL' });
    const result = sample.result('untouched_deals');
    expect(result.value).toBe(10);
    expect(result.figures.usualStill).toBeCloseTo(45.8, 9);
  });
});
