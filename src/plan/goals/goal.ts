import { type Day, dayFromIso } from '../../base/day';
import type { InLanguages } from '../../base/language';
import { dayInWords, spanText } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import type { PeriodWindow } from '../calendar/periods';
import { inclusive } from '../calendar/periods';
import { workingDays, workingDayTest } from '../calendar/working-days';
import type { OpeningHours, Target } from '../plan';

/** Ends of a target that holds from the beginning, or for good. */
export const OPEN_START = '0001-01-01';
export const OPEN_END = '9999-12-31';

/** The goal that holds for one KPI in one period. Ratios are 0 to 1. */
export interface Goal {
  target: number | null;
  floor: number | null;
  stretch: number | null;
  /** ISO day by which it is to be reached; null when none was named. */
  due: string | null;
  /** Where the numbers come from, when that is another span than the period itself. */
  remark: Sentence | null;
}

interface Span extends Target {
  start: Day;
  end: Day;
}

const levels = ['target', 'floor', 'stretch'] as const;

/**
 * The goal of a period out of a KPI's targets. A target for exactly this period comes first. A level (rate, average,
 * stock) takes the shortest span that holds as-of. A flow takes its share, by working days, of the shortest span around
 * the period, else the sum of shorter spans that fill it. When every target lies in the past, the last one is carried
 * on, and the remark says so. Null when there is no target for this period; `remark` of the answer may say why.
 */
export function goalFor(
  targets: readonly Target[],
  window: PeriodWindow,
  flow: boolean,
  hours: OpeningHours | undefined,
): { goal: Goal | null; remark: Sentence | null } {
  const spans = targets.map(spanOf).filter((span): span is Span => span !== null);
  if (spans.length === 0) return { goal: null, remark: null };
  const exact = spans.find((span) => isExactly(span, window));
  if (exact) return found(exact, null);
  const asOf = window.period.to - 1;
  const covering = shortest(spans.filter((span) => span.start <= asOf && asOf < span.end));
  if (!flow) return covering ? found(covering, null) : carried(spans, window, flow, hours);
  if (window.full === null) return { goal: null, remark: { text: 'goal_needs_period' } };
  const { from, to } = window.full;
  const around = shortest(spans.filter((span) => span.start <= from && span.end >= to));
  if (around) return found(shareOf(around, window.full, hours), shareRemark(around));
  const parts = partsOf(spans, from, to);
  if (parts) return found(sumOf(parts), { text: 'goal_is_sum', values: { spans: parts.length } });
  return carried(spans, window, flow, hours);
}

function spanOf(target: Target): Span | null {
  const start = dayFromIso(target.from);
  const last = dayFromIso(target.to);
  return start === null || last === null ? null : { ...target, start, end: last + 1 };
}

function isExactly(span: Span, window: PeriodWindow): boolean {
  if (window.full === null) return span.from === OPEN_START && span.to === OPEN_END;
  return span.start === window.full.from && span.end === window.full.to;
}

function shortest(spans: Span[]): Span | null {
  return spans.reduce<Span | null>(
    (best, span) => (best === null || span.end - span.start < best.end - best.start ? span : best),
    null,
  );
}

function found(span: Target, remark: Sentence | null): { goal: Goal | null; remark: Sentence | null } {
  const due = span.due ?? (span.to === OPEN_END ? null : span.to);
  const [target, floor, stretch] = levels.map((level) => span[level] ?? null);
  if (target === null && floor === null && stretch === null && span.due === undefined)
    return { goal: null, remark: null };
  return { goal: { target, floor, stretch, due, remark }, remark };
}

function scaled(span: Target, factor: number): Target {
  const part: Target = { from: span.from, to: span.to, due: span.due };
  for (const level of levels) if (span[level] !== undefined) part[level] = (span[level] as number) * factor;
  return part;
}

function shareOf(span: Span, part: { from: Day; to: Day }, hours: OpeningHours | undefined): Target {
  if (span.from === OPEN_START || span.to === OPEN_END) return span;
  const test = workingDayTest(hours);
  const whole = workingDays(span.start, span.end, test);
  const share =
    whole === 0 ? (part.to - part.from) / (span.end - span.start) : workingDays(part.from, part.to, test) / whole;
  return scaled(span, share);
}

