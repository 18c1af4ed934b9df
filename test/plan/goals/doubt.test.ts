import { type DoubtSetting, targetDoubt } from '../../../src/plan/goals/doubt';
import { say } from '../../../src/texts/say';

const months = (...values: number[]) => values.map((value, at) => ({ month: `2017-0${at + 1}`, value }));
const setting: Omit<DoubtSetting, 'target'> = {
  better: 'higher',
  unit: 'money',
  currency: 'EUR',
  history: months(8_000, 10_000, 12_000, 9_000),
  months: 1,
};
const asked = (target: number | null, more: Partial<DoubtSetting> = {}): string => {
  const doubt = targetDoubt({ ...setting, target, ...more });
  return doubt === null ? '' : say(doubt, 'en');
};

describe('a target is asked back', () => {
  test('from ten times the highest on: a nought too many', () => {
    expect(asked(119_999)).toBe('');
    expect(asked(120_000)).toBe(
      'The target is at least ten times the highest of the last 4 months (€12,000): is that what you mean?',
    );
  });

  test('from a tenth of the lowest down: thousands typed as units', () => {
    expect(asked(801)).toBe('');
    expect(asked(800)).toContain('at most a tenth of the lowest of the last 4 months (€8,000)');
  });

  test('above all that was where lower is better: the wrong way round', () => {
    const lower = { better: 'lower', unit: 'days', history: months(30, 45, 60) } as const;
    expect([asked(60, lower), asked(20, lower)]).toEqual(['', '']);
    expect(asked(61, lower)).toMatch(/^Lower is better here, and the target is above the highest .*60.*\?$/);
  });

  test('of a quarter beside quarters, or by its share of a month where these are few', () => {
    const long = { months: 3, history: months(1, 2, 3, 4, 5) };
    expect([asked(119, long), asked(120, long) === '']).toEqual(['', false]);
    const short = { months: 3, history: months(1, 2, 3, 4) };
    expect(asked(119, { ...short, history: months(1, 2, 4) })).toBe('');
    expect(asked(120, { ...short, history: months(1, 2, 4) })).toContain('(€4.00 a month)');
  });

  test('never without a target, without a past like it, or with hardly any', () => {
    expect([asked(null), asked(1e9, { history: null }), asked(1e9, { history: months(1, 2) })]).toEqual(['', '', '']);
    expect(asked(5, { history: months(0, 0, 0) })).toBe('');
  });
});
