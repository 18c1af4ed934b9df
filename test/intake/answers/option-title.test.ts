import { fixedOptions, optionMeanings, optionTitle } from '../../../src/intake/answers/option-title';
import { meantBy } from '../../../src/plan/tab/answer-words';

const languages = ['en', 'nl'] as const;

test('no option is shown as another, and what is shown is explained beside it in both languages', () => {
  const meanings = optionMeanings(fixedOptions, null);
  for (const language of languages) {
    const options = fixedOptions.map((option) => option.replace('{count}', '3'));
    const shown = options.map((option) => optionTitle(option, null, language));
    expect(new Set(shown.map((one) => one.toLowerCase())).size).toBe(shown.length);
    expect(shown.filter((one) => /[=;]/.test(one))).toEqual([]);
    options.forEach((option, at) => {
      const all = option.includes('3') ? optionMeanings([option], null) : meanings;
      expect([shown[at], meantBy(shown[at], all)]).toEqual([shown[at], option]);
    });
  }
});

test('headers, names and what a plan has are what they are', () => {
  const meanings = optionMeanings(['Amount', 'Value', 'none of them'], null);
  expect(meanings).toBe('geen van deze = none of them');
  expect(meantBy('Geen van deze', meanings)).toBe('none of them');
  for (const text of ['Amount', 'value', 'none of them', 'Ann de Boer']) expect(meantBy(text, meanings)).toBe(text);
  expect(meantBy('Amount', '')).toBe('Amount');
  expect(optionMeanings(['closedOn'], 'deals')).toMatch(/ = closedOn; .+ = closedOn$/);
});
