import type { Analysis } from '../../../analysis/analysis';
import { type Day, dayFromIso } from '../../../base/day';
import type { Language } from '../../../base/language';
import { isAddress, isSameAddress } from '../../../plan/people/address';
import { recipientsOf } from '../../../plan/people/report-mail';
import type { Plan, PlannedKpi, Recipient } from '../../../plan/plan';
import { keyOf } from '../../../plan/read-plan';
import { usualAlerts } from '../../../plan/words';
import { type KpiFacts, type SheetPeriod, sheetPeriod } from '../../../scorecard/kpi-facts';
import { hasOtherLength } from '../../../scorecard/other-length';
import { taskKey } from '../../calendar/task-key';
import type { ReportTask } from '../../calendar/tasks';
import { type Crossing, type CrossingLine, levelOf, lines, periodKey, type Standing, standingOf } from './crossing';
import { type TabTrouble, tabTroubles } from './tab-trouble';

/** What waits for one person: what has crossed a line, or has stopped coming in, and was not told before. */
export interface AlertTask extends ReportTask {
  crossings: Crossing[];
  troubles: TabTrouble[];
  /** Everything that stands crossed, told or not, by name: what to remember once this is told. */
  standing: Record<string, string>;
}

export interface AlertSetting {
  analysis: Analysis;
  plan: Plan;
  rows: readonly KpiFacts[];
  /** Address of who keeps the schedule running; '' where it is not known. */
  keeper: string;
  name: string;
  hour: number;
  today: Day;
  /** What has been told under the key of a task. */
  told: (key: string) => Record<string, string>;
}

/** Told of, delivery unknown: the mail may have been cut off. */
export const DELIVERY_UNKNOWN = '?';

/**
 * The alerts of one refresh, one task a person, those with nothing new included. A line is told once, with the gravest line
 * of the KPI, and again only after the KPI has recovered or another period has begun; when a graver line is crossed, that is
 * told too.
 */
export function alertTasks(setting: AlertSetting): AlertTask[] {
  const { analysis, plan, rows, name, hour } = setting;
  const period = sheetPeriod(analysis);
  const troubles = tabTroubles(analysis);
  const tasks = new Map<string, AlertTask>();
  for (const measured of rows) {
    const facts = hasOtherLength(measured, period) ? { ...measured, goal: null } : measured;
    for (const { address, language, ofLines, ofTabs } of alertedOf(facts.planned, setting)) {
      const key = taskKey({ kind: 'alert', cadence: 'workday', address: address.toLowerCase(), name: '' });
      const task = tasks.get(key) ?? {
        ...{ key, cadence: 'workday' as const, hour, name, address, language },
        ...{ kpis: [], crossings: [], troubles: [], standing: {} },
      };
      tasks.set(key, task);
      const person = { period, troubles: ofTabs ? troubles : [], ofLines, told: setting.told(key), plan };
      if (isSnoozed(facts.planned, setting.today)) stayTold(task, facts, person);
      else addTo(task, facts, person);
    }
  }
  // In the order of the tabs, as reports name them: what is said twice in one mail can then be said once.
  for (const task of tasks.values()) task.troubles = troubles.filter((one) => task.troubles.includes(one));
  return [...tasks.values()];
}

function isSnoozed({ snoozed }: PlannedKpi, today: Day): boolean {
  const until = snoozed === undefined ? null : dayFromIso(snoozed);
  return until !== null && today <= until;
}

/** While a KPI is snoozed nothing of it is told; what was told before is not told again afterwards while it lasts. */
function stayTold(task: AlertTask, facts: KpiFacts, { troubles, told }: Setting): void {
  for (const line of lines) {
    const name = nameOf(line, facts);
    if (told[name] !== undefined) task.standing[name] = told[name];
  }
  for (const { name, standing, concerns } of troubles) {
    if (concerns(facts) && told[name] === standing) task.standing[name] = standing;
  }
}

interface Setting {
  period: SheetPeriod;
  /** Of these the person is told, and whether of lines. */
  troubles: TabTrouble[];
  ofLines: boolean;
  told: Record<string, string>;
  plan: Plan;
}

