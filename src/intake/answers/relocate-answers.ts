import type { LostTab } from '../../engine/data-set';
import type { Sentence } from '../../texts/sentence';
import type { Answer, CarriedColumn } from '../reading';
import { squeezed } from '../text/normal-text';
import { isField } from './answers';
import { headerFit, valuesFit } from './column-fit';
import { headerRowLike, headersIn, headersLike, type KnownTab, lostTab, type NumberedTab } from './known-tabs';

/** Answers as they hold for the tabs of today, and what has changed since they were given. */
export interface RelocatedAnswers {
  answers: Answer[];
  /** Columns under new headers that count as what stood there before, until a person says what they are. */
  carried: CarriedColumn[];
  /** What is to be said beside the questions about carried columns. */
  changes: Sentence[];
  /** Tabs of data of which the rows are gone; what is to be said of them is among the changes. */
  lost: LostTab[];
  /** Tabs in which something is open: how they were known is not forgotten before a person has reacted. */
  open: { name: string; before: KnownTab; asks: boolean }[];
}

/**
 * Takes answers along to where their tab and column went. A tab is known by its name, else by its sheet (renamed), else
 * by its headers (a new export on a tab of its own). A column is known by its header wherever it stands; when that header
 * is gone, by its place among the others and its values, and that is asked or said.
 */
export function relocateAnswers(
  answers: readonly Answer[],
  known: readonly KnownTab[],
  tabs: readonly NumberedTab[],
): RelocatedAnswers {
  const changes: Sentence[] = [];
  const carried: CarriedColumn[] = [];
  const lost: LostTab[] = [];
  const open: RelocatedAnswers['open'] = [];
  let relocated = answers.map((answer) => ({ ...answer }));
  for (const before of known) {
    const now = tabOf(before, known, tabs);
    // Of a table that lies elsewhere: a person has taken it out of the plan.
    if (!now && before.sheet < 0) continue;
    const missing = lostTab(before, now ?? null);
    if (missing) {
      lost.push(missing);
      changes.push(lostSentence(missing));
    }
    if (!now) {
      if (missing) open.push({ name: before.name, before, asks: false });
      else changes.push({ text: 'wizard_tab_gone', values: { tab: before.name } });
      continue;
    }
    if (now.name !== before.name) {
      changes.push({ text: 'wizard_tab_renamed', values: { before: before.name, now: now.name } });
      relocated = relocated.map((one) => (same(one.tab, before.name) ? { ...one, tab: now.name } : one));
    }
    const mine = relocated.filter(({ tab }) => same(tab, now.name));
    const asked: CarriedColumn[] = [];
    let isGone = false;
    for (const moved of movedHeaders(before, now, mine)) {
      const { from, to, field } = moved;
      if (moved.asks) asked.push({ tab: now.name, field, header: to, before: from });
      const change = changeOf(moved, now.name, mine);
      if (change) changes.push(change);
      isGone = isGone || to === '';
      if (to === '') continue;
      relocated = relocated.map((one) =>
        same(one.tab, now.name) && same(one.column, from) ? { ...one, column: to } : one,
      );
    }
    carried.push(...asked);
    if (asked.length > 0 || isGone || missing) open.push({ name: now.name, before, asks: asked.length > 0 });
  }
  return { answers: relocated, carried, changes, lost, open };
}

/** Says what has become of a tab of data. */
export function lostSentence({ tab, state, rows, before }: LostTab): Sentence {
  return { text: `tab_${state}`, values: { tab, rows, before } };
}

/** What is to be said of columns under new headers where no question about them can be shown. */
export function carriedChange({ tab, before, header }: CarriedColumn): Sentence {
  return { text: 'wizard_header_carried', values: { tab, before, now: header } };
}

const same = (one: string, other: string): boolean => squeezed(one) === squeezed(other);

function tabOf(before: KnownTab, known: readonly KnownTab[], tabs: readonly NumberedTab[]): NumberedTab | undefined {
  const isAnother = (tab: NumberedTab): boolean => known.some((one) => one !== before && same(one.name, tab.name));
  return (
    tabs.find(({ name }) => same(name, before.name)) ??
    tabs.find(({ sheet }) => sheet === before.sheet) ??
    tabs.find((tab) => !isAnother(tab) && sharesMost(headersLike(tab.cells, before.headers), before.headers))
  );
}

/** Four in five headers are enough to call it an export of the same kind. */
function sharesMost(headers: string[] | null, before: string[]): boolean {
  const now = new Set((headers ?? []).map(squeezed));
  const wanted = before.map(squeezed).filter(Boolean);
  return wanted.length > 1 && wanted.filter((header) => now.has(header)).length >= wanted.length * 0.8;
}

/** A header that mattered and is no longer there. */
interface MovedHeader {
  from: string;
  /** The header that took its place; '' for none. */
  to: string;
  /** What it was read as; '' where it only had answers. */
  field: string;
  /** True when only its place and its values tell that it is the same. */
  asks: boolean;
  /** True when a person has said so already. */
  accepted: boolean;
}

function movedHeaders(before: KnownTab, now: NumberedTab, answers: readonly Answer[]): MovedHeader[] {
  const headerRow = headerRowLike(now.cells, before.headers);
  if (headerRow < 0) return [];
  const headers = headersIn(now.cells[headerRow]);
  const rows = now.cells.slice(headerRow + 1);
  const here = new Set(headers.map(squeezed));
  const old = new Set(before.headers.map(squeezed));
  const fresh = headers.filter((header) => header !== '' && !old.has(squeezed(header)));
  const gone = before.headers.filter((header) => header !== '' && !here.has(squeezed(header)));
  const fieldOf = new Map(Object.entries(before.fields).map(([field, header]) => [squeezed(header), field]));
  const isAnswered = (from: string): boolean => answers.some(({ column }) => same(column, from));
  return gone.flatMap((from): MovedHeader[] => {
    const field = fieldOf.get(squeezed(from)) ?? '';
    const there = headers[before.headers.indexOf(from)];
    const only = gone.length === 1 && fresh.length === 1 ? fresh[0] : '';
    const place = fresh.includes(there) ? there : only;
    const moved = { from, to: place, field, asks: false, accepted: false };
    if (field === '') return isAnswered(from) ? [moved] : [];
    const itself = [place, ...fresh].find((header) => header !== '' && headerFit(before, field, header) === 'itself');
    if (itself !== undefined) return [{ ...moved, to: itself }];
    if (place !== '' && isAccepted(answers, field, place)) return [{ ...moved, accepted: true }];
    const fits = headerFit(before, field, place) === 'none' && valuesFit(before, field, rows, headers.indexOf(place));
    return [place !== '' && fits ? { ...moved, asks: true } : { ...moved, to: '' }];
  });
}

/** True once a person has said which column has the field, or what the column is. */
function isAccepted(answers: readonly Answer[], field: string, header: string): boolean {
  return answers.some(
    ({ column, value, answer }) =>
      (column === '' && value === field && (answer === 'ignore' || same(answer, header))) ||
      (same(column, header) && !value && (answer === 'ignore' || isField(answer))),
  );
}

function changeOf({ from, to, asks, accepted }: MovedHeader, tab: string, answers: readonly Answer[]): Sentence | null {
  if (asks || accepted) return null;
  if (to === '') return { text: 'wizard_header_gone', values: { tab, header: from } };
  const isAnswered = answers.some(({ column }) => same(column, from));
  return {
    text: isAnswered ? 'wizard_header_changed' : 'wizard_header_read',
    values: { tab, before: from, now: to },
  };
}
