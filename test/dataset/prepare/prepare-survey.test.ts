import { prepareSurvey } from '../../../src/dataset/prepare/prepare-survey';
import { numbers, tableOf } from '../../engine/table-of';

const prepared = (...scores: number[]) => prepareSurvey(tableOf('survey', { score: numbers(...scores) }));

describe('the scale of a survey', () => {
  it('is 0 to 10 when the highest is above 5 and the lowest is not negative', () => {
    const { columns, unread } = prepared(0, 6, 7, 8, 9, 10);
    expect(Array.from((columns.promotion as { values: Float64Array }).values)).toEqual([-100, -100, 0, 0, 100, 100]);
    expect(unread.favourable).toEqual({ text: 'scale_is_0_10' });
  });

  it('is 1 to 5 or 1 to 4 by the highest answer: the top two are favourable', () => {
    expect(Array.from((prepared(1, 2, 3, 4, 5).columns.favourable as { values: Uint8Array }).values)).toEqual([
      1, 1, 1, 2, 2,
    ]);
    expect(Array.from((prepared(1, 2, 3, 4).columns.favourable as { values: Uint8Array }).values)).toEqual([
      1, 1, 2, 2,
    ]);
    expect(prepared(1, 5).unread.promotion).toMatchObject({ text: 'scale_not_0_10' });
  });

  it.each([[[0, 100]], [[-5, 10]], [[1, 2, 3]]])('is unknown for %j', (scores) => {
    const { columns, unread } = prepared(...scores);
    expect(columns.promotion).toBeUndefined();
    expect(columns.favourable).toBeUndefined();
    expect(unread.promotion).toBeDefined();
    expect(unread.favourable).toBeDefined();
  });

  it('leaves a blank answer neither way', () => {
    expect(Array.from((prepared(5, Number.NaN, 1).columns.favourable as { values: Uint8Array }).values)).toEqual([
      2, 0, 1,
    ]);
  });
});
