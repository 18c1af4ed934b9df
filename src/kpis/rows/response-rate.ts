import { derived } from './derived';

/** Survey answers ÷ people of the roster. More answers than people are several surveys: then it says nothing. */
export const responseRate = derived({
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
          emptyReason: 'no_scores',
        },
      ],
    },
    people: { oneOf: [{ shape: 'given', figure: 'roster', emptyReason: 'no_reps' }] },
  },
  value: { divide: ['answers', 'people'] },
  most: 1,
  emptyReason: 'no_reps',
});
