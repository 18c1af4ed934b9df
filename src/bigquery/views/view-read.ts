import { FROM_TAB, identifier, LEFT_OUT, type QueryParameters } from '../dialect';
import type { AskedView, ViewColumn } from './view-columns';

/** Why a view leaves a row out that gives no reason which is known here. */
export const LEFT_OUT_BY_VIEW = 'left_out_by_view';

/** What a query of views is asked with beside them. */
export interface ViewSetting {
  /** The zone on whose clock instants are told. */
  zone: string;
  /** The reasons for leaving rows out that are known here. */
  known: readonly string[];
}

/** The name of the table that a view is read as. */
export const readName = ({ table }: AskedView): string => `${table}_read`;

/** A view as its rows are read: texts without spaces around them, dates on the clock of the data. */
export function viewRead(view: AskedView, { zone, known }: ViewSetting, parameters: QueryParameters): string {
  const columns = [...view.columns].map(
    ([name, column]) =>
      `${column.write?.(parameters) ?? columnSql(identifier(name), column, zone, parameters)} AS ${identifier(name)}`,
  );
  const left = identifier(LEFT_OUT);
  const reason = `IF(${left} IN UNNEST(${parameters.texts(known)}), ${left}, ${parameters.text(LEFT_OUT_BY_VIEW)})`;
  const own = [
    ...columns,
    `${view.raw?.leftOut(parameters) ?? `IF(${left} IS NULL, NULL, ${reason})`} AS ${left}`,
    `${parameters.text(view.source)} AS ${identifier(FROM_TAB)}`,
  ];
  return `${identifier(readName(view))} AS (\n  SELECT ${own.join(',\n    ')}\n  FROM \`${view.source}\`\n)`;
}

function columnSql(name: string, { type, stored }: ViewColumn, zone: string, parameters: QueryParameters): string {
  if (type === 'text') return `NULLIF(TRIM(${name}), '')`;
  if (type === 'number') return numberSql(name, stored);
  if (type === 'flag') return name;
  return stored === 'TIMESTAMP' ? `DATETIME(${name}, ${parameters.text(zone)})` : `CAST(${name} AS DATETIME)`;
}

/** What is no number, or beyond all numbers, is none. */
export function numberSql(name: string, stored: string): string {
  const number = `CAST(${name} AS FLOAT64)`;
  return stored.startsWith('FLOAT') ? `IF(IS_NAN(${name}) OR IS_INF(${name}), NULL, ${number})` : number;
}
