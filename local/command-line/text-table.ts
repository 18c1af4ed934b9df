export interface Column {
  title: string;
  right?: boolean;
}

/** Lines of text in aligned columns, a rule under the titles; a last column that aligns left runs on. */
export function textTable(columns: Column[], rows: string[][]): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => width(line[index] ?? ''))));
  const written = lines.map((line) =>
    columns
      .map(({ right }, index) => padded(line[index] ?? '', widths[index], right))
      .join('  ')
      .trimEnd(),
  );
  return [written[0], widths.map((each) => '─'.repeat(each)).join('  '), ...written.slice(1)].join('\n');
}

function padded(cell: string, size: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, size - width(cell)));
  return right ? blanks + cell : cell + blanks;
}

/** Columns that a text takes in a terminal: combining marks take none, wide East Asian letters two. */
function width(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      letter,
    )
      ? 2
      : 1;
  }
  return columns;
}
