import type { Cell } from '../../base/cell';
import { rawField } from '../../tables/prepared-fields';
import type { Table } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { headerScores } from '../recognise/header-words/vocabulary';
import { readHeader } from '../text/header-text';
import { isEmpty } from '../text/plain-text';
import { readTextColumn } from '../values/text-column';
import { problemOf, sheetRowOf } from './sheet-rows';

/** The end of "Opportunity Owner: Ann Jones (12 records)". */
const RECORDS = /\((\d[\d.,]*)\s+\p{L}+\)$/u;
const SURE = 0.85;

interface Line {
  row: number;
  header: string;
  label: string;
  records: number;
}

/**
 * Columns that a printed report does not have because it names them in lines above its groups. A line is believed when
 * as many records follow it as it says.
 */
export function addGroupLines({ data, ofGroups, below: { rows }, problems }: BegunTable): void {
  const lines: Line[] = [];
  for (let row = 0; row < rows.length; row++) {
    const line = data.leftOut[row] > 0 ? lineOf(rows[row], row) : null;
    if (line !== null) lines.push(line);
  }
  const headers = [...new Set(lines.map(({ header }) => header))];
  headers.forEach((header, level) => {
    const field = fieldNamed(header, data);
    if (field === null || data.columns[field]) return;
    const outer = new Set(headers.slice(0, level + 1));
    const labels = labelsOf(
      lines.filter((line) => outer.has(line.header)),
      header,
      data,
    );
    if (labels === null) return;
    const index = rows[lines[0].row].findIndex((cell) => !isEmpty(cell));
    data.columns[field] = { ...readTextColumn(labels, header, 0), index };
    ofGroups[field] = { header, index: -1, sure: 1 };
    const filled = labels.flatMap(([label], row) => (label !== '' && data.leftOut[row] === 0 ? [row] : []));
    const reason = { text: 'intake_problem_group_line', values: { column: header } } as const;
    problems.push(problemOf(reason, filled, index, sheetRowOf(data)));
  });
}

function lineOf(cells: Cell[], row: number): Line | null {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const text = filled.length === 1 && typeof filled[0] === 'string' ? filled[0].trim() : '';
  const match = RECORDS.exec(text);
  const colon = text.indexOf(':');
  if (match === null || colon < 1 || !/\s/.test(text[colon + 1])) return null;
  const label = text.slice(colon + 1, match.index).trim();
  if (label === '') return null;
  return { row, header: text.slice(0, colon).trim(), label, records: Number(match[1].replace(/[.,]/g, '')) };
}

/** True for the line above a group of a printed report: "Owner Role: Sales (12 records)". */
export const isGroupLine = (text: string): boolean => text.slice(0, RECORDS.exec(text)?.index ?? 0).includes(':');

function fieldNamed(header: string, { table }: Table): string | null {
  const scores = [...headerScores(readHeader(header), table)].sort(([, one], [, other]) => other - one);
  const [field, score] = scores[0] ?? ['', 0];
  return score >= SURE && rawField(table, field)?.type === 'text' ? field : null;
}

/** The label of each row, as a column of cells; null where a line does not keep its count. */
function labelsOf(lines: Line[], header: string, { rows, leftOut }: Table): string[][] | null {
  const labels = Array.from({ length: rows }, () => ['']);
  for (let at = 0; at < lines.length; at++) {
    if (lines[at].header !== header) continue;
    const end = lines[at + 1]?.row ?? rows;
    let records = 0;
    for (let row = lines[at].row + 1; row < end; row++) {
      if (leftOut[row] > 0) continue;
      labels[row] = [lines[at].label];
      records++;
    }
    if (records !== lines[at].records) return null;
  }
  return labels;
}
