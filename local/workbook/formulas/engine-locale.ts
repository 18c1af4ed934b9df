import { localeRules } from '../locale';

/** A locale (en_US, nl_NL …) as the formula engine and the spreadsheet page take it. */
export function engineLocale(code: string): object {
  const { decimal, group, dateFormat } = localeRules(code);
  return {
    name: code,
    code,
    decimalSeparator: decimal,
    thousandsSeparator: group || undefined,
    dateFormat,
    timeFormat: 'hh:mm:ss',
    weekStart: 1,
    formulaArgSeparator: decimal === ',' ? ';' : ',',
  };
}
