import { missingTexts } from '../../sidebar/parts/tabs/missing-text';
import { view } from './small-view';

test('what Churn would take is said once, however many ways to count it there are', () => {
  const churn = view.choices.find(({ id }) => id === 'churn');
  const variants = churn?.variants ?? [];
  expect(variants.filter(({ needs }) => needs !== '').length).toBeGreaterThan(4);
  const below = Object.values(missingTexts(variants, variants.slice(0, 1)));
  expect(below.filter((text) => text.includes('It takes a tab'))).toEqual([]);
  expect(new Set(below).size).toBe(below.length);
  const alone = Object.values(missingTexts(variants, []));
  expect(alone.filter((text) => text.includes('It takes a tab'))).toHaveLength(1);
});
