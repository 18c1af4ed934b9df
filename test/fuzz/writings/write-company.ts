import { Random } from '../../../local/sample/maker/random';
import type { Cell } from '../../../src/base/cell';
import type { RawTab } from '../../../src/intake/reading';
import type { Column } from './columns/column';
import { columns, tabNames } from './columns/columns';
import type { Company, Row, TableName, Value } from './company';
import { spareTabs, withJunk } from './junk';
import { recordedAs } from './recorded-as';
import { shuffled, type Way } from './way';
import { writeAmount } from './write-amount';
import { writeDay, writeMoment } from './write-day';

/** By which day a table is cut into months or years, and which fields come in its first half when its columns are cut. */
const cuts: Partial<Record<TableName, { day: string; first: string[] }>> = {
  deals: { day: 'createdOn', first: ['id', 'name', 'customer', 'stage', 'stageId', 'won', 'lost', 'amount'] },
  orders: { day: 'orderedOn', first: ['id', 'orderedOn', 'customer', 'customerId', 'amount'] },
  leads: { day: 'createdOn', first: ['id', 'company', 'email', 'createdOn'] },
  activities: { day: 'dueOn', first: [] },
  subscriptions: { day: 'startedOn', first: ['id', 'customer', 'product', 'startedOn', 'endedOn'] },
  customers: { day: 'startedOn', first: ['id', 'name', 'startedOn'] },
  costs: { day: 'spentOn', first: [] },
};

/** The tabs of the company, written this way. */
export function writeCompany(company: Company, way: Way): RawTab[] {
  const recorded = recordedAs(way, company);
  const filled = (Object.keys(recorded) as TableName[]).filter((table) => recorded[table].length > 0);
  const tabs = filled.flatMap((table) => writeTable(table, recorded[table], way));
  const all = way.junk.includes('spare tabs') ? [...tabs, ...spareTabs] : tabs;
  return way.junk.includes('tabs in any order') ? shuffled(new Random(way.seed), all) : all;
}

function writeTable(table: TableName, rows: Row[], way: Way): RawTab[] {
  const name = tabNames[table][way.language];
  const order = way.order[table].filter(([field]) => field in rows[0]);
  const split = way.split[table] ?? 'none';
  const cut = cuts[table];
  if (split === 'none' || cut === undefined) return [writeTab(name, table, order, rows, way)];
  if (split === 'columns') {
    const first = order.filter(([field]) => cut.first.includes(field));
    const second = order.filter(([field]) => field === 'id' || !cut.first.includes(field));
    return [writeTab(name, table, first, rows, way), writeTab(`${name} 2`, table, second, rows, way)];
  }
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const part = (row[cut.day] as Date).toISOString().slice(0, split === 'months' ? 7 : 4);
    parts.set(part, [...(parts.get(part) ?? []), row]);
  }
  return [...parts].sort().map(([part, some]) => writeTab(`${name} ${part}`, table, order, some, way));
}

function writeTab(name: string, table: TableName, order: [string, string][], rows: Row[], way: Way): RawTab {
  const header = order.map(([field, words]) => {
    const code = columns[table][field].kind === 'amount' ? way.amount.inHeader : '';
    return code === '' ? words : `${words} (${code})`;
  });
  const cells = rows.map((row) => order.map(([field]) => writeCell(row[field], columns[table][field], way)));
  const sums = order.map(([field]) => {
    if (columns[table][field].kind !== 'amount') return '';
    const sum = rows.reduce((all, row) => all + ((row[field] as number | null) ?? 0), 0);
    return writeCell(Math.round(sum * 100) / 100, columns[table][field], way);
  });
  return withJunk({ name, cells: [header, ...cells] }, sums, way);
}

function writeCell(value: Value, { kind }: Column, way: Way): Cell {
  if (value === null) return '';
  if (typeof kind === 'object') return way.label[kind.labels][value as string];
  if (value instanceof Date) {
    if (way.typed) return value;
    return kind === 'day'
      ? writeDay(value, way.day, way.language)
      : writeMoment(value, way.day, way.time, way.language);
  }
  if (typeof value === 'string') return value;
  if (way.typed) return value;
  return kind === 'amount' ? writeAmount(value, way.amount) : String(value);
}
