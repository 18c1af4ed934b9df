import { labelledScore } from '../../values/labelled-score';
import { ENOUGH } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

/** Words of the question for eNPS, in any of the five languages. */
const RECOMMENDS =
  /recommend|recommand|recomend|recomiend|aanbev|beveel|aanrad|aanraad|raadt|empfehl|empfiehl|\be?nps\b/;

/**
 * Settles which column of a survey is the score. One question about recommending, from 0 to 10, beside one other, of
 * which no answer passes 5, are eNPS and satisfaction; of any other columns only a person can tell which one is meant:
 * these are returned. `scores`: columns × fields, changed in place.
 */
export function settleScores(columns: SeenColumn[], scores: number[][], names: string[]): Recognition['rivals'] {
  const [field, recommendation] = [names.indexOf('score'), names.indexOf('recommendation')];
  // A lone question is the score, whatever it asks.
  columns.forEach(({ answered }, at) => {
    if (answered !== 'recommendation') scores[at][recommendation] = 0;
  });
  if (columns.some(({ answered }) => answered === 'score')) return null;
  const able = columns.filter((_column, at) => scores[at][field] >= ENOUGH);
  if (able.length < 2) return null;
  const recommending = able.length === 2 ? able.find((column) => recommends(column)) : undefined;
  const other = able.find((column) => column !== recommending);
  if (recommending && other && isSatisfaction(other)) {
    const row = scores[columns.indexOf(recommending)];
    row[recommendation] = row[field];
    row[field] = 0;
    return null;
  }
  for (const column of able) scores[columns.indexOf(column)][field] = 0;
  return { field: 'score', columns: able };
}

/** The lowest and the highest answer of a column of scores. */
export function answersIn({ profile }: SeenColumn): { low: number; high: number } {
  const numbers = [...profile.labels.keys()]
    .map((label) => labelledScore(label) ?? Number(label.replace(',', '.')))
    .filter(Number.isFinite);
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function recommends(column: SeenColumn): boolean {
  const { low, high } = answersIn(column);
  return RECOMMENDS.test(column.header.words.join(' ')) && high > 5 && high <= 10 && low >= 0;
}

function isSatisfaction(column: SeenColumn): boolean {
  const { low, high } = answersIn(column);
  return !RECOMMENDS.test(column.header.words.join(' ')) && high <= 5 && low >= 1;
}
