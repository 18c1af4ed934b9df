import fc from 'fast-check';
import { readHeader } from '../../../src/intake/text/header-text';
import { visible } from '../../../src/intake/text/visible-text';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const HIDDEN = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u2069',
  '\u061c',
  '\u0007',
];
const SPACES = [' ', '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000', '\t', '  '];

const words = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÿ0-9@.'-]{1,8}$/), { minLength: 1, maxLength: 4 });

/** A text, and the same with what nobody sees in it. */
const twoWritings = fc
  .tuple(
    words,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...HIDDEN)), { maxLength: 5 }),
    fc.constantFrom(...SPACES),
    fc.boolean(),
  )
  .map(([parts, hidden, space, apart]) => {
    let other = parts.join(space);
    if (apart) other = other.normalize('NFD');
    for (const [at, character] of hidden) {
      const place = at % (other.length + 1);
      other = other.slice(0, place) + character + other.slice(place);
    }
    return [parts.join(' ').normalize('NFC'), other] as const;
  });

test('two texts that look the same are the same', () => {
  fc.assert(
    fc.property(twoWritings, ([plain, other]) => {
      // A mark between a letter and its accent parts them for good.
      fc.pre(!/[^A-Za-z][\u0300-\u036f]/.test(other));
      expect(visible(other)).toBe(plain);
    }),
    { numRuns: 3000 },
  );
});

test('joiners that shape a word stay', () => {
  expect(visible('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(visible('Ann\u200d')).toBe('Ann');
});

test('headers, labels, names, ids, addresses, numbers and dates are read as they look', () => {
  const deals = rawTab(
    'Deals',
    `
    Deal\u00a0ID   | Own\u00ader | \ufeffStage       | Amount\u200b  | Close\u2009Date
    D1             | Ann Bos      | Closed Won        | 100            | 2026-01-05
    D1\u200b       | Ann\u00a0Bos | Closed\u00a0Won   | \u200b1,000.50\u202f | \u200e2026-01-06
    D2             | Zoe\u0308 B  | Closed Lost\u2060 | \u00a05        | 2026-01-07\ufeff
    D3             | Zoë B        | Won               | 7              | 2026-01-08
    `,
  );
  const analysis = analysisOf(deals);
  expect(analysis.readings[0].questions).toEqual([]);
  expect(analysis.result('win_rate')).toMatchObject({ value: 2 / 3, n: 3 });
  expect(analysis.result('sales_per_rep').value).toBe(1007.5);
  expect(analysis.reps).toEqual(['Ann Bos', 'Zoë B']);
});

test('rows that look the same in every column are one, and a blank cell is blank', () => {
  const orders = rawTab(
    'Orders',
    `
    Order | Order date | Customer      | Amount
    1     | 2026-01-05 | a@x.nl        | 10
    1     | 2026-01-05 | a@x.nl\u200b  | 10
    2     | 2026-01-06 | b@x.nl        | \u200b
    `,
  );
  expect(analysisOf(orders).result('revenue').value).toBe(10);
  expect(analysisOf(orders).readings[0].problems.map(({ reason, rows }) => [reason.text, rows])).toEqual([
    ['intake_duplicate_row', 1],
  ]);
});

test('an invisible character parts no word of a header', () => {
  expect(readHeader('Be\u00adtrag (\u200bEUR)')).toMatchObject({ words: ['betrag'], hints: ['eur'] });
});
