import { recoded } from '../../base/codes';
import type { TextColumn } from '../../tables/table';

/** The column with another name for each of its labels; labels of one name become one. */
export function renamed(column: TextColumn, names: string[]): TextColumn {
  const labels: string[] = [];
  const codeOf = names.map((name) => {
    const known = labels.indexOf(name);
    return known >= 0 ? known : labels.push(name) - 1;
  });
  return relabelled(column, codeOf, labels);
}

/** The column with these labels. `codeOf`: which of them each of its own becomes. */
export function relabelled(column: TextColumn, codeOf: ArrayLike<number>, labels: string[]): TextColumn {
  const { header, index, codes } = column;
  return { type: 'text', header, index, codes: recoded(codes, codeOf, labels.length), labels };
}
