import { recoded } from '../../base/codes';
import type { TextColumn } from '../../tables/table';

/** The column with another name for each of its labels; labels of one name become one. */
export function renamed(column: TextColumn, names: string[]): TextColumn {
  const labels: string[] = [];
  const codeOf = names.map((name) => {
    const known = labels.indexOf(name);
    return known >= 0 ? known : labels.push(name) - 1;
  });
  return {
    type: 'text',
    header: column.header,
    index: column.index,
    codes: recoded(column.codes, codeOf, labels.length),
    labels,
  };
}
