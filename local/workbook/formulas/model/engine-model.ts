import * as spreadsheet from '@odoo/o-spreadsheet';
import type { Content } from '../../cell';
import { isFormula } from '../../cell';
import type { Sheet } from '../../sheet';
import type { Workbook } from '../../workbook';
import { changesBetween, type EngineChange, noteChanges } from './engine-changes';
import { dateFormat, type EngineData, engineData, formulasOf, neededSheets } from './engine-data';
import { engineRows } from './engine-rows';

/** One command with many sub-commands: a dispatch per cell costs twenty times as much. */
class WriteCells extends spreadsheet.UIPlugin {
  static override getters = [] as const;
  override handle(command: unknown): void {
    const { type, cells } = command as { type: string; cells: object[] };
    if (type !== 'WRITE_CELLS') return;
    for (const cell of cells) this.dispatch('UPDATE_CELL', cell as never);
  }
}
spreadsheet.registries.featurePluginRegistry.add('WriteCells', WriteCells as never);

const TELLS_TIME = /\b(?:NOW|TODAY)\s*\(/i;
const A_MINUTE = 60_000;

/** Cells: to tell the model of more of them takes longer than to make it anew. */
const MOST_AT_ONCE = 20_000;

/** Nobody undoes what the model is told: it would keep each change for ever, and send it to the others who have it open. */
function withoutUndo(model: spreadsheet.Model): spreadsheet.Model {
  const { session } = model as unknown as { session: { save(): void } };
  session.save = () => {};
  return model;
}

type Place = { sheet: Sheet; row: number; column: number };

const isSmall = ({ sheets }: EngineData): boolean =>
  sheets.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0) <= MOST_AT_ONCE;

/** The engine's model of a workbook. `textOf`: a content as the engine reads it back unchanged. */
export class EngineModel {
  private model: spreadsheet.Model | null = null;
  /** What the model was told; null when that is too much to keep. */
  private data: EngineData | null = null;
  /** By tab, how many of its rows the model knows. */
  private held = new Map<number, number>();
  private showsBlankRows = false;
  private version = -1;
  /** The minute for which formulas that tell the time were calculated. */
  private minute = 0;

  constructor(
    private workbook: Workbook,
    private textOf: (content: Content) => string,
  ) {}

  /** The model, brought up to what the workbook says now. `spokenOf`: formulas or names beyond those in the cells. */
  fresh(spokenOf: string[] = []): spreadsheet.Model {
    const changes = this.workbook.takeChanges();
    if (this.model && this.minuteHasPassed()) this.tellTime(this.model);
    const sameTabs = this.version === this.workbook.structure;
    if (this.model && sameTabs && changes.length === 0 && spokenOf.length === 0) return this.model;
    const formulas = [...spokenOf, ...formulasOf(this.workbook)];
    const model = this.told(formulas, sameTabs && changes.length <= MOST_AT_ONCE ? changes : null);
    if (!this.isBlocked(model)) return model;
    this.showsBlankRows = true;
    return this.told(formulas, null);
  }

  /** Tells the model of these cells; `null`: of whatever is other than it was told. */
  private told(formulas: string[], changes: readonly Place[] | null): spreadsheet.Model {
    const needed = neededSheets(this.workbook, formulas);
    const rows = this.showsBlankRows ? (sheet: Sheet) => sheet.rows : engineRows(formulas);
    const holds = (sheet: Sheet): boolean => (this.held.get(sheet.id) ?? 0) >= rows(sheet);
    if (this.model && changes && needed.every(holds)) {
      const cells = changes.filter(({ sheet }) => this.held.has(sheet.id)).map((place) => this.change(place));
      this.write(this.model, cells);
      return this.model;
    }
    const data = engineData(this.workbook, needed, rows, (content) => this.textOf(content));
    const differing = this.model && this.data ? changesBetween(this.data, data) : null;
    this.version = this.workbook.structure;
    this.held = new Map(needed.map((sheet) => [sheet.id, rows(sheet)]));
    if (this.model && differing && differing.length <= MOST_AT_ONCE) {
      this.write(this.model, differing);
      return this.model;
    }
    this.data = isSmall(data) ? data : null;
    this.model = withoutUndo(new spreadsheet.Model(data));
    return this.model;
  }

  private change({ sheet, row, column }: Place): EngineChange {
    const content = this.textOf(sheet.contents.get(row, column));
    const format = dateFormat(sheet.formats.get(row, column)) ?? '';
    return { sheetId: String(sheet.id), row, col: column, content, format };
  }

  private write(model: spreadsheet.Model, cells: EngineChange[]): void {
    if (cells.length === 0) return;
    if (this.data) noteChanges(this.data, cells);
    model.dispatch('WRITE_CELLS' as never, { cells } as never);
  }

  /** Is there a formula that would fill rows that the engine was not told of? */
  private isBlocked(model: spreadsheet.Model): boolean {
    if (this.showsBlankRows) return false;
    return this.workbook.sheets.some((sheet) => {
      if (sheet.formulas === 0 || (this.held.get(sheet.id) ?? 0) >= sheet.rows) return false;
      let blocked = false;
      sheet.contents.each((content, row, col) => {
        if (blocked || !isFormula(content)) return;
        blocked = model.getters.getEvaluatedCell({ sheetId: String(sheet.id), row, col }).value === '#SPILL!';
      });
      return blocked;
    });
  }

  private minuteHasPassed(): boolean {
    const minute = Math.floor(this.workbook.now() / A_MINUTE);
    if (minute === this.minute) return false;
    this.minute = minute;
    return true;
  }

  /** Calculates the cells that tell the time, and what rests on them, anew: the whole workbook takes twenty times as long. */
  private tellTime(model: spreadsheet.Model): void {
    const cellIds: unknown[] = [];
    for (const sheet of this.workbook.sheets) {
      if (sheet.formulas === 0 || !this.held.has(sheet.id)) continue;
      sheet.contents.each((content, row, col) => {
        if (!isFormula(content) || !TELLS_TIME.test(content.formula)) return;
        const cell = model.getters.getCell({ sheetId: String(sheet.id), row, col });
        if (cell) cellIds.push(cell.id);
      });
    }
    if (cellIds.length > 0) model.dispatch('EVALUATE_CELLS' as never, { cellIds } as never);
  }
}
