import { realOrders } from './real-orders';

/** By tab: its table, and the header of each field that a KPI reads. */
export type RealExports = Record<
  string,
  { table: string | null; rows?: number; columns?: Record<string, string>; absent?: string[] }
>;

/** What each public tab must be read as. */
export const realExports: RealExports = {
  'crm-maven/sales_pipeline.csv': {
    table: 'deals',
    rows: 8800,
    columns: {
      id: 'opportunity_id',
      rep: 'sales_agent',
      product: 'product',
      customer: 'account',
      stage: 'deal_stage',
      createdOn: 'engage_date',
      closedOn: 'close_date',
      amount: 'close_value',
    },
  },
  'crm-maven-variants/sales_pipeline.mdy.csv': {
    table: 'deals',
    rows: 8800,
    columns: { createdOn: 'engage_date', closedOn: 'close_date' },
  },
  'crm-maven/sales_teams.csv': {
    table: 'team',
    rows: 35,
    columns: { name: 'sales_agent', manager: 'manager', team: 'regional_office' },
  },
  'crm-maven/products.csv': { table: 'products', rows: 7, columns: { name: 'product', price: 'sales_price' } },
  'crm-maven/accounts.csv': {
    table: 'customers',
    rows: 85,
    columns: { name: 'account', segment: 'sector' },
    absent: ['mrr', 'startedOn'],
  },
  'crm-maven/data_dictionary.csv': { table: null },
  'crm-maven-activities/activities.csv': {
    table: 'activities',
    rows: 48983,
    columns: {
      type: 'activity_type',
      activityOn: 'activity_date',
      outcome: 'outcome',
      rep: 'sales_agent',
      dealId: 'opportunity_id',
    },
  },
  'crm-maven-activities/quotas.csv': {
    table: 'team',
    rows: 420,
    columns: { name: 'sales_agent', quota: 'quota_amount_usd', quotaMonth: 'quota_month' },
    absent: ['id'],
  },
  'olist-funnel/olist_closed_deals_dataset.csv': {
    table: 'deals',
    rows: 842,
    columns: { leadId: 'mql_id', wonOn: 'won_date', rep: 'sr_id', segment: 'business_segment' },
    absent: ['amount', 'expectedAmount', 'product'],
  },
  'olist-funnel/olist_marketing_qualified_leads_dataset.csv': {
    table: 'leads',
    rows: 8000,
    columns: { id: 'mql_id', createdOn: 'first_contact_date', source: 'origin' },
    absent: ['respondedOn'],
  },
  'dbt-mrr/subscription_periods.csv': {
    table: 'subscriptions',
    rows: 121,
    columns: {
      id: 'subscription_id',
      customer: 'customer_id',
      startedOn: 'start_date',
      endedOn: 'end_date',
      mrr: 'monthly_amount',
    },
  },
  'saas-taskflow/subscription_events.csv': {
    table: 'subscription_events',
    rows: 8151,
    columns: {
      customer: 'customer_id',
      happenedOn: 'event_date',
      event: 'event_type',
      mrrBefore: 'mrr_before',
      mrrAfter: 'mrr_after',
      product: 'plan_after',
      productBefore: 'plan_before',
    },
  },
  'saas-taskflow/customers.csv': {
    table: 'customers',
    rows: 5142,
    columns: { id: 'customer_id', startedOn: 'signup_date', source: 'acquisition_channel', region: 'region' },
  },
  'saas-taskflow/marketing_spend.csv': {
    table: 'costs',
    rows: 120,
    columns: { spentOn: 'month', source: 'channel', amount: 'spend' },
  },
  'saas-taskflow/plans.csv': { table: 'products', rows: 4, columns: { name: 'plan', price: 'monthly_price_usd' } },
  'hubspot-dummy/hubspot_deals.csv': {
    table: 'deals',
    rows: 500,
    columns: {
      id: 'Deal ID',
      stage: 'Deal Stage',
      amount: 'Amount',
      closedOn: 'Close Date',
      createdOn: 'Create Date',
      rep: 'Deal Owner',
      type: 'Deal Type',
      pipeline: 'Pipeline',
    },
    absent: ['expectedCloseOn'],
  },
  'hubspot-dummy/hubspot_activities.csv': {
    table: 'activities',
    rows: 2000,
    columns: {
      type: 'Activity Type',
      activityOn: 'Activity Date',
      rep: 'Activity Owner',
      outcome: 'Call Outcome',
      meetingOutcome: 'Meeting Outcome',
      status: 'Task Status',
      dueOn: 'Task Due Date',
    },
  },
  'hubspot-dummy/hubspot_contacts.csv': {
    table: 'leads',
    rows: 950,
    columns: {
      id: 'Contact ID',
      status: 'Lead Status',
      lifecycle: 'Lifecycle Stage',
      source: 'Lead Source',
      createdOn: 'Create Date',
    },
  },
  'hubspot-dummy/hubspot_companies.csv': {
    table: 'customers',
    rows: 200,
    columns: { id: 'Company ID', name: 'Company Name' },
    absent: ['startedOn', 'mrr'],
  },
  'opps-upsell-type/opportunities.csv': {
    table: 'deals',
    rows: 250,
    columns: {
      closedOn: 'actual_close_date',
      expectedCloseOn: 'expected_close_date',
      won: 'is_won',
      closed: 'is_closed',
      type: 'type',
      amount: 'amount',
    },
  },
  'opps-upsell-type/leads.csv': {
    table: 'leads',
    rows: 400,
    columns: { id: 'lead_id', status: 'status', converted: 'converted', createdOn: 'created_date' },
  },
  'opps-upsell-type/activities.csv': {
    table: 'activities',
    rows: 300,
    columns: { dueOn: 'due_date', status: 'status', type: 'type', rep: 'owner' },
    absent: ['doneOn', 'activityOn'],
  },
  'lead-response-small/leads.csv': {
    table: 'leads',
    rows: 110,
    columns: {
      createdOn: 'received_time',
      respondedOn: 'first_contact_time',
      channel: 'first_contact_channel',
      rep: 'rep_name',
    },
  },
  'lead-response-small/schedule.csv': { table: null },
  'hr-ibm/emp_attrition.csv': {
    table: 'survey',
    rows: 1470,
    columns: { team: 'Department', role: 'JobRole' },
    absent: ['score'],
  },
  ...realOrders,
  'cac-statso/customer_acquisition_cost_dataset.csv': {
    table: 'costs',
    rows: 500,
    columns: { source: 'Marketing_Channel', amount: 'Marketing_Spend', newCustomers: 'New_Customers' },
  },
  'messy-sales/sales-data-raw.csv': {
    table: 'orders',
    rows: 36,
    columns: {
      id: 'OrderID',
      rep: 'SalesPerson',
      amount: 'Amount',
      product: 'Product',
      region: 'Region',
      orderedOn: 'Date',
    },
  },
  'localized-dev/kansen_nl.csv': {
    table: 'deals',
    rows: 300,
    columns: {
      customer: 'Relatie',
      stage: 'Fase',
      amount: 'Bedrag',
      rep: 'Toegewezen gebruiker',
      createdOn: 'Aangemaakt op',
      closedOn: 'Datum gesloten',
    },
  },
  'localized-dev/opportunites_fr.csv': {
    table: 'deals',
    rows: 300,
    columns: {
      customer: 'Compte',
      stage: 'Etape',
      amount: 'Montant',
      rep: 'Utilisateur assigné',
      createdOn: 'Date de création',
      closedOn: 'Date de fermeture',
    },
  },
};
