import { isTextColumn, type Table } from '../tables/table';
import { declarationOf } from '../tables/tables';
import type { Sentence } from '../texts/sentence';
import { answersFor } from './answers/answers';
import { companiesBesideLeads } from './links/companies-beside-leads';
import { detailsOf } from './links/detail-tabs';
import { linkedColumns, linkNotes } from './links/link-tabs';
import { customersAmong, listPartsIn, tellsMore } from './links/same-rows/list-parts';
import { settleSameLists } from './links/same-rows/same-lists';
import { sameSales } from './links/same-rows/same-sales';
import { type Definitions, definitionsIn } from './links/stages/stage-definitions';
import { definedColumns } from './links/stages/stages-by-id';
import { summariesOf } from './links/summaries';
import { leaveOutTeamTotals } from './links/team-totals';
import { askCountedQuotas } from './meaning/quotas/quota-scales';
import { statesInNames, wonBesideLost } from './named/named-states';
import { notData, readTab } from './read-tab';
import type { ListPart, RawTab, Reading, TabReading } from './reading';
import { inOrder } from './recognise/questions/question-rank';
import { alikeTabs } from './recognise/same-headers';
import { countLinesByTotal } from './rows/repeated/lines-by-total';
import { squeezed } from './text/normal-text';
import { withoutNoughts } from './values/leading-noughts';

/**
 * Reads the tabs of a document. What one tab tells of another is looked at when all are read: people whom deals and leads
 * name as owners are the team, a column whose values are the ids of another tab names its rows, a list of stages says
 * what the ids of stages are called, and a tab of what happened to the deals of another holds no deals.
 */
export function readTabs(tabs: RawTab[], reading: Reading): TabReading[] {
  let readings = tabs.map((tab) => readTab(tab, reading));
  let told: ListPart[] = [];
  const alike = alikeTabs(readings);
  const again = (which: (read: TabReading) => boolean, more: Partial<Reading>): void => {
    const also = { ...reading, alike, parts: told, ...more };
    readings = readings.map((read, at) => (which(read) ? readTab(tabs[at], also) : read));
  };
  const isOpen = (tab: Pick<RawTab, 'name'>): boolean => answersFor(tab.name, reading.answers).table === null;
  again(({ name }) => alike.has(name), {});
  const { lists, defined } = listsAmong(tabs.filter(isOpen), readings);
  readings = readings.map((read) => (lists.some(({ tab }) => tab === read.name) ? listOfStages(read) : read));
  const parts = listPartsIn(readings.filter((read) => isOpen(read) && read.problems.length === 0));
  readings = readings.map((read, at) => {
    const own = parts.find((one) => one.part.tab === read.name);
    const more = own ? readTab(tabs[at], { ...reading, parts: [own.part], linked: own.linked }) : read;
    return own && tellsMore(more) ? more : read;
  });
  told = [...customersAmong(readings.filter(isOpen)), ...wonBesideLost(readings.filter(isOpen))];
  again(({ name }) => told.some(({ tab }) => tab === name), {});
  const owners = ownersIn(readings);
  if (owners.size > 0)
    again(({ table, name }) => (table === null || table === 'team') && !lists.some(({ tab }) => tab === name), {
      owners,
    });
  const linked = [...linkedColumns(readings), ...defined.map((one) => one.linked)];
  const answers = [...defined.flatMap((one) => one.answers), ...reading.answers];
  if (linked.length > 0) again(({ name }) => linked.some(({ tab }) => tab === name), { owners, linked, answers });
  const states = statesInNames(readings, isOpen, reading);
  again(({ name }) => states.has(name), { owners, linked, answers, states });
  const details = detailsOf(readings.filter(isOpen));
  readings = readings.map((read) => {
    const tab = details.get(read.name);
    return tab === undefined ? read : asDetails(read, tab);
  });
  const companies = companiesBesideLeads(readings.filter(isOpen));
  readings = readings.map((read) => {
    const tab = companies.get(read.name);
    return tab === undefined ? read : asCompanies(read, tab);
  });
  for (const { tab, other, isSure } of summariesOf(readings.filter(isOpen), reading.locale)) {
    if (isSure) readings = readings.map((read) => (read.name === tab ? asSummary(read, other) : read));
    else askWhichCounts(readings, tab, other);
  }
  for (const { tab, other } of sameSales(readings.filter(isOpen))) askWhichCounts(readings, tab, other);
  leaveOutTeams(readings, reading);
  countLinesByTotal(readings);
  askCountedQuotas(readings, reading.answers);
  settleSameLists(readings, reading.answers, reading.today ?? Number.POSITIVE_INFINITY);
  for (const [read, notes] of linkNotes(readings)) read.notes.push(...notes);
  for (const { linked, note } of defined) {
    const read = readings.find(({ name }) => name === linked.tab);
    if (read?.data) read.notes.push(note);
  }
  return readings;
}

