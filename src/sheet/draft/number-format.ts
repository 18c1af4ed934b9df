import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import { currencySign } from '../../texts/currency-sign';
import { say } from '../../texts/say';

/** Amounts from here on are shown without decimals. */
const LARGE = 1_000;

/** Counts below this have a decimal where they are averages or ratios. */
const FEW = 10;

/** A pattern for a KPI's value; Sheets shows it with the separators of the spreadsheet's locale. */
export function numberFormat(unit: Unit, value: number | null, currency: string | null, language: Language): string {
  switch (unit) {
    case 'money':
      return money(value, currency, language);
    case 'ratio':
      return '0.0%';
    case 'count':
      return value !== null && Math.abs(value) < FEW && !Number.isInteger(value) ? '#,##0.0' : '#,##0';
    case 'days':
      return `#,##0.0"${say({ text: 'sheet_unit_days' }, language)}"`;
    case 'minutes':
      return `#,##0"${say({ text: 'sheet_unit_minutes' }, language)}"`;
    case 'score':
      return '0.0;-0.0;0';
  }
}

function money(value: number | null, currency: string | null, language: Language): string {
  const digits = value !== null && Math.abs(value) < LARGE ? '#,##0.00' : '#,##0';
  return currency === null ? digits : `[$${currencySign(currency, language)}]${digits}`;
}

/** Change of a rate or score is in points, of anything else in per cent of what was. */
export function changeFormat(unit: Unit, language: Language): string {
  if (unit === 'ratio') {
    const points = `"${say({ text: 'sheet_unit_points' }, language)}"`;
    return `+0.0${points};-0.0${points};0.0${points}`;
  }
  return unit === 'score' ? '+0.0;-0.0;0' : '+0.0%;-0.0%;0.0%';
}

/** A day and an hour to come: the year goes without saying, and the column stays narrow. */
export function momentFormat(locale: string): string {
  return `${dateFormat(locale).replace(/[-./]?yyyy[-./]?/, '')} hh:mm`;
}

/** A date as the spreadsheet's locale writes it. */
export function dateFormat(locale: string): string {
  if (/^en_(US|PH)|^en$/.test(locale)) return 'm/d/yyyy';
  if (/^(nl|pt_PT|da|hi)/.test(locale)) return 'd-m-yyyy';
  if (/^(de|pl|cs|sk|fi|nb|no|ru|uk|tr|ro|bg)/.test(locale)) return 'd.m.yyyy';
  if (/^(sv|zh|ja|ko|lt|hu|en_CA)/.test(locale)) return 'yyyy-mm-dd';
  return 'd/m/yyyy';
}
