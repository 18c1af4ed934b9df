import type { Language } from '../../base/language';
import type { Status } from '../../plan/goals/status';
import type { SheetPeriod } from '../../scorecard/kpi-facts';
import { periodText } from '../../texts/day-text';
import { say } from '../../texts/say';
import { texts } from '../../texts/texts';
import { fixedReference, formulaText } from '../draft/a1';
import type { DraftCell } from '../draft/draft';
import type { Layout } from './layout';

/** The verdicts that a KPI can be counted by, the good ones first. */
const good: Status[] = ['ahead', 'on_track'];
const worstFirst: Status[] = ['off_track', 'at_risk'];

/**
 * How the KPIs stand, in one sentence: `Q4 2026, 61% elapsed: 3 of 5 on track; behind: Win rate and 1 more`. A formula over
 * the status column, so that it stays true when a person changes a target. KPIs without a verdict are not counted. `rows`
 * are those of the KPIs.
 */
export function headline(period: SheetPeriod, layout: Layout, rows: readonly number[], language: Language): DraftCell {
  const told = periodElapsed(period, language);
  const { kpi, status, target } = layout.at;
  if (status === undefined || kpi === undefined || target === undefined || rows.length === 0) return told;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const column = (at: number): string => `${fixedReference(first, at)}:${fixedReference(last, at)}`;
  const word = (one: Status): string => say({ text: `status_${one}` }, language);
  const count = (some: readonly Status[]): string =>
    `(${some.map((one) => `COUNTIF(${column(status)};${formulaText(word(one))})`).join('+')})`;
  const judged = count([...good, ...worstFirst]);
  const worst = worstFirst.reduceRight((otherwise, one) => {
    const named = joined('sheet_headline_worst', language, {
      status: formulaText(word(one)),
      kpi: `INDEX(${column(kpi)};MATCH(${formulaText(word(one))};${column(status)};0))`,
    });
    const others = joined('sheet_headline_more', language, { more: `(${count([one])}-1)` });
    return `IF(${count([one])}>0;${named}&IF(${count([one])}>1;${others};"");${otherwise})`;
  }, '""');
  const standing = joined('sheet_headline_standing', language, { good: count(good), judged });
  const aimless = `COUNTA(${column(target)})=0`;
  const unjudged = `IF(${aimless};${joined('sheet_headline_aimless', language, {})};${joined('sheet_headline_unjudged', language, {})})`;
  return { formula: `=${formulaText(`${told}: `)}&IF(${judged}=0;${unjudged};${standing}&${worst})` };
}

/** `Q4 2026, 61% elapsed`; `Q3 2026` of a quarter that is over. */
function periodElapsed({ window, elapsed }: SheetPeriod, language: Language): string {
  const { kind, period, full } = window;
  const span = full ?? period;
  const name =
    span.from === null ? say({ text: `sheet_period_${kind}` }, language) : periodText(span.from, span.to, language);
  if (elapsed === null || elapsed >= 1) return name;
  // Never 100% of what is not over yet.
  const percent = String(Math.min(99, Math.round(elapsed * 100)));
  return say({ text: 'sheet_headline_elapsed', values: { period: name, percent } }, language);
}

/** A text as part of a formula: its blanks are parts of formulas themselves. */
function joined(
  text: `sheet_headline_${'worst' | 'more' | 'standing' | 'aimless' | 'unjudged'}`,
  language: Language,
  parts: Record<string, string>,
): string {
  const pieces = texts[text][language].split(/\{(\w+)\}/);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? parts[piece] : formulaText(piece)))
    .filter((piece) => piece !== '""')
    .join('&');
}
