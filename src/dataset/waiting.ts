import type { Waiting } from '../engine/data-set';
import type { TabReading } from '../intake/reading';
import { bearsOn, type FieldOf, preparedField, preparedFields, rawField } from '../tables/prepared-fields';
import type { Table } from '../tables/table';
import { declarationOf } from '../tables/tables';
import type { Sentence } from '../texts/sentence';
import type { TextKey } from '../texts/texts';

/** What tells one order from another. */
const ORDER_NUMBER = 'id' satisfies FieldOf<'orders'>;

/**
 * What is not read before a person has answered or put something right: dates and numbers of tabs with rows, the numbers of
 * orders, refunds of orders that no tab holds; and what was `made` of tabs without any of these, for the same reason.
 */
export function waitingIn(tabs: readonly Table[], made: readonly Table[]): Waiting[] {
  const filled = tabs.filter(({ rows }) => rows > 0);
  const unread = filled.flatMap(({ table, unread }) =>
    Object.entries(unread).flatMap(([field, reason]) => {
      const type = rawField(table, field)?.type;
      return type === 'date' || type === 'number' || field === ORDER_NUMBER ? [{ table, field, reason }] : [];
    }),
  );
  for (const { table, unread: ofMade } of made)
    for (const [field, reason] of Object.entries(ofMade))
      if (preparedField(table, field) && unread.some((one) => one.reason === reason))
        unread.push({ table, field, reason });
  const orders = filled.filter(({ table }) => table === 'orders');
  if (orders.length === 0 || !orders.every(({ areCredits }) => areCredits)) return unread;
  return [...unread, { table: 'orders', field: 'amount', reason: creditsAlone(orders), onlyMoney: true }];
}

/**
 * What stands on tabs and is not read: nothing is told of it meanwhile, where a tab holds two tables of one kind, or no other
 * tab has one of it.
 */
export const refusedIn = (readings: readonly TabReading[], made: readonly Table[]): Waiting[] =>
  readings.flatMap(({ name, table: own, refused = [], problems }) =>
    refused.flatMap((table): Waiting[] => {
      const reason = problems.map((one) => one.reason).find(({ text }) => UNREAD.has(text));
      if (!reason || (own !== null && made.some((one) => one.table === table))) return [];
      return [{ table, field: '', whole: true, reason: { text: 'tab_refused', values: { tab: name, reason } } }];
    }),
  );

const UNREAD: ReadonlySet<string> = new Set([
  'intake_problem_beside',
  'intake_problem_starts_again',
  'intake_problem_second_table',
] satisfies TextKey[]);

/** Takes out the labels that are made of what waits: nothing is told by them before. */
export function leaveOutLabels(tables: readonly Table[], waiting: readonly Waiting[]): void {
  for (const { table, columns } of tables)
    for (const [field, { type }] of Object.entries(preparedFields[table]))
      if (type === 'text' && waiting.some((one) => bearsOn(one, table, field))) delete columns[field];
}

/** The tabs whose dates are not read yet, where they may tell that the data reaches further. */
export function undatedTabs(tabs: readonly Table[]): string[] {
  const undated = tabs.filter(({ table, rows, unread }) => {
    const { past = [], reaches = [], comes } = declarationOf(table).happens ?? {};
    return rows > 0 && comes === 'by day' && [...past, ...reaches].some((field) => unread[field] !== undefined);
  });
  return undated.flatMap(({ segments }) => segments.map(({ tab }) => tab));
}

/** Why refunds give no revenue by themselves. */
export function creditsAlone(credits: readonly Table[]): Sentence {
  const tab = credits.flatMap(({ segments }) => segments.map((segment) => segment.tab)).join(', ');
  return { text: 'credits_alone', values: { tab } };
}
