import { rangeOf } from '../base/column-range';
import { type Day, dayOf, MILLISECONDS_A_DAY } from '../base/day';
import type { PlannedBands } from '../dimensions';
import type { Parts } from '../engine/rows/parts';
import { compareReach } from '../intake/links/same-rows/reach';
import { shareIds } from '../intake/links/same-rows/same-ids';
import { happeningDays } from '../tables/prepared-fields';
import type { Column, Join, Table } from '../tables/table';
import { declarationOf, type TableName } from '../tables/tables';
import { concatenate } from './concatenate';
import { putTogether } from './cut-columns';
import { lookedUp, matching, matchingRows } from './join';
import { addLabels } from './labels/add-labels';
import { addOneWriting, inOneWriting } from './labels/one-writing';
import { withCredits } from './orders/credit-notes';
import { joinOrderLines } from './orders/order-lines';
import { withOwnIds } from './orders/own-ids';
import { prepareOrders } from './orders/prepare-orders';
import { withPrices } from './orders/product-prices';
import type { MinutesBetween } from './prepare/leads/lead-responses';
import { prepareActivities } from './prepare/prepare-activities';
import { prepareDeals } from './prepare/prepare-deals';
import { prepareLeads } from './prepare/prepare-leads';
import { prepareSubscriptions } from './prepare/prepare-subscriptions';
import { prepareSurvey } from './prepare/prepare-survey';
import { dateColumn, textColumn } from './prepared';
import { reachedBy, type SeenFrom } from './seen-from';
import { completedLists } from './spans/complete';
import { prepareSubscriptionEvents } from './spans/events';
import { goneOn } from './spans/with-spans';
import { historiesFromDeals } from './stages/from-stage-dates';
import { historyFromNoticed, type NoticedStages } from './stages/noticed-stages';
import { prepareStageHistory } from './stages/stage-history';
import { addQuotaFlag, prepareTeam } from './team/quotas';
import { quotasOfTabs } from './team/quotas-of-tabs';
import { rosterOf, withReps, withUnlisted } from './team/roster';

export interface Assembled {
  tables: Partial<Record<TableName, Table>>;
  /** People of the team tab, as shown, and the rows that name them; null without one. */
  roster: { names: string[]; rows: Parts | null } | null;
  firstDay: number | null;
  lastDay: number | null;
}

/**
 * The tabs as one data set: those of one kind put together (and looked through for duplicates across them), joined where
 * their values match, and completed with the columns that formulas ask for.
 */
export function assemble(
  tabs: Table[],
  markDuplicates: (table: Table) => void,
  minutesBetween: MinutesBetween,
  { today, asOf }: SeenFrom,
  noticed: NoticedStages | null = null,
  planned: PlannedBands = {},
): Assembled {
  const together = (list: Table[]): Table | null => {
    if (list.length < 2) return list[0] ?? null;
    const table = concatenate(inOrderOfReach(list, today));
    if (shareIds(list)) markDuplicates(table);
    return table;
  };
  const completed = completedLists(putTogether(tabs));
  const of = (name: TableName): Table[] => completed.filter(({ table }) => table === name);
  const rawTeam = together(quotasOfTabs(of('team')));
  const roster = withUnlisted(rosterOf(rawTeam), tabs);
  const team = rawTeam ? prepareTeam(rawTeam, roster) : null;
  const products = together(of('products'));
  const ready = (table: Table | null): Table | null => {
    const shown = table ? named(withReps(table, roster), products) : null;
    const product = shown && textColumn(shown, 'product');
    // Before anything is made of it: who buys "Pro" and then "PRO" has bought one product.
    return (
      shown && {
        ...shown,
        columns: { ...shown.columns, ...(product && { product: inOneWriting(product, shown.leftOut) }) },
      }
    );
  };
  const rawLeads = ready(together(of('leads')));
  const rawActivities = ready(together(of('activities')));
  const activities = rawActivities ? prepareActivities(rawActivities) : null;
  const rawDeals = ready(together(of('deals')));
  const deals = rawDeals ? prepareDeals(rawDeals, rawLeads, { asOf, today }) : null;
  const [credits, sales] = divided(of('orders'), ({ areCredits }) => areCredits === true);
  const lines = joinOrderLines(sales.map((table) => withPrices(table, products)));
  // Orders of several months are one table before that: a tab of refunds names those of all.
  const sold = together(withOwnIds(lines));
  const orders = ready(together(withCredits(sold ? [sold] : [], credits)));
  const subscriptions = ready(together(of('subscriptions')));
  const events = ready(together(of('subscription_events')));
  const customers = ready(together(of('customers')));
  const ownHistory = together(of('stage_history'));
  const dated = historiesFromDeals(inOrderOfReach(of('deals'), today).reverse());
  const exported = ownHistory ?? (dated.length > 0 ? concatenate(dated) : null);
  const history = ready(exported ?? (noticed && historyFromNoticed(noticed, asOf)));
  if (deals && team) addQuotaFlag(deals, team);
  const all: Record<TableName, Table | null> = {
    deals,
    leads: rawLeads ? prepareLeads(rawLeads, deals, activities, minutesBetween, asOf) : null,
    orders: orders ? prepareOrders(orders) : null,
    subscriptions: subscriptions ? prepareSubscriptions(subscriptions) : null,
    subscription_events: events ? prepareSubscriptionEvents(events) : null,
    customers: customers ? prepareSubscriptions(customers) : null,
    activities,
    costs: ready(together(of('costs'))),
    survey: together(of('survey').map(prepareSurvey)),
    team,
    products,
    stage_history: history ? prepareStageHistory(history, deals, asOf) : null,
  };
  const tables: Partial<Record<TableName, Table>> = {};
  for (const [name, table] of Object.entries(all)) if (table) tables[name as TableName] = table;
  // The columns of a tab stay as they were read: a query finds in them what to make of its rows.
  const read = new Set(tabs.map(({ columns }) => columns));
  for (const table of Object.values(tables)) if (!read.has(table.columns)) addOneWriting(table);
  addLabels(tables, planned);
  const span = spanOfTables(tables, today);
  const reached = reachedBy({ asOf, today }, span.lastDay);
  for (const table of Object.values(tables)) goneOn(table, reached);
  return { tables, roster: roster.names.length > 0 ? roster : null, ...span };
}

