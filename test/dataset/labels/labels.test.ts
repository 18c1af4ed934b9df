import { keySentence } from '../../../src/analysis/breakdown/group-key';
import { analysisOf, lines } from '../../kpis/asking';
import { activitiesOfDeals, workedDeals as deals } from '../../kpis/worked-deals';
import { rawTab } from '../../raw-tab';

describe('what was done for a deal before it closed', () => {
  const analysis = analysisOf([deals, activitiesOfDeals]);

  it('a demo counts that was done, by the day on which the deal closed', () => {
    expect(lines(analysis.breakdown('win_rate', 'demo'), 'demo')).toEqual({
      demo: 1,
      'call or meeting': 0,
      neither: 1,
      '(not known what was done)': 0,
    });
  });

  it('notes are no activities, and of a deal that closed before the activities begin nothing is known', () => {
    const counts = analysis.breakdown('win_rate', 'activities').map(({ key, n }) => [key, n]);
    expect(counts).toEqual([
      ['1-2', 3],
      ['\u0000no label', 1],
    ]);
  });

  it('of a deal that closed on the day on which the activities begin all is known, of one a day before nothing', () => {
    const closed = rawTab(
      'deals',
      'Deal ID | Stage | Amount | Created | Close date\nD1 | Won | 5 | 2024-01-01 | 2024-01-12\nD2 | Won | 5 | 2024-01-01 | 2024-01-11\nD3 | Lost | 5 | 2024-01-01 | 2024-01-13',
    );
    const calls = rawTab('activities', 'Type | Done | Date | Deal ID\nCall | yes | 2024-01-12 | D3');
    const labels = analysisOf([closed, calls]).breakdown('win_rate', 'demo');
    expect(labels.map(({ key, n }) => [key, n])).toEqual([
      ['call or meeting', 1],
      ['neither', 1],
      ['\u0000no label', 1],
    ]);
  });

  it('without a tab of activities there is no such breakdown', () => {
    expect(analysisOf(deals).breakdowns('win_rate')).toEqual(['rep', 'month', 'cycle_band', 'close_weekday']);
  });
});

describe('labels of a customer', () => {
  const customers = (rows: string) => rawTab('customers', `Customer | Customer since | Segment\n${rows}`);

  it('come from the list of customers, where it has lost deals as well', () => {
    const all = customers(
      'Acme | 2024-02-10 | Big\nBorg | 2023-02-10 | Big\nCyan | 2023-02-10 | Small\nDune | 2023-02-10 | Big',
    );
    expect(lines(analysisOf([deals, all]).breakdown('win_rate', 'segment'), 'segment')).toEqual({
      Small: 1,
      Big: 1 / 3,
    });
  });

  it('of who became a customer by the deal itself are left aside: else every deal with a segment was won', () => {
    const won = customers('Acme | 2024-02-10 | Big\nCyan | 2023-02-10 | Small\nEcho | 2023-02-10 | Big');
    expect(lines(analysisOf([deals, won]).breakdown('win_rate', 'segment'), 'segment')).toEqual({
      Small: 1,
      '(blank)': 1 / 3,
    });
  });

  it('of who is listed twice, once without a day, go by the day that is known, whichever row comes first', () => {
    const [dated, undated, other] = ['Cyan | 2023-02-10 | Small', 'Cyan | | Small', 'Acme | 2024-02-10 | Big'];
    for (const rows of [
      [dated, undated, other],
      [undated, dated, other],
    ])
      expect(
        lines(analysisOf([deals, customers(rows.join('\n'))]).breakdown('win_rate', 'segment'), 'segment'),
      ).toEqual({
        Small: 1,
        '(blank)': 1 / 3,
      });
  });
});

test('minutes of leads that only have days say nothing', () => {
  const leads = (minutes: string) =>
    rawTab(
      'leads',
      `
      Lead ID | Created          | First response   | Status
      L1      | 2024-01-05${minutes} | 2024-01-05${minutes} | Converted
      L2      | 2024-01-05${minutes} | 2024-01-09${minutes} | New
      L3      | 2024-01-06${minutes} |                  | New
      `,
    );
  expect(analysisOf(leads('')).breakdowns('conversion')).not.toContain('response_band');
  const timed = analysisOf(leads(' 10:00')).breakdown('conversion', 'response_band');
  expect(timed.map(({ key, value }) => [key, value])).toEqual([
    ['0-15 min', 1],
    ['24 h+', 0],
    ['unanswered', 0],
  ]);
});

describe('the day of the week on which a deal closed', () => {
  it('is told of each closed deal, Monday first, in both languages', () => {
    const analysis = analysisOf(deals);
    // 10 February 2024 was a Saturday, the 11th a Sunday; 20 January a Saturday, 2 January a Tuesday.
    const counts = analysis.breakdown('win_rate', 'close_weekday').map(({ key, value, n }) => [key, value, n]);
    expect(counts).toEqual([
      ['tuesday', 0, 1],
      ['saturday', 1, 2],
      ['sunday', 0, 1],
    ]);
    const saturday = { text: 'as_declared', values: { en: 'Saturday', nl: 'zaterdag' } };
    expect(keySentence('saturday', 'close_weekday')).toEqual(saturday);
  });
});

it('a tick that tells whether a deal is closed tells no weekday', () => {
  const ticked = rawTab(
    'deals',
    'Deal ID | Created | Closed | Won\n1 | 2024-01-05 | yes | yes\n2 | 2024-01-06 | no | no',
  );
  expect(
    analysisOf(ticked)
      .breakdown('win_rate', 'close_weekday')
      .map(({ key }) => key),
  ).not.toContain('monday');
});
