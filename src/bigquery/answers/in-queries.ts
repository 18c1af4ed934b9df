import { QueryParameters } from '../dialect';
import { type QueryPart, queryOf } from '../query';

export type Part = (parameters: QueryParameters) => QueryPart;

/** About so many letters a part has in a query: names of parameters are longer the more there are. */
export function lettersOf(part: Part): number {
  const parameters = new QueryParameters();
  return queryOf([part(parameters)], parameters).sql.length;
}

/** The parts in their order, in as few queries as may have so many of them and so many letters; a longer one stands alone. */
export function inQueries(
  parts: readonly Part[],
  { most, letters }: Readonly<Record<'most' | 'letters', number>>,
): Part[][] {
  const queries: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const length = lettersOf(part);
    const last = queries[queries.length - 1];
    if (last && last.length < most && length <= room) last.push(part);
    else {
      queries.push([part]);
      room = letters;
    }
    room -= length;
  }
  return queries;
}
