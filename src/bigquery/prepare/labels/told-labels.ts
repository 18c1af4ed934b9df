import { labelAt, type Table, type TextColumn } from '../../../tables/table';
import { identifier, LEFT_OUT, type QueryParameters } from '../../dialect';
import { made, type Prepared, withMade } from '../prepared';

/** A text column of which other tabs tell what each label of a column that was read is: names of people, of products. */
export interface ToldLabels {
  name: string;
  of: string;
  /** Label as read → as told; '' for none. */
  labels: ReadonlyMap<string, string>;
  /** What a label is of which nothing is told: itself, or none. */
  others: 'itself' | 'none';
  /** True where rows that no KPI counts have no label. */
  ofCounted: boolean;
}

/** What each label of one column is in the other; null where rows of one label have several. */
export function labelsToldBy(
  { leftOut, rows }: Table,
  of: TextColumn,
  told: TextColumn,
): Pick<ToldLabels, 'labels' | 'ofCounted'> | null {
  const all = labelsBy(of, told, (row) => row < rows);
  if (all) return { labels: all, ofCounted: false };
  const isBlank = leftOut.every((code, row) => code === 0 || told.codes[row] === 0);
  const counted = isBlank ? labelsBy(of, told, (row) => leftOut[row] === 0) : null;
  return counted && { labels: counted, ofCounted: true };
}

function labelsBy(of: TextColumn, told: TextColumn, isAsked: (row: number) => boolean): Map<string, string> | null {
  const labels = new Map<string, string>();
  for (let row = 0; row < of.codes.length; row++) {
    if (!isAsked(row)) continue;
    const [label, is] = [labelAt(of, row), labelAt(told, row) ?? ''];
    const known = labels.get(label);
    if (known !== undefined && known !== is) return null;
    labels.set(label, is);
  }
  return (labels.get('') ?? '') === '' ? labels : null;
}

/** The table with those columns. */
export function withTold(prepared: Prepared, told: readonly ToldLabels[], parameters: QueryParameters): Prepared {
  return withMade(
    prepared,
    told.map((one) => made(one.name, 'text', toldSql(one, parameters))),
  );
}

function toldSql({ of, labels, others, ofCounted }: ToldLabels, parameters: QueryParameters): string {
  const column = identifier(of);
  const changed = [...labels].filter(([label, is]) => (others === 'itself' ? label !== is : is !== ''));
  const rest = others === 'itself' ? column : 'NULL';
  const byPlace = `(SELECT ${parameters.texts(changed.map(([, is]) => is))}[OFFSET(place)] FROM UNNEST(${parameters.texts(changed.map(([label]) => label))}) AS writing WITH OFFSET AS place WHERE writing = ${column})`;
  const told = changed.length === 0 ? rest : others === 'itself' ? `IFNULL(${byPlace}, ${rest})` : byPlace;
  const label = `NULLIF(${told}, '')`;
  return ofCounted ? `IF(\`${LEFT_OUT}\` IS NULL, ${label}, NULL)` : label;
}
