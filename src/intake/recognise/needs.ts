import type { FieldDeclaration } from '../../tables/declare';
import { declarationOf, type TableName } from '../../tables/tables';
import { ENOUGH } from './header-words/vocabulary';
import type { Recognition, SeenColumn } from './recognise';
import { standsOften } from './value-checks';

/** True where the fields that were found are what the table needs, or what it needs on a tab that its name tells. */
export function meetsNeeds({ table, fields, rivals }: Recognition, rows: number, isNamed: boolean): boolean {
  const found = (field: string): boolean =>
    rivals?.field === field || (fields[field] !== undefined && (rows === 0 || fields[field].column.profile.filled > 0));
  const { needs, needsWhenNamed } = declarationOf(table);
  const meets = (lists: string[][]): boolean => lists.every((anyOf) => anyOf.some(found));
  return meets(needs) || (isNamed && needsWhenNamed !== undefined && meets(needsWhenNamed));
}

/** False where no column may be any field of one of the lists that the table needs. `scores`: of each column, by field. */
export function mayMeetNeeds(table: TableName, scores: number[][], names: string[]): boolean {
  const { needs, needsWhenNamed = needs } = declarationOf(table);
  const may = (field: string): boolean => scores.some((ofColumn) => ofColumn[names.indexOf(field)] >= ENOUGH);
  return [needs, needsWhenNamed].some((lists) => lists.every((anyOf) => anyOf.some(may)));
}

/** Whether its texts stand in a column several times takes a look at all rows: so that is asked last, of tables that may be meant. */
export function ruleOutLoneTexts(
  columns: SeenColumn[],
  scores: number[][],
  names: string[],
  declared: Record<string, FieldDeclaration>,
): void {
  columns.forEach(({ answered, linked, profile }, at) => {
    if (answered !== undefined || linked !== undefined) return;
    names.forEach((name, field) => {
      if (scores[at][field] > 0 && !standsOften(declared[name], profile)) scores[at][field] = 0;
    });
  });
}
