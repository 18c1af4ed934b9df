import { completing } from '../../dataset/labels/completing';
import { fromRows, identifier, LEFT_OUT, NO_TEXT, type QueryParameters, type Relation } from '../dialect';
import type { SpanField } from '../prepare/customers/customer-spans';
import { DONE_PAIRS } from '../prepare/deals/done-links';
import type { Linked } from '../prepare/labels/joined-by';
import { joinKeySql } from '../prepare/labels/joined-labels';
import { foldSql } from '../prepare/labels/merged-labels';
import type { LeadOfDeal } from '../prepare/leads/lead-of-deal';
import type { AskedView } from './view-columns';
import { readName } from './view-read';

/** A line of what a look at views tells: of which table, what, of which column, the label, and how many. */
export interface LookLine {
  table: string;
  what: 'rows' | 'copies' | 'left out' | 'filled' | 'timed' | 'label' | 'days' | 'named' | 'joins' | 'spans';
  name: string;
  label: string | null;
  n: number;
}

/** A text column with more labels than this is one of names or ids, by which nothing is broken down. */
const MOST_LABELS = 1_000;

const line = (table: string, what: LookLine['what'], name: string, label: string, n: string, p: QueryParameters) =>
  `SELECT ${[table, what, name].map(p.text).join(', ')}, ${label}, CAST(${n} AS FLOAT64)`;

/**
 * What is known of a view before figures are asked of it: how many rows it has, how many of those that count share an id,
 * why rows are left out, which dates have a time of the day, and the labels of its columns.
 */
export function viewLook(view: AskedView, labels: readonly string[], parameters: QueryParameters): string[] {
  const { table, columns } = view;
  const from = `FROM ${identifier(readName(view))}`;
  const left = identifier(LEFT_OUT);
  const told = (what: LookLine['what'], name: string, label: string, n: string): string =>
    `${line(table, what, name, label, n, parameters)}\n${from}`;
  const all = [...columns];
  const named = all.filter(([name, { type }]) => type === 'text' && labels.includes(name));
  const copies = columns.get('id')?.type === 'text' ? 'COUNT(`id`) - COUNT(DISTINCT `id`)' : '0';
  return [
    told('rows', '', NO_TEXT, 'COUNT(*)'),
    `${told('copies', '', NO_TEXT, copies)}\nWHERE ${left} IS NULL`,
    `${told('left out', '', left, 'COUNT(*)')}\nWHERE ${left} IS NOT NULL\nGROUP BY ${left}`,
    ...all.map(([name]) => told('filled', name, NO_TEXT, `COUNT(${identifier(name)})`)),
    ...all.flatMap(([name, { type, stored }]) => {
      const date = identifier(name);
      const isTimed = `${date} != DATETIME_TRUNC(${date}, DAY)`;
      return type === 'date' && stored !== 'DATE' ? [told('timed', name, NO_TEXT, `COUNTIF(${isTimed})`)] : [];
    }),
    ...named.map(([name]) => {
      const label = identifier(name);
      const few = `(SELECT COUNT(DISTINCT ${label}) ${from}) <= ${MOST_LABELS}`;
      return `${told('label', name, label, 'COUNT(*)')}\nWHERE ${label} IS NOT NULL AND ${few}\nGROUP BY ${label}`;
    }),
  ];
}

/** On which days something happened in the rows of a prepared table that count: of each month a bit for each of its days. */
export function daysLook(
  { table, columns }: Relation,
  fields: readonly string[],
  parameters: QueryParameters,
): string[] {
  return fields.flatMap((field) => {
    if (columns.get(field) !== 'date') return [];
    const date = identifier(field);
    const days = `SELECT DISTINCT FORMAT_DATETIME('%Y-%m', ${date}) AS month, EXTRACT(DAY FROM ${date}) AS day
FROM ${identifier(table)}
WHERE ${date} IS NOT NULL AND ${identifier(LEFT_OUT)} IS NULL`;
    return [
      `${line(table, 'days', field, '`month`', 'SUM(1 << (`day` - 1))', parameters)}\n${fromRows(days)}\nGROUP BY month`,
    ];
  });
}

/** By which columns a deal may name the lead that it came from, as `leadsOfDeals` of the data set tries them. */
export const LEADS_OF_DEALS: readonly LeadOfDeal[] = [
  { deals: 'leadId', leads: 'id' },
  { deals: 'id', leads: 'id' },
  { deals: 'email', leads: 'email' },
  { deals: 'contact', leads: 'name' },
];

/** How many leads deals name by each pair of columns; `label`: of either, of the leads, of both, and whether one lead is meant each time. */
export function namedLook(deals: AskedView, leads: AskedView, parameters: QueryParameters): string[] {
  return LEADS_OF_DEALS.flatMap((by) => {
    if (deals.columns.get(by.deals)?.type !== 'text' || leads.columns.get(by.leads)?.type !== 'text') return [];
    const [one, other] = [foldSql(identifier(by.deals)), foldSql(identifier(by.leads))];
    const pads = (column: string): string => `COUNTIF(REGEXP_CONTAINS(${column}, r'^0+([1-9][0-9]*|0)$'))`;
    const ofDeals = `SELECT ${one} AS key, ${pads(identifier(by.deals))} AS pads FROM ${identifier(readName(deals))} GROUP BY key`;
    const ofLeads = `SELECT ${other} AS key, COUNTIF(${identifier(LEFT_OUT)} IS NULL) AS times, ${pads(identifier(by.leads))} AS pads FROM ${identifier(readName(leads))} GROUP BY key`;
    const told = `TO_JSON_STRING([COUNT(one.key), COUNT(other.key), COUNTIF(one.key IS NOT NULL AND other.key IS NOT NULL), IFNULL(MAX(other.times), 0), COUNTIF(one.pads > 0), COUNTIF(other.pads > 0)])`;
    return [
      `${line('leads', 'named', by.deals, told, '0', parameters)}
FROM (${ofDeals}) AS one
FULL JOIN (${ofLeads}) AS other ON one.key = other.key
WHERE one.key IS NOT NULL OR other.key IS NOT NULL`,
    ];
  });
}

