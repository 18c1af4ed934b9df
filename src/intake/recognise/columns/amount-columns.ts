import type { Concept } from '../../../tables/concepts/concepts';
import type { BegunTable } from '../../begun-table';
import { currencyOfLabel } from '../../currency/currencies';
import { meansOneOf } from '../header-words/header-meaning';
import type { Recognition, SeenColumn } from '../recognise';

/** Headers of the amount in the one currency that a company reports in, or that all is converted to, beside the amount in each deal's own. */
const COMPANY =
  /company currency|home currency|base currency|bedrijfsvaluta|valuta van (het )?bedrijf|unternehmenswahrung|firmenwahrung|devise de (l )?(entreprise|la societe)|moneda de la (empresa|compania)|\bconverted\b|geconverteerd|umgerechnet|\bconverti\b|convertido|convertito/;

/** Words that make an amount a part of a deal's, or another view of it: a plain "Amount" beside it is the deal's. */
const NARROWER = /\b(contract|tcv|acv|year|annual|yearly|recurring|product|net|netto|converted|excl|ht)\b/;

/** What a deal came to is worth a look though its header fits less well. */
const FARTHER = 0.4;

/** Meanings of what a deal came to in the end. */
const REACHED: ReadonlySet<Concept> = new Set<Concept>(['won', 'close', 'sign', 'actual']);

const isReached = ({ header }: SeenColumn): boolean => meansOneOf(header, REACHED);

/** Headers that fit less well than the best by more than this are no rivals. */
const CLOSE = 0.06;

/** What a column in the company's own currency is worth as the amount: enough to be taken, and to be looked at. */
const LIKELY = 0.85;

export const isInCompanyCurrency = ({ header }: SeenColumn): boolean =>
  COMPANY.test([...header.words, ...header.hints].join(' '));

/** Tells that the amounts of deals are those in the company's own currency, where nobody has said that they are. */
export function tellCompanyCurrency({ data, recognition: { table, fields }, problems }: BegunTable): void {
  const amount = table === 'deals' ? fields.amount?.column : undefined;
  if (!amount || !isInCompanyCurrency(amount) || amount.answered !== undefined) return;
  const values = { column: amount.header.written };
  problems.push({ reason: { text: 'intake_problem_company_currency', values }, rows: data.rows, cells: [] });
}

/**
 * Settles which column of deals is the amount. What a person said comes first; amounts of several currencies cannot be
 * added, so that those in the company's own currency are; a plain header comes before a narrower one. Where two are left
 * that fit about equally well and whose values differ, only a person can tell: these are returned. `scores`: columns ×
 * fields, changed in place.
 */
export function settleAmounts(columns: SeenColumn[], scores: number[][], names: string[]): Recognition['rivals'] {
  const field = names.indexOf('amount');
  const keep = (kept: (column: SeenColumn) => boolean): void =>
    columns.forEach((column, at) => {
      if (!kept(column)) scores[at][field] = 0;
    });
  const said = columns.find(({ answered }) => answered === 'amount');
  if (said) {
    keep((column) => column === said);
    return null;
  }
  const company = columns.find(
    (column) => column.answered === undefined && isInCompanyCurrency(column) && column.profile.numbers >= 0.6,
  );
  if (company && hasSeveralCurrencies(columns, scores, names.indexOf('currency'))) {
    keep((column) => column === company);
    for (const row of scores) row[names.indexOf('currency')] = 0;
    scores[columns.indexOf(company)][field] = LIKELY;
    return null;
  }
  const best = Math.max(0, ...scores.map((row) => row[field]));
  const fullest = Math.max(0, ...columns.map(({ profile }, at) => (scores[at][field] > 0 ? profile.filled : 0)));
  if (best === 0) return null;
  const able = columns.filter((column, at) =>
    isReached(column)
      ? scores[at][field] >= best - FARTHER && column.profile.filled > 0
      : scores[at][field] >= best - CLOSE && column.profile.filled * 2 >= fullest,
  );
  if (able.length < 2) return null;
  const plain = able.filter((column) => !isNarrower(column) || wasAnother(column, able));
  const different = distinct(plain.length > 0 ? plain : able);
  keep((column) => (different.length > 1 ? false : column === different[0]));
  return different.length > 1 ? { field: 'amount', columns: different } : null;
}

const isNarrower = (column: SeenColumn): boolean => NARROWER.test(column.header.words.join(' ')) || isReached(column);

/** What a deal was won for, where that is not its amount as it stands beside it: either may be meant. */
function wasAnother(column: SeenColumn, able: readonly SeenColumn[]): boolean {
  if (!isReached(column)) return false;
  const given = [...column.profile.labels.keys()].filter((label) => !/^[0.,\s]*$/.test(label));
  return !able.some((one) => one !== column && given.every((label) => one.profile.labels.has(label)));
}

function hasSeveralCurrencies(columns: SeenColumn[], scores: number[][], currency: number): boolean {
  const at = scores.findIndex((row) => row[currency] > 0);
  if (at < 0) return false;
  return new Set([...columns[at].profile.labels.keys()].map((label) => currencyOfLabel(label) ?? label)).size > 1;
}

/** One of those that hold the same values. */
export function distinct(columns: SeenColumn[]): SeenColumn[] {
  const valuesOf = ({ profile }: SeenColumn): string => JSON.stringify([...profile.labels].sort());
  return columns.filter((column, at) => columns.findIndex((other) => valuesOf(other) === valuesOf(column)) === at);
}
