import type { DerivedFormula } from '../engine/formula';

/** Survey answers ÷ people of the roster. More answers than people are several surveys: then it says nothing. */
export const responseRate: DerivedFormula = {
  shape: 'derived',
  inputs: {
    answers: {
      oneOf: [
        {
          shape: 'rows',
          rows: {
            table: 'survey',
            needs: ['score'],
            date: 'answeredOn',
            rules: [{ leaveOut: { not: { has: 'score' } }, because: 'no_score' }],
          },
          measure: 'count',
          top: 1,
          whenEmpty: 'no_scores',
        },
      ],
    },
    people: { oneOf: [{ shape: 'given', figure: 'roster', whenEmpty: 'no_reps' }] },
  },
  calculate: ({ answers, people }) => (answers > people ? Number.NaN : answers / people),
  top: 'answers',
  bottom: 'people',
  whenEmpty: 'no_reps',
};
