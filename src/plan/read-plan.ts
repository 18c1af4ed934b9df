import { dayFromIso, isCivilDate } from '../base/day';
import type { Language } from '../base/language';
import { weekdays } from '../base/weekday';
import { bandsNamed } from '../dimensions/deals/cycle-band';
import type { Answer } from '../intake/reading';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { variantOf, wayOf } from '../kpis/declaration/slice';
import { traitOf } from '../kpis/declaration/traits';
import type { Sentence } from '../texts/sentence';
import { breakdowns } from './breakdown';
import { cadences } from './calendar/cadences';
import { isPeriodText } from './calendar/periods';
import { openWeekdays } from './calendar/working-days';
import { targetProblem, withNumbers } from './goals/check-target';
import { kpiFromName, sliceFromText, variantFromName } from './kpi-name';
import type { OpeningHours, Plan, PlannedKpi, PlannedReport, Recipient, Target, Thresholds, WrittenKpi } from './plan';
import {
  address,
  clock,
  flag,
  hour,
  isoDate,
  listOf,
  number,
  objectOf,
  oneOf,
  type Reader,
  text,
  textThat,
  wrong,
} from './read-value';
import { type Sources, type SourceTable, sourceReader, sourceTables } from './sources';
import { alertRules } from './words';

export const languages: Language[] = ['en', 'nl'];

/** A plan that was read, and one sentence for each thing in it that could not be. */
export interface ReadPlan {
  plan: Plan;
  problems: Sentence[];
}

/**
 * Reads a plan from JSON that a person wrote. What cannot be read is left out of the plan and named in the problems,
 * each with its place: a caller that must not lose anything refuses a plan with problems.
 */
export function readPlan(value: unknown, kpis: readonly KpiDescription[]): ReadPlan {
  const problems: Sentence[] = [];
  const plan = planReader(kpis)({ value: value ?? {}, at: '' }, problems) ?? {};
  return { plan, problems };
}

const periodReader = textThat(isPeriodText, { text: 'expects_period' });

/** True for a month and day of every year, as `04-01`. */
export const isMonthDay = (value: string): boolean =>
  /^\d\d-\d\d$/.test(value) && isCivilDate(2001, Number(value.slice(0, 2)), Number(value.slice(3)));

const fiscalStartReader = textThat(isMonthDay, { text: 'expects_fiscal_start' });

export const openDaysReader = textThat((days) => openWeekdays(days) !== null, { text: 'expects_days' });

export const cycleBandsReader = textThat((limits) => bandsNamed(limits) !== null, { text: 'expects_bands' });

const openingHoursReader = ordered(
  objectOf<OpeningHours>(
    {
      days: openDaysReader,
      opens: clock,
      closes: clock,
      holidays: listOf(isoDate),
    },
    ['days', 'opens', 'closes'],
  ),
  ({ opens, closes }) => opens < closes,
  { text: 'expects_opens_first' },
);

export const targetReader = ordered(
  objectOf<Target>({ from: isoDate, to: isoDate, target: number, floor: number, stretch: number, due: isoDate }, [
    'from',
    'to',
  ]),
  ({ from, to }) => (dayFromIso(from) as number) <= (dayFromIso(to) as number),
  { text: 'expects_from_first' },
);

export const recipientReader = objectOf<Recipient>({ address, language: oneOf(languages) }, ['address']);

const reportReader = objectOf<PlannedReport>({
  name: text,
  cadence: oneOf(cadences),
  hour,
  recipients: listOf(recipientReader),
});

const answerReader = objectOf<Answer>({ tab: text, column: text, value: text, answer: text }, [
  'tab',
  'column',
  'answer',
]);

/** The tables of a plan that lie elsewhere, as JSON has them. */
export const sourceTablesReader = objectOf<Sources>(
  Object.fromEntries(sourceTables.map((table) => [table, sourceReader])) as Record<SourceTable, Reader<string>>,
);

const thresholdsReader = objectOf<Thresholds>({ onTrack: number, atRisk: number, quiet: number });

function planReader(kpis: readonly KpiDescription[]): Reader<Plan> {
  return objectOf<Plan>({
    language: oneOf(languages),
    company: text,
    objective: text,
    period: periodReader,
    breakdown: oneOf(breakdowns),
    weekStart: oneOf(weekdays),
    fiscalYearStart: fiscalStartReader,
    openingHours: openingHoursReader,
    cycleBands: cycleBandsReader,
    answers: listOf(answerReader),
    sources: sourceTablesReader,
    maximumBytesBilled: number,
    thresholds: thresholdsReader,
    kpis: once(listOf(plannedKpi(kpis))),
  });
}

