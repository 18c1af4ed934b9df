import { type Analysis, analyze } from '../../analysis/analysis';
import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { isOwn } from '../../base/own';
import type { Period } from '../../base/period';
import type { Answer, RawTab } from '../../intake/reading';
import { kpiOf, kpis } from '../../kpis';
import type { KpiDescription, KpiId } from '../../kpis/declaration/catalogue';
import { kpiFromName } from '../../plan/kpi-name';
import type { Plan } from '../../plan/plan';
import { readPlanTab } from '../../plan/tab/plan-tab';
import { daysOfTime, type TimeAsked, timeAsked, timeSays } from '../../questions/asked-time';
import type { Days } from '../../questions/gap/gap';
import { tables } from '../../tables/tables';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import { languageOf } from '../call';
import type { DocumentSettings } from '../declare';
import { errorOf } from './cells';
import { typedPeriod } from './typed-period';

/** What every function over raw tabs is given. */
export interface TabValues {
  /** In somebody's own words: it may name a time. */
  question?: string;
  from: Day | null;
  to: Day | null;
  tab: Cell[][];
  tab2?: Cell[][];
  tab3?: Cell[][];
  tab4?: Cell[][];
  tab5?: Cell[][];
  tab6?: Cell[][];
}

/** The KPI that was asked, over tabs that have been read. */
export interface AskedTabs extends OpenedTabs {
  kpi: KpiDescription;
  id: KpiId;
  variant: string;
}

/** Tabs that have been read, and the period that was asked. */
export interface OpenedTabs {
  analysis: Analysis;
  plan: Plan;
  /** The days that are asked for: those that are typed, else those of the time that a question names. */
  days: Days;
  /** undefined: everything */
  period: Period | undefined;
  /** The time that a question names, where no days are typed, and what is to be said of it. */
  time: (TimeAsked & { says: Sentence[] }) | null;
}

/**
 * Finds the KPI by its name and reads the tabs. Throws a Refusal for a name that no KPI has, for a survey, of which it cannot
 * know what was shown before, and where `openTabs` does.
 */
export function openKpi(values: TabValues & { name: string }, document: DocumentSettings): AskedTabs {
  const { name } = values;
  const named = kpiFromName(name, kpis);
  if (!named) throw new Refusal({ text: 'unknown_kpi', values: { name } });
  if (kpiOf(named.kpi.id).anonymous) throw new Refusal({ text: 'survey_on_the_sheet_only' });
  return { kpi: named.kpi, id: named.kpi.id, variant: named.variant, ...openTabs(values, document) };
}

/**
 * Reads the tabs; the add-on's own plan tab supplies the plan. Throws a Refusal for a period that ends before it starts, and
 * when no raw tab is given. `isForecast`: a time that the question names may begin on the day after the last of the data.
 */
export function openTabs(values: TabValues, document: DocumentSettings, isForecast = false): OpenedTabs {
  const { from, to } = values;
  typedPeriod(from, to);
  const zone = document.zone();
  let plan: Plan = {};
  let asOf = '';
  const tabs: RawTab[] = [];
  [values.tab, values.tab2, values.tab3, values.tab4, values.tab5, values.tab6].forEach((given, index) => {
    if (!given) return;
    const cells = given.map(plainRow);
    const own = readPlanTab(cells, kpis, zone);
    if (own) {
      plan = own.plan;
      // What lies elsewhere no cell can ask, and the tabs alone would give another number.
      if (plan.sources || own.unread.sources !== undefined) throw new Refusal({ text: 'sources_not_in_cells' });
      asOf = own.asOf;
    } else tabs.push({ name: String(index + 1), cells });
  });
  if (tabs.length === 0) throw new Refusal({ text: 'no_raw_tab' });
  const answers = forEveryTab(plan.answers ?? [], tabs);
  const analysis = analyze(tabs, {
    plan: { ...plan, answers },
    period: 'all',
    zone,
    locale: document.locale(),
    ...(asOf === '' ? {} : { asOf }),
  });
  if (from === null && to === null)
    return { analysis, plan, ...daysAsked(values.question ?? '', analysis, document, isForecast) };
  return { analysis, plan, days: { from, to }, period: { from, to: (to ?? analysis.asOf) + 1 }, time: null };
}

/** What a question names beside blank days: the whole of that time, and as much of it as the data has. Throws a Refusal where none of it has begun. */
function daysAsked(
  question: string,
  analysis: Analysis,
  document: DocumentSettings,
  isForecast: boolean,
): Pick<OpenedTabs, 'days' | 'period' | 'time'> {
  const time = timeAsked(question, analysis);
  if (!time) return { days: { from: null, to: null }, period: undefined, time: null };
  const asked = isForecast ? time.coming : time.period;
  if (asked === null) throw new Refusal({ text: 'time_not_begun', values: { time: time.words } });
  const { days, period } = daysOfTime(asked, analysis);
  const says = timeSays(time, period, languageOf(document.locale()));
  return { days, period, time: { ...time, says } };
}

/** A row that holds no error cell is only read, and not copied. */
function plainRow(row: Cell[]): Cell[] {
  return row.some((cell) => plainCell(cell) !== cell) ? row.map(plainCell) : row;
}

/** An error cell of a raw tab may come as an object: it becomes a text that the reading of tabs reports. */
function plainCell(cell: Cell): Cell {
  return typeof cell === 'object' ? (errorOf(cell) ?? cell) : cell;
}

/**
 * A function is handed cells, not names of tabs: what was said about a column holds for that column in whichever tab it
 * is. What was said a tab is (deals, orders …) can only be meant for the one tab there is.
 */
function forEveryTab(answers: Answer[], tabs: RawTab[]): Answer[] {
  const aboutTab = ({ column, answer }: Answer): boolean =>
    column.trim() === '' && (answer.trim() === 'not data' || isOwn(tables, answer.trim()));
  return answers
    .filter((answer) => tabs.length === 1 || !aboutTab(answer))
    .flatMap((answer) => tabs.map((tab) => ({ ...answer, tab: tab.name })));
}
