import { leadsOfDeals } from '../../../dataset/prepare/leads/lead-conversions';
import { folded } from '../../../dataset/prepared';
import { isPadded } from '../../../intake/values/leading-noughts';
import type { Table, TextColumn } from '../../../tables/table';
import {
  fromRows,
  holds,
  identifier,
  indented,
  LEFT_OUT,
  NO_MOMENT,
  type QueryParameters,
  type Relation,
} from '../../dialect';
import { foldSql } from '../labels/merged-labels';
import { madeOf, type Prepared, withMade } from '../prepared';

/** The text columns by which a deal names the lead that it came from: that of the deals, and that of the leads. */
export interface LeadOfDeal {
  deals: string;
  leads: string;
}

/** Null where several leads share what deals name them by: then it depends on the order of rows which one is meant. */
export function leadOfDeal(leads: Table): LeadOfDeal | null {
  const deals = (leads.joins ?? []).find(({ fields }) => fields.includes('isConverted'))?.table;
  const match = deals && leadsOfDeals(deals, leads);
  if (!deals || !match || !areUnique(match.right, leads) || isPaddedAlone(match.left, match.right)) return null;
  const [ofDeals, ofLeads] = [nameOf(deals, match.left), nameOf(leads, match.right)];
  return ofDeals && ofLeads ? { deals: ofDeals, leads: ofLeads } : null;
}

const nameOf = ({ columns }: Table, column: TextColumn): string | undefined =>
  Object.keys(columns).find((name) => columns[name] === column);

function areUnique({ codes, labels }: TextColumn, { leftOut }: Table): boolean {
  const keys = Array.from(codes).filter((code, row) => code > 0 && leftOut[row] === 0);
  return new Set(keys).size === keys.length && new Set(labels.map(folded)).size === labels.length;
}

function isPaddedAlone(one: TextColumn, other: TextColumn): boolean {
  return one.labels.some(isPadded) !== other.labels.some(isPadded);
}

/** Leads with `lead_deals`, how many deals came from each, `won_deals`, how many of them were won, and `won_on`, when the first was. */
export function withWonDeals(leads: Prepared, by: LeadOfDeal, deals: Relation, parameters: QueryParameters): Prepared {
  const key = `IF(${identifier(LEFT_OUT)} IS NULL, ${foldSql(identifier(by.leads))}, NULL)`;
  const keyed = withMade(leads, madeOf('lead_key', 'text', key));
  const hasCome = deals.columns.get('closesAhead') === 'flag' ? ` AND NOT ${holds('`closesAhead`')}` : '';
  const isWon = holds(`\`outcome\` = ${parameters.text('won')}`) + hasCome;
  const closed = deals.columns.get('closed') === 'date' ? `MIN(IF(${isWon}, \`closed\`, NULL))` : NO_MOMENT;
  const won = `SELECT ${foldSql(identifier(by.deals))} AS won_key, COUNT(*) AS lead_deals, COUNTIF(${isWon}) AS won_deals, ${closed} AS won_on
FROM ${identifier(deals.table)}
WHERE ${identifier(LEFT_OUT)} IS NULL
GROUP BY won_key`;
  const sql = `SELECT lead.*, IFNULL(won.lead_deals, 0) AS lead_deals, IFNULL(won.won_deals, 0) AS won_deals, won.won_on
${fromRows(keyed.sql)} AS lead
LEFT JOIN (
${indented(won)}
) AS won ON won.won_key = lead.lead_key`;
  const columns = new Map(keyed.relation.columns)
    .set('lead_deals', 'number')
    .set('won_deals', 'number')
    .set('won_on', 'date');
  return { relation: { ...keyed.relation, columns }, sql };
}
