import type { Column, NumberColumn, Table } from '../../tables/table';
import { flags, numberColumn, numbers } from '../prepared';

/**
 * Completes a survey by the scale its scores run on: 0 to 10 gives `promotion` (+100, 0, −100), 1 to 4 and 1 to 5 give
 * `favourable` (the top two answers). Scores on no known scale give neither. With a question about recommending beside
 * the score, that one gives `promotion`.
 */
export function prepareSurvey(survey: Table): Table {
  const score = numberColumn(survey, 'score');
  if (!score) return survey;
  const columns: Record<string, Column> = { ...survey.columns };
  const given = scaleOf(score.values);
  const said = scaleSaid(score.header);
  const { low, high } = said && given.high <= said.high ? said : given;
  const favourable = flags(survey.rows);
  for (let i = 0; i < survey.rows; i++)
    if (!Number.isNaN(score.values[i])) favourable.values[i] = score.values[i] >= high - 1 ? 2 : 1;
  const prepared: Table = { ...survey, columns, unread: { ...survey.unread } };
  if (high > 5 && high <= 10 && low >= 0) {
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
  if (recommendation) columns.promotion = promotionOf(recommendation.values);
  return prepared;
}

function promotionOf(scores: Float64Array): NumberColumn {
  const promotion = numbers(scores.length);
  for (let i = 0; i < scores.length; i++)
    if (!Number.isNaN(scores[i])) promotion.values[i] = scores[i] >= 9 ? 100 : scores[i] <= 6 ? -100 : 0;
  return promotion;
}

/**
 * A header that names a scale of 4 or 5: "Satisfaction (1-5)", of which nobody may have given the highest answer. A
 * header that promises 0 to 10 over answers that never pass 5 promises too much: there the answers count.
 */
function scaleSaid(header: string): { low: number; high: number } | null {
  const said = /\b(\d{1,3})\s{0,3}(?:-|–|to|tot|bis|à|a)\s{0,3}(\d{1,3})\b/.exec(header);
  return said && Number(said[2]) <= 5 ? { low: Number(said[1]), high: Number(said[2]) } : null;
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
