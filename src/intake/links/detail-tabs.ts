import { countIds } from '../../tables/count-ids';
import { isTextColumn, type TextColumn } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import type { TabReading } from '../reading';
import { namesId } from '../recognise/header-words/header-meaning';
import { profileOf, sampleOf } from '../recognise/profile';
import { readHeader } from '../text/header-text';
import { squeezed } from '../text/normal-text';
import { areAlike } from './same-rows/same-sales';

const NEARLY_ALL = 0.9;
const HALF = 0.5;
const MOST = 0.8;

/**
 * The tab to whose rows those of another belong, per tab: a history of the stages of deals, the shipments of what was
 * sold. Each row of such a tab names a deal and is none.
 */
export function detailsOf(readings: readonly TabReading[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const reading of readings) {
    if (reading.table === null || !declarationOf(reading.table).details) continue;
    const whole = readings.find((other) => other !== reading && !found.has(other.name) && isDetailOf(reading, other));
    if (whole) found.set(reading.name, whole.name);
  }
  return found;
}

function isDetailOf(detail: TabReading, whole: TabReading): boolean {
  const ids = idOf(detail);
  const all = idOf(whole);
  if (whole.table !== detail.table || !ids || !all || !isOneEach(whole) || areAlike(detail, whole)) return false;
  const isNumbered = hasIdOfItsOwn(detail, ids);
  if (isOneEach(detail) && !isNumbered) return false;
  const known = new Set(all.labels.filter(Boolean).map(squeezed));
  const named = ids.labels.filter(Boolean);
  const shared = named.filter((label) => known.has(squeezed(label))).length;
  // Rows with a number of their own that name deals are none, though a few name deals that nobody knows; nor are those
  // that name each deal of the other tab, many again and again, and older ones.
  const isLonger = !isOneEach(detail) && shared >= NEARLY_ALL * known.size;
  return named.length > 0 && shared >= (isNumbered || isLonger ? HALF : NEARLY_ALL) * named.length;
}

function idOf({ data }: TabReading): TextColumn | null {
  const id = data?.columns.id;
  return isTextColumn(id) ? id : null;
}

/** A few ids may stand there twice by mistake, or since the tab was exported again. */
function isOneEach({ data, rows }: TabReading): boolean {
  return data !== null && rows > 0 && countIds(data).ids >= NEARLY_ALL * rows;
}

/** True where a column before that of the id numbers the rows, and nothing was read from it: shipment_id, deal_id. */
function hasIdOfItsOwn({ cells, headerRow, columns, data, rows }: TabReading, { index }: TextColumn): boolean {
  const taken = new Set(Object.values(columns).map((column) => column.index));
  const sample = sampleOf(data?.segments[0].cells ?? []);
  return (cells[headerRow - 1] ?? []).slice(0, Math.max(0, index)).some((cell, at) => {
    const header = readHeader(String(cell ?? ''));
    if (taken.has(at) || header.words.length < 2 || !namesId(header)) return false;
    const { filled, labels } = profileOf(sample, at);
    // An event may have been exported twice.
    return filled === sample.length && labels.size >= MOST * filled && rows > 0;
  });
}
