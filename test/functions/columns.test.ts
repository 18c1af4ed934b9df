import { zoneFrom } from '../../src/base/zone';
import { say } from '../../src/texts/say';
import { call, column, documentIn } from './call-in-cell';

/** Amsterdam in 2017: summer time from 26 March 01:00 UTC to 29 October 01:00 UTC. */
const AMSTERDAM = zoneFrom('Europe/Amsterdam', (instant) =>
  instant >= Date.UTC(2017, 2, 26, 1) && instant < Date.UTC(2017, 9, 29, 1) ? 120 : 60,
);

describe('periods are inclusive days as typed', () => {
  const amounts = column(1, 2, 4, 8);
  const dates = column('2017-05-01', '2017-05-31 23:59', '2017-06-01', '');

  test('from the first to all of the last day', () => {
    expect(call('REVENUE', [amounts, dates, '2017-05-01', '2017-05-31'])).toBe(3);
  });

  test('a blank bound leaves that side open, two blank bounds take undated rows too', () => {
    expect(call('REVENUE', [amounts, dates, '2017-05-02', ''])).toBe(6);
    expect(call('REVENUE', [amounts, dates, '', '2017-05-31'])).toBe(3);
    expect(call('REVENUE', [amounts, dates])).toBe(15);
  });

  test('a bound may be a serial number or a date cell', () => {
    expect(call('REVENUE', [amounts, dates, 42856, 42886])).toBe(3);
    expect(call('REVENUE', [amounts, dates, new Date(Date.UTC(2017, 4, 1)), new Date(Date.UTC(2017, 4, 31))])).toBe(3);
  });

  test('the day is that of the spreadsheet: 22:30 UTC on 31 May is 1 June in Amsterdam', () => {
    const moments = column(new Date(Date.UTC(2017, 4, 31, 22, 30)));
    expect(call('NEW_LEADS', [moments, '2017-06-01', '2017-06-30'], documentIn('nl_NL', AMSTERDAM))).toBe(1);
    expect(call('NEW_LEADS', [moments, '2017-06-01', '2017-06-30'])).toBe(0);
  });

  test('the zone is asked once with dates among the arguments, else never', () => {
    const withDates = documentIn();
    call('NEW_LEADS', [column(new Date(0), new Date(1)), '', ''], withDates);
    expect(withDates.asked).toEqual(['zone']);
    const without = documentIn();
    call('NEW_LEADS', [column('2017-05-01', 42856), '', ''], without);
    expect(without.asked).toEqual([]);
  });
});

describe('MRR', () => {
  test('a subscription runs from its start up to, not including, its end', () => {
    const one = (at: string) => call('MRR', [column(30), column('2017-03-01'), column('2017-04-01'), at]);
    expect(['2017-02-28', '2017-03-01', '2017-03-31', '2017-04-01'].map(one)).toEqual([0, 30, 30, 0]);
  });

  test('four yearly plans of 2,000 bring in 666.67 a month', () => {
    const plans = column(2000, 2000, 2000, 2000);
    const starts = column('2017-01-01', '2017-01-01', '2017-01-01', '2017-01-01');
    const ends = column('', '', '', '');
    expect(call('MRR', [plans, starts, ends, '2017-06-30', 12])).toBeCloseTo(666.67, 2);
  });
});

describe('response time', () => {
  test('opening hours may be hours, fractions of a day, texts or time cells', () => {
    const created = column(new Date(Date.UTC(2017, 4, 5, 14, 30)));
    const responded = column(new Date(Date.UTC(2017, 4, 8, 7, 30)));
    const document = documentIn('nl_NL', AMSTERDAM);
    const nine = new Date(Date.UTC(1899, 11, 30, 8));
    const five = new Date(Date.UTC(1899, 11, 30, 16));
    for (const [opens, closes] of [
      [9, 17],
      [9 / 24, 17 / 24],
      ['09:00', '17:00'],
      [nine, five],
    ]) {
      expect(call('RESPONSE_TIME', [created, responded, opens, closes], document)).toBe(60);
    }
  });

  test('the night in which the clock goes forward is an hour shorter', () => {
    const created = column(new Date(Date.UTC(2017, 2, 25, 12)));
    const responded = column(new Date(Date.UTC(2017, 2, 26, 12)));
    expect(call('RESPONSE_TIME', [created, responded], documentIn('nl_NL', AMSTERDAM))).toBe(24 * 60);
  });

  test('leads without an answer, or answered before they came in, do not count', () => {
    const created = column('2017-05-02 10:00', '2017-05-02 10:00', '2017-05-02 10:00');
    expect(call('RESPONSE_TIME', [created, column('2017-05-02 10:20', '', '2017-05-02 09:00')])).toBe(20);
  });
});

describe('satisfaction', () => {
  test('the published eNPS mixes: 25/55/20 gives 5, 50/30/20 gives 30', () => {
    const mix = (promoters: number, passives: number, detractors: number) =>
      column(...Array(promoters).fill(9), ...Array(passives).fill(7), ...Array(detractors).fill(3));
    expect(call('ENPS', [mix(25, 55, 20)])).toBeCloseTo(5);
    expect(call('ENPS', [mix(50, 30, 20)])).toBeCloseTo(30);
  });
});