/** The tabs that say what stages and statuses are called, and the columns that hold their ids. */
function listsAmong(
  tabs: readonly RawTab[],
  readings: readonly TabReading[],
): { lists: Definitions[]; defined: ReturnType<typeof definedColumns> } {
  const all = tabs.flatMap((tab) => definitionsIn(tab) ?? []);
  const defined = definedColumns(readings, all);
  const isUsed = ({ tab }: Definitions): boolean => defined.some(({ linked }) => linked.names?.tab === tab);
  return { lists: all.filter((one) => one.isSure || isUsed(one)), defined };
}

function listOfStages({ name, cells }: TabReading): TabReading {
  const rows = cells.length - 1;
  return notData(name, cells, [], [{ reason: { text: 'intake_problem_list_of_stages' }, rows, cells: [] }]);
}

function asDetails({ name, cells, rows }: TabReading, tab: string): TabReading {
  return notData(name, cells, [], [{ reason: { text: 'intake_problem_details', values: { tab } }, rows, cells: [] }]);
}

function asSummary({ name, cells, rows }: TabReading, tab: string): TabReading {
  return notData(name, cells, [], [{ reason: { text: 'intake_problem_summary', values: { tab } }, rows, cells: [] }]);
}

function asCompanies({ name, cells }: TabReading, tab: string): TabReading {
  const ask: Sentence = { text: 'intake_ask_companies', values: { tab } };
  return notData(name, cells, [{ column: '', ask, options: ['not data', 'leads', 'customers'] }]);
}

/** Asks which of two tabs of the same sales counts; until then neither has an amount. */
function askWhichCounts(readings: readonly TabReading[], tab: string, other: string): void {
  for (const { data } of readings.filter(({ name }) => name === tab || name === other)) {
    if (data === null) continue;
    const { amount: _amount, lineAmount: _line, unitPrice: _price, ...columns } = data.columns;
    data.columns = columns;
    data.unread = { ...data.unread, amount: { text: 'same_rows', values: { tab, other } } };
  }
  const read = readings.find(({ name }) => name === tab);
  if (!read?.table) return;
  const text = read.table === 'costs' ? 'intake_ask_same_costs' : 'intake_ask_same_sales';
  const ask: Sentence = { text, values: { tab, other } };
  read.questions = inOrder([...read.questions, { column: '', ask, options: ['not data', read.table] }]);
}

const ownerKey = (label: string): string => withoutNoughts(squeezed(label));

/** Names and ids in the columns of reps, and by what else a team tab knows those people. */
function ownersIn(readings: TabReading[]): Set<string> {
  const owners = new Set<string>();
  for (const { table, data } of readings) {
    const rep = table === 'team' ? undefined : data?.columns.rep;
    if (!isTextColumn(rep)) continue;
    for (const label of rep.labels) if (label !== '') owners.add(ownerKey(label));
  }
  const known = readings.flatMap(({ table, data }) => (table === 'team' && data ? writingsIn(data) : []));
  const also = known.map((writings) => writings.map(ownerKey)).filter((keys) => keys.some((key) => owners.has(key)));
  return new Set([...owners, ...also.flat()]);
}

/** Leaves out the rows of team tabs whose quotas are those of others, unless some other tab names them. */
function leaveOutTeams(readings: TabReading[], { answers }: Reading): void {
  const owners = ownersIn(readings);
  for (const read of readings) {
    if (read.table !== 'team' || read.data === null) continue;
    const writings = writingsIn(read.data);
    const isOwner = (row: number): boolean => writings[row].some((writing) => owners.has(ownerKey(writing)));
    leaveOutTeamTotals(read, isOwner, answersFor(read.name, answers));
  }
}

/** By what each row of a team tab names somebody. */
function writingsIn({ rows, columns }: Table): string[][] {
  const own = (declarationOf('team').named?.by ?? []).flatMap((field) => {
    const column = columns[field];
    return isTextColumn(column) ? [column] : [];
  });
  return Array.from({ length: rows }, (_, row) =>
    own.map(({ codes, labels }) => labels[codes[row]]).filter((label) => label !== ''),
  );
}
