import type { Language } from '../../base/language';
import { own } from '../../base/own';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { traitOf } from '../../kpis/declaration/traits';
import { cadences } from '../../plan/calendar/cadences';
import { kpiFromName } from '../../plan/kpi-name';
import { keyOf } from '../../plan/read-plan';
import { columnsOf, dayColumns, type PlanColumn, type Setting } from '../../plan/tab/plan-tab-labels';
import type { PlanTabRow } from '../../plan/tab/plan-tab-rows';
import { choicesOf } from '../../plan/tab/plan-tab-setting-rows';
import { wordSentence } from '../../plan/words';
import { say } from '../../texts/say';
import { texts } from '../../texts/texts';
import type { CellRule } from '../draft/draft';
import { dateFormat, numberFormat } from '../draft/number-format';

/** The rows of the plan tab, to its last, and how many columns it has. */
export interface PlanForm {
  rows: readonly PlanTabRow[];
  columns: number;
}

/** Where the value of a setting stands. */
const VALUE = 2;

const levels: readonly PlanColumn[] = ['target', 'floor', 'stretch'];
const shares: readonly Setting[] = ['on_track', 'at_risk', 'quiet'];

/** The number formats: goals as their KPI is shown, shares as percentages, days as the spreadsheet's locale writes them. */
export function planFormats(
  form: PlanForm,
  kpis: readonly KpiDescription[],
  currencies: ReadonlyMap<string, string>,
  { language, locale }: { language: Language; locale: string },
): string[][] {
  const day = dateFormat(locale);
  return each(form, 'General', (row, column, cell) => {
    if (row.setting !== undefined && cell !== VALUE) return undefined;
    if (row.setting !== undefined)
      return row.setting === 'as_of' ? day : shares.includes(row.setting) ? '0%' : undefined;
    if (column !== undefined && row.kind === 'row' && dayColumns.includes(column)) return day;
    if (column === undefined || !levels.includes(column)) return undefined;
    const named = kpiFromName(String(row.cells[0]), kpis);
    if (!named) return undefined;
    const { kpi, variant } = named;
    const currency = currencies.get(keyOf({ id: kpi.id, variant })) ?? null;
    const value = row.cells[cell];
    const shown = typeof value === 'number' ? value : null;
    return numberFormat(traitOf(kpi, variant, 'unit'), shown, currency, language);
  });
}

/** What a column is for, with an example, beside its header. */
export function planNotes(form: PlanForm, language: Language): string[][] {
  return each(form, '', (row, column) => {
    const text = `plan_note_${column}`;
    const known = row.kind === 'header' ? (own(texts, text) as unknown) : undefined;
    return known === undefined ? undefined : say({ text: text as keyof typeof texts }, language);
  });
}

/** Lists to choose from; anything else may be typed all the same, and is read or named. */
export function planRules(form: PlanForm, language: Language): (CellRule | null)[][] {
  const list = (values: string[]): CellRule => ({ kind: 'list', values });
  const yesOrNo = (['true', 'false'] as const).map((word) => say(wordSentence(word), language));
  const byColumn: Partial<Record<PlanColumn, CellRule>> = {
    cadence: list(cadences.map((word) => say(wordSentence(word), language))),
    live: list(yesOrNo),
    removed: list(yesOrNo),
  };
  return each<CellRule | null>(form, null, (row, column, cell) => {
    if (row.kind !== 'row') return undefined;
    if (row.setting !== undefined) {
      const choices = choicesOf(row.setting, language);
      if (cell !== VALUE || choices.length === 0) return undefined;
      // What stands there is no mistake: two dates are a period, and an objective may be in one's own words.
      const standing = String(row.cells[VALUE] ?? '');
      const isKnown = standing === '' || choices.some((one) => one.toLowerCase() === standing.toLowerCase());
      return list(isKnown ? choices : [standing, ...choices]);
    }
    if (column === 'answer' && row.options && row.options.length > 0) return list(row.options);
    return column === undefined ? undefined : byColumn[column];
  });
}

/** A value for each cell; `of` answers undefined for the usual one. The second column is always empty. */
function each<Value>(
  { rows, columns }: PlanForm,
  usual: Value,
  of: (row: PlanTabRow, column: PlanColumn | undefined, cell: number) => Value | undefined,
): Value[][] {
  return rows.map((row) => {
    const table: readonly PlanColumn[] = row.section && row.section !== 'settings' ? columnsOf[row.section] : [];
    return Array.from({ length: columns }, (_, cell) => {
      const column = cell === 1 ? undefined : table[cell === 0 ? 0 : cell - 1];
      return of(row, column, cell) ?? usual;
    });
  });
}
