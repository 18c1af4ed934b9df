import type { Sentence } from '../engine/sentence';
import { squeezed } from '../intake/normal-text';
import type { Answer } from '../intake/reading';
import { headersLike, type KnownTab, type NumberedTab } from './known-tabs';

/** Answers as they hold for the tabs of today, and what has changed since they were given. */
export interface FollowedAnswers {
  answers: Answer[];
  changes: Sentence[];
}

/**
 * Takes answers along to where their tab and column went. A tab is known by its name, else by its sheet (renamed), else
 * by its headers (a new export on a tab of its own). A column is known by its header wherever it stands; when that header
 * is gone, by its place among the others, and that is said.
 */
export function followAnswers(
  answers: readonly Answer[],
  known: readonly KnownTab[],
  tabs: readonly NumberedTab[],
): FollowedAnswers {
  const changes: Sentence[] = [];
  let followed = answers.map((answer) => ({ ...answer }));
  for (const before of known) {
    const now = tabOf(before, known, tabs);
    if (!now) {
      changes.push({ text: 'wizard_tab_gone', values: { tab: before.name } });
      continue;
    }
    if (now.name !== before.name) {
      changes.push({ text: 'wizard_tab_renamed', values: { before: before.name, now: now.name } });
      followed = followed.map((one) => (same(one.tab, before.name) ? { ...one, tab: now.name } : one));
    }
    const headers = headersLike(now.cells, before.headers);
    if (headers === null) continue;
    for (const { from, to } of movedHeaders(before, headers, followed)) {
      changes.push(
        to === null
          ? { text: 'wizard_header_gone', values: { tab: now.name, header: from } }
          : { text: 'wizard_header_changed', values: { tab: now.name, before: from, now: to } },
      );
      if (to === null) continue;
      followed = followed.map((one) =>
        same(one.tab, now.name) && same(one.column, from) ? { ...one, column: to } : one,
      );
    }
  }
  return { answers: followed, changes };
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

/** Headers that mattered and are no longer there, each with the new header at its place, if there is one. */
function movedHeaders(
  before: KnownTab,
  headers: string[],
  answers: readonly Answer[],
): { from: string; to: string | null }[] {
  const now = new Set(headers.map(squeezed));
  const old = new Set(before.headers.map(squeezed));
  const mattered = new Set(
    [
      ...Object.values(before.fields),
      ...answers.filter(({ tab }) => same(tab, before.name)).map(({ column }) => column),
    ]
      .filter((header) => header !== '')
      .map(squeezed),
  );
  const fresh = headers.filter((header) => header !== '' && !old.has(squeezed(header)));
  const gone = before.headers.filter((header) => header !== '' && !now.has(squeezed(header)));
  return gone
    .filter((header) => mattered.has(squeezed(header)))
    .map((from) => {
      const there = headers[before.headers.indexOf(from)];
      const only = gone.length === 1 && fresh.length === 1 ? fresh[0] : null;
      return { from, to: fresh.includes(there) ? there : only };
    });
}