/** One KPI of the plan, its id and variant brought to those of the catalogue. */
function plannedKpi(kpis: readonly KpiDescription[]): Reader<PlannedKpi> {
  return (placed, problems) => {
    const targets = listOf(targetFor(placed.value, kpis));
    const written = objectOf<WrittenKpi>(
      {
        id: text,
        variant: text,
        only: textThat((value) => sliceFromText(value) !== null, { text: 'expects_slice' }),
        owner: text,
        live: flag,
        targets,
        report: reportReader,
        note: text,
        alerts: listOf(oneOf(alertRules)),
        snoozed: isoDate,
      },
      ['id'],
    )(placed, problems);
    if (!written) return undefined;
    const { only, ...planned } = written;
    // Without its part it would be another figure.
    if (only === undefined && 'only' in Object(placed.value)) return undefined;
    const named = kpiFromName(planned.id, kpis);
    if (!named) {
      const known = kpis.map((kpi) => kpi.id).join(', ');
      problems.push(wrong({ value: planned.id, at: `${placed.at}.id` }, { text: 'expects_kpi', values: { known } }));
      return undefined;
    }
    const { kpi } = named;
    const chosen = planned.variant === undefined ? named.variant : variantFromName(planned.variant, kpi);
    if (chosen === null) {
      const expected: Sentence = { text: 'expects_one_of', values: { words: Object.keys(kpi.variants).join(', ') } };
      problems.push(wrong({ value: planned.variant, at: `${placed.at}.variant` }, expected));
      return undefined;
    }
    const slice = only === undefined ? null : sliceFromText(only);
    const variant = slice ? variantOf({ ...wayOf(chosen), only: slice }) : chosen;
    const read: PlannedKpi = { ...planned, id: kpi.id };
    if (planned.variant !== undefined || variant !== 'standard') read.variant = variant;
    return read;
  };
}

/** Reads a goal that the KPI beside it can be judged by. */
function targetFor(planned: unknown, kpis: readonly KpiDescription[]): Reader<Target> {
  const { id, variant } = (planned ?? {}) as { id?: unknown; variant?: unknown };
  const named = kpiFromName(String(id), kpis);
  if (!named) return targetReader;
  const chosen = typeof variant === 'string' ? variantFromName(variant, named.kpi) : named.variant;
  return (placed, problems) => {
    const value = withNumbers(placed.value, traitOf(named.kpi, chosen ?? 'standard', 'unit'));
    const target = targetReader({ ...placed, value }, problems);
    const problem = target ? targetProblem(target, placed.at, named.kpi, chosen ?? 'standard') : null;
    if (!problem) return target;
    problems.push(problem);
    return undefined;
  };
}

/** The same KPI in the same variant stands in a plan once. */
function once(list: Reader<PlannedKpi[]>): Reader<PlannedKpi[]> {
  return (placed, problems) => {
    const seen = new Set<string>();
    return list(placed, problems)?.filter((planned) => {
      const key = keyOf(planned);
      if (seen.has(key)) problems.push({ text: 'plan_twice', values: { at: placed.at, kpi: key } });
      return !seen.has(key) && seen.add(key);
    });
  };
}

/** `win_rate` or `churn: article`: what a KPI is known by on the sheet and in the plan. */
export function keyOf(planned: Pick<PlannedKpi, 'id' | 'variant'>): string {
  return planned.variant && planned.variant !== 'standard' ? `${planned.id}: ${planned.variant}` : planned.id;
}

/** KPIs each in one way to count it: of those that are named twice the first. */
export function onceEach<Named extends Pick<PlannedKpi, 'id' | 'variant'>>(named: readonly Named[]): Named[] {
  return named.filter((one, index) => named.findIndex((other) => keyOf(other) === keyOf(one)) === index);
}

/** A KPI of which the plan says nothing yet. */
export function unplanned(id: PlannedKpi['id'], variant: string): PlannedKpi {
  return variant === 'standard' ? { id } : { id, variant };
}

function ordered<T>(read: Reader<T>, inOrder: (value: T) => boolean, expected: Sentence): Reader<T> {
  return (placed, problems) => {
    const value = read(placed, problems);
    if (value === undefined || inOrder(value)) return value;
    problems.push(wrong(placed, expected));
    return undefined;
  };
}
