import { UTC } from '../../../../src/base/zone';
import { scanDates } from '../../../../src/intake/values/dates/date-column';
import { dateText } from '../../../../src/intake/values/dates/date-text';
import { typedDays } from '../../../../src/plan/tab/typed-days';

const LOCALES = ['en-GB', 'en-US', 'nl', 'de', 'de-AT', 'fr', 'fr-CA', 'es', 'es-MX'];
/** Languages in which deals are read beside those, without the names of weekdays. */
const OTHERS = ['it', 'pt', 'pt-BR', 'pl', 'sv', 'da', 'nb', 'fi'];
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 17)));

/** A day as a locale writes it: with and without the dots of its abbreviations, in capitals too. */
function writings(day: Date, locale: string, month: 'long' | 'short', weekday?: 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric', weekday });
  const text = format.format(day);
  return [text, text.replace(/\./g, ''), text.replace(/(\p{L}{3})(?= )/gu, '$1.'), text.toUpperCase()];
}

describe.each(LOCALES)('the months of %s', (locale) => {
  it('are read in data, long and short, with and without a weekday', () => {
    for (const day of MONTHS)
      for (const month of ['long', 'short'] as const)
        for (const weekday of [undefined, 'short'] as const)
          for (const text of writings(day, locale, month, weekday))
            expect([text, dateText(text, UTC)?.dayFirst]).toEqual([text, day.getTime()]);
  });
});

it.each(OTHERS)('the months of %s are read in data', (locale) => {
  // Finns write a short date in numbers.
  const lengths = locale === 'fi' ? (['long'] as const) : (['long', 'short'] as const);
  for (const day of MONTHS)
    for (const month of lengths)
      for (const text of writings(day, locale, month))
        expect([text, dateText(text, UTC, locale === 'pl' ? 'pl' : null)?.dayFirst]).toEqual([text, day.getTime()]);
});

/** The days of a column. */
const column = (...texts: string[]): number[] => [
  ...scanDates(
    texts.map((text) => [text]),
    0,
    UTC,
  ).dayFirst,
];

it.each(['hr', 'cs', 'sk', 'hu', 'ro', 'tr', 'el', 'pl', 'da', 'nb', 'fi'])(
  'a column with the months of %s is read as a whole, long and short',
  (locale) => {
    // Of short ones, some of these are numbers; of long ones, the case is that of a day.
    for (const month of ['long', 'short'] as const) {
      const texts = MONTHS.map((day) => writings(day, locale, month));
      if (!texts.every(([text]) => /\p{L}{3}/u.test(text))) continue;
      for (const way of [0, 1, 3])
        expect(column(...texts.map((ways) => ways[way]))).toEqual(MONTHS.map((day) => day.getTime()));
    }
  },
);

it.each(['pro', 'lis', 'ara', 'ian', 'marc'])('"%s" alone is a month of no column', (word) => {
  expect(column(`17 ${word} 2026`, '3 March 2026')[0]).toBeNaN();
});

/** Languages near to those, and others, of which no month may be read as another one. */
const ANY = 'hr cs sk sl sr-Latn bs hu ro lt lv et sq tr ca eu gl is ga cy mt fo lb rm af id ms sw bg mk uk be ru el';

it.each(ANY.split(' '))('a month of %s is read as that, or not at all', (locale) => {
  let words = 0;
  for (const day of MONTHS)
    for (const month of ['long', 'short'] as const)
      for (const text of writings(day, locale, month)) {
        words++;
        expect([text, [undefined, day.getTime()]]).toEqual([
          text,
          expect.arrayContaining([dateText(text, UTC)?.dayFirst]),
        ]);
      }
  expect(words).toBe(96);
});

describe('a month that is October in Croatian and November in Polish, or June and July', () => {
  const [june, october] = [Date.UTC(2026, 5, 2), Date.UTC(2026, 9, 17)];
  const [july, november] = [Date.UTC(2026, 6, 2), Date.UTC(2026, 10, 17)];

  it.each(['3 października 2026', '1 sty 2026', '30 czerwca 2026'])('is Polish beside "%s"', (other) => {
    expect(column('17 listopada 2026', other, '2 lip 2026')).toEqual([november, expect.any(Number), july]);
  });

  it.each(['3. rujna 2026.', '30. srpnja 2026.'])('is Croatian beside "%s"', (other) => {
    expect(column('17. listopada 2026', other, '2 lip 2026')).toEqual([october, expect.any(Number), june]);
  });

  it.each(['17. prosince 2026', '2 maja 2026', '17 March 2026', ''])('cannot be read beside "%s"', (other) => {
    expect(column('17. listopada 2026', other, '2 lip 2026').filter((_, at) => at !== 1)).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe.each(LOCALES.filter((locale) => !/^en/.test(locale)))('the months of %s on the plan tab', (locale) => {
  it('are read, with their accents', () => {
    for (const day of MONTHS)
      for (const month of ['long', 'short'] as const)
        for (const text of writings(day, locale, month).slice(0, 2))
          expect([text, typedDays([text])]).toEqual([text, [day.toISOString().slice(0, 10)]]);
  });
});

it.each(['Mrz', 'mrz.', 'Jän', 'juill.', 'sept', 'set'])('"%s" is a month', (name) => {
  expect(dateText(`17 ${name} 2026`, UTC)?.dayFirst).toBeGreaterThan(0);
});

it.each(['17 Maundy 2026', '1 marge 2026', '17 2026'])('"%s" is no day', (text) => {
  expect(dateText(text, UTC)).toBeNull();
  expect(typedDays([text])).toEqual([null]);
});
