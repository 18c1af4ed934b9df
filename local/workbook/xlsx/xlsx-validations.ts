import type { DataValidation } from 'exceljs';
import type { Area } from '../a1';
import type { Validation } from '../decoration';
import { keepFormula } from '../formulas/formula-text';
import type { LocaleRules } from '../locale';
import type { Sheet } from '../sheet';

const OPERATORS: Record<string, DataValidation['operator']> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** A rule as Excel has it; null for the criteria that Excel has no rule for. */
export function excelValidation(rule: Validation, locale: LocaleRules): DataValidation | null {
  const warning = { error: rule.help, prompt: rule.help?.slice(0, 255), showInputMessage: Boolean(rule.help) };
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.help ? { ...warning, error: rule.help.slice(0, 225) } : {}),
  };
  if (OPERATORS[rule.criterion]) {
    return { ...common, type: 'decimal', operator: OPERATORS[rule.criterion], formulae: rule.values.map(Number) };
  }
  switch (rule.criterion) {
    case 'VALUE_IN_LIST': {
      const list = (rule.values[0] as string[]).join(',').replace(/"/g, '""');
      return list.length > 255 ? null : { ...common, type: 'list', formulae: [`"${list}"`] };
    }
    case 'VALUE_IN_RANGE':
      return { ...common, type: 'list', formulae: [String(rule.values[0])] };
    case 'CHECKBOX':
      return { ...common, type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'DATE_IS_VALID_DATE':
      return { ...common, type: 'date', operator: 'greaterThan', formulae: [new Date(Date.UTC(1900, 0, 1))] };
    case 'CUSTOM_FORMULA':
      return { ...common, type: 'custom', formulae: [keepFormula(String(rule.values[0]), locale).replace(/^=/, '')] };
    default:
      return null;
  }
}

/** The rules of a sheet, each with the run of cells below one another that it holds for. */
export function validationAreas(sheet: Sheet): { rule: Validation; area: Area }[] {
  const areas: { rule: Validation; area: Area; key: string }[] = [];
  const open = new Map<number, (typeof areas)[number]>();
  sheet.validations.each((rule, row, column) => {
    const key = JSON.stringify(rule);
    const above = open.get(column);
    if (above && above.key === key && above.area.row + above.area.rows === row + 1) {
      above.area.rows++;
      return;
    }
    const run = { rule, area: { row: row + 1, column: column + 1, rows: 1, columns: 1 }, key };
    open.set(column, run);
    areas.push(run);
  });
  return areas;
}
