import { addTo } from '../../base/add-to';
import { limits } from '../../base/limits';
import { rawField } from '../../tables/prepared-fields';
import { isTextColumn, type Table, type TextColumn } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import type { LinkedColumn, TabReading } from '../reading';
import { profileOf, sampleOf } from '../recognise/profile';
import { squeezed } from '../text/normal-text';
import { idKey } from './id-key';
import { namedTables, tablesInHeader } from './tables-in-header';

/** Which field of other tabs names the rows of a table, and by which of its columns they are known. */
interface Link {
  to: TableName;
  known: readonly string[];
  field: string;
}

const links: Link[] = namedTables().map(({ table, named }) => ({ to: table, known: named.by, field: named.as }));

/** So much of a column must be found in the other tab before its values alone tell what it is. */
const NEARLY_ALL = 0.9;
const FEWEST = 3;

/** Numbers that may count anything: such are believed only where a word of the header says whose they are. */
const PLAIN_NUMBER = /^\d{1,4}$/;

interface Known {
  tab: string;
  labels: Set<string>;
  /** Ids, and no names. */
  areIds: boolean;
}

/**
 * Columns that nothing was read from although their values are ids or names of another tab's rows: `vendedor_cod` whose
 * values are the ids of the team.
 */
export function linkedColumns(readings: readonly TabReading[]): LinkedColumn[] {
  return links.flatMap((link) => {
    const open = readings.filter((reading) => lacks(reading, link));
    const known = open.length === 0 ? [] : knownIn(readings, link);
    if (known.length === 0) return [];
    const found = open.flatMap((reading) => {
      return linkedIn(reading, link, known).map((linked) => ({ reading, linked }));
    });
    const sisters = found.flatMap(({ reading, linked }) => sistersOf(reading, linked, readings));
    return [...found.map(({ linked }) => linked), ...sisters];
  });
}

/** The same column of other tabs of the kind, which may hold too few rows to tell: a month of deals each. */
function sistersOf(reading: TabReading, linked: LinkedColumn, readings: readonly TabReading[]): LinkedColumn[] {
  const headerOf = ({ cells, headerRow }: TabReading, index: number): string =>
    squeezed(String(cells[headerRow - 1]?.[index] ?? ''));
  const header = headerOf(reading, linked.index);
  return readings.flatMap((other) => {
    if (other === reading || other.table !== reading.table || other.columns[linked.field]) return [];
    const index = (other.cells[other.headerRow - 1] ?? []).findIndex((_cell, at) => headerOf(other, at) === header);
    const isFree = index >= 0 && !Object.values(other.columns).some((column) => column.index === index);
    return isFree ? [{ tab: other.name, index, field: linked.field }] : [];
  });
}

/** True for a tab whose rows may name those of the other table, by a column that was not found yet. */
function lacks({ table, data, columns }: TabReading, { to, field }: Link): boolean {
  if (table === null || data === null || table === to || columns[field]) return false;
  return rawField(table, field) !== undefined;
}

/** The column whose values fit best; of reps, between whom people are asked, all that fit as well. */
function linkedIn(reading: TabReading, link: Link, known: Known[]): LinkedColumn[] {
  const { table, data, columns, name, cells, headerRow } = reading;
  if (table === null || data === null) return [];
  const fieldAt = new Map(Object.entries(columns).map(([field, { index }]) => [index, field]));
  const header = (cells[headerRow - 1] ?? []).slice(0, limits.columns);
  const rows = sampleOf(data.segments[0].cells ?? []);
  const found: { index: number; fit: number }[] = [];
  header.forEach((written, index) => {
    if (typeof written !== 'string' || written.trim() === '') return;
    const field = fieldAt.get(index);
    if (field !== undefined && !rawField(table, field)?.sorts) return;
    const { labels, dates, fractions, flags } = profileOf(rows, index);
    const isSaid = tablesInHeader(written).includes(link.to);
    if (labels.size < (isSaid ? 1 : FEWEST) || dates > 0.5 || fractions > 0 || flags > 0.9) return;
    const texts = [...labels.keys()];
    if (texts.every((text) => PLAIN_NUMBER.test(text)) && !isSaid) return;
    const keys = texts.map(idKey);
    for (const { labels: others, areIds } of known) {
      if (field !== undefined && !areIds) continue;
      const share = keys.filter((key) => others.has(key)).length / keys.length;
      // A word of the header tells between columns that hold the same people.
      if (share >= NEARLY_ALL) found.push({ index, fit: share + (isSaid ? 1 : 0) });
    }
  });
  const best = Math.max(...found.map(({ fit }) => fit));
  const fitting = [...new Set(found.flatMap(({ index, fit }) => (fit === best ? [index] : [])))];
  const chosen = link.field === 'rep' ? fitting : fitting.slice(0, 1);
  return chosen.map((index) => ({ tab: name, index, field: link.field }));
}

function knownIn(readings: readonly TabReading[], { to, known }: Link): Known[] {
  return readings.flatMap(({ table, data, name }) =>
    table !== to || data === null
      ? []
      : known.flatMap((field) => {
          const column = data.columns[field];
          if (!isTextColumn(column)) return [];
          return [{ tab: name, labels: new Set(column.labels.filter(Boolean).map(idKey)), areIds: field === 'id' }];
        }),
  );
}

/** What is to be said of each tab whose rows name those of another: how many of them are there. */
export function linkNotes(readings: readonly TabReading[]): Map<TabReading, Sentence[]> {
  const notes = new Map<TabReading, Sentence[]>();
  for (const link of links) {
    const naming = readings.filter(({ table, data }) => table !== link.to && isTextColumn(data?.columns[link.field]));
    const known = naming.length === 0 ? [] : knownIn(readings, link);
    if (known.length === 0) continue;
    for (const reading of naming) {
      const note = noteOf(reading, link, known);
      if (note !== null) addTo(notes, reading, note);
    }
  }
  return notes;
}

/** The labels of rows that are not left out: a repeated header is no id. */
function countedLabels({ leftOut }: Table, { codes, labels }: TextColumn): string[] {
  const counted = new Uint8Array(labels.length);
  for (let row = 0; row < codes.length; row++) if (leftOut[row] === 0) counted[codes[row]] = 1;
  return labels.filter((label, code) => label !== '' && counted[code] === 1);
}

function noteOf({ data }: TabReading, { field }: Link, known: Known[]): Sentence | null {
  const column = data?.columns[field];
  if (!isTextColumn(column)) return null;
  const labels = countedLabels(data as Table, column).map(idKey);
  let best: { tab: string; found: number } | null = null;
  for (const { tab, labels: others } of known) {
    const found = labels.filter((label) => others.has(label)).length;
    if (found > (best?.found ?? 0)) best = { tab, found };
  }
  if (best === null) return null;
  const values = { found: best.found, all: labels.length, column: column.header, tab: best.tab };
  return { text: 'intake_note_link', values };
}
