import type { RawTab } from '../../src/intake/reading';
import { rawTabOf } from '../raw-tab';
import { account, analysisOf, byMonth, lines, period, reasonOf } from './asking';

/** So many answers of each score. */
const survey = (
  answers: [score: number, times: number][],
  header = 'Timestamp|Would you recommend us (0-10)',
): RawTab =>
  rawTabOf(
    'survey',
    header,
    answers.flatMap(([score, times]) => Array.from({ length: times }, (_, i) => [`2024-03-04 10:${10 + i}`, score])),
  );

const teams = (...sizes: [team: string, scores: number[]][]): RawTab =>
  rawTabOf(
    'survey',
    'Timestamp|Team|eNPS score',
    sizes.flatMap(([team, scores], t) => scores.map((score, i) => [`2024-0${t + 1}-04 10:${10 + i}`, team, score])),
  );

describe('eNPS', () => {
  it('is +5 for 25 % promoters, 55 % passives and 20 % detractors, as published', () => {
    const result = analysisOf(
      survey([
        [9, 2],
        [10, 3],
        [7, 6],
        [8, 5],
        [0, 1],
        [6, 3],
      ]),
    ).result('enps');
    expect(result).toMatchObject({ value: 5, n: 20, unit: 'score' });
  });

  it('is 30 for 50, 30 and 20 %, as published', () => {
    expect(
      analysisOf(
        survey([
          [10, 5],
          [8, 3],
          [3, 2],
        ]),
      ).result('enps'),
    ).toMatchObject({ value: 30, n: 10 });
  });

  it('runs from −100 to 100', () => {
    expect(
      analysisOf(
        survey([
          [0, 1],
          [6, 5],
        ]),
      ).result('enps').value,
    ).toBe(-100);
    expect(
      analysisOf(
        survey([
          [9, 1],
          [10, 5],
        ]),
      ).result('enps').value,
    ).toBe(100);
  });

  it('refuses answers from 1 to 5: everyone would be a detractor', () => {
    const result = analysisOf(
      survey([
        [1, 2],
        [3, 3],
        [5, 9],
      ]),
    ).result('enps');
    expect(result).toMatchObject({ value: null, reason: { text: 'scale_not_0_10', values: { low: 1, high: 5 } } });
  });

  it('leaves blank answers out', () => {
    const tab = rawTabOf('survey', 'Timestamp|eNPS score', [
      ...Array.from({ length: 6 }, (_, i) => [`2024-01-0${i + 1}`, 9 + (i % 2)]),
      ['2024-01-07', ''],
    ]);
    const result = analysisOf(tab).result('enps');
    expect(result).toMatchObject({ value: 100, n: 6 });
    expect(account(result, 'survey')).toEqual({ used: 6, no_score: 1 });
  });

  describe('keeps answers anonymous', () => {
    it('shows nothing for fewer than five, neither value nor count', () => {
      const result = analysisOf(
        survey([
          [9, 3],
          [2, 1],
        ]),
      ).result('enps');
      expect(result).toMatchObject({ value: null, n: 0, top: null, bottom: null });
      expect(reasonOf(result)).toBe('too_few_answers');
      expect(
        analysisOf(
          survey([
            [9, 3],
            [2, 2],
          ]),
        ).result('enps').value,
      ).toBe(20);
    });

    it('hides a small team, and another by which it could be worked out', () => {
      const tab = teams(['A', [9, 9, 9, 9, 9, 9]], ['B', [9, 9, 9, 9, 0, 0, 0]], ['C', [0, 0]]);
      const groups = analysisOf(tab, { asOf: '2024-12-31' }).breakdown('enps', 'team');
      const hidden = groups.filter(({ value }) => value === null);
      expect(hidden.map(({ key }) => key).sort()).toEqual(['A', 'C']);
      for (const group of hidden) expect(group.n).toBe(0);
      expect(groups.find(({ key }) => key === 'B')).toMatchObject({ n: 7 });
    });

    it('hides both of two teams when one is small', () => {
      const tab = teams(['A', [9, 9, 9, 9, 9, 9]], ['B', [0, 0]]);
      const groups = analysisOf(tab, { asOf: '2024-12-31' }).breakdown('enps', 'team');
      expect(lines(groups, 'team')).toEqual({ A: null, B: null });
    });

    it('shows teams of five and more', () => {
      const tab = teams(['A', [9, 9, 9, 9, 9]], ['B', [0, 0, 0, 0, 0]]);
      expect(lines(analysisOf(tab, { asOf: '2024-12-31' }).breakdown('enps', 'team'), 'team')).toEqual({
        A: 100,
        B: -100,
      });
    });

    it('hides months of few answers too', () => {
      const tab = teams(['A', [9, 9, 9, 9, 9]], ['A', [0, 0]], ['A', [0, 0, 0, 0, 0, 0]]);
      const analysis = analysisOf(tab, { asOf: '2024-03-31' });
      const months = byMonth(analysis, 'enps');
      expect(months['2024-02']).toBeNull();
      expect(Object.values(months).filter((value) => value === null)).toHaveLength(2);
      expect(reasonOf(analysis.result('enps', 'standard', period('2024-02')))).toBe('too_few_answers');
    });

    it('never shows answers one by one', () => {
      expect(analysisOf(teams(['A', [9, 9, 9, 9, 9]])).explain('enps')).toEqual([]);
    });

    it('is never by person', () => {
      const rows = Array.from({ length: 12 }, (_, i) => [`2024-01-0${1 + (i % 9)}`, i < 6 ? 'Ann' : 'Bob', 9]);
      const analysis = analysisOf(rawTabOf('survey', 'Timestamp|Employee|eNPS score', rows));
      expect(analysis.breakdowns('enps')).toEqual([]);
      expect(analysis.breakdown('enps', 'rep')).toEqual([]);
      expect(analysis.breakdown('enps', 'person')).toEqual([]);
    });
  });
});
