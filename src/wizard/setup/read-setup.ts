import { limits } from '../../base/limits';
import { isOwn } from '../../base/own';
import { dimensions } from '../../dimensions';
import type { KnownTab } from '../../intake/answers/known-tabs';
import type { Answer } from '../../intake/reading';
import { tableNames } from '../../intake/recognise/header-words/vocabulary';
import { kpiOf, kpis } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { wayOf } from '../../kpis/declaration/slice';
import { breakdowns } from '../../plan/breakdown';
import { type Cadence, cadences } from '../../plan/calendar/cadences';
import { customPeriod, isPeriodText } from '../../plan/calendar/periods';
import { languages, onceEach, sourceTablesReader } from '../../plan/read-plan';
import { flag, hour, isoDate, listOf, number, objectOf, oneOf, type Reader, textThat } from '../../plan/read-value';
import type { Sentence } from '../../texts/sentence';
import {
  type PickedKpi,
  type Seen,
  type Setup,
  type ShownPick,
  steps,
  type TypedGoal,
  type TypedReport,
} from './setup';

/** Text as typed: a space at its end is part of typing. */
const typed: Reader<string> = ({ value, at }, problems) => {
  if (typeof value === 'string' && value.length <= limits.typedCharacters) return value;
  problems.push({ text: 'wizard_bad_setup', values: { at } });
  return undefined;
};

const ids = kpis.map(({ id }) => id);

const goal = objectOf<TypedGoal>({ target: typed, floor: typed, stretch: typed, due: typed }, [
  'target',
  'floor',
  'stretch',
  'due',
]);

const cadence: Reader<Cadence | ''> = (placed, problems) =>
  placed.value === '' ? '' : oneOf<Cadence>(cadences)(placed, problems);

const report = objectOf<TypedReport>({ name: typed, cadence, hour, recipients: typed }, [
  'name',
  'cadence',
  'hour',
  'recipients',
]);

const later: Reader<Record<string, string>> = ({ value, at }, problems) => {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries<unknown>({ ...value }) : [];
  const isRead = ([period, text]: [string, unknown]): boolean =>
    customPeriod(period) !== null && typed({ value: text, at: `${at}.${period}` }, problems) !== undefined;
  if (isMap && entries.every(isRead)) return value as Record<string, string>;
  problems.push({ text: 'wizard_bad_setup', values: { at } });
  return undefined;
};

const parts = { goal, later, owner: typed, report };

const shown = objectOf<ShownPick>(parts, ['goal', 'owner', 'report']);

const fields = objectOf<PickedKpi>({ id: oneOf<KpiId>(ids), variant: typed, shown, ...parts }, [
  'id',
  'variant',
  'goal',
  'shown',
  'owner',
  'report',
]);

const picked: Reader<PickedKpi> = (placed, problems) => {
  const read = fields(placed, problems);
  if (!read || isVariant(read)) return read;
  problems.push({ text: 'wizard_bad_setup', values: { at: `${placed.at}.variant` } });
  return undefined;
};

function isVariant({ id, variant }: PickedKpi): boolean {
  const { counted, only } = wayOf(variant);
  return isOwn(kpiOf(id).variants, counted) && (only === null || dimensions.some((one) => one.id === only.by));
}

const answer = objectOf<Answer>({ tab: typed, column: typed, value: typed, answer: typed }, [
  'tab',
  'column',
  'answer',
]);

/** Whoever sends a set-up was shown one, with its days. */
const span = objectOf<{ from: string; to: string }>({ from: isoDate, to: isoDate }, ['from', 'to']);

const fieldHeaders: Reader<Record<string, string>> = ({ value, at }, problems) => {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isMap && Object.values(value).every((header) => typeof header === 'string'))
    return value as Record<string, string>;
  problems.push({ text: 'wizard_bad_setup', values: { at } });
  return undefined;
};

const knownTab = objectOf<KnownTab>(
  {
    ...{ sheet: number, name: typed, headers: listOf(typed), fields: fieldHeaders },
    ...{ table: oneOf(tableNames), rows: number, seen: number },
  },
  ['sheet', 'name', 'headers', 'fields'],
);

const period = textThat((value) => value === '' || isPeriodText(value), { text: 'expects_period' });

const seen = objectOf<Seen>(
  {
    ...{ asOf: typed, objective: typed, period, sources: sourceTablesReader },
    ...{ kpis: listOf(typed), answers: listOf(answer) },
  },
  ['asOf', 'objective', 'period', 'kpis', 'answers'],
);

const setup = objectOf<Setup>(
  {
    step: oneOf(steps),
    language: oneOf(languages),
    objective: typed,
    period,
    breakdown: oneOf(breakdowns),
    sources: sourceTablesReader,
    span: span as Reader<NonNullable<Setup['span']>>,
    answers: listOf(answer),
    picked: listOf(picked),
    parked: listOf(picked),
    chosen: flag,
    confirmed: listOf(typed),
    automatic: flag,
    seen,
    known: listOf(knownTab),
  },
  [
    'step',
    'language',
    'objective',
    'period',
    'span',
    'answers',
    'picked',
    'parked',
    'chosen',
    'confirmed',
    'automatic',
    'seen',
    'known',
  ],
);

/** A set-up out of JSON that a page sent or that was kept; the first thing wrong in it comes back as a sentence. */
export function readSetup(value: unknown): Setup | Sentence {
  const problems: Sentence[] = [];
  const read = setup({ value, at: 'setup' }, problems);
  if (problems.length > 0) return problems[0];
  if (!read || read.answers.length > limits.answers) return { text: 'wizard_bad_setup', values: { at: 'setup' } };
  return { ...read, picked: onceEach(read.picked), parked: onceEach(read.parked) };
}

/** A set-up that was kept; null where there is none, or none that can be read any more. */
export function keptSetup(value: unknown): Setup | null {
  const read = readSetup(value);
  return 'text' in read ? null : read;
}
