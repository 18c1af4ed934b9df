import { keptTyped } from '../../../src/sheet/undo/kept-typed';
import { say } from '../../../src/texts/say';

const cells = ['KPIs!B12', 'KPIs!B13', 'KPIs!B14', 'KPIs!B15'];

test.each([
  [1, 'KPIs!B12.'],
  [3, 'KPIs!B12, KPIs!B13, KPIs!B14.'],
  [4, 'KPIs!B12, KPIs!B13, KPIs!B14 and 1 more cell.'],
])('of %i cells up to three are named, and the others counted', (count, said) => {
  expect(say(keptTyped(cells.slice(0, count)), 'en')).toBe(`What was typed since then has stayed: ${said}`);
});
