import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import { currencySign } from '../../texts/currency-sign';
import { decimalsShown } from '../../texts/decimals-shown';
import { say } from '../../texts/say';

/** A pattern for a KPI's value; Sheets shows it with the separators of the spreadsheet's locale. */
export function numberFormat(unit: Unit, value: number | null, currency: string | null, language: Language): string {
  const decimals = '0'.repeat(decimalsShown(unit, value));
  const digits = decimals === '' ? '0' : `0.${decimals}`;
  switch (unit) {
    case 'money':
      return currency === null ? `#,##${digits}` : `[$${currencySign(currency, language)}]#,##${digits}`;
    case 'ratio':
      return `${digits}%`;
    case 'count':
      return `#,##${digits}`;
    case 'days':
      return `#,##${digits}"${say({ text: 'sheet_unit_days' }, language)}"`;
    case 'minutes':
      return `#,##${digits}"${say({ text: 'sheet_unit_minutes' }, language)}"`;
    case 'score':
      return `+${digits};-${digits};${digits}`;
  }
}

/** Change of a rate or score is in points, of anything else in per cent of what was. */
export function changeFormat(unit: Unit, language: Language): string {
  if (unit === 'ratio') {
    const points = `"${say({ text: 'sheet_unit_points' }, language)}"`;
    return `+0.0${points};-0.0${points};0.0${points}`;
  }
  return unit === 'score' ? '+0.0;-0.0;0.0' : '+0.0%;-0.0%;0.0%';
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
