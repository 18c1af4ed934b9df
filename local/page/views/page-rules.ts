import type { Area } from '../../workbook/a1';
import type { ConditionalFormat, Validation } from '../../workbook/decoration';
import { keepFormula } from '../../workbook/formulas/formula-text';
import type { LocaleRules } from '../../workbook/locale';
import type { PageStyle } from './page-style';
import { pageStyle } from './page-style';

/** What both kinds of rule judge a cell by. */
interface Criterion {
  type: string;
  values: string[];
}

export interface PageColourRule {
  type: 'CellIsRule';
  operator: string;
  values: string[];
  style: PageStyle;
}

export interface PageValidation extends Criterion {
  displayStyle?: 'arrow';
}

/** Criteria of Sheets as the page names them. */
const CRITERIA: Record<string, string> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CHECKBOX: 'isBoolean',
  CUSTOM_FORMULA: 'customFormula',
  DATE_IS_VALID_DATE: 'dateIsValid',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_STARTS_WITH: 'beginsWithText',
};

/** A colour rule as the page has it; null for a criterion that it lacks. */
export function pageColourRule(rule: ConditionalFormat, locale: LocaleRules): PageColourRule | null {
  // the page compares texts with "equals", too
  const operator = rule.criterion === 'TEXT_EQUAL_TO' ? 'isEqual' : CRITERIA[rule.criterion];
  if (!operator) return null;
  const values = rule.criterion === 'CUSTOM_FORMULA' ? [keepFormula(rule.values[0], locale)] : rule.values;
  const { background, color, bold, italic, strikethrough } = rule;
  return {
    type: 'CellIsRule',
    operator,
    values,
    style: pageStyle({ background, color, bold, italic, strikethrough }) ?? {},
  };
}

/** A rule for typing as the page has it; null for a criterion that it lacks. */
export function pageValidation({ criterion, values }: Validation, locale: LocaleRules): PageValidation | null {
  if (criterion === 'VALUE_IN_LIST') {
    return { type: 'isValueInList', values: (values[0] as unknown[]).map(String), displayStyle: 'arrow' };
  }
  if (criterion === 'VALUE_IN_RANGE') {
    return { type: 'isValueInRange', values: [String(values[0])], displayStyle: 'arrow' };
  }
  const type = CRITERIA[criterion];
  if (!type) return null;
  if (criterion === 'CUSTOM_FORMULA') return { type, values: [keepFormula(String(values[0]), locale)] };
  return { type, values: criterion === 'CHECKBOX' ? [] : values.map(String) };
}

/** A colour rule that stands on the page; null for one that Sheets does not have in this form. */
export function colourRuleOf({ operator, values, style }: PageColourRule, areas: Area[]): ConditionalFormat | null {
  const criterion = operator === 'isEqual' && !isNumber(values[0]) ? 'TEXT_EQUAL_TO' : criterionOf(operator);
  if (!criterion) return null;
  const { fillColor, textColor, bold, italic, strikethrough } = style;
  return { criterion, values, areas, background: fillColor, color: textColor, bold, italic, strikethrough };
}

/** A rule for typing that stands on the page; null for one that Sheets does not have in this form. */
export function validationOf({ type, values }: PageValidation, blocking: boolean): Validation | null {
  const allowInvalid = !blocking;
  if (type === 'isValueInList') return { criterion: 'VALUE_IN_LIST', values: [values, true], allowInvalid };
  if (type === 'isValueInRange') return { criterion: 'VALUE_IN_RANGE', values: [values[0], true], allowInvalid };
  const criterion = criterionOf(type);
  if (!criterion) return null;
  const numeric = criterion.startsWith('NUMBER_');
  return { criterion, values: numeric ? values.map(Number) : values, allowInvalid };
}

const criterionOf = (type: string): string | undefined => Object.keys(CRITERIA).find((name) => CRITERIA[name] === type);

const isNumber = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '' && !Number.isNaN(Number(text));
