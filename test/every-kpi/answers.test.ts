import { say } from '../../src/texts/say';
import type { Sentence } from '../../src/texts/sentence';
import { law, named, periods, questions, trait } from './law';

/** Shares of a set in a larger one: rates that cannot be above 100 %. */
const shares = questions.filter(
  ({ id, variant }) => trait(id, variant, 'unit') === 'ratio' && !trait(id, variant, 'mayExceedAll'),
);

describe('every KPI, whatever the data', () => {
  it('gives a value or a reason, never both and never neither, and to each variant a value', () => {
    const answered = new Set<string>();
    law((analysis, claim) => {
      for (const question of questions) {
        for (const over of periods) {
          const { value, reason, n } = analysis.result(question.id, question.variant, over);
          claim(
            [named(question), value === null, Number.isFinite(value)],
            [named(question), reason !== null, reason === null],
          );
          claim([n, Number.isInteger(n) && n >= 0], [n, true]);
          if (value !== null) answered.add(named(question));
        }
      }
    });
    expect(questions.map(named).filter((name) => !answered.has(name))).toEqual([]);
  });

  it('accounts for every row of every tab it reads', () => {
    law((analysis, claim) => {
      const rowsOf = Object.fromEntries(analysis.readings.map(({ name, rows }) => [name, rows]));
      for (const question of questions) {
        for (const over of periods) {
          const result = analysis.result(question.id, question.variant, over);
          for (const { tab, used, leftOut } of result.rows) {
            const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
            claim([named(question), tab, used + left], [named(question), tab, rowsOf[tab]]);
          }
          const names = result.rows.map(({ tab }) => tab);
          claim([named(question), new Set(names).size], [named(question), names.length]);
          if (result.value !== null) claim([named(question), names.length > 0], [named(question), true]);
        }
      }
    });
  });

  it('keeps a share between 0 and 1, or below 0 where it says that it may be', () => {
    law((analysis, claim) => {
      for (const question of shares) {
        for (const over of periods) {
          const { value } = analysis.result(question.id, question.variant, over);
          if (value === null) continue;
          const least = trait(question.id, question.variant, 'mayBeNegative') ? Number.NEGATIVE_INFINITY : 0;
          claim([named(question), value >= least && value <= 1], [named(question), true]);
        }
      }
    });
  });

  it('has churn and retention add up to 1', () => {
    law((analysis, claim) => {
      for (const over of periods) {
        const { value: lost } = analysis.result('churn', 'standard', over);
        const { value: kept } = analysis.result('retention', 'standard', over);
        claim(lost === null, kept === null);
        if (lost !== null && kept !== null) expect(lost + kept).toBeCloseTo(1, 12);
      }
    });
  });

  it('says everything in both languages, no blank left open', () => {
    law((analysis, claim) => {
      for (const question of questions) {
        for (const over of periods) {
          const { reason, notes, rows } = analysis.result(question.id, question.variant, over);
          const said: Sentence[] = [
            ...(reason ? [reason] : []),
            ...notes,
            ...rows.flatMap(({ leftOut }) => leftOut.map((left) => left.reason)),
          ];
          for (const sentence of said) {
            for (const language of ['en', 'nl'] as const) {
              const said = say(sentence, language);
              claim([said, /^[^{}]+$/.test(said)], [said, true]);
            }
          }
        }
      }
    }, 20);
  });
});
