import { dayFromIso } from '../../../src/base/day';
import { periodsSeen } from '../../../src/questions/forecast/period-end';
import { runningPeriod } from '../../../src/questions/forecast/running-period';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const header = 'Deal ID | Stage | Amount | Created | Close date';
const seen = (...rows: string[]) => {
  const analysis = analysisOf(rawTab('deals', [header, ...rows].join('\n')), { asOf: '2024-04-10' });
  return periodsSeen(analysis, runningPeriod(analysis), 1)[1];
};

/** Of March, as it was seen on the tenth. */
test('a deal that ended on the day itself is no longer open, one that ended on the next day still was', () => {
  const others = ['x | Open | 5 | 2024-04-02 | ', 'y | Lost | 5 | 2024-02-01 | 2024-02-09'];
  const { wonSoFar, open } = seen(
    'a | Won | 100 | 2024-03-05 | 2024-03-10',
    'b | Won | 70 | 2024-03-05 | 2024-03-11',
    ...others,
  );
  expect([wonSoFar, open.age[0].deals, open.age[0].won]).toEqual([100, 1, 70]);
});

test('a deal of fourteen days on that day is in the second band of ages, one of thirteen in the first', () => {
  const { open } = seen(
    'a | Won | 100 | 2024-02-25 | 2024-03-20',
    'b | Lost | 70 | 2024-02-26 | 2024-03-21',
    'c | Open | 5 | 2024-02-25 | ',
  );
  expect(open.age.slice(0, 2).map(({ deals }) => deals)).toEqual([1, 2]);
});

test('what was won on the last day of the month is of that month, on the day after of the next', () => {
  const { came, open } = seen(
    'a | Won | 100 | 2024-03-05 | 2024-03-31',
    'b | Won | 70 | 2024-03-05 | 2024-04-01',
    'c | Lost | 5 | 2024-03-05 | 2024-04-01',
    'd | Won | 30 | 2024-01-05 | 2024-02-02',
  );
  expect([came, open.age[0].won]).toEqual([100, 100]);
});

test('a deal that was created after that day was not open on it, and what it brought is new', () => {
  const { open, wonNew } = seen(
    'a | Won | 100 | 2024-03-11 | 2024-03-20',
    'b | Won | 70 | 2024-03-10 | 2024-03-20',
    'c | Lost | 5 | 2024-03-12 | 2024-03-20',
  );
  expect([open.age[0].deals, wonNew]).toEqual([1, 100]);
});

test('the share of the month that has passed counts its tenth day', () => {
  const { period, elapsed } = seen(
    'a | Won | 100 | 2024-03-05 | 2024-03-31',
    'b | Lost | 70 | 2024-03-05 | 2024-04-01',
  );
  expect([period.from, elapsed]).toEqual([dayFromIso('2024-03-01'), 10 / 31]);
});

test('a month that ended on the last day of the data is over, the one that begins the day after runs', () => {
  const deals = ['a | Won | 100 | 2024-03-05 | 2024-03-31', 'b | Won | 30 | 2024-01-05 | 2024-02-02'];
  const analysis = analysisOf(rawTab('deals', [header, ...deals].join('\n')), { asOf: '2024-03-31' });
  const [april, march] = periodsSeen(analysis, runningPeriod(analysis), 1);
  expect([april.period.from, april.came, april.elapsed]).toEqual([dayFromIso('2024-04-01'), null, 0]);
  expect([march.came, march.wonSoFar, march.elapsed]).toEqual([100, 0, 0]);
});

test('what is left of a period is learnt from the same days whenever it began', () => {
  const deals = ['a | Won | 100 | 2024-02-05 | 2024-02-29', 'b | Won | 30 | 2024-01-05 | 2024-03-01'];
  const analysis = analysisOf(rawTab('deals', [header, ...deals].join('\n')), { asOf: '2024-03-31' });
  const to = dayFromIso('2024-05-01') as number;
  const learnt = (from: string) => {
    const { asOf, cameSince, open } = periodsSeen(analysis, { from: dayFromIso(from) as number, to }, 1)[1];
    return [asOf, cameSince, open.age.map(({ deals: count, won }) => [count, won])];
  };
  expect(learnt('2024-04-01').slice(0, 2)).toEqual([dayFromIso('2024-02-29'), 30]);
  for (const from of ['2024-03-31', '2024-03-01', '2024-01-01']) expect(learnt(from)).toEqual(learnt('2024-04-01'));
});
