import type { Analysis } from '../../src/analysis/analysis';
import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import type { KpiDescription } from '../../src/kpis/declaration/catalogue';
import type { Plan } from '../../src/plan/plan';
import type { PlanTab } from '../../src/plan/tab/plan-tab';
import { buildSheets } from '../../src/sheet/build-sheets';
import { type SheetDraft, writable } from '../../src/sheet/draft/draft';
import { mergePlan } from '../../src/sheet/merge-plan';
import { sortTabs } from '../../src/sheet/own-tabs';
import { fakeKpis } from '../plan/fake-kpis';

/** A spreadsheet on paper: drafts are written on it as Sheets would, and read back as getValues would. Formulas stay text. */
export class PaperSpreadsheet {
  tabs: { name: string; cells: Cell[][] }[] = [];
  /** What the plan tab said when it was last written. */
  private lastPlan: PlanTab | null = null;

  constructor(private readonly kpis: readonly KpiDescription[] = fakeKpis) {}

  tab(name: string): Cell[][] {
    const found = this.tabs.find((tab) => tab.name === name);
    if (!found) throw new Error(`no tab ${name}`);
    return found.cells;
  }

  /** Builds, or builds again, as the add-on does. */
  build(given: Plan | null, analyse: (plan: Plan) => Analysis): SheetDraft[] {
    const { own } = sortTabs(this.tabs, this.kpis, UTC, () => this.lastPlan);
    const merged = mergePlan(given, own, this.kpis, UTC);
    const { drafts, planTab } = buildSheets(analyse(merged.plan), merged, own, [], this.kpis, 'en_US');
    const before = [...this.tabs];
    this.lastPlan = planTab;
    for (const draft of drafts) this.write(draft, before);
    return drafts;
  }

  private write(draft: SheetDraft, before: PaperSpreadsheet['tabs']): void {
    const tab = draft.existing === null ? { name: draft.name, cells: [] as Cell[][] } : before[draft.existing];
    if (draft.existing === null) this.tabs.push(tab);
    for (const edit of draft.rowEdits) {
      if (edit.kind === 'delete') tab.cells.splice(edit.row - 1, edit.count);
      else tab.cells.splice(edit.after, 0, ...Array.from({ length: edit.count }, (): Cell[] => []));
    }
    for (const { row, column, values } of draft.values) {
      values.forEach((cells, down) => {
        cells.forEach((cell, across) => {
          while (tab.cells.length < row + down) tab.cells.push([]);
          const line = tab.cells[row + down - 1];
          while (line.length < column + across) line.push('');
          const written = writable(cell);
          line[column + across - 1] = typeof written === 'string' ? written.replace(/^'/, '') : written;
        });
      });
    }
  }

  /** Row of a KPI on the KPI sheet, from 0. */
  row(title: string): number {
    return this.tab('KPIs').findIndex((row) => row[0] === title);
  }

  /** Column of a header on the KPI sheet, from 0. */
  column(header: string): number {
    const found = this.tab('KPIs').find((row) => row[0] === 'KPI');
    return found ? found.indexOf(header) : -1;
  }

  /** What stands in a KPI's row under a header. */
  cell(title: string, header: string): Cell {
    return this.tab('KPIs')[this.row(title)]?.[this.column(header)];
  }

  /** Types into a KPI's row. */
  type(title: string, header: string, value: Cell): void {
    this.tab('KPIs')[this.row(title)][this.column(header)] = value;
  }

  /** Titles on the KPI sheet, top to bottom. */
  get titles(): Cell[] {
    const cells = this.tab('KPIs');
    const header = cells.findIndex((row) => row[0] === 'KPI');
    return cells.slice(header + 1).map((row) => row[0] ?? '');
  }
}
