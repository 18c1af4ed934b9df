import fc from 'fast-check';
import { dayFromIso, isoDay } from '../../../src/base/day';
import { stepNamed, stepsIn } from '../../../src/functions/arguments/trend-steps';
import { Refusal } from '../../../src/texts/refusal';

const day = (text: string): number => dayFromIso(text) as number;
const starts = (step: Parameters<typeof stepsIn>[0], from: string, to: string, plan = {}): string[] =>
  stepsIn(step, day(from), day(to), plan).map((period) => isoDay(period.from));

test('weeks begin on Monday, or on the day of the plan', () => {
  expect(starts('week', '2017-05-01', '2017-05-20')).toEqual(['2017-05-01', '2017-05-08', '2017-05-15']);
  expect(starts('week', '2017-05-01', '2017-05-10', { weekStart: 'sunday' })).toEqual(['2017-05-01', '2017-05-07']);
});

test('quarters follow the fiscal year of the plan', () => {
  expect(starts('quarter', '2017-01-15', '2017-08-01')).toEqual(['2017-01-15', '2017-04-01', '2017-07-01']);
  expect(starts('quarter', '2017-01-15', '2017-08-01', { fiscalYearStart: '02-01' })).toEqual([
    '2017-01-15',
    '2017-02-01',
    '2017-05-01',
  ]);
});

test('quarters from the 30th end on the 30th again, though February has none', () => {
  expect(starts('quarter', '2017-11-30', '2018-12-01', { fiscalYearStart: '11-30' })).toEqual([
    '2017-11-30',
    '2018-02-28',
    '2018-05-30',
    '2018-08-30',
    '2018-11-30',
  ]);
});

test('the periods lie end to end and cover the span, whatever the step', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('day', 'week', 'month', 'quarter', 'year' as const),
      fc.integer({ min: 10_000, max: 20_000 }),
      fc.integer({ min: 1, max: 399 }),
      (step, from, length) => {
        const steps = stepsIn(step as 'day', from, from + length, { fiscalYearStart: '04-06' });
        expect(steps[0].from).toBe(from);
        expect(steps[steps.length - 1].to).toBe(from + length);
        steps.slice(1).forEach((period, i) => {
          expect(period.from).toBe(steps[i].to);
        });
      },
    ),
  );
});

test('four hundred periods are told, and none of one more', () => {
  const told = (periods: number): number | string => {
    try {
      return stepsIn('day', 17_000, 17_000 + periods, {}).length;
    } catch (error) {
      return error instanceof Refusal ? error.sentence.text : String(error);
    }
  };
  expect([told(400), told(401)]).toEqual([400, 'too_many_periods']);
});

test('the words are English and Dutch', () => {
  expect(['Day', 'dag', 'week', 'maand', 'quarter', 'Jaar'].map(stepNamed)).toEqual([
    'day',
    'day',
    'week',
    'month',
    'quarter',
    'year',
  ]);
});
