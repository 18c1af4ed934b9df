import { rangeOf } from '../../../base/column-range';
import { answersOn, FEWEST_ANSWERS } from '../../arguments/scores';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Favourable share, 0 to 1: the answers in the top two of the scale (4 and 5 of 5, 3 and 4 of 4). */
export const satisfaction = declareFunction({
  name: 'SATISFACTION',
  cellWise: false,
  parameters: { scores: { kind: 'numbers' } },
  compute: ({ scores }) => {
    const answers = answersOn(scores, 1, 5, { text: 'expected_score_of_five' });
    if (answers.length < FEWEST_ANSWERS) return { text: 'too_few_answers_given', values: { n: answers.length } };
    const scale = rangeOf(Float64Array.from(answers)).high;
    if (scale < 4) return { text: 'scale_unknown_given' };
    return answers.filter((score) => score >= scale - 1).length / answers.length;
  },
});

export const satisfactionHelp: HelpFor<typeof satisfaction> = {
  purpose: {
    en: 'Employee satisfaction: the share of favourable answers (4 and 5 of 5, 3 and 4 of 4).',
    nl: 'Medewerkerstevredenheid: het deel gunstige antwoorden (4 en 5 van 5, 3 en 4 van 4).',
  },
  parameters: {
    scores: {
      en: 'Column of scores from 1 to 5, or from 1 to 4.',
      nl: 'Kolom met scores van 1 tot 5, of van 1 tot 4.',
    },
  },
  examples: [
    { arguments: [[[5], [4], [4], [3], [2]]], gives: 0.6 },
    { arguments: [[[4], [3], [2], [1], [4]]], gives: 0.6 },
  ],
};
