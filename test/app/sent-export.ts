import { type Host, type HostTab, openHost } from '../../local/host/host';
import type { ExportTold } from '../../src/app/newer-export';
import type { ExportPreview } from '../../src/incoming/preview';
import type { View } from '../../src/sheet/view';
import { ask } from '../google/built-host';

export type Row = (string | number | boolean)[];

export const header = ['Deal ID', 'Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'];
export const row = (id: number, stage: string, amount: number): Row => [
  `D-${String(id).padStart(3, '0')}`,
  `Deal ${id}`,
  stage,
  amount,
  '2017-01-02',
  `2017-0${(id % 5) + 1}-15`,
  id % 2 ? 'Ann' : 'Bob',
];
const stages = ['Closed Won', 'Closed Lost', 'Closed Won', 'Closed Won'];
export const before: Row[] = Array.from({ length: 40 }, (_, index) => row(index, stages[index % 4], 1000));
/** Deals 0 to 4 are gone, the next ten are worth more, twenty are new. */
export const after: Row[] = Array.from({ length: 55 }, (_, index) =>
  row(index + 5, stages[(index + 5) % 4], index < 10 ? 1500 : 1000),
);

export const asCsv = (rows: Row[]): Row[] => [header, ...rows].map((cells) => cells.map(String));

export function open(tab: HostTab = { name: 'Deals', cells: [header, ...before] }, more: HostTab[] = []): Host {
  const leads: HostTab = {
    name: 'Leads',
    cells: [
      ['Lead', 'Created', 'Converted'],
      ['Lead 1', '2017-01-02', 'yes'],
    ],
  };
  return openHost({ dist: 'dist', keepsRealm: true, tabs: [tab, leads, ...more] });
}

export function send(host: Host, file: string, rows: Row[], size = 20): void {
  for (let from = 0; from < rows.length; from += size) {
    const sent = { file, all: rows.length, from, rows: rows.slice(from, from + size) };
    const { received } = ask<{ received: number }>(host, 'receiveExport', sent);
    expect(received).toBe(Math.min(rows.length, from + size));
  }
}

export const compare = (host: Host, tab: string | null = null): ExportPreview => ask(host, 'compareExport', { tab });
export const take = (host: Host, tab = 'Deals'): string => ask<ExportTold>(host, 'takeExport', { tab }).says;
export const undo = (host: Host): string => ask<ExportTold>(host, 'undoExport').says;

export function tabOf(host: Host, name: string): NonNullable<ReturnType<Host['workbook']['sheetByName']>> {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

export function shown(host: Host, name: string): unknown[][] {
  const sheet = tabOf(host, name);
  const { rows, columns } = host.workbook.extent(sheet);
  return Array.from({ length: rows }, (_, at) =>
    Array.from({ length: columns }, (_, column) => host.workbook.read(sheet, at, column).value ?? ''),
  );
}

export const kpi = (host: Host, id: string): string | undefined => {
  const view = ask<View>(host, 'readKpis', { asOf: '2017-06-01', period: 'all', plan: { kpis: [{ id }] } });
  return view.kpis.find((one) => one.id === id)?.value;
};

export const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
