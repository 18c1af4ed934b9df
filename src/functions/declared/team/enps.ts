import { answersOn, FEWEST_ANSWERS } from '../../arguments/scores';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Employee net promoter score, −100 to 100: the percentage of 9 and 10 minus the percentage of 0 to 6. */
export const enps = declareFunction({
  name: 'ENPS',
  cellWise: false,
  parameters: { scores: { kind: 'numbers' } },
  compute: ({ scores }) => {
    const answers = answersOn(scores, 0, 10, { text: 'expected_score_of_ten' });
    if (answers.length < FEWEST_ANSWERS) return { text: 'too_few_answers_given', values: { n: answers.length } };
    if (answers.every((score) => score <= 5)) return { text: 'scores_of_five' };
    const promoters = answers.filter((score) => score >= 9).length;
    const detractors = answers.filter((score) => score <= 6).length;
    return (100 * (promoters - detractors)) / answers.length;
  },
});

export const enpsHelp: HelpFor<typeof enps> = {
  purpose: {
    en: 'Employee net promoter score: from -100 to 100, how warmly the team would recommend working here.',
    nl: 'eNPS: van -100 tot 100, hoe graag het team het werken hier aanbeveelt.',
  },
  parameters: { scores: { en: 'Column of scores from 0 to 10.', nl: 'Kolom met scores van 0 tot 10.' } },
  examples: [{ arguments: [[[10], [9], [9], [8], [6]]], gives: 40 }],
};
