import { dayFromIso } from '../../base/day';
import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import { labelSources } from '../../dimensions/label-sources';
import { asksWholePeriod } from '../../engine/formula/walk';
import { models } from '../../engine/models/models';
import { kpiOf } from '../../kpis';
import { declaredVariant, wayOf } from '../../kpis/declaration/slice';
import { tablesOf } from '../../kpis/roles';
import type { Goal } from '../../plan/goals/goal';
import { kpiLabel } from '../../plan/kpi-name';
import type { PlannedKpi } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { serialOf } from '../../plan/tab/plan-cell';
import { planCells, type ShownCells, type ShownColumn } from '../../plan/tab/shown-kpi';
import { wordSentence } from '../../plan/words';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import type { TableName } from '../../tables/tables';
import { say } from '../../texts/say';
import { formulaText, wholeColumns } from '../draft/a1';
import type { DraftCell } from '../draft/draft';
import { changeFormat, dateFormat, momentFormat, numberFormat } from '../draft/number-format';
import type { SheetColumn } from './columns';
import {
  attainmentFormula,
  changeFormula,
  type FormulaRowKind,
  paceFormula,
  type RowReferences,
  statusFormula,
} from './formulas';
import { remarkOf } from './remark';
import { smartText } from './smart-text';
import { trendText } from './trend';

/** What all rows of a sheet have in common. */
export interface RowSetting {
  language: Language;
  locale: string;
  zone: Zone;
  /** False for the period `all`. */
  bounded: boolean;
  /** The raw tabs that hold data, with their widths, and the plan tab: what a live formula is given. */
  tabs: { name: string; table: TableName; columns: number }[];
  planTab: { name: string; columns: number };
}

/** Raw tabs that KPI takes beside the plan tab: tab, tab2 … tab6. */
const MOST_TABS = 5;

/** The cells that are a person's to change, as the plan fills them; dates as serial numbers. */
export function shownCells(planned: PlannedKpi, goal: Goal | null, language: Language): ShownCells {
  const due = goal?.due ? dayFromIso(goal.due) : null;
  return {
    target: goal?.target ?? '',
    floor: goal?.floor ?? '',
    stretch: goal?.stretch ?? '',
    due: due === null ? '' : serialOf(due),
    ...planCells(planned, (cadence) => say(wordSentence(cadence), language)),
  };
}

/** One cell of a KPI's row of those that the add-on writes. */
export function rowCell(
  column: Exclude<SheetColumn, ShownColumn>,
  facts: KpiFacts,
  cells: RowReferences,
  setting: RowSetting,
): DraftCell {
  const { kpi, variant, result, previous, flow, usual, next } = facts;
  const { language } = setting;
  const { unit } = result;
  const kind: FormulaRowKind = {
    unit,
    better: kpi.better,
    flow,
    usual,
    bounded: setting.bounded,
    incomplete: facts.end !== null,
    elsewhere: facts.elsewhere,
  };
  const calculated = (formula: string | null): DraftCell => (formula === null ? '' : { formula });
  switch (column) {
    case 'kpi':
      return kpiLabel(kpi, variant, language);
    case 'actual':
      return liveFormula(facts, cells, setting) ?? result.value ?? '';
    case 'n':
      return result.value === null ? '' : result.n;
    case 'attainment':
      return calculated(attainmentFormula(cells, kind));
    case 'status':
      return { formula: statusFormula(cells, kind, (status) => say({ text: `status_${status}` }, language)) };
    case 'pace':
      return facts.elsewhere === null ? { formula: paceFormula(cells, kind) } : '';
    case 'previous':
      return previous?.value ?? '';
    case 'change':
      return calculated(changeFormula(cells, kind));
    case 'trend':
      return trendText(
        facts.history.map((month) => month.value),
        flow,
      );
    case 'remark':
      return remarkOf(facts, language);
    case 'next':
      return next === null ? '' : serialOf(next.day, next.hour);
    case 'smart':
      return smartText(facts.smart, language);
  }
}

/**
 * `=KPI("win_rate"; from; up to; tab; …; plan tab)`: the same number as the add-on writes, recalculated by Sheets. Null
 * where the plan asks for a value, where there is no number of its own to recalculate, where it depends on days still to
 * come, which a cell is not asked about, and where the KPI reads more tabs than the function takes.
 */
function liveFormula({ planned, kpi, result }: KpiFacts, cells: RowReferences, setting: RowSetting): DraftCell | null {
  if (!planned.live || kpiOf(kpi.id).anonymous || result.value === null || result.standsIn) return null;
  const formulas = declaredVariant(kpiOf(kpi.id), result.variant)?.oneOf ?? [];
  if (formulas.some(asksWholePeriod)) return null;
  const read = new Set(result.rows.map((account) => account.tab));
  const { only } = wayOf(result.variant);
  const labelled: readonly TableName[] = only === null ? [] : labelSources(only.by);
  // The sales cycle shifts costs, also where no row that tells it is counted yet.
  const told = formulas.flatMap((one) => (one.shape === 'model' ? (models[one.model].toldBy ?? []) : []));
  const besides = [...labelled, ...told, ...tablesOf('days to win')];
  const tabs = setting.tabs.filter((tab) => read.has(tab.name) || besides.includes(tab.table));
  if (tabs.length === 0 || tabs.length > MOST_TABS) return null;
  const from = setting.bounded ? cells.from : '""';
  const ranges = [...tabs, setting.planTab].map((tab) => wholeColumns(tab.name, tab.columns));
  return { formula: `=KPI(${[formulaText(keyOf(planned)), from, cells.until, ...ranges].join(';')})` };
}

/** The number format of one cell of a KPI's row, by the value in it; General where the cell holds text. */
export function rowFormat(column: SheetColumn, { result, goal, previous }: KpiFacts, setting: RowSetting): string {
  const of = (value: number | null = result.value): string =>
    numberFormat(result.unit, value, result.currency, setting.language);
  switch (column) {
    case 'actual':
    case 'pace':
      return of();
    case 'target':
    case 'floor':
    case 'stretch':
      return of(goal?.[column]);
    case 'previous':
      return of(previous?.value);
    case 'n':
      return '#,##0';
    case 'attainment':
      return '0%';
    case 'change':
      return changeFormat(result.unit, setting.language);
    case 'due':
      return dateFormat(setting.locale);
    case 'next':
      return momentFormat(setting.locale);
    default:
      return 'General';
  }
}
