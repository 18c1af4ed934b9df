import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from 'exceljs';
import { columnLetters, toA1 } from '../a1';
import type { ConditionalFormat } from '../decoration';
import { keepFormula } from '../formulas/formula-text';
import type { LocaleRules } from '../locale';
import type { Sheet } from '../sheet';

const OPERATORS: Record<string, string> = {
  NUMBER_EQUAL_TO: '=',
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
};

/** The conditional formats of a sheet as Excel has them, all written as formulas; the first rule wins, as in Sheets. */
export function excelConditionalFormats(sheet: Sheet, locale: LocaleRules): ConditionalFormattingOptions[] {
  return sheet.conditionalFormats.flatMap((format, index) => {
    return format.areas.map((area) => {
      const cell = `${columnLetters(area.column)}${area.row}`;
      const formula = condition(format, cell, locale);
      const rule = { type: 'expression', priority: index + 1, formulae: [formula], style: style(format) };
      return { ref: toA1(area), rules: [rule as ConditionalFormattingRule] };
    });
  });
}

function condition({ criterion, values }: ConditionalFormat, cell: string, locale: LocaleRules): string {
  const [first, second] = values;
  const quoted = `"${(first ?? '').replace(/"/g, '""')}"`;
  const found = `ISNUMBER(SEARCH(${quoted},${cell}))`;
  if (OPERATORS[criterion]) return `AND(ISNUMBER(${cell}),${cell}${OPERATORS[criterion]}${first})`;
  switch (criterion) {
    case 'CUSTOM_FORMULA':
      return keepFormula(first, locale).replace(/^=/, '');
    case 'NUMBER_BETWEEN':
      return `AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second})`;
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`;
    case 'TEXT_CONTAINS':
      return found;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(${found})`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `${cell}&""=${quoted}`;
  }
}

function style({ background, color, bold, italic, strikethrough }: ConditionalFormat): Partial<Style> {
  const argb = (hex: string) => ({ argb: `FF${hex.slice(1).toUpperCase()}` });
  return {
    fill: background ? { type: 'pattern', pattern: 'solid', bgColor: argb(background) } : undefined,
    font: { bold, italic, strike: strikethrough, ...(color ? { color: argb(color) } : {}) },
  };
}
