import fc from 'fast-check';
import type { Unit } from '../../src/base/unit';
import { changeText } from '../../src/questions/why/part-text';
import { addingUp, formOf, formOfChange, inForm } from '../../src/texts/value-form';

const units: Unit[] = ['money', 'ratio', 'count', 'days', 'minutes', 'score'];
/** What a reader takes a text for. */
const read = (text: string): number => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));

test('law: amounts that add up to a change are written so that a reader who adds them up finds it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.array(fc.double({ min: -900, max: 900, noNaN: true }), { minLength: 1, maxLength: 6 }),
      (unit, before, amounts) => {
        const now = amounts.reduce((sum, amount) => sum + amount, before);
        const form = formOfChange({ unit, currency: null }, before, now);
        const written = addingUp(amounts, now, before, form);
        const sum = written.reduce((all, amount) => all + read(changeText(amount, form, 'en')), 0);
        const [was, is] = [before, now].map((value) => read(inForm(value, form, 'en')));
        expect(Math.abs(sum - (is - was))).toBeLessThan(1e-6);
        // None of them is another number than it is by more than the last decimal.
        const step = 10 ** -(form.decimals + (unit === 'ratio' ? 2 : 0));
        const off = written.map((amount, at) => Math.abs(amount - amounts[at]));
        expect(Math.max(...off)).toBeLessThan(step * 1.000001);
      },
    ),
    { seed: 14 },
  );
});

test('by hand: the amounts that lose most by rounding down get what is left', () => {
  const form = formOf({ unit: 'ratio', currency: null }, [0.018, 0.021]);
  // +0.3 points of −1.13, +1.06 and +0.37
  const amounts = addingUp([-0.0113, 0.0106, 0.0037], 0.021, 0.018, form);
  expect(amounts.map((amount) => changeText(amount, form, 'en'))).toEqual([
    '−1.1 points',
    '+1.0 points',
    '+0.4 points',
  ]);
});

test('amounts beside large ones have no cents, and a change too small to be seen has more decimals', () => {
  const large = formOf({ unit: 'money', currency: 'EUR' }, [115_116.25, 420]);
  expect(inForm(420, large, 'nl')).toBe('€\u00a0420');
  expect(changeText(-342.25, large, 'en')).toBe('−€342');
  const fine = formOfChange({ unit: 'ratio', currency: null }, 0.30512, 0.30538);
  expect([0.30512, 0.30538].map((value) => inForm(value, fine, 'en'))).toEqual(['30.51%', '30.54%']);
  expect(formOfChange({ unit: 'ratio', currency: null }, 0.3, 0.3).decimals).toBe(1);
});
