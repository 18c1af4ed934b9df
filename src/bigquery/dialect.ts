import { MILLISECONDS_A_DAY } from '../base/day';
import type { TableName } from '../tables/tables';

/** The types of prepared columns: text is STRING, number FLOAT64, date DATETIME on the clock of the data, flag BOOL. */
export type ColumnType = 'text' | 'number' | 'date' | 'flag';

/** A prepared table as a query reads it. */
export interface Relation {
  table: TableName;
  columns: ReadonlyMap<string, ColumnType>;
  /** The column of which `OF_LABELS` holds the part that belongs to the label of the row, and those labels. */
  ofLabels?: { field: string; labels: readonly string[] };
  /** What stands in a query in place of its rows. */
  rows?: string;
}

/** Why no KPI counts a row, by the key of its text; NULL where some may. */
export const LEFT_OUT = 'left_out';
export const OF_LABELS = 'of_labels';
/** The tab, or the source, that a row comes from. */
export const FROM_TAB = 'from_tab';

/** A value of a query: the only way in which anything that is no name of ours gets into one. */
export type QueryParameter = { name: string } & (
  | { type: 'STRING'; value: string }
  | { type: 'FLOAT64'; value: number }
  /** Milliseconds since 1970 on the clock of the data. */
  | { type: 'DATETIME'; value: number }
  | { type: 'ARRAY<STRING>'; value: readonly string[] }
);

type Value = QueryParameter extends infer One ? (One extends QueryParameter ? Omit<One, 'name'> : never) : never;

/** The parameters of one query; a value that comes twice is one parameter. */
export class QueryParameters {
  private readonly byValue = new Map<string, QueryParameter>();

  get list(): readonly QueryParameter[] {
    return [...this.byValue.values()];
  }

  text = (value: string): string => this.bind({ type: 'STRING', value });
  texts = (value: readonly string[]): string => this.bind({ type: 'ARRAY<STRING>', value });
  number = (value: number): string => this.bind({ type: 'FLOAT64', value });
  day = (day: number): string => this.bind({ type: 'DATETIME', value: day * MILLISECONDS_A_DAY });

  protected bind(value: Value): string {
    const key = JSON.stringify(value);
    const known = this.byValue.get(key) ?? ({ ...value, name: `p${this.byValue.size + 1}` } as QueryParameter);
    this.byValue.set(key, known);
    return `@${known.name}`;
  }
}

/** Values written out in the query, for people to read: every character that could mean something there is a number. */
export class WrittenValues extends QueryParameters {
  protected override bind({ type, value }: Value): string {
    if (type === 'STRING') return quoted(value);
    if (type === 'ARRAY<STRING>')
      return value.length === 0 ? `CAST([] AS ${type})` : `[${value.map(quoted).join(', ')}]`;
    if (type === 'DATETIME') return `DATETIME '${new Date(value).toISOString().slice(0, 19).replace('T', ' ')}'`;
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
}

/** A text as a value written out. */
export function quoted(text: string): string {
  const number = (character: string): string => (character.codePointAt(0) as number).toString(16);
  const escaped = (character: string): string => `\\U${number(character).padStart(8, '0')}`;
  return `'${text.replace(/[^\p{L}\p{M}\p{N} .,:;_&+()%€$£?!=-]/gu, escaped)}'`;
}

/** A comment above what follows: one line, whatever it is about. */
export const comment = (text: string): string => `-- ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}`;

/** A name of ours between backticks. Throws for any other: names cannot be parameters, and none comes from data. */
export function identifier(name: string): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`No name for a query: ${JSON.stringify(name)}`);
  return `\`${name}\``;
}

/** What a comparison with NULL comes to: it does not hold. */
export const holds = (comparison: string): string => `IFNULL(${comparison}, FALSE)`;

/** The month of a day, as 2026-01. */
export const monthSql = (date: string): string => `FORMAT_DATETIME('%Y-%m', ${date})`;

/** The day of the week of a day, from 0 for Monday. */
export const weekdaySql = (date: string): string => `MOD(MOD(UNIX_DATE(DATE(${date})), 7) + 10, 7)`;

export const NO_NUMBER = 'CAST(NULL AS FLOAT64)';
export const NO_TEXT = 'CAST(NULL AS STRING)';
/** Texts as a list in JSON. */
export const listSql = (texts: readonly string[]): string => `TO_JSON_STRING(ARRAY<STRING>[${texts.join(', ')}])`;

/** A select of lines of an answer: its first three columns, and as many as six numbers. */
export function linesSql(texts: readonly string[], numbers: readonly string[], from: string): string {
  const six = [0, 1, 2, 3, 4, 5].map((at) => (at < numbers.length ? `CAST(${numbers[at]} AS FLOAT64)` : NO_NUMBER));
  return `SELECT ${[...texts, ...six].join(', ')}\n${from}`;
}

export const NO_MOMENT = 'CAST(NULL AS DATETIME)';

/** The rows of a select, as another one's own. */
export const fromRows = (sql: string): string => `FROM (\n${indented(sql)}\n)`;

/** Lines further to the right. */
export const indented = (sql: string): string => sql.replace(/^/gm, '  ');
