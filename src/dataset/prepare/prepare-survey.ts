import type { Column, NumberColumn, Table } from '../../tables/table';
import { flags, numberColumn, numbers } from '../prepared';
import { reversedScale } from './reversed-scale';
import { scaleSaid } from './scale-said';

/**
 * Completes a survey by the scale its scores run on, the one that the header names where they fit it: 0 to 10 gives
 * `promotion` (+100, 0, −100), 1 to 4 and 1 to 5 give `favourable` (the top two answers). Scores on no known scale give
 * neither, 1 to 6 or 1 to 7 among them, nor do those that run from 1 to just 5 where the header says 10. With a question about recommending beside
 * the score, that one gives `promotion`.
 */
export function prepareSurvey(survey: Table): Table {
  const asked = numberColumn(survey, 'score');
  if (!asked) return survey;
  const columns: Record<string, Column> = { ...survey.columns };
  const score = theHigherTheBetter(asked);
  if (score === null) return unknownScale(survey);
  columns.score = score;
  const given = scaleOf(score.values);
  const said = score.scale ?? scaleSaid(score.header);
  const fitting = said && given.low >= said.low && given.high <= said.high ? said : null;
  const { low, high } = fitting ?? given;
  const favourable = flags(survey.rows);
  for (let i = 0; i < survey.rows; i++)
    if (!Number.isNaN(score.values[i])) favourable.values[i] = score.values[i] >= high - 1 ? 2 : 1;
  const prepared: Table = { ...survey, columns, unread: { ...survey.unread } };
  if (high > 5 && given.low === 1 && given.high === 5) {
    prepared.unread.promotion = { text: 'scale_doubted', values: { high } };
    prepared.unread.favourable = prepared.unread.promotion;
  } else if (high > 5 && low >= 0 && (fitting ? high === 10 : high <= 10)) {
    columns.promotion = promotionOf(score.values);
    prepared.unread.favourable = { text: 'scale_is_0_10' };
  } else if ((high === 4 || high === 5) && low >= 1) {
    columns.favourable = favourable;
    prepared.unread.promotion = { text: 'scale_not_0_10' };
  } else {
    prepared.unread.promotion = { text: 'scale_not_0_10' };
    prepared.unread.favourable = { text: 'scale_unknown' };
  }
  const recommendation = numberColumn(survey, 'recommendation');
  const recommended = recommendation && theHigherTheBetter(recommendation);
  if (recommended) columns.promotion = promotionOf(recommended.values);
  return prepared;
}

/** Scores of which the lowest was said to be the best, turned over; null where only one end of their scale is known. */
function theHigherTheBetter(column: NumberColumn): NumberColumn | null {
  const scale = reversedScale(column.header);
  if (scale === null) return column;
  const isWithin = (value: number): boolean => scale !== 'unknown' && !(value < scale.low) && !(value > scale.high);
  if (scale === 'unknown' || !column.values.every(isWithin)) return null;
  return { ...column, values: column.values.map((value) => scale.low + scale.high - value), scale };
}

function unknownScale(survey: Table): Table {
  const unread = {
    ...survey.unread,
    promotion: { text: 'scale_unknown' },
    favourable: { text: 'scale_unknown' },
  } as const;
  return { ...survey, unread };
}

function promotionOf(scores: Float64Array): NumberColumn {
  const promotion = numbers(scores.length);
  for (let i = 0; i < scores.length; i++)
    if (!Number.isNaN(scores[i])) promotion.values[i] = scores[i] >= 9 ? 100 : scores[i] <= 6 ? -100 : 0;
  return promotion;
}

function scaleOf(scores: Float64Array): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] < low) low = scores[i];
    if (scores[i] > high) high = scores[i];
  }
  return { low, high };
}
