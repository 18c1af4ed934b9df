import { prepareSurvey } from '../../../src/dataset/prepare/prepare-survey';
import { scaleSaid } from '../../../src/dataset/prepare/scale-said';
import { numbers, tableOf } from '../../engine/table-of';

describe('the scale that a header names', () => {
  it.each([
    ['Satisfaction (1-10)', 1, 10],
    ['Score 0 – 10', 0, 10],
    ['How happy are you at work, from 1 to 10?', 1, 10],
    ['Between 0 and 10, how much do you like it here?', 0, 10],
    ['Job satisfaction (out of 10)', 0, 10],
    ['Happiness /10', 0, 10],
    ['Hoe tevreden ben je op een schaal van 1 tot 10?', 1, 10],
    ['Rapportcijfer (1 t/m 10)', 1, 10],
    ['Cijfer van 0 tot en met 10', 0, 10],
    ['1 (zeer slecht) tot 10 (zeer goed)', 1, 10],
    ['Zufriedenheit (Skala 1 bis 10)', 1, 10],
    ['Auf einer 10er-Skala: wie zufrieden bist du?', 0, 10],
    ['0 = gar nicht, 10 = sehr', 0, 10],
    ['Note de satisfaction (de 0 à 10)', 0, 10],
    ['Satisfaction sur 10', 0, 10],
    ['¿Qué tan satisfecho está? (1 a 10)', 1, 10],
    ['Satisfacción sobre 10', 0, 10],
    ['Satisfaction (1-5)', 1, 5],
    ['Tevredenheid (5 sterren)', 1, 5],
    ['5-point satisfaction', 1, 5],
    ['Satisfaction 1..7', 1, 7],
    ['Engagement (0-100)', 0, 100],
  ])('%s: %i to %i', (header, low, high) => {
    expect(scaleSaid(header)).toEqual({ low, high });
  });

  it.each([
    'Satisfaction',
    'Q1-10',
    'Score 1-10-2025',
    '2025-10 score',
    'Score of 12',
    'Tevredenheid week 10',
    'Question 2 to 10',
    '0 = nee (week 10)',
  ])('is in none of: %s', (header) => {
    expect(scaleSaid(header)).toBeNull();
  });
});

describe('a scale that the header names, and that is none of ours', () => {
  it.each([
    ['Job satisfaction (1-7)', [7, 6, 6, 3, 1]],
    ['Note scolaire de 1 à 6', [1, 2, 6, 4]],
    ['¿Cómo valora su trabajo? (1 a 9)', [9, 8, 2]],
  ])('gives neither figure: %s', (header, scores) => {
    const { columns, unread } = prepareSurvey(tableOf('survey', { score: { ...numbers(...scores), header } }));
    expect([columns.promotion, columns.favourable]).toEqual([undefined, undefined]);
    expect([unread.promotion.text, unread.favourable.text]).toEqual(['scale_not_0_10', 'scale_unknown']);
  });
});

describe('answers that never pass 5', () => {
  const survey = (header: string, ...scores: number[]) =>
    prepareSurvey(tableOf('survey', { score: { ...numbers(...scores), header } }));

  it('are detractors of a scale to 10, and favourable on one to 5', () => {
    const low = survey('Tevredenheid (1-10)', 5, 4, 5, 3);
    expect(low.columns.favourable).toBeUndefined();
    expect(low.columns.promotion).toMatchObject({ values: Float64Array.of(-100, -100, -100, -100) });
    expect(survey('Tevredenheid (1-5)', 5, 4, 5, 3).columns.favourable).toMatchObject({
      values: Uint8Array.of(2, 2, 2, 1),
    });
  });

  it('are on the scale of the answers where they do not fit the one of the header', () => {
    expect(survey('Tevredenheid (1-5)', 0, 9, 10).columns.promotion).toBeDefined();
    expect(survey('Score (1-10)', 0, 4, 5).columns.promotion).toBeUndefined();
  });
});
