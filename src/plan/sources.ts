import { isOwn } from '../base/own';
import { type TableName, tablesThat } from '../tables/tables';
import { type Reader, textThat, wrong } from './read-value';

/** The tables that may lie in BigQuery: all but what people answered, which never leaves the spreadsheet. */
export type SourceTable = Exclude<TableName, 'survey'>;

/** project.dataset.table, by the table that it holds. */
export type Sources = Partial<Record<SourceTable, string>>;

/** True for a plan that counts a table in BigQuery. */
export const hasSources = ({ sources = {} }: { sources?: Sources }): boolean => Object.keys(sources).length > 0;

export const sourceTables = tablesThat(() => true).filter((table): table is SourceTable => table !== 'survey');

/** A project may have a domain before it, as in firm.com:project. */
const SOURCE = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]*[a-z0-9]\.\w+\.[\p{L}\p{M}\p{N}_-]+$/u;

export const sourceReader = textThat((value) => SOURCE.test(value), { text: 'expects_source' });

/** Sources as a person writes them in one cell: `deals = project.dataset.deals, leads = …`. */
export function sourcesText(sources: Sources): string {
  return sourceTables.flatMap((table) => (sources[table] ? [`${table} = ${sources[table]}`] : [])).join(', ');
}

export const sourcesReader: Reader<Sources> = (placed, problems) => {
  const sources: Sources = {};
  for (const part of String(placed.value).split(/[,;\n]/)) {
    if (part.trim() === '') continue;
    const [table, source = ''] = part.split('=').map((one) => one.trim());
    const isKnown = sourceTables.some((one) => one === table) && !isOwn(sources, table);
    const read = isKnown ? sourceReader({ value: source, at: placed.at }, []) : undefined;
    if (read === undefined) {
      problems.push(wrong(placed, { text: 'plan_help_sources' }));
      return undefined;
    }
    sources[table as SourceTable] = read;
  }
  return sources;
};
