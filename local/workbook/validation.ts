import type { Content } from './cell';
import type { Validation } from './decoration';
import { isDateFormat } from './number-format';

/** Does a content break the rule of its cell? Blanks and formulas never do; criteria that need a formula are not judged. */
export function violates(rule: Validation, content: Content, format: string | undefined): boolean {
  if (content === undefined || typeof content === 'object') return false;
  const [first, second] = rule.values;
  const numbers = NUMBERS[rule.criterion];
  if (numbers) return typeof content !== 'number' || !numbers(content, Number(first), Number(second));
  switch (rule.criterion) {
    case 'VALUE_IN_LIST':
      return !(first as unknown[]).map(String).includes(String(content));
    case 'CHECKBOX':
      return typeof content !== 'boolean' && !rule.values.includes(content);
    case 'DATE_IS_VALID_DATE':
      return typeof content !== 'number' || !isDateFormat(format);
    case 'TEXT_IS_VALID_EMAIL':
      return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(content));
    default:
      return false;
  }
}

const NUMBERS: Record<string, (value: number, first: number, second: number) => boolean> = {
  NUMBER_BETWEEN: (value, low, high) => value >= low && value <= high,
  NUMBER_NOT_BETWEEN: (value, low, high) => value < low || value > high,
  NUMBER_EQUAL_TO: (value, number) => value === number,
  NUMBER_NOT_EQUAL_TO: (value, number) => value !== number,
  NUMBER_GREATER_THAN: (value, number) => value > number,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, number) => value >= number,
  NUMBER_LESS_THAN: (value, number) => value < number,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, number) => value <= number,
};
