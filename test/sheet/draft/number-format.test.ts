import type { Language } from '../../../src/base/language';
import type { Unit } from '../../../src/base/unit';
import { changeFormat, dateFormat, momentFormat, numberFormat } from '../../../src/sheet/draft/number-format';

test.each<[Unit, number | null, string | null, Language, string]>([
  ['money', 999.99, null, 'en', '#,##0.00'],
  ['money', -999, null, 'en', '#,##0.00'],
  ['money', 0, null, 'en', '#,##0'],
  ['money', 1_000, null, 'en', '#,##0'],
  ['money', -1_000, 'EUR', 'nl', '[$€ ]#,##0'],
  ['money', null, 'EUR', 'en', '[$€]#,##0'],
  ['ratio', 0.5, null, 'en', '0.0%'],
  ['count', 9.5, null, 'en', '#,##0.0'],
  ['count', -9.5, null, 'en', '#,##0.0'],
  ['count', 9, null, 'en', '#,##0'],
  ['count', 10, null, 'en', '#,##0'],
  ['count', 10.5, null, 'en', '#,##0'],
  ['count', null, null, 'en', '#,##0'],
  ['days', 3, null, 'nl', '#,##0.0" dagen"'],
  ['minutes', 3, null, 'en', '#,##0" min"'],
  ['score', 3, null, 'en', '+0.0;-0.0;0.0'],
])('%s, where it is %p in %p, looks like that in %s: %s', (unit, value, currency, language, pattern) => {
  expect(numberFormat(unit, value, currency, language)).toBe(pattern);
});

test('a change of shares is in points, of scores in their own, of anything else in per cent', () => {
  expect(changeFormat('ratio', 'en')).toMatch(/^\+0\.0"(.+)";-0\.0"\1";0\.0"\1"$/);
  expect(changeFormat('score', 'en')).toBe('+0.0;-0.0;0.0');
  expect([changeFormat('money', 'en'), changeFormat('days', 'nl')]).toEqual(Array(2).fill('+0.0%;-0.0%;0.0%'));
});

test.each([
  ['en_US', 'm/d/yyyy', 'm/d hh:mm'],
  ['en', 'm/d/yyyy', 'm/d hh:mm'],
  ['en_GB', 'd/m/yyyy', 'd/m hh:mm'],
  ['en_CA', 'yyyy-mm-dd', 'mm-dd hh:mm'],
  ['nl_NL', 'd-m-yyyy', 'd-m hh:mm'],
  ['pt_PT', 'd-m-yyyy', 'd-m hh:mm'],
  ['pt_BR', 'd/m/yyyy', 'd/m hh:mm'],
  ['de_DE', 'd.m.yyyy', 'd.m hh:mm'],
  ['sv_SE', 'yyyy-mm-dd', 'mm-dd hh:mm'],
  ['fr_FR', 'd/m/yyyy', 'd/m hh:mm'],
])('a day in %s is %s, a moment to come %s', (locale, day, moment) => {
  expect([dateFormat(locale), momentFormat(locale)]).toEqual([day, moment]);
});
