import { Refusal } from '../../texts/refusal';

/** All queries of a refresh together. */
export const SECONDS = 150;

/** What BigQuery refuses is told in its words, with the table that it is about. */
export function telling<Value>(source: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const says = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'source_refused', values: { source } }, says);
  }
}

/** Project, dataset and table; the project may have dots of its own. */
export function sourceParts(source: string): [string, string, string] {
  const parts = source.split('.');
  const [dataset, table] = parts.slice(-2);
  return [parts.slice(0, -2).join('.'), dataset, table];
}

export const projectOf = (source: string): string => sourceParts(source)[0];
