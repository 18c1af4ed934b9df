import type { Analysis } from '../analysis/analysis';
import { keyShown } from '../analysis/breakdown/group-key';
import type { Cell } from '../base/cell';
import { cellReference } from '../base/cell-address';
import { inSentence, type Language } from '../base/language';
import { dimensionOf } from '../dimensions';
import { headersIn } from '../intake/answers/known-tabs';
import { optionTitle } from '../intake/answers/option-title';
import type { RawTab } from '../intake/reading';
import { kpis } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { kpiFromName } from '../plan/kpi-name';
import { shows } from '../plan/tab/plan-tab-labels';
import { figureOf } from '../questions/cohorts/cohorts';
import { breakdownIn, HEADER_ROW } from '../sheet/breakdown/breakdown-tab';
import type { OwnTab } from '../sheet/build-sheets';
import { cohortAt } from '../sheet/cohorts/cohort-tab';
import type { SortedTabs } from '../sheet/own-tabs';
import { FIRST_LINE, linesOfTab } from '../sheet/questions/question-tab';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { askedNumber, type SelectedCell } from './asked-number';
import { type AroundFormula, explainCall, ourCall } from './explain-formula';
import { statusExplained } from './explain-status';
import type { OpenRows } from './explained-tabs';
import { type AskedNumber, type Explanation, explanationOf } from './explanation';

/** A cell, and the spreadsheet around it. */
export interface CellToExplain extends Omit<AroundFormula, 'tab' | 'value'> {
  cell: SelectedCell;
  /** '' where the cell holds no formula. */
  formula: string;
  sorted: SortedTabs;
  analysis: Analysis;
  /** Where the add-on can: opens rows that lie in no tab. */
  opens?: OpenRows;
}

/**
 * What stands in any cell: the rows behind a number of the KPI sheet, of the tab of KPIs side by side, or of one of our functions, and
 * of every other cell a sentence that says what it is.
 */
export function explainCell(asked: CellToExplain): Explanation {
  const { cell, formula, sorted, analysis, language, tabs, opens } = asked;
  const { name, cells } = tabs[cell.sheet];
  const value: Cell = cells[cell.row - 1]?.[cell.column - 1] ?? '';
  const onSheet = askedNumber(cell, sorted.own, analysis);
  if (onSheet) {
    const status = statusExplained(analysis, onSheet, language);
    return {
      ...explanationOf(analysis, onSheet, language, undefined, opens),
      status: status === null ? '' : say(status, language),
    };
  }
  const number =
    askedOfGroup(cell, sorted.own.breakdownTab) ??
    askedOfQuestion(cell, sorted.own.questionTab, analysis) ??
    askedOfCohort(cell, sorted.own.cohortTab, analysis);
  if (number) return explanationOf(analysis, number, language, undefined, opens);
  const call = formula === '' ? null : ourCall(formula);
  if (call) return explainCall(call, { ...asked, tab: name, value });
  return plainly(asked, whatItIs(asked, value));
}

/** The number on the tab of KPIs side by side that a cell is about: its row names the group, its header the KPI. */
function askedOfGroup(cell: SelectedCell, tab: OwnTab | null): AskedNumber | null {
  if (tab === null || tab.index !== cell.sheet || cell.row <= HEADER_ROW) return null;
  const header = tab.cells[HEADER_ROW - 1] ?? [];
  const by = breakdownIn(tab.cells);
  // The KPI's own column, and that of n beside it.
  const title = header[cell.column - 1] === 'n' ? header[cell.column - 2] : header[cell.column - 1];
  const named = typeof title === 'string' ? kpiFromName(title, kpis) : null;
  const shown = tab.cells[cell.row - 1]?.[0];
  if (!named || by === null || typeof shown !== 'string' || shown === '') return null;
  const asked: AskedNumber = { id: named.kpi.id as KpiId, variant: named.variant };
  return shows(shown, 'breakdown_whole') ? asked : { ...asked, group: { by, key: keyShown(shown, by) } };
}

/** The number on the tab of questions that a cell is about; null where its line no longer shows what the data gives now. */
function askedOfQuestion(
  cell: SelectedCell,
  tab: SortedTabs['own']['questionTab'],
  analysis: Analysis,
): AskedNumber | null {
  if (tab === null || tab.index !== cell.sheet) return null;
  const line = linesOfTab(analysis, analysis.plan.language ?? 'en')[cell.row - FIRST_LINE];
  return line?.figure && line.cells[0] === tab.cells[cell.row - 1]?.[0] ? line.figure : null;
}

/** The share on the tab of cohorts that a cell is about. */
function askedOfCohort(cell: SelectedCell, tab: OwnTab | null, analysis: Analysis): AskedNumber | null {
  if (tab === null || tab.index !== cell.sheet) return null;
  const found = cohortAt(analysis, tab, cell);
  return found && figureOf(found.cohort, found.since);
}

function plainly({ cell, tabs, language }: CellToExplain, says: Sentence): Explanation {
  const place = `${tabs[cell.sheet].name} ${cellReference(cell.row, cell.column)}`;
  return {
    title: place,
    value: '',
    reason: '',
    formula: say(says, language),
    status: '',
    period: '',
    division: '',
    why: '',
    tabs: [],
    notes: [say({ text: 'wizard_explain_where' }, language)],
  };
}

function whatItIs({ cell, formula, sorted, analysis, tabs, language }: CellToExplain, value: Cell): Sentence {
  const { own, records } = sorted;
  const isOn = (tab: { index: number } | null): boolean => tab?.index === cell.sheet;
  const { name } = tabs[cell.sheet];
  if (isOn(own.kpiSheet)) {
    const isAbove = cell.row <= (own.kpiSheet?.sheet.layout.headerRow ?? 0);
    return { text: isAbove ? 'wizard_cell_head' : 'wizard_cell_own_row' };
  }
  if (isOn(own.cohortTab)) return { text: 'wizard_cell_cohorts' };
  if (isOn(own.questionTab)) return { text: 'wizard_cell_questions' };
  const by = isOn(own.breakdownTab) && breakdownIn(own.breakdownTab?.cells ?? []);
  if (by) return { text: 'wizard_cell_breakdown', values: { dimension: inSentence(dimensionOf(by).title) } };
  if (isOn(own.planTab)) return { text: 'wizard_cell_plan_tab' };
  if (isOn(records.history) || isOn(records.deals)) return { text: 'wizard_cell_record' };
  if (isOn(records.charts)) return { text: 'wizard_cell_charts' };
  if (formula !== '') return { text: 'wizard_cell_formula' };
  if (value === '' || value === null) return { text: 'wizard_cell_blank' };
  const reading = analysis.readings.find((one) => one.name === name);
  if (!reading?.table || cell.row < reading.headerRow) return { text: 'wizard_cell_not_data' };
  return ofColumn(cell, tabs[cell.sheet], reading, language);
}

/** A cell of a raw tab: under which header it stands, and as what that is read. */
function ofColumn(
  { column }: SelectedCell,
  { name, cells }: RawTab,
  { table, headerRow, columns }: Analysis['readings'][number],
  language: Language,
): Sentence {
  const field = Object.entries(columns).find(([, { index }]) => index === column - 1);
  const header = headersIn(cells[headerRow - 1])[column - 1] ?? '';
  if (!field) return { text: 'wizard_cell_unused', values: { tab: name, header } };
  return { text: 'wizard_cell_column', values: { tab: name, header, field: optionTitle(field[0], table, language) } };
}
