import type { Analysis } from '../../analysis/analysis';
import { notOneByOne } from '../../analysis/ask';
import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { startMonth } from '../../dimensions/customers/start-month';
import { playerOf } from '../../kpis/roles';
import { languages } from '../../plan/read-plan';
import { shows } from '../../plan/tab/plan-tab-labels';
import { type Cohort, type CohortMonth, cohortsOf, MOST_MONTHS, together } from '../../questions/cohorts/cohorts';
import { FEW } from '../../questions/compare';
import { monthText } from '../../texts/day-text';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { padded } from '../breakdown/breakdown-tab';
import type { OwnTab } from '../build-sheets';
import { type Area, type ColourRule, type DraftCell, emptyDraft, type SheetDraft } from '../draft/draft';
import { headerLook, TITLE, titleLook } from '../draft/looks';
import { heat, SMALL } from './heat';

/** Above it the title and what the tab is about; below it all cohorts together, then each. */
const HEADER_ROW = 4;
const ALL_ROW = HEADER_ROW + 1;
const FIRST_ROW = ALL_ROW + 1;

/** The month of start, and how many started in it. */
const NAMES = 2;
const COLUMNS = NAMES + MOST_MONTHS;

/** Pixels. */
const NAME_WIDTH = 130;
const MONTH_WIDTH = 52;

/** True for the cells of a tab of cohorts. */
export function isCohortTab(cells: readonly (readonly Cell[])[]): boolean {
  return shows(cells[0]?.[0], 'cohort_tab');
}

/** The cohort of a cell, and how many months after its start: counted from 0. Null for any other cell of the tab. */
export function cohortAt(
  analysis: Analysis,
  tab: OwnTab,
  cell: { row: number; column: number },
): { cohort: Cohort; since: number } | null {
  const since = cell.column - NAMES - 1;
  const cohort = cohortsOf(analysis)[cell.row - FIRST_ROW];
  const name = tab.cells[cell.row - 1]?.[0];
  const isSame = cohort !== undefined && languages.some((one) => monthText(cohort.month, one) === name);
  return isSame && cohort.months[since] ? { cohort, since } : null;
}

/** Months of start × months since, as shares of those who started; null where there is nothing to show and no tab. */
export function cohortTabDraft(analysis: Analysis, existing: OwnTab | null, language: Language): SheetDraft | null {
  const cohorts = cohortsOf(analysis);
  if (!existing && cohorts.length === 0) return null;
  const all = together(cohorts);
  const title = say({ text: 'cohort_tab' }, language);
  const about: Sentence = { text: 'cohorts_about', values: { few: FEW } };
  const { id, variant } = playerOf('customers kept since they started');
  const none = notOneByOne(analysis.data, id, variant) ?? { text: 'cohorts_none' };
  const customers = cohorts.reduce((sum, { months }) => sum + months[0].of, 0);
  const values: DraftCell[][] = [
    [title],
    // Beside the columns that stay in view, which would cut it off.
    ['', '', say(cohorts.length === 0 ? none : about, language)],
    [],
    [startMonth.title[language], 'n', ...all.map((_, since) => since)],
    [say({ text: 'questions_whole' }, language), customers, ...all.map((one) => (one.of < FEW ? '' : shareOf(one)))],
    ...cohorts.map(({ month, months }): DraftCell[] => [
      monthText(month, language),
      months[0].of,
      ...months.map(shareOf),
    ]),
  ];
  const shown = cohorts.length === 0 ? values.slice(0, FIRST_ROW - 3) : values;
  const rows = Math.max(shown.length, existing?.cells.length ?? 0, FIRST_ROW);
  const draft = emptyDraft(existing?.index ?? null, existing?.name ?? title);
  draft.values = [{ row: 1, column: 1, values: padded(shown, rows, COLUMNS) }];
  const formats = ['#,##0', ...Array<string>(MOST_MONTHS).fill('0%')];
  draft.formats = [{ row: ALL_ROW, column: NAMES, values: Array.from({ length: rows - HEADER_ROW }, () => formats) }];
  if (!existing) {
    draft.colours = looks();
    draft.widths = [
      { column: 1, count: 1, pixels: NAME_WIDTH },
      { column: NAMES, count: COLUMNS - 1, pixels: MONTH_WIDTH },
    ];
    draft.frozenRows = ALL_ROW;
    draft.frozenColumns = NAMES;
    draft.rightAligned = [{ row: HEADER_ROW, column: NAMES, rows: 1, columns: 1 }];
    draft.titles = [TITLE];
    draft.plain = true;
  }
  return draft;
}

const shareOf = ({ kept, of }: CohortMonth): number => kept / of;

/** Set once, so they must hold however many cohorts there will be. The first that is true of a cell is its colour. */
function looks(): ColourRule[] {
  const months: Area = { row: ALL_ROW, column: NAMES + 1, rows: null, columns: MOST_MONTHS };
  const where = (formula: string, background: string, text: string): ColourRule => ({
    ...{ area: months, word: null, formula: `=(C${ALL_ROW}<>"")*${formula}`, background, text, bold: false },
  });
  return [
    titleLook(TITLE),
    headerLook({ row: HEADER_ROW, column: 1, rows: 1, columns: COLUMNS }),
    where(`($B${ALL_ROW}<${FEW})`, SMALL.background, SMALL.text),
    // Without a decimal mark, which every locale writes its own way.
    ...heat.map(({ from, background, text }) => where(`(C${ALL_ROW}*100>=${from})`, background, text)),
  ];
}
