import { byName, type SourceColumn } from './table-query';

/**
 * Of each label in these columns one row, whole: what is asked of labels can be asked of so few. `labels` are columns of a
 * type by which rows can be parted, texts among them. At most `most` rows come back.
 */
export function labelRowsQuery(
  source: string,
  columns: readonly SourceColumn[],
  labels: readonly SourceColumn[],
  most: number,
): string {
  const named = (some: readonly SourceColumn[]): string[] => some.map(({ name }) => `\`${name}\``);
  const names = named(columns).join(', ');
  const order = byName(columns.map(({ name }) => name));
  const first = named(labels).map((label) => `ROW_NUMBER() OVER (PARTITION BY ${label} ORDER BY ${order}) = 1`);
  return `SELECT ${names}
FROM \`${source}\`
WHERE TRUE
QUALIFY ${first.join('\n  OR ')}
LIMIT ${most}`;
}
