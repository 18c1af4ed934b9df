import { currencyOf, oneCurrency } from '../../../src/intake/currency/currencies';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

describe('a currency in words', () => {
  it.each([
    'dollar',
    'Dollars',
    'dólares',
    'pond',
    'Pfund',
    'libras',
    'Franken',
    'kronor',
    'zlotys',
    'forint',
    'pesos',
    'yen',
  ])('%s is another one than euros: amounts in both join no sum', (word) => {
    expect(currencyOf(word)).not.toBeNull();
    const tab = rawTab(
      'orders',
      `Order ID|Order date|Customer|Amount\n1|2024-03-01|A|100 euro\n2|2024-03-02|B|50 ${word}`,
    );
    expect(analysisOf(tab).result('revenue').value).toBeNull();
  });

  it.each([
    ['dollar', 'CAD'],
    ['pound', 'GBP'],
    ['peso', 'MXN'],
    ['kroner', 'DKK'],
  ])('%s may be %s', (word, code) => expect(oneCurrency(currencyOf(word) ?? '', code)).toBe(code));
});
