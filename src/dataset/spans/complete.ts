import { preparedFrom } from '../../tables/prepared-fields';
import type { Join, Table } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { type Match, matchingRows, withLookedUp } from '../join';
import { dateColumn, numberColumn, textColumn } from '../prepared';
import { areLeaversOf, endDatesOf, isListOfEnds, withEndsFrom } from './ends-from';
import { withFirstBills } from './first-bills';
import { coverage, sameCustomers } from './same-customers';
import { marked } from './tells-ends';

/** Of a tab beside a list at least this share of its customers must be on the list. */
const NEARLY_ALL = 0.9;

const hasStarts = (tab: Table): boolean => dateColumn(tab, 'startedOn') !== null;
const isList = ({ table }: Table): boolean => declarationOf(table).spans === 'list';

/**
 * Tabs of which each holds a part of what makes a customer, put together by customer: a list and the tab with further
 * columns of the same customers, the list of those who left, the dates of the other kind of list. Rows are not put below
 * each other before that: there a column that a tab lacks would mean that nothing ever ended.
 */
export function completedLists(tabs: readonly Table[]): Table[] {
  const joined = new Set<Table>();
  const lists = tabs.filter(isList);
  const use = (list: Table, other: Table, completed: Table | null): Table => {
    if (completed === null) return list;
    joined.add(other);
    return completed;
  };
  const complete = (tab: Table): Table => {
    if (!isList(tab) || isListOfEnds(tab)) return tab;
    let list = hasStarts(tab) ? tab : withDatesFrom(tab, lists);
    if (!hasStarts(list)) return list;
    const others = lists.filter((other) => other !== tab);
    for (const other of others)
      if (hasStarts(tab) && isBeside(other, tab)) list = use(list, other, withColumnsOf(list, other));
    for (const other of others) if (areLeaversOf(list, other)) list = use(list, other, withEndsFrom(list, other));
    for (const other of tabs)
      if (endDatesOf(list) === null && other !== tab && other.table !== tab.table)
        list = withEndsFrom(list, other) ?? list;
    return marked(withFirstBills(list, tabs));
  };
  const all = tabs.map(complete);
  return all.filter((_, at) => !joined.has(tabs[at]));
}

/** True for a tab of the same kind that has no dates of its own since when: further columns of the same customers. */
function isBeside(other: Table, list: Table): boolean {
  return other.table === list.table && !hasStarts(other) && !isListOfEnds(other);
}

/** The columns that a list lacks, from a tab that has one row for each of its customers. */
function withColumnsOf(list: Table, other: Table): Table | null {
  const back = sameCustomers(other, list);
  const match = sameCustomers(list, other);
  if (!back || !match || coverage(back) < NEARLY_ALL || back.left.labels.length - 1 < other.rows * NEARLY_ALL)
    return null;
  const fields = Object.keys(other.columns).filter((field) => !list.columns[field]);
  return withFields(list, other, match, fields);
}

function withFields(list: Table, other: Table, match: Match, fields: readonly string[]): Table {
  const columns = { ...list.columns, ...withLookedUp(match, other, fields) };
  const join: Join = {
    fields: [...fields, ...preparedFrom(list.table, fields)],
    table: other,
    rowOf: matchingRows(match),
  };
  return { ...list, columns, joins: [...(list.joins ?? []), join] };
}

/** What customers pay, without dates: since when and until when they do stands on the other kind of list. */
function withDatesFrom(tab: Table, lists: readonly Table[]): Table {
  const pays = numberColumn(tab, 'mrr') ?? (textColumn(tab, 'interval') && numberColumn(tab, 'amount'));
  if (!pays) return tab;
  for (const other of lists) {
    const match = other.table !== tab.table && hasStarts(other) ? sameCustomers(tab, other) : null;
    if (!match || coverage(match) < NEARLY_ALL) continue;
    const own = endDatesOf(tab) === null ? ['endedOn', 'cancelledOn', 'endKnown', 'endUnreadable'] : [];
    return withFields(tab, other, match, ['startedOn', ...own.filter((field) => other.columns[field])]);
  }
  return tab;
}
