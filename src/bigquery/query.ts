import type { QueryParameter, QueryParameters } from './dialect';

export interface Query {
  sql: string;
  parameters: readonly QueryParameter[];
}

/** A part of a query: tables that it names, and selects whose lines are all of the same columns. */
export interface QueryPart {
  tables: string[];
  lines: string[];
}

/** The parts as one query. Its lines are those of `AnswerLine`, in that order of columns. */
export function queryOf(parts: readonly QueryPart[], { list }: QueryParameters): Query {
  const tables = parts.flatMap((part) => part.tables);
  const named = tables.length === 0 ? '' : `WITH\n${tables.join(',\n')}\n`;
  return { sql: `${named}${parts.flatMap(({ lines }) => lines).join('\nUNION ALL\n')}`, parameters: list };
}
