import './group-by';
import * as spreadsheet from '@odoo/o-spreadsheet';
import type { CellValue, Content, Evaluated } from '../cell';
import { isFormula } from '../cell';
import { keepLinksAsText } from '../plain-links';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import type { CellFunctions } from './cell-functions';
import { type EngineArgument, type EngineCell, engineCell, transpose } from './engine-cell';
import { engineFormat } from './engine-format';
import { engineLocale } from './engine-locale';
import { engineFormula } from './engine-names';
import { extraFunctions } from './extra-functions';
import { EngineModel } from './model/engine-model';

keepLinksAsText(spreadsheet.registries.urlRegistry as never);
for (const error of ['#ERROR!', '#REF!', '#VALUE!']) spreadsheet.registries.errorTypes.add(error);

/** Sheets' word for each of the engine's errors. */
const ERRORS: Record<string, string> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#ERROR!',
};

/** Words that never stop changing: a custom function that takes one shows "Loading..." for ever. */
const VOLATILE = /\b(?:NOW|RAND|RANDBETWEEN)\s*\(/i;

/** Functions that tell the time: here, that of the workbook's clock. */
const CLOCK = ['NOW', 'TODAY'];
/** Functions are registered once per process; they answer for the workbook that is being calculated. */
let calculating: FormulaEngine | null = null;
const registered = new Set<string>();
const builtIn = new Set(Object.keys(spreadsheet.registries.functionRegistry.content));

/** Is this the name of a function that spreadsheets have of their own? */
export const isBuiltInFunction = (name: string): boolean => builtIn.has(name.toUpperCase());

/** Calculates the formulas of a workbook. Only the tabs that formulas stand in or speak of are handed to the engine. */
export class FormulaEngine {
  private model: EngineModel;

  constructor(
    private workbook: Workbook,
    readonly functions: CellFunctions,
  ) {
    this.model = new EngineModel(workbook, (content) => this.text(content));
    for (const name of [...functions.names, ...Object.keys(extraFunctions), ...CLOCK]) register(name.toUpperCase());
  }

  /** The value of a cell (rows and columns from 0): a formula's, or what another formula spilled into it. */
  value(sheet: Sheet, row: number, column: number): Evaluated {
    const position = { sheetId: String(sheet.id), row, col: column };
    return this.ask(({ getters }) => evaluated(getters.getEvaluatedCell(position)));
  }

  /** What a formula (as it is kept) gives when it stands beside the cells of a tab: one cell, or a rectangle. */
  evaluate(formula: string, sheet: Sheet): Evaluated[][] {
    return this.ask(
      ({ getters }) => {
        if (this.waitsForever(formula)) return [[{ value: 'Loading...' }]];
        const result = getters.evaluateFormulaResult(String(sheet.id), engineFormula(formula));
        return Array.isArray(result) ? transpose(result).map((row) => row.map(evaluated)) : [[evaluated(result)]];
      },
      [sheet.name, formula],
    );
  }

  /** The last row and column into which formulas of a tab spill, from 1; 0 when none does. */
  spillExtent(sheet: Sheet): { rows: number; columns: number } {
    return this.ask(({ getters }) => {
      const extent = { rows: 0, columns: 0 };
      sheet.contents.each((content, row, col) => {
        if (!isFormula(content)) return;
        const zone = getters.getSpreadZone({ sheetId: String(sheet.id), row, col });
        extent.rows = Math.max(extent.rows, (zone?.bottom ?? row) + 1);
        extent.columns = Math.max(extent.columns, (zone?.right ?? col) + 1);
      });
      return extent;
    });
  }

  /** Does the formula in a cell fill more than its own cell? */
  spills(sheet: Sheet, row: number, col: number): boolean {
    return this.ask(({ getters }) => {
      const zone = getters.getSpreadZone({ sheetId: String(sheet.id), row, col });
      return zone !== undefined && (zone.bottom > row || zone.right > col);
    });
  }

  /** A value as a cell with that number format shows it. */
  display(value: Exclude<CellValue, object>, format: string | undefined): string {
    if (value === undefined) return '';
    const locale = engineLocale(this.workbook.locale);
    try {
      return spreadsheet.helpers.formatValue(value, { format: format && engineFormat(format), locale } as never);
    } catch {
      return String(value);
    }
  }

  run(name: string, args: EngineArgument[]): EngineCell | EngineCell[][] {
    if (CLOCK.includes(name)) {
      const now = this.workbook.nowSerial();
      return name === 'NOW'
        ? { value: now, format: 'm/d/yyyy hh:mm:ss' }
        : { value: Math.floor(now), format: 'm/d/yyyy' };
    }
    try {
      const given = args.map((arg) =>
        Array.isArray(arg) ? transpose(arg).map((row) => row.map(evaluated)) : evaluated(arg),
      );
      const extra = extraFunctions[name];
      const result = extra ? extra(given) : this.functions.run(name, given);
      return transpose(result.map((row) => row.map(engineCell)));
    } catch (error) {
      return { value: '#ERROR!', message: (error as Error).message };
    }
  }

  private waitsForever(formula: string): boolean {
    if (!VOLATILE.test(formula)) return false;
    return this.functions.names.some((name) => new RegExp(`\\b${name}\\s*\\(`, 'i').test(formula));
  }

  /** A content as the engine reads it back unchanged: texts behind an apostrophe, so that none is taken for a number. */
  private text(content: Content): string {
    if (content === undefined) return '';
    if (isFormula(content)) return this.waitsForever(content.formula) ? "'Loading..." : engineFormula(content.formula);
    if (typeof content === 'string') return `'${content}`;
    return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  }

  /** Asks the model as it is now. `spokenOf`: formulas or names beyond those in the cells. */
  private ask<T>(question: (model: spreadsheet.Model) => T, spokenOf: string[] = []): T {
    const before = calculating;
    const debug = console.debug;
    calculating = this;
    // the engine reports its timings there
    console.debug = () => {};
    try {
      return question(this.model.fresh(spokenOf));
    } finally {
      calculating = before;
      console.debug = debug;
    }
  }
}

function register(name: string): void {
  if (registered.has(name)) return;
  registered.add(name);
  const type = spreadsheet.helpers.arg('arguments (any, range<any>, optional, repeating)', '');
  spreadsheet.registries.functionRegistry.replace(name, {
    description: name,
    args: [{ ...type, acceptErrors: true }],
    compute(...args: EngineArgument[]) {
      const known =
        calculating?.functions.names.some((each) => each.toUpperCase() === name) ||
        name in extraFunctions ||
        CLOCK.includes(name);
      if (!calculating || !known) return { value: '#NAME?', message: `Unknown function: "${name}"` };
      return calculating.run(name, args);
    },
  } as never);
}

function evaluated(cell: EngineCell | undefined): Evaluated {
  const value = cell?.value;
  if (value === null || value === undefined) return { value: undefined, format: cell?.format };
  if (typeof value === 'string' && spreadsheet.helpers.isEvaluationError(value)) {
    return { value: { error: ERRORS[value] ?? value, message: cell?.message ?? '' } };
  }
  return { value, format: cell?.format };
}
