import { UTC } from '../../src/base/zone';
import { typedLike } from '../../src/incoming/typed-like';

const us = { zone: UTC, locale: 'en_US' };
const dutch = { zone: UTC, locale: 'nl_NL' };
const dates = [new Date(Date.UTC(2024, 0, 2)), new Date(Date.UTC(2024, 0, 3))];

test('text of a file becomes numbers where the tab holds numbers, by what the column itself shows', () => {
  expect(typedLike([1, 2], ['1.234,50', '900'], us)).toEqual([1234.5, 900]);
  expect(typedLike([1, 2], ['1,234.50', '900'], dutch)).toEqual([1234.5, 900]);
});

test('a number that reads two ways stays text', () => {
  expect(typedLike([1, 2], ['1.234', '900'], us)).toEqual(['1.234', '900']);
});

test('a currency, a percent sign or a word beside it stays what was exported', () => {
  expect(typedLike([1, 2], ['€ 12,50', '7,5 %', 'n/a', ''], dutch)).toEqual(['€ 12,50', '7,5 %', 'n/a', '']);
});

test('text becomes dates where the tab holds dates and one order of day and month is possible', () => {
  expect(typedLike(dates, ['25/3/2024', '4/3/2024'], us)).toEqual([
    new Date(Date.UTC(2024, 2, 25)),
    new Date(Date.UTC(2024, 2, 4)),
  ]);
  expect(typedLike(dates, ['2024-03-04'], us)).toEqual([new Date(Date.UTC(2024, 2, 4))]);
});

test('dates that read two ways, or have a year of two digits, stay text', () => {
  expect(typedLike(dates, ['3/4/2024', '5/6/2024'], us)).toEqual(['3/4/2024', '5/6/2024']);
  expect(typedLike(dates, ['25-03-24'], dutch)).toEqual(['25-03-24']);
});

test('ids that are text in the tab keep their zeros', () => {
  expect(typedLike(['007', '008'], ['009', '010'], us)).toEqual(['009', '010']);
});

test.each([
  [4, true],
  [3, false],
])('of five cells of the tab %i dates make it a column of dates: %s', (count, isDated) => {
  const day = new Date(Date.UTC(2024, 0, 2));
  const before = Array.from({ length: 5 }, (_, at) => (at < count ? day : 'soon'));
  expect(typedLike([...before, '', ' '], ['2024-03-04'], us)).toEqual([
    isDated ? new Date(Date.UTC(2024, 2, 4)) : '2024-03-04',
  ]);
});
