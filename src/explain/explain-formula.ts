import type { Cell } from '../base/cell';
import { columnLetters } from '../base/cell-address';
import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import type { Argument } from '../functions/arguments/cells';
import { openKpi, type TabValues } from '../functions/arguments/open-tabs';
import { readArguments } from '../functions/arguments/read-arguments';
import type { FunctionDeclaration } from '../functions/declare';
import { questionSignature } from '../functions/declared/any-kpi/question-signature';
import { functionsOfArguments } from '../functions/functions-of-arguments';
import { functionsOfFigures } from '../functions/functions-of-figures';
import type { RawTab } from '../intake/reading';
import { kpis } from '../kpis';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { kpiFromName } from '../plan/kpi-name';
import { Refusal } from '../texts/refusal';
import { say, sayNumber } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import type { ExplainedPlace, ExplainedTab } from './explained-tabs';
import { type Explanation, explanationOf } from './explanation';
import { callIn, type FormulaArgument, type FormulaCall, type FormulaRange } from './formula-call';

/** The spreadsheet around a formula. */
export interface AroundFormula {
  tabs: readonly RawTab[];
  /** Name of the tab on which the formula stands. */
  tab: string;
  /** What its cell shows. */
  value: Cell;
  zone: Zone;
  locale: string;
  language: Language;
}

/** What is to be known of a function to explain a call of it. */
type Signature = Pick<FunctionDeclaration, 'name' | 'parameters'>;

const signatures: readonly Signature[] = [...functionsOfArguments, ...functionsOfFigures, questionSignature];

/** A call of ours in a formula; null when the formula has none. */
export function ourCall(formula: string): FormulaCall | null {
  return callIn(
    formula,
    signatures.map(({ name }) => name),
  );
}

/**
 * What a call of one of our functions rests on: of functions over raw tabs every row of the ranges, of others what they
 * are given. Where an argument is a formula of its own, a sentence says so.
 */
export function explainCall(call: FormulaCall, around: AroundFormula): Explanation {
  const signature = signatures.find(({ name }) => name === call.name) as Signature;
  const other = call.arguments.find((argument) => argument.kind === 'other');
  const explanation =
    other?.kind === 'other'
      ? given(call, signature, around, [{ text: 'wizard_formula_inside', values: { part: other.text } }])
      : functionsOfFigures.some(({ name }) => name === call.name)
        ? overTabs(call, signature, around)
        : given(call, signature, around, []);
  const more: Sentence = { text: 'wizard_formula_goes_on', values: { name: call.name } };
  return call.isAll ? explanation : { ...explanation, notes: [...explanation.notes, say(more, around.language)] };
}

function overTabs(call: FormulaCall, signature: Signature, around: AroundFormula): Explanation {
  const { zone, locale, language } = around;
  const names = Object.keys(signature.parameters);
  // Tabs are known to the analysis by their place among the arguments.
  const ranges = names.flatMap((name, index) => (/^tab\d?$/.test(name) ? [call.arguments[index]] : []));
  const place: ExplainedPlace = (tab, row) => {
    const argument = ranges[Number(tab) - 1];
    if (argument?.kind !== 'range') return { tab, row };
    return { tab: tabOf(argument.range, around), row: row + argument.range.row - 1 };
  };
  try {
    const cells = call.arguments.map((argument) => cellsOf(argument, around));
    const values = readArguments(cells, signature.parameters, { zone, locale: () => locale });
    const { analysis, id, variant, period } = openKpi(values as unknown as TabValues & { name: string }, {
      zone: () => zone,
      locale: () => locale,
    });
    return explanationOf(analysis, { id, variant, period }, language, place);
  } catch (error) {
    if (error instanceof Refusal) return given(call, signature, around, [error.sentence]);
    throw error;
  }
}

/** The arguments one by one, ranges with a way to their cells. */
function given(call: FormulaCall, signature: Signature, around: AroundFormula, notes: Sentence[]): Explanation {
  const { language, value } = around;
  const kpi = kpiFromName(call.name, kpis)?.kpi ?? null;
  const names = Object.keys(signature.parameters);
  const said: string[] = [];
  const tabs: ExplainedTab[] = [];
  call.arguments.forEach((argument, index) => {
    const name = names[index] ?? names[names.length - 1];
    if (argument.kind !== 'range') {
      const text = argument.kind === 'other' ? argument.text : plainText(argument.value, language);
      if (text !== '') said.push(`${name}: ${text}`);
      return;
    }
    const cells = cellsIn(argument.range, around);
    const tab = tabOf(argument.range, around);
    if (argument.range.isCell) said.push(`${name}: ${plainText(cells[0]?.[0] ?? '', language)}`);
    const ranges = cells.length === 0 ? [] : [rangeText(argument.range, cells)];
    const part = { kind: 'counted' as const, says: name, rows: cells.length, ranges, more: 0 };
    const same = tabs.find((one) => one.tab === tab);
    if (same) same.parts.push(part);
    else tabs.push({ tab, parts: [part], sum: '' });
  });
  return {
    title: kpi ? `${kpi.title[language]} · ${call.name}` : call.name,
    value: numberText(value, kpi, language),
    reason: '',
    formula: say({ text: 'wizard_formula_given', values: { name: call.name } }, language),
    period: '',
    status: '',
    division: '',
    why: '',
    tabs,
    notes: [...said, ...notes.map((note) => say(note, language))],
  };
}

function numberText(value: Cell, kpi: KpiDescription | null, language: Language): string {
  if (typeof value !== 'number') return '';
  return kpi ? valueText(value, kpi.unit, null, language) : sayNumber(value, language);
}

function plainText(value: Cell, language: Language): string {
  return typeof value === 'number' ? sayNumber(value, language, 4) : String(value ?? '');
}

function tabOf({ tab }: FormulaRange, around: AroundFormula): string {
  return around.tabs.find(({ name }) => name.toLowerCase() === tab.toLowerCase())?.name ?? (tab || around.tab);
}

function cellsOf(argument: FormulaArgument, around: AroundFormula): Argument {
  if (argument.kind === 'other') return '';
  if (argument.kind === 'value') return argument.value;
  const cells = cellsIn(argument.range, around);
  return argument.range.isCell ? (cells[0]?.[0] ?? '') : cells.length > 0 ? cells : [['']];
}

/** The cells of a range, as far as anything stands in its tab. */
function cellsIn(range: FormulaRange, around: AroundFormula): Cell[][] {
  const { row, column, lastRow, lastColumn } = range;
  const name = tabOf(range, around);
  const { cells = [] } = around.tabs.find((tab) => tab.name === name) ?? {};
  return cells.slice(row - 1, lastRow).map((line) => line.slice(column - 1, lastColumn));
}

function rangeText({ row, column, isCell }: FormulaRange, cells: readonly (readonly Cell[])[]): string {
  const first = `${columnLetters(column)}${row}`;
  if (isCell) return first;
  return `${first}:${columnLetters(column + Math.max(1, cells[0].length) - 1)}${row + cells.length - 1}`;
}