/** The tables of which something is true, and the others. */
function divided(tables: readonly Table[], is: (table: Table) => boolean): [Table[], Table[]] {
  return [tables.filter(is), tables.filter((table) => !is(table))];
}

/** The tab that reaches furthest comes last, of equals the one that tells more: it counts for a row that stands in several. */
function inOrderOfReach(tables: Table[], today: Day): Table[] {
  const told = ({ columns }: Table): number => Object.keys(columns).length;
  return [...tables].sort((a, b) => compareReach(a, b, today) || told(a) - told(b));
}

/** Product ids under their names, and the category where the tab has none. */
function named(table: Table, products: Table | null): Table {
  if (!products || table.table === 'products') return table;
  const columns: Record<string, Column> = { ...table.columns };
  const byId = matching(table, products, [['product', 'id']]);
  const name = textColumn(products, 'name');
  if (byId && name) columns.product = lookedUp(byId, name);
  const match = byId ?? matching(table, products, [['product', 'name']]);
  const category = textColumn(products, 'category');
  if (match && category && !columns.category) columns.category = lookedUp(match, category);
  if (!match) return table;
  const rowOf = matchingRows(match);
  // Two ids under one name are one product to who looks for a product not bought before.
  const join: Join = { fields: byId ? ['isUpsell', 'isCrossSell'] : [], table: products, rowOf };
  return { ...table, columns, joins: [...(table.joins ?? []), join] };
}

/** The first and the last day of tables, as far as anything had happened by today. */
export function spanOfTables(
  tables: Partial<Record<TableName, Table>>,
  today: Day,
): { firstDay: number | null; lastDay: number | null } {
  const [daily, others] = divided(
    Object.values(tables).filter(({ isNoticed }) => !isNoticed),
    ({ table }) => declarationOf(table).happens?.comes === 'by day',
  );
  const told = spanOf(daily, today);
  return told.firstDay === null ? spanOf(others, today) : told;
}

/** The first and the last of the days on which something happened: what is yet to come says nothing of how far the data reaches. */
function spanOf(tables: readonly Table[], today: Day): { firstDay: number | null; lastDay: number | null } {
  const beyond = (today + 1) * MILLISECONDS_A_DAY;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const days = tables.flatMap((table) =>
    happeningDays(table.table).map((field) => ({ table, field, column: dateColumn(table, field) })),
  );
  for (const { table, field, column } of days) {
    const known = (table.daysOf?.[field] ?? []).filter((day) => day <= today);
    low = Math.min(low, ...known.slice(0, 1).map((day) => day * MILLISECONDS_A_DAY));
    high = Math.max(high, ...known.slice(-1).map((day) => day * MILLISECONDS_A_DAY));
    if (!column) continue;
    const whole = rangeOf(column.values);
    if (whole.low >= low && whole.high <= high) continue;
    const { leftOut } = table;
    const { values } = column;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (leftOut[i] !== 0 || value >= beyond) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? { firstDay: null, lastDay: null } : { firstDay: dayOf(low), lastDay: dayOf(high) };
}
