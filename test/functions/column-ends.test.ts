import { say } from '../../src/texts/say';
import { call, column } from './call-in-cell';

/** What a call gives, or what it says instead. */
function given(name: string, ...asked: unknown[]): unknown {
  try {
    return call(name, asked);
  } catch (error) {
    return (error as Error).message;
  }
}

describe('opening hours', () => {
  const minutes = (opens: unknown, closes: unknown): unknown =>
    given('RESPONSE_TIME', column('2017-05-04 23:00'), column('2017-05-05 01:00'), opens, closes);

  test('go from midnight to midnight, in hours, as a share of the day, or as a text', () => {
    expect([minutes(0, 24), minutes('0:00', '24:00'), minutes(0.5, 24), minutes(22, 24)]).toEqual([120, 120, 60, 60]);
    // 1 is one o'clock; less than that is a share of the day.
    expect(minutes(1, 24)).toBe(60);
    expect(minutes(0.5 / 24, 24)).toBe(90);
  });

  test.each([
    [24.1, 'got 24.1'],
    [-1, 'got -1'],
    ['noon', 'got the text “noon”'],
    [true, 'got TRUE'],
  ])('%s is no time of the day', (closes, got) => {
    expect(minutes(9, closes)).toBe(`closes: expected a time of the day, such as 9 or 17:30, ${got}`);
  });

  test('of no length are none; of one answer at once the time is nothing', () => {
    expect(minutes(9, 9)).toBe(given('RESPONSE_TIME', column('2017-05-04'), column('2017-05-04'), 17, 9));
    expect(given('RESPONSE_TIME', column('2017-05-04 10:00'), column('2017-05-04 10:00'), 9, 17)).toBe(0);
    expect(given('RESPONSE_TIME', column('2017-05-04'), column('2017-05-04'), '', 17)).toBe('closes also needs opens');
  });
});

describe('scores', () => {
  test('both ends of the scale count, blanks do not; so few as would betray a person are not told', () => {
    expect(given('ENPS', column(0, 10, '', 10, 9, 6))).toBe(20);
    expect(given('ENPS', column(7, 8, 8, 7, 8))).toBe(0);
    expect(given('SATISFACTION', column(1, 5, 4, 5, '', 5))).toBe(0.8);
    expect(given('SATISFACTION', column(1, 5, 4, 5, ''))).toMatch(/\b4\b/);
  });

  test.each([
    ['ENPS', -1],
    ['ENPS', 11],
    ['ENPS', 8.5],
    ['SATISFACTION', 0],
    ['SATISFACTION', 6],
    ['SATISFACTION', 4.5],
  ])('%s: %d is none, and its row is named', (name, score) => {
    expect(given(name, column(4, 4, score, 4, 4))).toMatch(/^scores: expected .* got -?[\d.]+ in row 3$/);
  });

  test('of five that go to five are of another question, one of six is of this', () => {
    expect(given('ENPS', column(5, 5, 5, 5, 5))).toBe(say({ text: 'scores_of_five' }, 'en'));
    expect(given('ENPS', column(5, 5, 5, 5, 6))).toBe(-100);
  });
});

