import type { Analysis } from '../../src/analysis/analysis';
import type { RawTab } from '../../src/intake/reading';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { say } from '../../src/texts/say';
import { analysisOf, byRep, lines, period } from '../kpis/asking';
import { rawTab } from '../raw-tab';

/** A figure: a KPI, a variant behind a colon, a group behind a slash and what it is by: `revenue / product Mug`. */
type Figure = string;

/** What somebody might export, and the figures worked out by hand. */
export interface Input {
  why: string;
  tabs: RawTab[];
  locale?: string;
  asOf?: string;
  /** A month or inclusive days; March 2026 when left out. */
  over?: string;
  right: [Figure, number | 'reason'][];
  /** True where a question about the tab, or a reason instead of the number, is as good. */
  orAsked?: true;
  /** Figures over these spans are one number. */
  same?: [Figure, string[]];
}

export const tab = rawTab;

interface Judged {
  figure: Figure;
  right: number | 'reason';
  found: number | string;
  isRight: boolean;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));

function analysed({ tabs, locale = 'en_US', asOf = '2026-03-31' }: Input): Analysis {
  return analysisOf(tabs, { locale, asOf });
}

function found(analysis: Analysis, figure: Figure, over: string): number | string {
  const [name, group] = figure.split(' / ');
  const [id, variant = 'standard'] = name.split(': ') as [KpiId, string?];
  if (group === undefined) {
    const { value, reason } = analysis.result(id, variant, period(over));
    return value ?? `reason: ${reason?.text}`;
  }
  const [by, ...label] = group.split(' ');
  const groups =
    by === 'rep'
      ? byRep(analysis, id, variant, period(over))
      : lines(analysis.breakdown(id, by as 'product', variant, period(over)), by as 'product');
  return groups[label.join(' ')] ?? 'reason: no such group';
}

/** Every figure of an input beside what is right, and whether rows used and left out add up to those of each tab. */
export function judge(input: Input): Judged[] {
  const analysis = analysed(input);
  const { over = '2026-03', right, orAsked, same } = input;
  const asks = analysis.readings.some(({ questions }) => questions.length > 0);
  const judged = right.map(([figure, answer]): Judged => {
    const is = found(analysis, figure, over);
    if (typeof is === 'string')
      return { figure, right: answer, found: is, isRight: answer === 'reason' || orAsked === true };
    const isRight = (answer !== 'reason' && near(is, answer)) || (orAsked === true && asks);
    return { figure, right: answer, found: is, isRight };
  });
  for (const span of same?.[1] ?? []) {
    const [figure, [first]] = same as [Figure, string[]];
    const one = found(analysis, figure, first);
    const is = found(analysis, figure, span);
    judged.push({
      figure: `${figure} over ${span}`,
      right: one as number,
      found: is,
      isRight: one === is && typeof is === 'number',
    });
  }
  for (const [figure] of right) {
    const [id, variant] = figure.split(' / ')[0].split(': ') as [KpiId, string?];
    for (const { tab: name, used, leftOut } of analysis.result(id, variant, period(over)).rows) {
      const rows = analysis.readings.find((one) => one.name === name)?.rows ?? -1;
      const sum = leftOut.reduce((all, one) => all + one.rows, used);
      if (sum !== rows) judged.push({ figure: `${figure}: rows of ${name}`, right: rows, found: sum, isRight: false });
    }
  }
  // Who is told to answer a question finds one.
  for (const { name, data, questions } of analysis.readings) {
    const reasons = [...Object.values(data?.unread ?? {}), ...(data?.leftOutReasons ?? [])];
    const asking = reasons.filter((reason) => /answer the question/.test(say(reason, 'en'))).length;
    if (asking > 0 && questions.length === 0)
      judged.push({ figure: `questions of ${name}`, right: asking, found: 0, isRight: false });
  }
  return judged;
}