function addTo(task: AlertTask, facts: KpiFacts, setting: Setting): void {
  const wished = facts.planned.alerts ?? usualAlerts;
  const key = keyOf(facts.planned);
  const watched = setting.ofLines ? lines.filter((line) => wished.includes(line)) : [];
  const crossing = crossingOf(task, facts, watched, setting);
  if (crossing) {
    task.crossings.push(crossing);
    task.kpis.push(key);
  }
  if (!wished.includes('stale')) return;
  for (const trouble of setting.troubles) {
    if (!trouble.concerns(facts)) continue;
    const { name, standing } = trouble;
    const isNew = setting.told[name] !== standing && task.standing[name] === undefined;
    task.standing[name] = standing;
    if (isNew) task.troubles.push(trouble);
  }
}

/** The gravest line that this KPI has newly crossed; null where there is none, or a graver one was told already. */
function crossingOf(task: AlertTask, facts: KpiFacts, wished: CrossingLine[], setting: Setting): Crossing | null {
  const { period, told, plan } = setting;
  const now = periodKey(period);
  const isSoFar = (line: CrossingLine): boolean => told[nameOf(line, facts)] === now;
  // Where a new period brings no rows, the one before is reported again: what was told of it is not to be told twice.
  for (const line of wished) {
    const at = told[nameOf(line, facts)];
    if (at !== undefined && at !== now) task.standing[nameOf(line, facts)] = at;
  }
  const held = wished.map((line) => {
    return { line, standing: unlessOnTarget(line, standingOf(line, facts, period, plan), facts) };
  });
  const beyond = held.filter(
    ({ line, standing }) => standing === 'crossed' || (standing !== 'recovered' && isSoFar(line)),
  );
  for (const { line } of beyond) task.standing[nameOf(line, facts)] = now;
  const gravest = beyond.find(({ standing }) => standing === 'crossed');
  if (!gravest || beyond.some(({ line }) => lines.indexOf(line) <= lines.indexOf(gravest.line) && isSoFar(line))) {
    return null;
  }
  const level = levelOf(gravest.line, facts);
  return level === null ? null : { line: gravest.line, facts, period: now, level };
}

/** What reaches its target is no alarm for having been better still. */
function unlessOnTarget(line: CrossingLine, standing: Standing, { goal, result, kpi, share }: KpiFacts): Standing {
  if (line !== 'previous' || goal?.target == null || result.value === null) return standing;
  const expected = goal.target * share;
  const reaches = kpi.better === 'higher' ? result.value >= expected : result.value <= expected;
  return reaches ? 'recovered' : standing;
}

function nameOf(line: CrossingLine, { planned }: KpiFacts): string {
  return standingName(line, keyOf(planned));
}

/** Under which name an alert remembers that a KPI stands beyond a line. */
export function standingName(line: CrossingLine, kpi: string): string {
  return `${line} ${kpi}`;
}

interface Alerted {
  address: string;
  language: Language;
  /** Told of lines that the KPI crosses, and of what is the matter with its tabs. */
  ofLines: boolean;
  ofTabs: boolean;
}

/**
 * Who is told of a KPI: its owner where that is an address. Else the recipients of its report are told of its lines, and
 * who keeps the schedule of its tabs, which are no business of those who only read.
 */
function alertedOf(planned: PlannedKpi, { plan, keeper }: AlertSetting): Alerted[] {
  const named = recipientsOf(planned);
  const { owner = '' } = planned;
  const told = (given: string, ofLines: boolean, ofTabs: boolean): Alerted => {
    const person: Recipient = named.find((one) => isSameAddress(one.address, given)) ?? { address: given };
    return { address: person.address, language: person.language ?? plan.language ?? 'en', ofLines, ofTabs };
  };
  if (isAddress(owner)) return [told(owner, true, true)];
  const isKeeper = ({ address }: { address: string }): boolean => isSameAddress(address, keeper);
  const readers = named.map((one) => told(one.address, true, keeper === '' || isKeeper(one)));
  return keeper === '' || readers.length === 0 || named.some(isKeeper)
    ? readers
    : [...readers, told(keeper, false, true)];
}
