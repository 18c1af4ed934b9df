import { type Options, parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_ROWS = 200;

/** The cells of a delimited text as they stand there, all texts; rows may differ in length. */
export function readDelimited(text: string): string[][] {
  const hint = text.match(/^sep=(.)\r?\n/i);
  if (hint) return records(text.slice(hint[0].length), hint[1]);
  const delimiter = findDelimiter(text);
  if (delimiter) return records(text, delimiter);
  return readAligned(text) ?? records(text, '\t');
}

/** The mark that cuts most rows into the same, largest number of cells; null when none cuts any. */
function findDelimiter(text: string): string | null {
  const scored = DELIMITERS.filter((delimiter) => text.includes(delimiter)).map((delimiter) => {
    // Quotes need not match where a wrong mark cuts.
    const widths = records(text, delimiter, { to: SAMPLE_ROWS, skip_records_with_error: true }).map(
      (row) => row.length,
    );
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...[...counts].map(([width, rows]) => (rows / widths.length) * width));
    return { delimiter, score };
  });
  const none = { delimiter: null, score: 0 };
  return scored.reduce<{ delimiter: string | null; score: number }>(
    (one, other) => (other.score > one.score ? other : one),
    none,
  ).delimiter;
}

function records(text: string, delimiter: string, sample: Options = {}): string[][] {
  return parse(text, {
    ...sample,
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
}

/** Columns set off by blanks: every line has the same number of words, two or more. */
function readAligned(text: string): string[][] | null {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const rows = lines.map((line) => line.trim().split(/\s+/));
  const width = rows[0]?.length ?? 0;
  return width > 1 && rows.length > 1 && rows.every((row) => row.length === width) ? rows : null;
}
