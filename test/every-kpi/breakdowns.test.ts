import { dayFromIso } from '../../src/base/day';
import { monthsIn } from '../../src/base/period';
import { kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { period } from '../kpis/asking';
import { all, fourMonths, law, months, named, periods, questions, rounded, trait } from './law';

/** Sums and counts of rows, which add up over any grouping; MRR is a sum over reps, not over months. */
const sums = questions.filter(
  ({ id, variant }) =>
    trait(id, variant, 'overTime') === 'adds up' && trait(id, variant, 'breaksDown') === 'by anything',
);
const stocks: { id: KpiId; variant: string }[] = [
  { id: 'mrr', variant: 'standard' },
  { id: 'arr', variant: 'standard' },
];

describe('every KPI, whatever the data', () => {
  it('has parts by rep and by field that add up to the whole', () => {
    law((analysis, claim) => {
      for (const question of [...sums, ...stocks]) {
        for (const over of periods) {
          const { value } = analysis.result(question.id, question.variant, over);
          if (value === null) continue;
          for (const by of analysis.breakdowns(question.id).filter((id) => id !== 'month')) {
            const groups = analysis.breakdown(question.id, by, question.variant, over);
            if (groups.length === 0) continue;
            const together = groups.reduce((sum, group) => sum + (group.value ?? 0), 0);
            claim([named(question), by, rounded(together)], [named(question), by, rounded(value)]);
          }
        }
      }
    });
  });

  it('has months that add up to the whole, the undated line included in all', () => {
    law((analysis, claim) => {
      for (const question of sums) {
        for (const over of [all, fourMonths, months[1]]) {
          const { value } = analysis.result(question.id, question.variant, over);
          if (value === null) continue;
          const lines = analysis.breakdown(question.id, 'month', question.variant, over);
          const together = lines.reduce((sum, line) => sum + (line.value ?? 0), 0);
          claim([named(question), rounded(together)], [named(question), rounded(value)]);
        }
      }
    });
  });

  it('adds up over time where it is declared to', () => {
    const adding = questions.filter(({ id, variant }) => trait(id, variant, 'overTime') === 'adds up');
    const spans = ['2024-01-01..2024-02-09', '2024-02-10..2024-03-05', '2024-03-06..2024-04-30'].map(period);
    law((analysis, claim) => {
      for (const { id, variant } of adding) {
        const { value } = analysis.result(id, variant, fourMonths);
        if (value === null) continue;
        const together = spans.reduce((sum, span) => sum + (analysis.result(id, variant, span).value ?? 0), 0);
        claim([named({ id, variant }), rounded(together)], [named({ id, variant }), rounded(value)]);
      }
    });
  });

  it('gives for a month what the line of that month says', () => {
    law((analysis, claim) => {
      for (const question of questions) {
        if (kpis.find(({ id }) => id === question.id)?.anonymous) continue;
        const lines = analysis.breakdown(question.id, 'month', question.variant, fourMonths);
        for (const line of lines) {
          const { value, n } = analysis.result(question.id, question.variant, period(line.key));
          claim(
            [named(question), line.key, rounded(line.value), line.n],
            [named(question), line.key, rounded(value), n],
          );
        }
      }
    });
  });

  it('leaves no month out between the first and the last', () => {
    law((analysis, claim) => {
      for (const question of questions) {
        const keys = analysis
          .breakdown(question.id, 'month', question.variant, fourMonths)
          .map(({ key }) => dayFromIso(`${key}-01`) as number);
        if (keys.length === 0) continue;
        claim(
          [named(question), keys],
          [named(question), monthsIn(keys[0], keys[keys.length - 1] + 1).map(({ from }) => from)],
        );
      }
    });
  });

  it('shows everyone of the roster and nobody twice', () => {
    law((analysis, claim, tabs) => {
      if (!(Array.isArray(tabs) && tabs.some(({ name }) => name === 'team'))) return;
      for (const question of sums) {
        if (analysis.result(question.id, question.variant).value === null) continue;
        const keys = analysis.breakdown(question.id, 'rep', question.variant).map(({ key }) => key);
        if (keys.length === 0) continue;
        const missing = ['Ann', 'Bob', 'Zoe'].filter((name) => !keys.includes(name));
        claim([named(question), missing, new Set(keys).size], [named(question), [], keys.length]);
      }
    });
  });
});
