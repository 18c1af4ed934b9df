import type { Concept } from '../../../tables/concepts/concepts';
import type { FieldDeclaration } from '../../../tables/declare';
import { meansOneOf } from '../header-words/header-meaning';
import { ENOUGH } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';

/** The sales person, or the sales account manager, is the row's own, whoever else the words name. */
const SOLD: ReadonlySet<Concept> = new Set<Concept>(['deal', 'sale']);

/** True for a column of something else than the row is, such as a deal's account; an account executive sells. */
export const isOfAnother = ({ header }: SeenColumn, others: readonly Concept[]): boolean =>
  meansOneOf(header, new Set(others)) && !meansOneOf(header, SOLD) && !header.words.includes('executive');

/**
 * Takes a field from the columns of something that the row only belongs to where the row has a column of its own: the
 * account's owner is no deal's owner beside it, in whatever order they stand. What a person said a column is stays.
 */
export function yieldToOwn(
  columns: SeenColumn[],
  scores: number[][],
  names: string[],
  declared: Record<string, FieldDeclaration>,
): void {
  names.forEach((name, field) => {
    const { ofAnother } = declared[name];
    if (ofAnother === undefined) return;
    const isOwn = (column: SeenColumn, at: number): boolean =>
      scores[at][field] >= ENOUGH && column.profile.filled > 0 && !isOfAnother(column, ofAnother);
    if (!columns.some(isOwn)) return;
    columns.forEach((column, at) => {
      if (column.answered === undefined && isOfAnother(column, ofAnother)) scores[at][field] = 0;
    });
  });
}
