import type { Column, PeriodQuotas, Table } from '../tables/table';
import { dates, numbers } from './prepared';

/** A team with a row for each quota of somebody, as tabs are that tell one quota a row; each lies in the row of its rep. */
export function withQuotas(team: Table): Table {
  const { quotas } = team;
  if (!quotas) return team;
  const has = ({ column }: PeriodQuotas, row: number): boolean =>
    team.leftOut[row] === 0 && !Number.isNaN(column.values[row]);
  const ofRow = Array.from({ length: team.rows }, (_, row) => quotas.filter((one) => has(one, row)));
  const lines = ofRow.flatMap((own, row) => (own.length > 0 ? own : [null]).map((quota) => ({ row, quota })));
  const rows = Int32Array.from(lines, ({ row }) => row);
  const [quota, quotaMonths, quotaMonth] = [numbers(rows.length), numbers(rows.length), dates(rows.length)];
  lines.forEach(({ row, quota: own }, at) => {
    if (own === null) return;
    quota.values[at] = own.column.values[row];
    quotaMonths.values[at] = own.months;
    quotaMonth.values[at] = own.from[row];
  });
  const { header, index } = quotas[0].column;
  const columns = Object.entries(team.columns).map(([field, column]) => [field, onRows(column, rows)]);
  const made = { quota: { ...quota, header, index }, quotaMonth, quotaMonths };
  return {
    ...team,
    rows: rows.length,
    segments: segmentsOn(team, rows, quotaMonth.values),
    columns: { ...Object.fromEntries(columns), ...made },
    leftOut: Uint8Array.from(rows, (row) => team.leftOut[row]),
    quotas: undefined,
  };
}

function onRows(column: Column, rows: Int32Array): Column {
  if (column.type === 'text') return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]) };
  if (column.type === 'flag') return { ...column, values: Uint8Array.from(rows, (row) => column.values[row]) };
  return { ...column, values: Float64Array.from(rows, (row) => column.values[row]) };
}

/** What makes a row of a tab another is the period that it is for. */
function segmentsOn({ segments }: Table, rows: Int32Array, from: Float64Array): Table['segments'] {
  return segments.map(({ tab, sheetRows, cells }) => ({
    tab,
    start: 0,
    rows: rows.length,
    sheetRows: rows.map((row) => (typeof sheetRows === 'number' ? sheetRows + row : sheetRows[row])),
    cells: cells && Array.from(rows, (row, at) => [from[at], ...cells[row]]),
  }));
}
