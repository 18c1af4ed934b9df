import type { Cell } from '../../base/cell';
import { isOwn } from '../../base/own';
import { rawField } from '../../tables/prepared-fields';
import { declarationOf, type TableName } from '../../tables/tables';
import { headerScores, isNever, tableNames } from '../recognise/header-words/vocabulary';
import { profileOf, sampleOf } from '../recognise/profile';
import { standsOften, valueCheck } from '../recognise/value-checks';
import { readHeader } from '../text/header-text';
import type { KnownTab } from './known-tabs';

/** By its header alone: read as this field, as another one, or as nothing. */
export type HeaderFit = 'itself' | 'another' | 'none';

const SURE = 0.85;

/** The tables that a tab with these fields can have been. */
function tablesOf({ fields }: Pick<KnownTab, 'fields'>): TableName[] {
  return tableNames.filter((table) => Object.keys(fields).every((field) => isOwn(declarationOf(table).fields, field)));
}

/** What a new header would be taken for without knowing what stood there before. */
export function headerFit(known: Pick<KnownTab, 'fields'>, field: string, header: string): HeaderFit {
  const scores = tablesOf(known).map((table) => headerScores(readHeader(header), table));
  if (scores.some((score) => (score.get(field) ?? 0) >= SURE)) return 'itself';
  if (scores.some((score) => [...score.values()].some((one) => one >= SURE))) return 'another';
  return namesAnother(known, field, header) ? 'another' : 'none';
}

/** A header that a word rules out for the field: "Weighted amount" is not the amount. */
const namesAnother = (known: Pick<KnownTab, 'fields'>, field: string, header: string): boolean =>
  tablesOf(known).some((table) => isNever(readHeader(header), rawField(table, field)));

/** Whether the values under a header are of the kind that the field has. */
export function valuesFit(
  known: Pick<KnownTab, 'fields'>,
  field: string,
  rows: readonly (readonly Cell[])[],
  column: number,
): boolean {
  const profile = profileOf(sampleOf(rows as Cell[][]), column);
  if (profile.filled === 0) return false;
  return tablesOf(known).some((table) => {
    const declared = rawField(table, field);
    if (!declared || valueCheck(declared, profile, SURE) <= -0.25 || !standsOften(declared, profile)) return false;
    const isPlain = declared.type === 'text' && declared.values === undefined;
    return !isPlain || (profile.numbers < 0.5 && profile.dates < 0.5);
  });
}
