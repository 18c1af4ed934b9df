import { valueText as printedText } from '../../local/command-line/printed/value-text';
import type { Unit } from '../../src/base/unit';
import { numberFormat } from '../../src/sheet/draft/number-format';
import { say } from '../../src/texts/say';
import { differingTexts, valueText } from '../../src/texts/value-text';

test.each<[number, Unit, string, string]>([
  // 255 activities on 66 working days
  [255 / 66, 'count', '3.9', '3,9'],
  [4, 'count', '4', '4'],
  [212, 'count', '212', '212'],
  // From ten on a count has no decimal, of either sign.
  [9.94, 'count', '9.9', '9,9'],
  [10.4, 'count', '10', '10'],
  [-9.94, 'count', '-9.9', '-9,9'],
  [-10.4, 'count', '-10', '-10'],
  [0.4546, 'ratio', '45.5%', '45,5%'],
  [0.4, 'ratio', '40.0%', '40,0%'],
  [31.26, 'score', '+31.3', '+31,3'],
  [0, 'score', '0.0', '0,0'],
  [-5, 'score', '-5.0', '-5,0'],
  [23.4, 'count', '23', '23'],
  [569, 'minutes', '569 min', '569 min'],
  [1_440, 'minutes', '1,440 min', '1.440 min'],
  [-180, 'minutes', '-180 min', '-180 min'],
  [1, 'days', '1.0 days', '1,0 dagen'],
  [51, 'days', '51.0 days', '51,0 dagen'],
  [1_234, 'days', '1,234.0 days', '1.234,0 dagen'],
  [57.25, 'days', '57.3 days', '57,3 dagen'],
])('%d as %s reads %s, in Dutch %s', (value, unit, english, dutch) => {
  expect([valueText(value, unit, null, 'en'), valueText(value, unit, null, 'nl')]).toEqual([english, dutch]);
});

test.each([
  [1, 'KPIs: 1 of 1 row used', 'KPIs: 1 van 1 rij gebruikt'],
  [0, 'KPIs: 0 of 0 rows used', 'KPIs: 0 van 0 rijen gebruikt'],
  [1_200, 'KPIs: 1,200 of 1,200 rows used', 'KPIs: 1.200 van 1.200 rijen gebruikt'],
])('a sentence about %d rows has the word for as many', (all, english, dutch) => {
  const sentence = { text: 'sheet_note_rows', values: { tab: 'KPIs', used: all, all } } as const;
  expect([say(sentence, 'en'), say(sentence, 'nl')]).toEqual([english, dutch]);
});

test.each<[number, number, Unit, [string, string] | null]>([
  [0.679, 0.661, 'ratio', ['67.9%', '66.1%']],
  [0.67941, 0.67944, 'ratio', null],
  [0.6791, 0.6793, 'ratio', ['67.91%', '67.93%']],
  [1_736.84, 1_736.92, 'money', ['1,736.84', '1,736.92']],
  [1_736.8, 1_737, 'money', ['1,736.80', '1,737.00']],
  [9, 9.04, 'days', ['9.00 days', '9.04 days']],
])('%d and %d as %s are told apart, or not told', (one, other, unit, texts) => {
  expect(differingTexts(one, other, unit, null, 'en')).toEqual(texts);
});

test.each<[number, string | null, string, string]>([
  [89_571, 'EUR', '€89,571', '€\u00a089.571'],
  // From a thousand on money has no cents, of either sign.
  [999.994, 'EUR', '€999.99', '€\u00a0999,99'],
  [1_000.6, 'EUR', '€1,001', '€\u00a01.001'],
  [-999.5, 'EUR', '-€999.50', '-€\u00a0999,50'],
  [-1_200.4, 'EUR', '-€1,200', '-€\u00a01.200'],
  [2.5, 'USD', '$2.50', '$\u00a02,50'],
  [400, 'GBP', '£400.00', '£\u00a0400,00'],
  [12_000, 'CHF', 'CHF\u00a012,000', 'CHF\u00a012.000'],
  // Beside amounts without cents.
  [0, 'EUR', '€0', '€\u00a00'],
  [-0.001, 'EUR', '€0.00', '€\u00a00,00'],
  [99.5, null, '99.50', '99,50'],
])('%d %s reads %s, in Dutch %s', (value, currency, english, dutch) => {
  expect([valueText(value, 'money', currency, 'en'), valueText(value, 'money', currency, 'nl')]).toEqual([
    english,
    dutch,
  ]);
});

test('amounts that are told together have cents where the largest has them', () => {
  const told = (...values: number[]): string[] =>
    values.map((value) => valueText(value, 'money', 'EUR', 'en', 0, values));
  expect([told(3_805, 701.8), told(-12.5, 0)]).toEqual([
    ['€3,805', '€702'],
    ['-€12.50', '€0.00'],
  ]);
  expect(valueText(3.86, 'count', null, 'en', 0, [12.4, 3.86])).toBe('3.9');
});

test('what a KPI sheet shows begins with the same sign as what is said of it', () => {
  for (const currency of ['EUR', 'USD', 'CHF', 'SEK']) {
    for (const language of ['en', 'nl'] as const) {
      const [, sign] = /^\[\$(.*)\]/.exec(numberFormat('money', 5_000, currency, language)) as RegExpExecArray;
      expect(valueText(5_000, 'money', currency, language).startsWith(sign.replace(' ', '\u00a0'))).toBe(true);
    }
  }
});

/** Digits of a number, its percent sign too, as a cell with this number format shows it. */
function asInACell(value: number, format: string): string {
  const [, decimals = '', percent] = /0(?:\.(0+))?(%?)/.exec(format) as RegExpExecArray;
  const size = Math.abs(percent ? value * 100 : value);
  const shown = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(size);
  return shown + percent;
}

test('a sentence, a cell and the terminal have a number of a unit in one form', () => {
  const values: Record<Unit, number[]> = {
    money: [0, 2.5, 400, 999.99, 1_000, 89_571.4],
    ratio: [0, 0.3, 0.305, 1],
    count: [4, 3.86, 12.4, 1_234],
    days: [0, 1, 57.25, 1_234],
    minutes: [0, 1, 569.4],
    score: [0, 12, 12.34],
  };
  for (const unit of Object.keys(values) as Unit[]) {
    for (const value of values[unit]) {
      const inACell = asInACell(value, numberFormat(unit, value, null, 'en'));
      const digits = (text: string): string => text.replace(/[^\d.,%]/g, '');
      const said = valueText(value, unit, null, 'en');
      const printed = printedText(value, unit, { locale: 'en_US', language: 'en' });
      expect([unit, digits(said), digits(printed)]).toEqual([unit, inACell, inACell]);
    }
  }
});
