import { addTo } from '../../base/add-to';
import { countsOf, recoded } from '../../base/codes';
import type { Parts } from '../../engine/rows/parts';
import { withoutNoughts } from '../../intake/values/leading-noughts';
import { rawField } from '../../tables/prepared-fields';
import { type Column, labelAt, type Table, type TextColumn } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { folded, type KnownField, merged, onlyOf, textColumn } from '../prepared';

/** The people of the team tab: as shown, and by every writing under which other tabs may name them. */
export interface Roster {
  names: string[];
  shownAs: Map<string, string>;
  teamOf: Map<string, string>;
  /** The rows of the team tab: used where they name somebody for the first time. */
  rows: Parts | null;
}

/** The form in which writings of a person are compared: of an id without the leading noughts that spreadsheets take. */
const personKey = (writing: string): string => withoutNoughts(folded(writing));

export function rosterOf(team: Table | null): Roster {
  const roster: Roster = { names: [], shownAs: new Map(), teamOf: new Map(), rows: null };
  if (!team) return roster;
  const reasons: Sentence[] = [...team.leftOutReasons, { text: 'no_name' }, { text: 'same_person' }];
  const [nobody, again] = [reasons.length - 1, reasons.length];
  const leftOut = team.leftOut.slice();
  roster.rows = { table: team, leftOut, reasons, top: null, bottom: null, counts: null };
  const know = (row: number, name: string): void => {
    const [first, last, email, id] = (['firstName', 'lastName', 'email', 'id'] as const).map((field) =>
      labelIn(team, field, row),
    );
    for (const writing of [name, email, id, first && last ? `${last}, ${first}` : '', ...turnedRound(name)])
      if (writing && !roster.shownAs.has(personKey(writing))) roster.shownAs.set(personKey(writing), name);
  };
  const counted = Array.from({ length: team.rows }, (_, row) => row).filter((row) => team.leftOut[row] === 0);
  // A tab may know people by id or address alone, whom another calls by name.
  for (const row of counted) {
    const name = nameIn(team, row);
    if ((['email', 'id'] as const).some((field) => ![name, ''].includes(labelIn(team, field, row)))) know(row, name);
  }
  const named = new Set<string>();
  for (const row of counted) {
    const written = nameIn(team, row);
    const name = shownAs(written, roster);
    if (!name) leftOut[row] = nobody;
    if (!name) continue;
    if (named.has(name)) leftOut[row] = again;
    else named.add(name);
    know(row, name);
    const group = labelIn(team, 'team', row);
    if (group) roster.teamOf.set(name, group);
  }
  roster.names = [...named];
  return roster;
}

function labelIn(team: Table, field: KnownField, row: number): string {
  const column = textColumn(team, field);
  return column ? labelAt(column, row) : '';
}

/** By what a row of the team tab names somebody; '' where it names nobody. */
export function nameIn(team: Table, row: number): string {
  const [name, first, prefix, last, email, id] = (
    ['name', 'firstName', 'namePrefix', 'lastName', 'email', 'id'] as const
  ).map((field) => labelIn(team, field, row));
  return name || [first, prefix, last].filter(Boolean).join(' ') || email || id;
}

/** A person as every table shows them. */
export const shownAs = (name: string, roster: Roster): string => roster.shownAs.get(personKey(name)) ?? name;

/** "Vries, Jan de" and "de Vries, Jan" for Jan de Vries; none for one word. */
function turnedRound(name: string): string[] {
  const [first, ...others] = name.split(/\s+/);
  const last = others.pop();
  if (last === undefined || name.includes(',')) return [];
  return [`${last}, ${[first, ...others].join(' ')}`, `${[...others, last].join(' ')}, ${first}`];
}

/** "j de vries", for Jan de Vries and for J. de Vries alike, however it is turned round; null for one word. */
function initialForm(name: string): string | null {
  const [last, first] = name.split(',').map((part) => part.trim());
  const words = (first ? `${first} ${last}` : name)
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  // "Vries, Jan de" keeps what stands between the names behind the first.
  return words.length < 2 || name.includes('@') ? null : [words[0][0], ...words.slice(1)].join(' ');
}

/** True for a first name of one letter. */
const isInitial = (name: string): boolean => /(^|,\s*)\p{L}(\.|\s|$)/u.test(name);

/**
 * Who is meant by an initial: the one on the roster whose name begins so, where nobody else in any tab has a name that
 * does.
 */
function byInitials(roster: Roster, labels: Iterable<string>): (label: string) => string | null {
  const listed = new Map<string | null, string[]>();
  for (const name of roster.names) addTo(listed, initialForm(name), name);
  const others = new Set<string | null>();
  for (const label of labels)
    if (!isInitial(label) && !roster.shownAs.has(personKey(label))) others.add(initialForm(label));
  return (label) => {
    const form = isInitial(label) ? initialForm(label) : null;
    const meant = listed.get(form) ?? [];
    return form !== null && meant.length === 1 && !others.has(form) ? meant[0] : null;
  };
}

/** The same with people who are on no roster, each under the commonest of their writings in all tabs. */
export function withUnlisted(roster: Roster, tabs: Table[]): Roster {
  const counts = new Map<string, number>();
  for (const tab of tabs) {
    const rep = tab.table === 'team' ? null : textColumn(tab, 'rep');
    if (!rep) continue;
    const { codes, labels } = rep;
    const ofLabel = countsOf(codes, labels.length);
    labels.forEach((label, code) => {
      if (code > 0) counts.set(label, (counts.get(label) ?? 0) + ofLabel[code]);
    });
  }
  const shownAs = new Map(roster.shownAs);
  // "Vries, Jan de" comes after the name that it turns round.
  const commonestFirst = [...counts].sort(
    ([one, often], [other, seldom]) =>
      Number(one.includes(',')) - Number(other.includes(',')) || seldom - often || (one < other ? -1 : 1),
  );
  const byInitial = byInitials(roster, counts.keys());
  for (const [label] of commonestFirst)
    if (!shownAs.has(personKey(label))) {
      const shown = byInitial(label) ?? label;
      for (const writing of [label, ...turnedRound(label)])
        if (!shownAs.has(personKey(writing))) shownAs.set(personKey(writing), shown);
    }
  return { ...roster, shownAs };
}

/** Reps under their roster names, writings of one name merged, and their team where the tab has none. */
export function withReps(table: Table, roster: Roster): Table {
  const rep = textColumn(table, 'rep');
  if (!rep || table.table === 'team') return table;
  const counted = onlyOf(rep, table.leftOut);
  const shown = merged(counted, (fold, commonest) => roster.shownAs.get(personKey(fold)) ?? commonest);
  const columns: Record<string, Column> = { ...table.columns, rep: shown };
  if (!columns.team && rawField(table.table, 'team') && roster.teamOf.size > 0) columns.team = teamsOf(shown, roster);
  return { ...table, columns };
}

function teamsOf(rep: TextColumn, roster: Roster): TextColumn {
  const labels = ['', ...new Set(roster.teamOf.values())];
  const codeOfTeam = new Map(labels.map((label, code) => [label, code]));
  const codeOf = rep.labels.map((name) => codeOfTeam.get(roster.teamOf.get(name) ?? '') ?? 0);
  return { ...rep, header: '', index: -1, codes: recoded(rep.codes, codeOf, labels.length), labels };
}
