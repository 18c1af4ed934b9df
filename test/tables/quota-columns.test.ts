import { bearsOn, preparedField, rawField, sourcesOf, unitOf } from '../../src/tables/prepared-fields';
import { quotaColumns, quotaPlace } from '../../src/tables/quota-columns';
import { dates, numbers, texts } from '../engine/table-of';

test('the quotas of a row go by the name of the field, the second and further ones by their number', () => {
  expect([0, 1, 2].map(quotaPlace)).toEqual(['', '@1', '@2']);
  const [first, second, third] = [numbers(100), numbers(200), numbers(300)];
  const months = { quotaMonths: numbers(1), 'quotaMonths@1': numbers(3) };
  const columns = { quota: first, 'quota@1': second, 'quotaFrom@1': dates('2024-01-01'), ...months };
  const none = { quotaFrom: null, quotaTo: null };
  expect(quotaColumns({ columns })).toEqual([
    { ...none, quota: first, quotaMonths: months.quotaMonths },
    { ...none, quota: second, quotaMonths: months['quotaMonths@1'], quotaFrom: columns['quotaFrom@1'] },
  ]);
  // Of which nobody knows for how long it is, or what it is, is none.
  expect(quotaColumns({ columns: { ...columns, 'quota@2': third } })).toHaveLength(2);
  expect(quotaColumns({ columns: { quota: texts('much'), quotaMonths: numbers(1) } })).toEqual([]);
});

test('each of them is the field that its name begins with', () => {
  expect(preparedField('team', 'quotaFrom@1')).toBe(preparedField('team', 'quotaFrom'));
  expect(rawField('team', 'quota@1')).toBe(rawField('team', 'quota'));
  expect([rawField('team', 'quota'), preparedField('team', 'quotaFrom')]).not.toContain(undefined);
  expect([rawField('team', 'nothing'), preparedField('team', 'nothing@1')]).toEqual([undefined, undefined]);
});

test('what a field is made of, and what its numbers are', () => {
  expect(sourcesOf('subscriptions', 'mrrValue')).toEqual(expect.arrayContaining(['mrr', 'quantity', 'discount']));
  expect(sourcesOf('deals', 'stage')).toEqual(['stage']);
  expect([unitOf('deals', 'amount'), unitOf('deals', 'stage'), unitOf('orders', 'quantity')]).toEqual([
    'money',
    null,
    null,
  ]);
});

test.each(['unitPrice', 'discountShare', 'discount', 'orderDiscount', 'refund', 'tax'])(
  '%s of an order bears on what it comes to',
  (field) => {
    expect(bearsOn({ table: 'orders', field }, 'orders', 'value')).toBe(true);
    expect(bearsOn({ table: 'leads', field }, 'orders', 'value')).toBe(false);
  },
);

test('a column of another tab bears on what is made of both, and one of the same name in the wrong tab does not', () => {
  const bears = (table: 'deals' | 'leads' | 'orders', field: string): boolean =>
    bearsOn({ table, field }, 'leads', 'isConverted');
  // Whether a lead has become a customer is told by what became of its deal, which is told by the stage of that.
  expect([bears('deals', 'stage'), bears('leads', 'converted')]).toEqual([true, true]);
  expect([bears('orders', 'stage'), bears('deals', 'converted')]).toEqual([false, false]);
});
