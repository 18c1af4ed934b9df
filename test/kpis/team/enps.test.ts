import type { Analysis } from '../../../src/analysis/analysis';
import { dayFrom } from '../../../src/base/day';
import type { RawTab } from '../../../src/intake/reading';
import { dayInWords } from '../../../src/texts/day-text';
import { rawTabOf } from '../../raw-tab';
import { account, analysisOf as analysisAt, period, reasonOf } from '../asking';

/** Looked at when the first half of the year is over. */
const analysisOf = (tab: RawTab): Analysis => analysisAt(tab, { asOf: '2024-06-30' });

/** So many answers of each score. */
const survey = (
  answers: [score: number, times: number][],
  header = 'Timestamp|Would you recommend us as an employer (0-10)',
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

  it('refuses answers from 1 to just 5 under a header that says 10: everyone would be a detractor', () => {
    const result = analysisOf(
      survey([
        [1, 2],
        [3, 3],
        [5, 9],
      ]),
    ).result('enps');
    expect(result).toMatchObject({ value: null, reason: { text: 'scale_doubted' } });
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
    const five = [9, 9, 9, 9, 0];

    it('shows nothing for fewer than five, neither value nor count', () => {
      const result = analysisOf(survey([[9, 4]])).result('enps');
      expect(result).toMatchObject({ value: null, n: 0, top: null, bottom: null, rows: [] });
      expect(reasonOf(result)).toBe('survey_waits');
      expect(analysisOf(survey([[9, 5]])).result('enps').value).toBe(100);
    });

    it('shows a quarter once it has ended, and no part of it', () => {
      const tab = teams(['A', five], ['A', five], ['B', [0, 0, 0, 0, 0]]);
      expect(reasonOf(analysisAt(tab, { asOf: '2024-03-30' }).result('enps'))).toBe('survey_waits');
      const ended = analysisAt(tab, { asOf: '2024-03-31' });
      for (const over of ['2024-01', '2024-02', '2024-03', '2024-01-01..2024-03-31', '2023-01-01..2024-02-10']) {
        expect(ended.result('enps', 'standard', period(over))).toMatchObject({ value: (8 - 7) / 0.15, n: 15 });
      }
      expect(reasonOf(ended.result('enps', 'standard', period('2023-12')))).toBe('survey_waits');
      for (const by of ['month', 'team', 'rep'] as const) expect(ended.breakdown('enps', by)).toEqual([]);
      expect(ended.breakdowns('enps')).toEqual([]);
      expect(ended.explain('enps')).toEqual([]);
    });

    it('goes back to the last quarter with five answers, and says which that is', () => {
      const tab = teams(['A', five], ['A', []], ['A', []], ['A', [0, 0]]);
      const result = analysisOf(tab).result('enps');
      expect(result).toMatchObject({ value: 60, n: 5, period: period('2024-01-01..2024-03-31') });
      expect(result.notes).toContainEqual({
        text: 'note_period',
        values: { from: dayInWords(dayFrom(2024, 1, 1)), to: dayInWords(dayFrom(2024, 3, 31)) },
      });
    });

    it('what was shown stays, and of what came since nothing is counted', () => {
      const told = {
        kpi: 'enps',
        variant: 'standard',
        period: period('2024-01-01..2024-03-31'),
        value: 60,
        n: 5,
        seen: 19_900,
      };
      const late = teams(['A', [...five, 0]]);
      const result = analysisOf(late).knowing([told]).result('enps');
      expect(result).toMatchObject({ value: 60, n: 5, period: told.period, top: null, rows: [] });
      expect(result.notes.map(({ text }) => text)).toContain('note_as_told');
      const month = { ...told, period: period('2024-02') };
      expect(reasonOf(analysisOf(late).knowing([month]).result('enps'))).toBe('survey_waits');
    });

    it('without dates it is shown once, as all of it', () => {
      const all = (scores: number[]): RawTab =>
        rawTabOf(
          'survey',
          'Team|eNPS score',
          scores.map((score) => ['A', score]),
        );
      const [first] = analysisOf(all(five))
        .surveys()
        .filter(({ id }) => id === 'enps');
      expect(first).toMatchObject({ value: 60, n: 5, period: { from: null } });
      const told = { kpi: 'enps', variant: 'standard', period: first.period, value: 60, n: 5, seen: 19_900 };
      expect(
        analysisOf(all([...five, 0]))
          .knowing([told])
          .result('enps'),
      ).toMatchObject({ value: 60, n: 5 });
    });
  });
});
