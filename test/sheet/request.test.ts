import { failed, succeeded } from '../../src/sheet/envelope';
import { checkRequest, isRefusal } from '../../src/sheet/request';
import { fakeKpis } from '../plan/fake-kpis';

const checked = (given: unknown) => checkRequest(given, fakeKpis);
const asked = { plan: null, asOf: undefined, period: undefined };

test.each([[undefined], [null], [{}], ['x'], [{ asOf: '', period: null }], [{ asOf: null, period: '' }]])(
  '%j asks for what the plan says',
  (given) => {
    expect(checked(given)).toEqual(asked);
  },
);

test('a day, a period and a plan are taken as they are', () => {
  const given = { asOf: '2017-05-31', period: 'month', plan: { kpis: [{ id: 'revenue' }] } };
  expect(checked(given)).toEqual(given);
  expect(checked({ period: '2017-05-01..2017-05-31' })).toEqual({ ...asked, period: '2017-05-01..2017-05-31' });
});

test.each([
  [{ asOf: '2017-02-30' }, 'request_wrong_date'],
  [{ asOf: 20170531 }, 'request_wrong_date'],
  [{ period: 'fortnight' }, 'request_wrong_period'],
  [{ period: 'constructor' }, 'request_wrong_period'],
  [{ period: ['month'] }, 'request_wrong_period'],
  [{ period: 0 }, 'request_wrong_period'],
  [{ asOf: false }, 'request_wrong_date'],
  [{ plan: { kpis: [{ id: 'profit' }] } }, 'plan_wrong'],
  [{ plan: [] }, 'plan_wrong'],
])('%j is refused in a sentence', (given, text) => {
  const refusal = checked(given);
  expect(isRefusal(refusal) && refusal.text).toBe(text);
  expect(isRefusal(asked)).toBe(false);
});

test('an answer goes to a page as plain JSON, a failure with Google’s own words apart where there are any', () => {
  expect(succeeded({ day: new Date(0), none: undefined, list: [undefined] })).toEqual({
    ok: true,
    data: { day: '1970-01-01T00:00:00.000Z', list: [null] },
  });
  expect(failed('Try again.')).toEqual({ ok: false, error: 'Try again.' });
  expect(failed('Try again.', 'Timeout')).toEqual({
    ok: false,
    error: 'Try again. (Timeout)',
    apart: { says: 'Try again.', detail: 'Timeout' },
  });
});
