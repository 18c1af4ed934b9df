import { existsSync } from 'node:fs';
import { type Counts, total } from '../../local/host/counts';
import { openHost } from '../../local/host/host';
import { makeDeals } from './make-deals';

export interface BuildCalls {
  deals: number;
  build: Counts;
  again: Counts;
}

const text = (cell: string | number | Date): string | number =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;

/** Service calls of building the KPI sheet, and of building it again, over so many deals; null without dist/. */
export function buildCalls(deals: number): BuildCalls | null {
  if (!existsSync('dist/Code.js')) return null;
  const host = openHost({
    dist: 'dist',
    tabs: [{ name: 'Deals', cells: makeDeals(deals).map((row) => row.map(text)) }],
  });
  const run = (): Counts => {
    host.resetCounts();
    const answer = host.call('buildKpiSheet', [{}]) as { ok: boolean; error?: string } | null;
    if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join('\n'));
    return host.counts;
  };
  return { deals, build: run(), again: run() };
}

/** Calls that read or write the document. */
export const documentCalls = ({ reads, writes }: Counts): number => total(reads) + total(writes);

const COLUMNS = 10;

/** One read per 200,000 cells of the raw tab. */
export const readsAllowed = (deals: number): number => Math.ceil(((deals + 1) * COLUMNS) / 200_000);
