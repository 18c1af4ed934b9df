import { answerQuestions } from '../../../src/questions/answer';
import { intervalOf } from '../../../src/questions/compare';
import { say } from '../../../src/texts/say';
import { analysisOf } from '../../kpis/asking';
import { describeSet, tabOf } from '../../real-data/data-set';
import { crmMaven } from './crm-maven';
import { figureOf, type Row } from './figure-apart';
import { otherSets } from './other-sets';

/** Wilson’s interval of 95 % as its formula is printed. */
function wilson(share: number, all: number): [low: number, high: number] {
  const z = 1.959963984540054;
  const middle = (share * all + (z * z) / 2) / (all + z * z);
  const half = (z / (all + z * z)) * Math.sqrt(all * share * (1 - share) + (z * z) / 4);
  return [middle - half, middle + half];
}

for (const [set, { files, apart, elsewhere = {} }] of Object.entries({ 'crm-maven': crmMaven, ...otherSets })) {
  describeSet(set, () => {
    it('each question has an answer, held against one worked out by other means, or a reason', () => {
      const analysis = analysisOf(files.map((file) => tabOf(`${file}.csv`)));
      const held = new Set<string>();
      const lines: string[] = [];
      for (const { question, compared } of answerQuestions(analysis))
        for (const { kpi, variant, by: dimension, tiersIn, verdict, reason, groups } of compared) {
          // In none of the sets do reps stand in more than one tier.
          const by = tiersIn === undefined ? dimension : 'tier';
          const name = `${question.id} ${kpi} ${by}`;
          const why = reason === null ? '' : say(reason, 'en');
          const key = Object.keys({ ...apart, ...elsewhere }).find((one) =>
            [name, `${question.id} ${kpi}:${variant} ${by}`].includes(one),
          );
          lines.push(`  ${name}: ${verdict ?? why}`);
          if (verdict === null) {
            expect([name, key ?? null, why]).toEqual([name, null, expect.stringMatching(/\w+ \w+/)]);
            continue;
          }
          expect([name, key]).toEqual([name, expect.any(String)]);
          const other = apart[key as string];
          if (!other) continue;
          held.add(key as string);
          const byKey = new Map<string, Row[]>();
          for (const row of other.rows()) byKey.set(other.by(row), [...(byKey.get(other.by(row)) ?? []), row]);
          byKey.delete('');
          const named = groups.filter((group) => byKey.has(group.key));
          expect([name, named.length]).toEqual([name, byKey.size]);
          for (const group of named) {
            const expected = figureOf(other, byKey.get(group.key) ?? []);
            expect([name, group.key, group.value?.toPrecision(9)]).toEqual([name, group.key, expected.toPrecision(9)]);
            if (!other.share) continue;
            const [low, high] = wilson(expected, group.n);
            const interval = intervalOf(group);
            expect([interval?.low, interval?.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
          }
        }
      console.log([`${set}: ${held.size} held here`, ...lines].join('\n'));
      expect([...held].sort()).toEqual(Object.keys(apart).sort());
    });
  });
}