const joinName = (other: string, own: string, its: string): string => `${other} ${own} ${its}`;

/**
 * How one view names rows of others that have labels for its own, by each pair of columns that both have as texts; `label`:
 * of either how many writings there are, how many of this view are found there, and how many without the noughts before
 * numbers, then how many numbers of either have such noughts, and how many rows there share one at most, either way.
 */
export function joinsLook(view: AskedView, others: readonly AskedView[], parameters: QueryParameters): string[] {
  const isText = ({ columns }: AskedView, name: string): boolean => columns.get(name)?.type === 'text';
  return [...(completing[view.table] ?? []), ...(DONE_PAIRS[view.table] ?? [])].flatMap(({ table, by }) => {
    const other = others.find((one) => one.table === table);
    return by.flatMap(([own, its]) => {
      if (!other || !isText(view, own) || !isText(other, its)) return [];
      const keys = (which: AskedView, column: string): string =>
        `SELECT ${joinKeySql(column, false)} AS key, ${joinKeySql(column, true)} AS plain, COUNT(*) AS writings
FROM (SELECT DISTINCT ${identifier(column)} FROM ${identifier(readName(which))} WHERE ${identifier(column)} IS NOT NULL)
GROUP BY key, plain`;
      const ofOther = `(${keys(other, its)})`;
      const found = ['key', 'plain'].map(
        (key) => `IF(${key} IN (SELECT ${key} FROM ${ofOther}), writings, 0) AS ${key}_found`,
      );
      const told = [
        'IFNULL(SUM(writings), 0)',
        `(SELECT IFNULL(SUM(writings), 0) FROM ${ofOther})`,
        'IFNULL(SUM(key_found), 0)',
        'IFNULL(SUM(plain_found), 0)',
        'COUNTIF(key != plain)',
        `(SELECT COUNTIF(key != plain) FROM ${ofOther})`,
        ...[false, true].map(
          (isPlain) =>
            `(SELECT IFNULL(MAX(times), 0) FROM (SELECT COUNT(*) AS times FROM ${identifier(readName(other))} WHERE ${identifier(LEFT_OUT)} IS NULL AND ${identifier(its)} IS NOT NULL GROUP BY ${joinKeySql(its, isPlain)}))`,
        ),
      ];
      return [
        `${line(view.table, 'joins', joinName(table, own, its), `TO_JSON_STRING([${told.join(', ')}])`, '0', parameters)}
${fromRows(`SELECT *, ${found.join(', ')}\nFROM (${keys(view, own)})`)}`,
      ];
    });
  });
}

/** How views name each other's rows: by the first columns of which at least half of the fewer writings are found on the other side. */
export function linkedBy(lines: readonly LookLine[]): Linked {
  return (from, other, by) => {
    for (const [own, its] of by) {
      const told = lines.find(
        ({ table, what, name }) => table === from && what === 'joins' && name === joinName(other, own, its),
      )?.label;
      if (!told) continue;
      const [one, two, asWritten, plain, padsOne, padsTwo, most, mostPlain] = JSON.parse(told) as number[];
      const withoutNoughts = padsOne > 0 !== padsTwo > 0;
      const found = withoutNoughts ? plain : asWritten;
      if (found > 0 && found * 2 >= Math.min(one, two))
        return { other, own, its, withoutNoughts, isUnique: (withoutNoughts ? mostPlain : most) <= 1 };
    }
    return null;
  };
}

/** What the spans of customers tell together, of a prepared table of them; `label`: how many of each of `SpansFound`. */
export function spansLook({ table, columns }: Relation, parameters: QueryParameters): string[] {
  if (!columns.has('span_of')) return [];
  const counts = [
    "COUNT(*) - COUNT(DISTINCT IFNULL(`customerKey`, ''))",
    'COUNTIF(`span_of` IS NOT NULL AND `end` IS NULL)',
    'COUNT(`span_of`) - COUNT(DISTINCT `span_of`)',
  ];
  const label = `TO_JSON_STRING([${counts.join(', ')}])`;
  return [
    `${line(table, 'spans', '', label, '0', parameters)}\nFROM ${identifier(table)}\nWHERE ${identifier(LEFT_OUT)} IS NULL`,
  ];
}

/** Which columns of spans are there: ends of contracts unless they only say who left, more paid where a customer has two. */
export function spanFieldsFound(lines: readonly LookLine[], fields: readonly SpanField[]): SpanField[] {
  const label = lines.find(({ what }) => what === 'spans')?.label;
  if (!label) return [...fields];
  const [again, open, spansAgain] = JSON.parse(label) as number[];
  const is: Record<SpanField, boolean> = {
    termEnd: open === 0 || again > 0,
    endKnown: fields.includes('endKnown'),
    isUpsell: spansAgain > 0,
  };
  return (['termEnd', 'endKnown', 'isUpsell'] as const).filter((field) => is[field]);
}
