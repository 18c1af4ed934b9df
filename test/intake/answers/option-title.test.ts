import { optionFrom, optionShown, optionTitle } from '../../../src/intake/answers/option-title';
import { tables } from '../../../src/tables/tables';
import { optionTexts } from '../../../src/texts/sentences/option-texts';

const languages = ['en', 'nl'] as const;
const options = Object.keys(optionTexts).map((key) => key.slice('option_'.length).replace('{count}', '3'));
const outcome = { tab: 'deals', column: 'Stage', value: 'Verbal OK' };
const dates = { tab: 'deals', column: 'Created' };

test.each(options)('%s is read back as it is shown, in either language, and as a plan has it', (option) => {
  for (const language of languages) {
    const shown = optionTitle(option, null, language);
    expect([shown, optionFrom(` ${shown.toUpperCase()} `, outcome)]).toEqual([shown, option]);
  }
  expect(optionFrom(option, outcome)).toBe(option);
});

test('no option is shown as another', () => {
  for (const language of languages) {
    const shown = options.map((option) => optionTitle(option, null, language).toLowerCase());
    expect(new Set(shown).size).toBe(shown.length);
  }
});

test('a column is shown by its name where that is of one column alone', () => {
  expect(optionShown('closedOn', dates, 'deals', 'nl')).toBe(tables.deals.fields.closedOn.title.nl);
  expect(optionFrom(tables.deals.fields.closedOn.title.nl, dates)).toBe('closedOn');
  for (const [name, { title }] of Object.entries(tables.orders.fields)) {
    for (const language of languages) {
      const shown = optionShown(name, dates, 'orders', language);
      expect([title[language], name]).toContain(shown);
      expect(optionFrom(shown, dates)).toBe(name);
    }
  }
});

test('headers, names, tabs and amounts are what they are, whatever words they are', () => {
  const header = { tab: 'deals', column: '', value: 'score' };
  for (const text of ['klant', 'Won', 'Deals']) expect(optionFrom(text, header)).toBe(text);
  expect(optionFrom('geen van deze', header)).toBe('none of them');
  expect(optionFrom('Niet-bestaand', { tab: 'a', column: '' })).toBe('Niet-bestaand');
  expect(optionFrom('Klanten', { tab: 'a', column: '' })).toBe('customers');
  expect(optionFrom('Ann de Boer', outcome)).toBe('Ann de Boer');
  expect(optionFrom('1.5', outcome)).toBe('1.5');
});