function shareRemark(span: Span): Sentence | null {
  if (span.from === OPEN_START || span.to === OPEN_END) return null;
  return { text: 'goal_is_share', values: { target: span.target ?? '–', ...inWords(span.start, span.end) } };
}

/** The spans inside [from, to) that fill it without gap or overlap. */
function partsOf(spans: Span[], from: Day, to: Day): Span[] | null {
  const parts: Span[] = [];
  let reached = from;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start !== reached || span.end > to) continue;
    parts.push(span);
    reached = span.end;
  }
  return reached === to ? parts : null;
}

/** Adds up the parts; a level that one of them lacks has no sum. */
function sumOf(parts: Span[]): Target {
  const sum: Target = { from: parts[0].from, to: parts[parts.length - 1].to };
  for (const level of levels) {
    const values = parts.map((part) => part[level]);
    if (values.every((value) => value !== undefined)) {
      sum[level] = (values as number[]).reduce((total, value) => total + value, 0);
    }
  }
  return sum;
}

function inWords(from: Day, to: Day): { from: InLanguages; to: InLanguages } {
  return { from: dayInWords(from), to: dayInWords(to - 1) };
}

/** The last target that has ended, taken on into a period that has none of its own. */
function carried(
  spans: Span[],
  window: PeriodWindow,
  flow: boolean,
  hours: OpeningHours | undefined,
): { goal: Goal | null; remark: Sentence | null } {
  const asOf = window.period.to - 1;
  const over = spans.filter((span) => span.end <= asOf + 1).sort((a, b) => b.end - a.end || b.start - a.start);
  const last = over[0];
  if (!last) {
    const from = dayInWords(Math.min(...spans.map((span) => span.start)));
    return { goal: null, remark: { text: 'goal_starts_later', values: { from } } };
  }
  const remark: Sentence = {
    text: 'goal_is_carried_on',
    values: { span: { en: spanText(last, 'en'), nl: spanText(last, 'nl') } },
  };
  if (!flow || window.full === null) return found(last, remark);
  const ratio = (window.full.to - window.full.from) / (last.end - last.start);
  // Months, quarters and years differ by a few days at most: their targets are taken on unchanged.
  if (ratio > 0.89 && ratio < 1.12) return found(last, remark);
  const length = Math.max(1, window.full.to - window.full.from);
  const asLong = { from: Math.max(last.start, last.end - length), to: last.end };
  if (ratio > 1)
    return { goal: null, remark: { text: 'goal_none_for_period', values: inWords(window.full.from, window.full.to) } };
  return found(shareOf(last, asLong, hours), remark);
}

/** The targets with the goal of one span set anew: what a person typed into the KPI sheet. */
export function withGoal(
  targets: readonly Target[],
  span: { from: string; to: string },
  goal: Pick<Goal, 'target' | 'floor' | 'stretch' | 'due'>,
): Target[] {
  const others = targets.filter((target) => target.from !== span.from || target.to !== span.to);
  const own: Target = { from: span.from, to: span.to };
  for (const level of levels) if (goal[level] !== null) own[level] = goal[level] as number;
  // A goal of the period before was due on a day of its own, which says nothing about this period.
  if (goal.due !== null && goal.due !== span.to && goal.due >= span.from) own.due = goal.due;
  const says = levels.some((level) => own[level] !== undefined) || own.due !== undefined;
  // An empty goal is kept only where it hides a longer one: the person has emptied the cell on purpose.
  return says || others.length > 0 ? [...others, own] : others;
}

/** The span under which a goal typed for a window is kept. */
export function spanOfWindow(window: PeriodWindow): { from: string; to: string } {
  return window.full === null ? { from: OPEN_START, to: OPEN_END } : inclusive(window.full);
}

/** ISO day of a goal's due date as a day; null when it has none. */
export function dueDay(goal: Goal | null): Day | null {
  return goal?.due ? dayFromIso(goal.due) : null;
}