describe('sales cycles', () => {
  const [created, closed] = [column('2017-01-01', '2017-01-01', '2017-01-01'), column('2017-01-01', '2017-01-05', '')];
  const cycle = (...more: unknown[]): unknown => given('SALES_CYCLE', created, closed, ...more);

  test('of the same day count, and of those that are won alone where that is told', () => {
    expect([cycle(), cycle(column('yes', 'no', 'yes')), cycle(column(false, true, ''))]).toEqual([2, 0, 4]);
    expect(cycle(column('Closed Lost', 'Closed Won', ''))).toBe(4);
    expect([cycle('', 'mean'), cycle('', 'Gemiddelde'), cycle('', 'mediaan')]).toEqual([2, 2, 2]);
  });

  test('a word that is neither yes nor no is named with its row', () => {
    expect(cycle(column('yes', 'maybe', ''))).toMatch(/^won: .* got the text “maybe” in row 2$/);
    expect(cycle(column('yes', '#N/A', ''))).toMatch(/^won: .* got the error #N\/A in row 2$/);
  });
});

test('months that an amount pays for: one number for all rows, or one for each, and none is a month', () => {
  const runs = (...months: unknown[]): unknown =>
    given('MRR', column(120, 60), column('2017-01-01', '2017-01-01'), column('', ''), '2017-05-01', ...months);
  expect([runs(), runs(12), runs(column(12, '')), runs(column(12, 6))]).toEqual([180, 15, 70, 20]);
  const some = given('MRR', column('', 60), column('2017-01-01', '2017-01-01'), column('', ''), '2017-05-01');
  expect(some).toBe(60);
  expect(runs(column(12, -1))).toMatch(/got -1 in row 2$/);
  expect(runs(column(12, 6, 1))).toContain('3');
});

describe('counted texts', () => {
  test('activities: the most first, equal ones by name, who or what is not told last of all by its number', () => {
    const dates = column('2017-05-02', '2017-05-03', '2017-05-04', '2017-05-31', '2017-06-01', '');
    const reps = column('Bob', 'Ann', 'Bob', '', 'Ann', 'Ann');
    const types = column('call', 'demo', '', 'call', 'call', 'call');
    const may = (...more: unknown[]): unknown => given('SALES_ACTIVITIES', dates, '2017-05-02', '2017-05-31', ...more);
    expect(may()).toBe(4);
    expect(may(reps)).toEqual([
      ['Rep', 'Activities'],
      ['Bob', 2],
      ['(no rep)', 1],
      ['Ann', 1],
    ]);
    expect(may('', types)).toEqual([
      ['Type', 'Activities'],
      ['call', 2],
      ['(no type)', 1],
      ['demo', 1],
    ]);
    expect(may(reps, types)).toEqual([
      ['Rep', 'call', '(no type)', 'demo', 'Total'],
      ['Bob', 1, 1, 0, 2],
      ['(no rep)', 1, 0, 0, 1],
      ['Ann', 0, 0, 1, 1],
    ]);
  });

  test('a lead is counted once by its id, whatever its capitals; one without an id by itself', () => {
    const created = column('2017-05-01', '2017-05-02', '2017-05-03', '2017-05-04', '');
    expect(given('NEW_LEADS', created, '', '', column('a', 'A ', '', '', 'b'))).toBe(3);
    expect(given('NEW_LEADS', created, '2017-05-02', '2017-05-03', column('a', 'a', 'b', 'c', 'd'))).toBe(2);
  });

  test('sales of a period by rep: outside it nothing, who has none is there with nothing', () => {
    const dates = column('2017-04-30', '2017-05-01', '2017-05-31', '');
    const of = (...bounds: unknown[]): unknown =>
      given('SALES_PER_REP', column('Bob', 'Ann', 'Ann', 'Eve'), column(9, 5, -2, 4), dates, ...bounds);
    expect(of('2017-05-01', '2017-05-31')).toEqual([
      ['Rep', 'Sales'],
      ['Ann', 3],
      ['Bob', 0],
      ['Eve', 0],
    ]);
    expect(given('SALES_PER_REP', column('Bob', ''), column(9, ''), '', '', '2017-05-31')).toBe('to also needs dates');
    expect(given('SALES_PER_REP', column('Bob', ''), column(9, ''))).toEqual([
      ['Rep', 'Sales'],
      ['Bob', 9],
    ]);
  });
});

test('a year of two digits is of 1950 to 2049, whatever year it is', () => {
  expect(given('NEW_LEADS', column('31/12/49', '13/01/50'), '2049-01-01', '2049-12-31')).toBe(1);
  expect(given('NEW_LEADS', column('31/12/49', '13/01/50'), '1950-01-01', '1950-12-31')).toBe(1);
});
