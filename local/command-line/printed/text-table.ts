export interface Column {
  title: string;
  right?: boolean;
}

/** The last column never gets narrower than this. */
const NARROWEST = 30;

/** The width of a terminal that does not tell, or of a file. */
const USUAL = 100;

/** Lines of text in aligned columns, a rule under the titles. The last column is folded where the terminal ends. */
export function textTable(columns: Column[], rows: string[][], terminal = process.stdout.columns || USUAL): string {
  const last = columns.length - 1;
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ''))));
  const before = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
  const room = Math.max(NARROWEST, terminal - before);
  const folded = all.flatMap((row) => {
    const [first = '', ...more] = fold(row[last] ?? '', room);
    return [[...row.slice(0, last), first], ...more.map((line) => [...row.slice(0, last).map(() => ''), line])];
  });
  widths[last] = Math.max(...folded.map((row) => width(row[last])));
  const written = folded.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index], columns[index].right))
      .join('  ')
      .trimEnd(),
  );
  return [written[0], widths.map((each) => '─'.repeat(each)).join('  '), ...written.slice(1)].join('\n');
}

/** Broken between words. */
function fold(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && width(line) <= room) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
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
