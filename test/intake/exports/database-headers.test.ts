import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

/**
 * Five deals as the databases of fifteen systems name their columns, by their documentation: won 1,200 after 38 days and
 * 2,000 after 70, lost 800, open 500 and 700. Each figure is that of these deals, or there is none and a question or a
 * reason why: what is asked differs from system to system.
 */
const RIGHT: Record<string, number> = { win_rate: 2 / 3, revenue: 3200, sales_cycle: 54, pipeline_value: 1200 };

const SYSTEMS: Record<string, { figures: string; text: string }> = {
  bitrix: {
    figures: 'win_rate sales_cycle',
    text: `
    ID|TITLE|TYPE_ID|STAGE_ID|PROBABILITY|CURRENCY_ID|OPPORTUNITY|COMPANY_ID|CONTACT_ID|BEGINDATE|CLOSEDATE|ASSIGNED_BY_ID|CREATED_BY_ID|DATE_CREATE|DATE_MODIFY|OPENED|CLOSED|STAGE_SEMANTIC_ID|CATEGORY_ID
    101|Roof Alfa|SALE|WON|100|EUR|1200.00|11|21|2025-01-03|2025-02-10|7|7|2025-01-03|2025-02-10|Y|Y|S|0
    102|Roof Beta|SALE|LOSE|0|EUR|800.00|12|22|2025-01-10|2025-02-20|8|7|2025-01-10|2025-02-20|Y|Y|F|0
    103|Roof Gamma|SALE|NEW|10|EUR|500.00|13|23|2025-03-01|2025-07-10|7|7|2025-03-01|2025-03-10|Y|N|P|0
    104|Roof Delta|SALE|UC_X1A2B3|40|EUR|700.00|14|24|2025-03-05|2025-07-20|8|7|2025-03-05|2025-03-12|Y|N|P|0
    105|Roof Eps|SALE|WON|100|EUR|2000.00|15|25|2025-01-15|2025-03-26|8|7|2025-01-15|2025-03-26|Y|Y|S|0
    106|Roof Zet|SALE|1|20|EUR|300.00|16|26|2025-03-05|2025-07-20|8|7|2025-03-05|2025-03-12|Y|N|P|0
    `,
  },
  odoo: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|name|type|active|expected_revenue|probability|stage_id/name|user_id/name|partner_id/name|create_date|date_closed|date_deadline|lost_reason_id/name
    1|Roof Alfa|opportunity|True|1200|100|Won|Ann Bos|Alfa BV|2025-01-03|2025-02-10||
    2|Roof Beta|opportunity|False|800|0|Proposition|Bob Mul|Beta BV|2025-01-10|2025-02-20||Too expensive
    3|Roof Gamma|opportunity|True|500|20|New|Ann Bos|Gamma BV|2025-03-01||2025-07-10|
    4|Roof Delta|opportunity|True|700|40|Qualified|Bob Mul|Delta BV|2025-03-05||2025-07-20|
    5|Roof Eps|opportunity|True|2000|100|Won|Bob Mul|Eps BV|2025-01-15|2025-03-26||
    `,
  },
  close: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|lead_id|lead_name|status_id|status_label|status_type|value|value_formatted|value_currency|value_period|confidence|user_id|user_name|date_created|date_won|date_lost|note
    oppo_1|lead_1|Alfa BV|stat_3|Won|won|120000|€1,200|EUR|one_time|100|user_7|Ann Bos|2025-01-03|2025-02-10||
    oppo_2|lead_2|Beta BV|stat_4|Lost|lost|80000|€800|EUR|one_time|0|user_8|Bob Mul|2025-01-10||2025-02-20|
    oppo_3|lead_3|Gamma BV|stat_1|Proposal|active|50000|€500|EUR|one_time|20|user_7|Ann Bos|2025-03-01|||
    oppo_4|lead_4|Delta BV|stat_1|Proposal|active|70000|€700|EUR|one_time|40|user_8|Bob Mul|2025-03-05|||
    oppo_5|lead_5|Eps BV|stat_3|Won|won|200000|€2,000|EUR|one_time|100|user_8|Bob Mul|2025-01-15|2025-03-26||
    `,
  },
  zoho: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|Deal_Name|Amount|Expected_Revenue|Stage|Probability|Closing_Date|Created_Time|Owner.name|Account_Name.name|Type|Lead_Source|Currency
    1|Roof Alfa|1200|1200|Closed Won|100|2025-02-10|2025-01-03|Ann Bos|Alfa BV|New Business|Web|EUR
    2|Roof Beta|800|0|Closed Lost|0|2025-02-20|2025-01-10|Bob Mul|Beta BV|New Business|Web|EUR
    3|Roof Gamma|500|50|Qualification|10|2025-07-10|2025-03-01|Ann Bos|Gamma BV|New Business|Web|EUR
    4|Roof Delta|700|280|Proposal/Price Quote|40|2025-07-20|2025-03-05|Bob Mul|Delta BV|New Business|Web|EUR
    5|Roof Eps|2000|2000|Closed Won|100|2025-03-26|2025-01-15|Bob Mul|Eps BV|New Business|Web|EUR
    `,
  },
  freshsales: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|name|amount|base_currency_amount|expected_close|closed_date|deal_stage_id|deal_stage.name|deal_pipeline_id|sales_account.name|owner.display_name|probability|created_at|updated_at|forecast_category
    1|Roof Alfa|1200|1200|2025-02-15|2025-02-10|9001|Won|1|Alfa BV|Ann Bos|100|2025-01-03|2025-02-10|5
    2|Roof Beta|800|800|2025-02-25|2025-02-20|9002|Lost|1|Beta BV|Bob Mul|0|2025-01-10|2025-02-20|6
    3|Roof Gamma|500|500|2025-07-10||9003|New|1|Gamma BV|Ann Bos|10|2025-03-01|2025-03-10|1
    4|Roof Delta|700|700|2025-07-20||9004|Negotiation|1|Delta BV|Bob Mul|40|2025-03-05|2025-03-12|2
    5|Roof Eps|2000|2000|2025-03-20|2025-03-26|9001|Won|1|Eps BV|Bob Mul|100|2025-01-15|2025-03-26|5
    `,
  },
  copper: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|name|assignee_id|close_date|company_id|company_name|customer_source_id|monetary_value|monetary_unit|pipeline_id|pipeline_stage_id|priority|status|win_probability|date_created|date_modified|date_last_contacted|date_stage_changed
    1|Roof Alfa|7|2025-02-10|11|Alfa BV|3|1200|EUR|1|77|None|Won|100|2025-01-03|2025-02-10|2025-02-01|2025-02-10
    2|Roof Beta|8|2025-02-20|12|Beta BV|3|800|EUR|1|77|None|Lost|0|2025-01-10|2025-02-20|2025-02-01|2025-02-20
    3|Roof Gamma|7|2025-07-10|13|Gamma BV|3|500|EUR|1|78|None|Open|10|2025-03-01|2025-03-10|2025-02-01|2025-03-10
    4|Roof Delta|8|2025-07-20|14|Delta BV|3|700|EUR|1|79|None|Open|40|2025-03-05|2025-03-12|2025-02-01|2025-03-12
    5|Roof Eps|8|2025-03-26|15|Eps BV|3|2000|EUR|1|79|None|Won|100|2025-01-15|2025-03-26|2025-02-01|2025-03-26
    `,
  },
  suitecrm: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|name|date_entered|date_modified|assigned_user_id|assigned_user_name|opportunity_type|account_name|lead_source|amount|amount_usdollar|currency_id|date_closed|next_step|sales_stage|probability|deleted
    a1|Roof Alfa|2025-01-03|2025-02-10|u7|ann|New Business|Alfa BV|Web|1200|1300|-99|2025-02-10||Closed Won|100|0
    a2|Roof Beta|2025-01-10|2025-02-20|u8|bob|New Business|Beta BV|Web|800|900|-99|2025-02-20||Closed Lost|0|0
    a3|Roof Gamma|2025-03-01|2025-03-10|u7|ann|New Business|Gamma BV|Web|500|550|-99|2025-07-10||Prospecting|10|0
    a4|Roof Delta|2025-03-05|2025-03-12|u8|bob|New Business|Delta BV|Web|700|800|-99|2025-07-20||Negotiation/Review|40|0
    a5|Roof Eps|2025-01-15|2025-03-26|u8|bob|New Business|Eps BV|Web|2000|2200|-99|2025-03-26||Closed Won|100|0
    a6|Roof Old|2025-01-15|2025-03-26|u8|bob|New Business|Old BV|Web|9000|9200|-99|2025-03-26||Closed Won|100|1
    `,
  },
  vtiger: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    potential_no|potentialname|amount|related_to|closingdate|opportunity_type|leadsource|assigned_user_id|sales_stage|probability|createdtime|modifiedtime|forecast_amount|isconvertedfromlead
    POT1|Roof Alfa|1200|Alfa BV|2025-02-10|New Business|Web|Ann Bos|Closed Won|100|2025-01-03|2025-02-10|1200|0
    POT2|Roof Beta|800|Beta BV|2025-02-20|New Business|Web|Bob Mul|Closed Lost|0|2025-01-10|2025-02-20|0|0
    POT3|Roof Gamma|500|Gamma BV|2025-07-10|New Business|Web|Ann Bos|Prospecting|10|2025-03-01|2025-03-10|50|0
    POT4|Roof Delta|700|Delta BV|2025-07-20|New Business|Web|Bob Mul|Negotiation or Review|40|2025-03-05|2025-03-12|280|0
    POT5|Roof Eps|2000|Eps BV|2025-03-26|New Business|Web|Bob Mul|Closed Won|100|2025-01-15|2025-03-26|2000|0
    `,
  },
  espo: {
    figures: 'win_rate revenue sales_cycle pipeline_value',
    text: `
    id|name|amount|amountCurrency|amountConverted|amountWeightedConverted|accountName|stage|lastStage|probability|leadSource|closeDate|createdAt|modifiedAt|assignedUserName|assignedUserId|createdByName
    e1|Roof Alfa|1200|EUR|1200|1200|Alfa BV|Closed Won|Negotiation|100|Web Site|2025-02-10|2025-01-03|2025-02-10|Ann Bos|u7|Admin
    e2|Roof Beta|800|EUR|800|0|Beta BV|Closed Lost|Proposal|0|Web Site|2025-02-20|2025-01-10|2025-02-20|Bob Mul|u8|Admin
    e3|Roof Gamma|500|EUR|500|50|Gamma BV|Prospecting|Prospecting|10|Web Site|2025-07-10|2025-03-01|2025-03-10|Ann Bos|u7|Admin
    e4|Roof Delta|700|EUR|700|280|Delta BV|Negotiation|Negotiation|40|Web Site|2025-07-20|2025-03-05|2025-03-12|Bob Mul|u8|Admin
    e5|Roof Eps|2000|EUR|2000|2000|Eps BV|Closed Won|Proposal|100|Web Site|2025-03-26|2025-01-15|2025-03-26|Bob Mul|u8|Admin
    `,
  },
  insightly: {
    figures: 'win_rate revenue sales_cycle',
    text: `
    OPPORTUNITY_ID|OPPORTUNITY_NAME|OPPORTUNITY_DETAILS|OPPORTUNITY_STATE|RESPONSIBLE_USER_ID|OWNER_USER_ID|OPPORTUNITY_VALUE|BID_CURRENCY|BID_AMOUNT|BID_TYPE|BID_DURATION|PROBABILITY|FORECAST_CLOSE_DATE|ACTUAL_CLOSE_DATE|PIPELINE_ID|STAGE_ID|DATE_CREATED_UTC|DATE_UPDATED_UTC|ORGANISATION_NAME
    1|Roof Alfa||WON|7|7|1200|EUR|1200|Fixed Bid||100|2025-02-15|2025-02-10|1|5|2025-01-03|2025-02-10|Alfa BV
    2|Roof Beta||LOST|8|8|800|EUR|800|Fixed Bid||0|2025-02-25|2025-02-20|1|5|2025-01-10|2025-02-20|Beta BV
    3|Roof Gamma||OPEN|7|7|500|EUR|500|Fixed Bid||10|2025-07-10||1|2|2025-03-01|2025-03-10|Gamma BV
    4|Roof Delta||OPEN|8|8|700|EUR|700|Fixed Bid||40|2025-07-20||1|3|2025-03-05|2025-03-12|Delta BV
    5|Roof Eps||WON|8|8|2000|EUR|2000|Fixed Bid||100|2025-03-20|2025-03-26|1|5|2025-01-15|2025-03-26|Eps BV
    6|Roof Sus||SUSPENDED|8|8|300|EUR|300|Fixed Bid||40|2025-07-20||1|3|2025-03-05|2025-03-12|Sus BV
    `,
  },
  activecampaign: {
    figures: '',
    text: `
    id|title|value|currency|group|stage|owner|status|cdate|mdate|edate|nextdate|percent|organization|contact|winProbability
    1|Roof Alfa|120000|eur|1|4|7|1|2025-01-03|2025-02-10|2025-02-10||100|11|21|
    2|Roof Beta|80000|eur|1|4|8|2|2025-01-10|2025-02-20|2025-02-20||0|12|22|
    3|Roof Gamma|50000|eur|1|1|7|0|2025-03-01|2025-03-10|||10|13|23|
    4|Roof Delta|70000|eur|1|2|8|0|2025-03-05|2025-03-12|||40|14|24|
    5|Roof Eps|200000|eur|1|4|8|1|2025-01-15|2025-03-26|2025-03-26||100|15|25|
    `,
  },
  keap: {
    figures: 'win_rate',
    text: `
    Id|OpportunityTitle|ContactID|StageID|StageName|UserID|UserName|ProjectedRevenueHigh|ProjectedRevenueLow|EstimatedCloseDate|DateCreated|LastUpdated|LeadSource|DateInStage
    1|Roof Alfa|21|10|Won|7|Ann Bos|1200|1200|2025-02-10|2025-01-03|2025-02-10|Web|2025-02-10
    2|Roof Beta|22|11|Lost|8|Bob Mul|800|800|2025-02-20|2025-01-10|2025-02-20|Web|2025-02-20
    3|Roof Gamma|23|1|New Opportunity|7|Ann Bos|500|400|2025-07-10|2025-03-01|2025-03-10|Web|2025-03-10
    4|Roof Delta|24|2|Qualifying|8|Bob Mul|700|600|2025-07-20|2025-03-05|2025-03-12|Web|2025-03-12
    5|Roof Eps|25|10|Won|8|Bob Mul|2000|1900|2025-03-26|2025-01-15|2025-03-26|Web|2025-03-26
    `,
  },
  erpnext: {
    figures: 'win_rate revenue pipeline_value',
    text: `
    name|naming_series|opportunity_from|party_name|customer_name|status|opportunity_type|opportunity_owner|sales_stage|expected_closing|probability|currency|opportunity_amount|base_opportunity_amount|transaction_date|creation|modified|owner|docstatus
    CRM-OPP-1|CRM-OPP|Customer|CUST-1|Alfa BV|Converted|Sales|ann@x.com|Closing|2025-02-10|100|EUR|1200|1200|2025-01-03|2025-01-03|2025-02-10|Administrator|0
    CRM-OPP-2|CRM-OPP|Customer|CUST-2|Beta BV|Lost|Sales|bob@x.com|Closing|2025-02-20|0|EUR|800|800|2025-01-10|2025-01-10|2025-02-20|Administrator|0
    CRM-OPP-3|CRM-OPP|Customer|CUST-3|Gamma BV|Open|Sales|ann@x.com|Prospecting|2025-07-10|10|EUR|500|500|2025-03-01|2025-03-01|2025-03-10|Administrator|0
    CRM-OPP-4|CRM-OPP|Customer|CUST-4|Delta BV|Quotation|Sales|bob@x.com|Negotiation|2025-07-20|40|EUR|700|700|2025-03-05|2025-03-05|2025-03-12|Administrator|0
    CRM-OPP-5|CRM-OPP|Customer|CUST-5|Eps BV|Converted|Sales|bob@x.com|Closing|2025-03-26|100|EUR|2000|2000|2025-01-15|2025-01-15|2025-03-26|Administrator|0
    `,
  },
  dolibarr: {
    figures: '',
    text: `
    rowid|ref|fk_soc|fk_projet|datec|datep|fin_validite|date_valid|date_cloture|fk_user_author|fk_user_cloture|fk_statut|total_ht|total_tva|total_ttc|note_public
    1|PR2501-1|11||2025-01-03|2025-01-03|2025-02-03|2025-01-04|2025-02-10|7|7|2|1200|252|1452|
    2|PR2501-2|12||2025-01-10|2025-01-10|2025-02-10|2025-01-11|2025-02-20|8|8|3|800|168|968|
    3|PR2503-1|13||2025-03-01|2025-03-01|2025-04-01|2025-03-02||7||1|500|105|605|
    4|PR2503-2|14||2025-03-05|2025-03-05|2025-04-05|2025-03-06||8||1|700|147|847|
    5|PR2501-3|15||2025-01-15|2025-01-15|2025-02-15|2025-01-16|2025-03-26|8|8|4|2000|420|2420|
    `,
  },
  sell: {
    figures: 'win_rate revenue pipeline_value',
    text: `
    id|name|value|currency|hot|stage_id|stage_name|pipeline_id|owner_id|owner_name|contact_id|organization_name|source_id|loss_reason_id|created_at|updated_at|added_at|last_stage_change_at|estimated_close_date|customized_win_likelihood
    1|Roof Alfa|1200|EUR|false|5|Won|1|7|Ann Bos|21|Alfa BV|3||2025-01-03|2025-02-10|2025-01-03|2025-02-10|2025-02-15|
    2|Roof Beta|800|EUR|false|6|Lost|1|8|Bob Mul|22|Beta BV|3|4|2025-01-10|2025-02-20|2025-01-10|2025-02-20|2025-02-25|
    3|Roof Gamma|500|EUR|true|1|Incoming|1|7|Ann Bos|23|Gamma BV|3||2025-03-01|2025-03-10|2025-03-01|2025-03-10|2025-07-10|
    4|Roof Delta|700|EUR|false|2|Qualified|1|8|Bob Mul|24|Delta BV|3||2025-03-05|2025-03-12|2025-03-05|2025-03-12|2025-07-20|
    5|Roof Eps|2000|EUR|false|5|Won|1|8|Bob Mul|25|Eps BV|3||2025-01-15|2025-03-26|2025-01-15|2025-03-26|2025-03-20|
    `,
  },
};

it.each(Object.entries(SYSTEMS))('%s: its figures are right or asked about', (name, { figures, text }) => {
  const analysis = analysisOf(rawTab(name, text), { asOf: '2025-06-30' });
  const found = Object.keys(RIGHT).filter((id) => analysis.result(id as 'win_rate').value !== null);
  expect(found).toEqual(figures.split(' ').filter(Boolean));
  for (const id of found) expect([id, analysis.result(id as 'win_rate').value]).toEqual([id, RIGHT[id]]);
});

it('names who sold where another table has them, and takes no user of the system for a customer', () => {
  const columnsOf = (name: string): Record<string, { header: string }> =>
    analysisOf(rawTab(name, SYSTEMS[name].text), { asOf: '2025-06-30' }).readings[0].columns;
  expect([columnsOf('odoo').rep.header, columnsOf('odoo').customer.header]).toEqual([
    'user_id/name',
    'partner_id/name',
  ]);
  for (const name of ['close', 'keap']) expect(columnsOf(name).customer).toBeUndefined();
  expect(columnsOf('dolibarr').amount.header).toBe('total_ht');
});
