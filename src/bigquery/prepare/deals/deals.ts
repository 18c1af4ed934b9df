import type { Day } from '../../../base/day';
import { ACTUAL_CLOSES } from '../../../dataset/prepare/closed-dates';
import type { SeenFrom } from '../../../dataset/seen-from';
import { SHORTEST_SILENCE } from '../../../statistics/silence';
import type { AnyField } from '../../../tables/prepared-fields';
import { holds, type QueryParameters, type Relation } from '../../dialect';
import { withPurchases } from '../customers/purchases';
import { withMerged } from '../labels/merged-labels';
import { columnOf, made, madeOf, type Prepared, withMade } from '../prepared';

export interface DealsRead {
  /** Deals as they were read. */
  begun: Prepared;
  /** The fields of which a column is there and could not be read. */
  unread: ReadonlySet<string>;
  seen: SeenFrom;
}

/** What a deal tells of itself, as `prepareDeals` of the data set makes it of a tab. */
export function dealsOfThemselves({ begun, unread, seen }: DealsRead, parameters: QueryParameters): Prepared {
  const read = begun.relation;
  const outcome = columnOf(read, 'outcome', 'text');
  const is = (label: string): string => holds(`${outcome} = ${parameters.text(label)}`);
  const closed = outcome && closedSql(read, outcome, parameters);
  const hasCome = `${closed} < ${parameters.day(seen.today + 1)}`;
  const dated = withMade(begun, [
    ...madeOf('closed', 'date', closed && `IF(${hasCome}, ${closed}, NULL)`),
    ...madeOf('closesAhead', 'flag', closed && `NOT (${hasCome})`),
    ...madeOf('closedUnknown', 'flag', outcome && closedInUnknownSql(read, is, seen.today, parameters)),
    ...madeOf('created', 'date', columnOf(read, 'createdOn', 'date')),
    ...madeOf('value', 'number', valueSql(read, unread, outcome && is('open'))),
    ...madeOf('own_stage', 'text', columnOf(read, 'stage', 'text')),
  ]);
  const { columns } = dated.relation;
  const days = 'CAST(DATE_DIFF(DATE(`closed`), DATE(`created`), DAY) AS FLOAT64)';
  const known = withMade(
    dated,
    madeOf('cycleDays', 'number', columns.has('closed') && columns.has('created') ? days : null),
  );
  const staged = outcome && columns.has('own_stage') ? withMerged(known, 'own_stage', 'merged_stage') : known;
  const openStage = `IF(${is('open')}, \`merged_stage\`, NULL)`;
  const open = staged === known ? known : withMade(staged, madeOf('openStage', 'text', openStage));
  const named = ['customer', 'email', 'contact'].find((field) => read.columns.get(field) === 'text');
  const keyed = named ? withMerged(open, named, 'customerKey') : open;
  const then = closed ? reopened(keyed, seen.asOf, parameters) : keyed;
  const shortestSilence = parameters.number(SHORTEST_SILENCE);
  return outcome ? withPurchases(then, { date: 'closed', counts: is('won'), shortestSilence }) : then;
}

/** The actual day on which a won or lost deal closed. */
function closedSql(read: Relation, outcome: string, parameters: QueryParameters): string | null {
  const date = (field: AnyField): string | null => columnOf(read, field, 'date');
  const general = date('closedOn');
  const actual = { won: date('wonOn') ?? general, lost: date('lostOn') ?? general };
  const cases = (['won', 'lost'] as const).flatMap((label) => {
    const exact = actual[label];
    return exact ? [`WHEN ${parameters.text(label)} THEN COALESCE(${exact}, ${general ?? exact})`] : [];
  });
  if (cases.length === 0) return null;
  return `CASE ${outcome} ${cases.join(' ')} END`;
}

/** TRUE for a deal of a stage that nobody knows that has closed: it has a date in a column in which no open one has any. */
function closedInUnknownSql(
  read: Relation,
  is: (label: string) => string,
  today: Day,
  parameters: QueryParameters,
): string | null {
  const dates = ACTUAL_CLOSES.flatMap((field) => columnOf(read, field, 'date') ?? []);
  const said = dates.map((date) => {
    const hasOpen = `MAX(IF(${is('open')} AND ${date} IS NOT NULL, 1, 0)) OVER () = 1`;
    return `(${holds(`${date} < ${parameters.day(today + 1)}`)} AND NOT ${hasOpen})`;
  });
  return said.length === 0 ? null : `IF(${is('unknown')} AND (${said.join(' OR ')}), TRUE, NULL)`;
}

/** The amount; of open deals what is expected of them, where an amount is filled in only once they are closed. */
function valueSql(read: Relation, unread: ReadonlySet<string>, isOpen: string | null): string | null {
  const amount = columnOf(read, 'amount', 'number');
  const expected = columnOf(read, 'expectedAmount', 'number');
  if (amount === null && unread.has('amount')) return null;
  if (amount === null || expected === null || isOpen === null) return amount ?? expected;
  const hasOpen = `MAX(IF(${isOpen} AND ${amount} IS NOT NULL, 1, 0)) OVER () = 1`;
  return `IF(${isOpen} AND NOT ${hasOpen}, ${expected}, ${amount})`;
}

/** Deals that close after the day as of which the data is looked at were still open on it. */
function reopened(prepared: Prepared, asOf: Day, parameters: QueryParameters): Prepared {
  const isLater = holds(`\`closed\` >= ${parameters.day(asOf + 1)}`);
  return withMade(prepared, [
    made('outcome', 'text', `IF(${isLater}, ${parameters.text('open')}, \`outcome\`)`),
    made('closed', 'date', `IF(${isLater}, NULL, \`closed\`)`),
  ]);
}
