import { monthStart } from '../../../src/base/day';
import type { DimensionId } from '../../../src/dimensions';
import { NO_LABEL } from '../../../src/engine/groups';
import { kpis } from '../../../src/kpis';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { answerQuestions } from '../../../src/questions/answer';
import { intervalOf } from '../../../src/questions/compare';
import { missOf } from '../../../src/questions/miss/miss';
import { toldAnswers } from '../../../src/questions/told';
import { say } from '../../../src/texts/say';
import { isSentence } from '../../../src/texts/sentence';
import { analysisOf } from '../../kpis/asking';
import { describeSet, setsThere, tabOf } from '../../real-data/data-set';
import { crmMaven } from './crm-maven';
import { type Apart, figureOf, type Row } from './figure-apart';
import { otherSets } from './other-sets';

/** Wilson’s interval of 95 % as its formula is printed. */
function wilson(share: number, all: number): [low: number, high: number] {
  const z = 1.959963984540054;
  const middle = (share * all + (z * z) / 2) / (all + z * z);
  const half = (z / (all + z * z)) * Math.sqrt(all * share * (1 - share) + (z * z) / 4);
  return [middle - half, middle + half];
}

/** The rows of each group, those without one left out. */
function grouped({ rows, by }: Apart): Map<string, Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows()) byKey.set(by(row), [...(byKey.get(by(row)) ?? []), row]);
  byKey.delete('');
  return byKey;
}

const sets = { 'crm-maven': crmMaven, ...otherSets };

// Labels of forms, and no rows.
const NO_ROWS = ['headers-i18n'];

test('every set that there is answers here', () => {
  const folders = Object.entries(sets).flatMap(([set, { folder = set, files }]) => [
    folder,
    ...files.map((file) => file.split('/')[0]),
  ]);
  expect(setsThere().filter((set) => !folders.includes(set) && !NO_ROWS.includes(set))).toEqual([]);
});

for (const [set, { folder = set, files, tabs, apart, figures = {}, recurring }] of Object.entries(sets)) {
  describeSet(folder, () => {
    it('of every KPI the items of a miss add up to it', () => {
      const analysis = analysisOf(tabs?.() ?? files.map((file) => tabOf(`${file}.csv`)));
      const to = monthStart(analysis.asOf + 1);
      for (const { id } of kpis.filter(({ anonymous }) => !anonymous)) {
        const { value } = analysis.result(id, 'standard', { from: monthStart(to, -3), to });
        if (value === null) continue;
        const target = 1.25 * value + 1;
        const miss = missOf(analysis, { id, variant: 'standard', period: { from: monthStart(to, -3), to }, target });
        if (isSentence(miss)) continue;
        const lacked = miss.items.reduce((sum, { amount }) => sum + amount, 0);
        expect([id, lacked / (value - target)]).toEqual([id, expect.closeTo(1, 6)]);
      }
    });

    it('each question has an answer, held against one worked out by other means, or a reason', () => {
      const analysis = analysisOf(tabs?.() ?? files.map((file) => tabOf(`${file}.csv`)));
      const held = new Set<string>();
      const lines: string[] = [];
      for (const { question, compared } of answerQuestions(analysis))
        for (const { kpi, variant, by: dimension, tiersIn, verdict, reason, groups } of compared) {
          // In none of the sets do reps stand in more than one tier.
          const by = tiersIn === undefined ? dimension : 'tier';
          const name = `${question.id} ${kpi} ${by}`;
          const why = reason === null ? '' : say(reason, 'en');
          const key = Object.keys(apart).find((one) => [name, `${question.id} ${kpi}:${variant} ${by}`].includes(one));
          lines.push(`  ${name}: ${verdict ?? why}`);
          if (verdict === null) {
            expect([name, key ?? null, why]).toEqual([name, null, expect.stringMatching(/\w+ \w+/)]);
            continue;
          }
          if (question.id === 'who_sells' && key === undefined) {
            const sum = groups.reduce((all, group) => all + (group.value ?? 0), 0);
            expect([name, sum]).toEqual([name, expect.closeTo(analysis.result(kpi, variant).value ?? 0, 4)]);
            continue;
          }
          expect([name, key]).toEqual([name, expect.any(String)]);
          const other = apart[key as string];
          held.add(key as string);
          const byKey = new Map([...grouped(other)].map(([one, rows]) => [one.toLowerCase(), rows]));
          const named = groups.filter((group) => byKey.has(group.key.toLowerCase()));
          expect([name, named.length]).toEqual([name, byKey.size]);
          for (const group of named) {
            const expected = figureOf(other, byKey.get(group.key.toLowerCase()) ?? []);
            expect([name, group.key, group.value?.toPrecision(9)]).toEqual([name, group.key, expected.toPrecision(9)]);
            if (!other.share) continue;
            const [low, high] = wilson(expected, group.n);
            const interval = intervalOf(group);
            expect([interval?.low, interval?.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
          }
        }
      console.log([`${set}: ${held.size} held here`, ...lines].join('\n'));
      expect([...held].sort()).toEqual(Object.keys(apart).sort());
      if (held.size > 0) return;
      for (const [key, other] of Object.entries(figures)) {
        const [kpi, variant, by] = key.split(/[: ]/) as [KpiId, string, DimensionId];
        const found = analysis.breakdown(kpi, by, variant).filter((group) => group.key !== NO_LABEL && group.n > 0);
        const expected = [...grouped(other)].map(([name, rows]) => [name.toLowerCase(), figureOf(other, rows)]);
        expect([key, Object.fromEntries(found.map((group) => [group.key.toLowerCase(), group.value]))]).toEqual([
          key,
          Object.fromEntries(expected.map(([name, value]) => [name, expect.closeTo(value as number, 6)])),
        ]);
      }
      const moved = toldAnswers(analysis).find(({ question }) => question.id === 'recurring_revenue')?.rows ?? [];
      expect(Object.fromEntries(moved.map(({ text, value }) => [text.replace('recurring_', ''), value]))).toEqual(
        recurring?.() ?? {},
      );
      // Where nothing is held, there is nothing to hold.
      if (Object.keys(figures).length > 0 || recurring) return;
      const answered = kpis.filter(({ id, variants }) =>
        Object.keys(variants).some((variant) => analysis.result(id, variant).value !== null),
      );
      expect(answered.map(({ id }) => id)).toEqual([]);
    });
  });
}