describe('sums per rep', () => {
  test('lines add up to the revenue, rows without a rep are a line of their own', () => {
    const reps = column('Anna', ' Anna ', '', 'Bram');
    const amounts = column(5, 7, 3, '');
    expect(call('SALES_PER_REP', [reps, amounts])).toEqual([
      ['Rep', 'Sales'],
      ['Anna', 12],
      ['(no rep)', 3],
      ['Bram', 0],
    ]);
  });

  test('who sold most comes first, whatever the order of the rows; equal sums stand by name', () => {
    const reps = column('Bram', 'Anna', 'Dirk', 'Cor', 'CONSTRUCTOR', 'cor');
    expect(call('SALES_PER_REP', [reps, column(5, 7, 9, 2, 7, 8)])).toEqual([
      ['Rep', 'Sales'],
      ['Cor', 10],
      ['Dirk', 9],
      ['Anna', 7],
      ['CONSTRUCTOR', 7],
      ['Bram', 5],
    ]);
  });

  test('headers are Dutch in a Dutch document', () => {
    const [header] = call('SALES_PER_REP', [column('Anna'), column(5)], documentIn('nl_BE')) as string[][];
    expect(header).toEqual(['Vertegenwoordiger', 'Verkoop']);
  });
});

describe('what cannot be computed says why', () => {
  test.each([
    [
      'REVENUE',
      [column(1, 'x'), column('2017-01-01', '2017-01-02'), '', ''],
      say(
        {
          text: 'argument_wrong_in_row',
          values: {
            argument: 'amounts',
            expected: 'a number',
            got: { text: 'got_text', values: { value: 'x' } },
            row: '2',
          },
        },
        'en',
      ),
    ],
    [
      'REVENUE',
      [column(1, 2), column('2017-01-01'), '', ''],
      say(
        {
          text: 'arguments_differ_in_length',
          values: { argument: 'amounts', rows: '2', other: 'dates', otherRows: '1' },
        },
        'en',
      ),
    ],
    [
      'REVENUE',
      [column(1), column('2017-01-01'), '2017-02-01', '2017-01-01'],
      say({ text: 'period_ends_before_it_starts' }, 'en'),
    ],
    [
      'REVENUE',
      [column(1), column('2017-01-01'), 'May', ''],
      'from: expected a date, such as 2017-12-31, got the text “May”',
    ],
    [
      'REVENUE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        column('', ''),
        '',
        '',
      ],
      say({ text: 'argument_not_a_column', values: { argument: 'amounts', columns: '2' } }, 'en'),
    ],
    ['REVENUE', [column(''), column('2017-01-01'), '', ''], say({ text: 'no_amounts_given' }, 'en')],
    [
      'MRR',
      [column(1), column('2017-01-01'), column(''), ''],
      say({ text: 'argument_missing', values: { argument: 'at', expected: { text: 'expected_date' } } }, 'en'),
    ],
    [
      'MRR',
      [column(1), column('2017-01-01'), column(''), '2017-02-01', 0],
      'interval_months: expected a number of months above 0, got 0',
    ],
    ['SALES_PER_REP', [column('A'), column(1), '', '2017-01-01', ''], 'from also needs dates'],
    ['SALES_CYCLE', [column('2017-01-02'), column('2017-01-01')], say({ text: 'no_cycles_given' }, 'en')],
    [
      'SALES_CYCLE',
      [column('2017-01-02'), column('2017-01-03'), '', 'mode'],
      'method: expected "median" or "mean", got the text “mode”',
    ],
    ['RESPONSE_TIME', [column('2017-01-02'), column('2017-01-03'), 9], 'opens also needs closes'],
    [
      'RESPONSE_TIME',
      [column('2017-01-02'), column('2017-01-03'), 17, 9],
      say({ text: 'closes_before_it_opens' }, 'en'),
    ],
    [
      'RESPONSE_TIME',
      [column('2017-01-02'), column('2017-01-03'), 9, 99],
      'closes: expected a time of the day, such as 9 or 17:30, got 99',
    ],
    ['ENPS', [column(9, 9, 9, 9)], say({ text: 'too_few_answers_given', values: { n: '4' } }, 'en')],
    [
      'ENPS',
      [column(9, 9, 9, 9, 11)],
      say(
        {
          text: 'argument_wrong_in_row',
          values: { argument: 'scores', expected: { text: 'expected_score_of_ten' }, got: '11', row: '5' },
        },
        'en',
      ),
    ],
    ['ENPS', [column(5, 4, 4, 3, 5)], say({ text: 'scores_of_five' }, 'en')],
    [
      'SATISFACTION',
      [column(9, 4, 4, 3, 5)],
      say(
        {
          text: 'argument_wrong_in_row',
          values: { argument: 'scores', expected: { text: 'expected_score_of_five' }, got: '9', row: '1' },
        },
        'en',
      ),
    ],
    ['SATISFACTION', [column(3, 2, 1, 3, 3)], say({ text: 'scale_unknown_given' }, 'en')],
    ['SALES_ACTIVITIES', [column('', ''), '', ''], say({ text: 'no_dates_given' }, 'en')],
    [
      'NEW_LEADS',
      ['', '', ''],
      say({ text: 'argument_missing', values: { argument: 'created', expected: 'a range' } }, 'en'),
    ],
    ['NEW_LEADS', [column('2017-01-01'), column('a', 'b'), ''], 'from: expected one cell, got a range of 2 × 1 cells'],
  ])('%s(%j)', (name, given, sentence) => {
    expect(() => call(name, given as unknown[])).toThrow(new Error(sentence));
  });
});
