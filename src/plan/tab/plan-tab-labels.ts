import type { Cell } from '../../base/cell';
import type { InLanguages } from '../../base/language';
import { texts } from '../../texts/texts';
import { shownColumns } from './shown-kpi';

/** The parts of the KPI plan tab, top to bottom; each begins with its title in the first column. */
export const sections = ['settings', 'targets', 'answers', 'kpis', 'others', 'problems'] as const;
export type PlanTabSection = (typeof sections)[number];

export const settings = [
  'as_of',
  'period',
  'objective',
  'language',
  'company',
  'week_start',
  'fiscal_start',
  'open_days',
  'opens',
  'closes',
  'holidays',
  'on_track',
  'at_risk',
  'quiet',
  'breakdown',
  'cycle_bands',
  'sources',
  'maximum_bytes',
] as const;
export type Setting = (typeof settings)[number];

/** What the KPI sheet showed of a KPI when it was last written, and for which span. */
const recordedColumns = [...shownColumns.filter((column) => column !== 'owner'), 'from', 'to'] as const;

/**
 * The header of each part that is a table. Of the KPIs first what is changed here, then, from `target` on, how the KPI sheet
 * showed them.
 */
export const columnsOf = {
  targets: ['kpi', 'from', 'to', 'target', 'floor', 'stretch', 'due', 'remark'],
  answers: ['tab', 'column', 'value', 'answer', 'question', 'options'],
  kpis: ['kpi', 'hour', 'live', 'alerts', 'snoozed', 'removed', 'owner', 'remark', ...recordedColumns],
  others: ['kpi', 'reason'],
  problems: ['tab', 'rows', 'cells', 'problem'],
} as const;

/** Where the meanings of answers stand: in the last column, which is closed. */
export const MEANINGS = columnsOf.kpis.length - 1;

/** Columns that hold days. */
export const dayColumns: readonly PlanColumn[] = ['from', 'to', 'due', 'snoozed'];

export type PlanColumn = (typeof columnsOf)[keyof typeof columnsOf][number];

export function sectionText(section: PlanTabSection): `plan_section_${PlanTabSection}` {
  return `plan_section_${section}`;
}

export function settingText(setting: Setting): `plan_${Setting}` {
  return `plan_${setting}`;
}

export function columnText(column: PlanColumn): `column_${PlanColumn}` {
  return `column_${column}`;
}

/** True when a cell shows one of our texts, in either language. */
export function shows(cell: Cell, text: keyof typeof texts): boolean {
  if (typeof cell !== 'string') return false;
  const { en, nl } = compared(text);
  const shown = cell.trim().toLowerCase();
  return shown === en || shown === nl;
}

const known = new Map<keyof typeof texts, InLanguages>();

/** A text in lower case, made once: every cell of a plan tab is held against dozens. */
function compared(text: keyof typeof texts): InLanguages {
  let lower = known.get(text);
  if (lower === undefined) {
    lower = { en: texts[text].en.toLowerCase(), nl: texts[text].nl.toLowerCase() };
    known.set(text, lower);
  }
  return lower;
}

/** True for the cells of a KPI plan tab: its title stands in the first column, its settings and targets below. */
export function isPlanTab(cells: readonly (readonly Cell[])[]): boolean {
  const first = cells.slice(0, 200).map((row) => row[0]);
  const has = (text: keyof typeof texts): boolean => first.some((cell) => shows(cell, text));
  return has('plan_tab') && has('plan_section_settings') && has('plan_section_targets');
}
