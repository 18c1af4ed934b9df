import { CUSTOMERS } from '../../../dataset/prepare/leads/lead-conversions';
import type { SeenFrom } from '../../../dataset/seen-from';
import { holds, LEFT_OUT, NO_MOMENT, NO_NUMBER, NO_TEXT, type QueryParameters, type Relation } from '../../dialect';
import { foldSql } from '../labels/merged-labels';
import { columnOf, type MadeColumn, made, madeOf, type Prepared, withMade } from '../prepared';
import { type LeadOfDeal, withWonDeals } from './lead-of-deal';
import { answerMinutes, type MinuteClock, respondedSql } from './responses';

export interface LeadsRead {
  /** Leads as they were read. */
  begun: Prepared;
  seen: SeenFrom;
  /** True where it is known which leads became a customer: they say it themselves, or deals that name them do. */
  tellConversions: boolean;
  /** By what deals name the lead that they came from, and those deals; null where none are asked. */
  byDeals: { by: LeadOfDeal; deals: Relation } | null;
  /** By what minutes are counted; null where they are not known. */
  clock: MinuteClock | null;
}

/**
 * The columns that `prepareLeads` of the data set makes of the leads alone. Leads of one e-mail address are taken in the
 * order of their creation and ids. Without ids nothing is made that depends on this order, since rows of a table have none.
 */
export function leadsOfThemselves(leads: LeadsRead, parameters: QueryParameters): Prepared {
  const { begun, seen, clock } = leads;
  const read = begun.relation;
  const created = columnOf(read, 'createdOn', 'date');
  const responded = created && respondedSql(read, seen.asOf, parameters);
  const answered = withMade(begun, [...madeOf('created', 'date', created), ...madeOf('responded', 'date', responded)]);
  const timed = responded && clock !== null ? withMade(answered, answerMinutes(clock, parameters)) : answered;
  if (columnOf(read, 'email', 'text') !== null && columnOf(read, 'id', 'text') === null) return timed;
  const known = withMade(timed, [made('person', 'text', personSql(read, parameters))]);
  const isRepeat = `\`person\` IS NOT NULL AND ROW_NUMBER() OVER (PARTITION BY \`person\` ORDER BY ${inOrder(read)}) > 1`;
  const repeated = withMade(known, [made('isRepeat', 'flag', isRepeat)]);
  if (!leads.tellConversions) return repeated;
  const { byDeals } = leads;
  const won = byDeals ? withWonDeals(repeated, byDeals.by, byDeals.deals, parameters) : repeated;
  return withConversions(won, leads, parameters);
}

/** The e-mail address of a lead that counts. */
function personSql(read: Relation, parameters: QueryParameters): string {
  const email = columnOf(read, 'email', 'text');
  if (email === null) return NO_TEXT;
  const outcome = columnOf(read, 'outcome', 'text');
  const isJunk = outcome === null ? 'FALSE' : holds(`${outcome} = ${parameters.text('out')}`);
  return `IF(\`${LEFT_OUT}\` IS NOT NULL OR ${isJunk}, NULL, ${foldSql(email)})`;
}

/** By creation, undated leads last; of leads made at the same moment, by id. */
function inOrder(read: Relation): string {
  const [created, id] = [columnOf(read, 'createdOn', 'date'), columnOf(read, 'id', 'text')];
  const columns = [...(created ? [`${created} IS NULL`, created] : []), ...(id ? [`IFNULL(${id}, '')`] : [])];
  return columns.length === 0 ? '1' : columns.join(', ');
}

/** Each e-mail address counts once, by its first lead: a later lead of the same person that converted converts the first. */
function withConversions(
  prepared: Prepared,
  { begun: { relation: read }, seen, byDeals }: LeadsRead,
  parameters: QueryParameters,
): Prepared {
  const [date, outcome] = [columnOf(read, 'convertedOn', 'date'), columnOf(read, 'outcome', 'text')];
  const dates = [...(date ? [date] : []), ...(byDeals ? ['`won_on`'] : [])];
  const { marked: own, isCustomer } = convertedSql(read, parameters);
  // A lead of which a deal was made is marked as converted: then the deal tells.
  const says = `${byDeals ? `(${own}) AND \`lead_deals\` = 0 OR \`won_deals\` > 0` : own} OR ${isCustomer}`;
  const told = withMade(prepared, [
    made('own_date', 'date', dates.length === 0 ? NO_MOMENT : `IF(${says}, COALESCE(${dates.join(', ')}), NULL)`),
    made('own_converted', 'flag', says),
  ]);
  const ofPerson = 'OVER (PARTITION BY `person`)';
  const firstConverted = `FIRST_VALUE(\`own_date\`) OVER (PARTITION BY \`person\` ORDER BY \`own_converted\` DESC, ${inOrder(read)})`;
  const persons = withMade(told, [
    made('person_converted', 'flag', `MAX(IF(\`own_converted\`, 1, 0)) ${ofPerson} = 1`),
    made('person_date', 'date', `IF(${firstConverted} IS NULL, NULL, MIN(\`own_date\`) ${ofPerson})`),
  ]);
  const isFirst = '(`person` IS NOT NULL AND NOT `isRepeat`)';
  const isLater = holds(`\`convertedDate\` >= ${parameters.day(seen.asOf + 1)}`);
  // What a status means is not waited for where deals tell.
  const isUnknown = outcome === null || byDeals ? 'FALSE' : holds(`${outcome} = ${parameters.text('unknown')}`);
  const dated = withMade(persons, [
    made('convertedDate', 'date', `IF(${isFirst}, \`person_date\`, \`own_date\`)`),
    made('converts', 'flag', `IF(${isFirst}, \`person_converted\`, \`own_converted\`)`),
  ]);
  const marked = withMade(dated, [
    made('isConverted', 'flag', `\`converts\` AND NOT ${isLater}`),
    made('isUnclear', 'flag', `IF(${isUnknown} AND NOT \`converts\`, TRUE, NULL)`),
  ]);
  return withMade(marked, [daysToConvert(read)]);
}

function daysToConvert(read: Relation): MadeColumn {
  const days = 'CAST(DATE_DIFF(DATE(`convertedDate`), DATE(`created`), DAY) AS FLOAT64)';
  const isDated = columnOf(read, 'createdOn', 'date') !== null;
  const sql = isDated ? `IF(\`isConverted\`, ${days}, NULL)` : NO_NUMBER;
  return made('daysToConvert', 'number', sql);
}

/** What the tab itself says: by a flag, a date or a status, and by a lifecycle stage. */
function convertedSql(read: Relation, parameters: QueryParameters): Record<'marked' | 'isCustomer', string> {
  const [flag, date] = [columnOf(read, 'converted', 'flag'), columnOf(read, 'convertedOn', 'date')];
  const [outcome, lifecycle] = [columnOf(read, 'outcome', 'text'), columnOf(read, 'lifecycle', 'text')];
  const says = [
    ...(date ? [`${date} IS NOT NULL`] : []),
    ...(flag ? [holds(flag)] : []),
    ...(outcome ? [holds(`${outcome} = ${parameters.text('won')}`)] : []),
  ];
  const isCustomer = lifecycle && holds(`${foldSql(lifecycle)} IN UNNEST(${parameters.texts(CUSTOMERS)})`);
  return { marked: says.length === 0 ? 'FALSE' : says.join(' OR '), isCustomer: isCustomer ?? 'FALSE' };
}
