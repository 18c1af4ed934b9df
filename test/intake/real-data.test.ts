import { readTab } from '../../src/intake/read-tab';
import type { TabReading } from '../../src/intake/reading';
import { describeWithData, readingWith, tabFrom } from './shared-data';

/** What each public tab must be read as: its table, and the header of each field that a KPI reads. */
const expected: Record<
  string,
  { table: string | null; rows?: number; columns?: Record<string, string>; absent?: string[] }
> = {
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
  'northwind/orders.csv': {
    table: 'orders',
    rows: 830,
    columns: { id: 'orderID', customer: 'customerID', rep: 'employeeID', orderedOn: 'orderDate', shipping: 'freight' },
    absent: ['amount'],
  },
  'northwind/order_details.csv': {
    table: 'orders',
    rows: 2155,
    columns: {
      id: 'orderID',
      product: 'productID',
      unitPrice: 'unitPrice',
      quantity: 'quantity',
      discount: 'discount',
    },
    absent: ['amount', 'orderedOn'],
  },
  'northwind/customers.csv': { table: 'customers', rows: 91, columns: { id: 'customerID', name: 'companyName' } },
  'northwind/employees.csv': {
    table: 'team',
    rows: 9,
    columns: { id: 'employeeID', firstName: 'firstName', lastName: 'lastName' },
  },
  'northwind/products.csv': {
    table: 'products',
    rows: 77,
    columns: { id: 'productID', name: 'productName', price: 'unitPrice' },
  },
  'uci-retail-fr-es-ch/online_retail_fr_es_ch.csv': {
    table: 'orders',
    rows: 13092,
    columns: {
      id: 'InvoiceNo',
      quantity: 'Quantity',
      unitPrice: 'UnitPrice',
      customer: 'CustomerID',
      orderedOn: 'InvoiceDate',
      country: 'Country',
    },
    absent: ['amount'],
  },
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

const read = (path: string): TabReading =>
  readTab(tabFrom(path, path.startsWith('localized') ? ';' : ','), readingWith());

/** How many rows have each label. */
function counts(reading: TabReading, field: string): Record<string, number> {
  const column = reading.data?.columns[field];
  if (column?.type !== 'text') throw new Error(`${field} is no text column`);
  const found: Record<string, number> = {};
  for (const code of column.codes) found[column.labels[code]] = (found[column.labels[code]] ?? 0) + 1;
  return found;
}

function sum(reading: TabReading, field: string, keep: (row: number) => boolean = () => true): number {
  const column = reading.data?.columns[field];
  if (column?.type !== 'number') throw new Error(`${field} is no number column`);
  return column.values.reduce((total, value, row) => (Number.isNaN(value) || !keep(row) ? total : total + value), 0);
}

describeWithData('real exports are recognised', () => {
  for (const [path, { table, rows, columns, absent }] of Object.entries(expected)) {
    test(path, () => {
      const reading = read(path);
      expect(reading.table).toBe(table);
      const headers = Object.fromEntries(Object.entries(reading.columns).map(([field, { header }]) => [field, header]));
      expect(headers).toMatchObject(columns ?? {});
      for (const field of absent ?? []) expect(headers[field]).toBeUndefined();
      if (rows !== undefined) expect(reading.rows).toBe(rows);
      expect(reading.headerRow).toBe(table === null ? 0 : 1);
    });
  }
});

describeWithData('values of real exports', () => {
  test('Maven: 4,238 won and 2,473 lost, 10,005,534 won, in both date formats', () => {
    for (const path of ['crm-maven/sales_pipeline.csv', 'crm-maven-variants/sales_pipeline.mdy.csv']) {
      const reading = read(path);
      expect(counts(reading, 'outcome')).toEqual({ won: 4238, lost: 2473, open: 2089 });
      expect(sum(reading, 'amount')).toBe(10_005_534);
      expect(reading.questions).toEqual([]);
    }
    const days = (path: string) => read(path).data?.columns.closedOn;
    expect(days('crm-maven/sales_pipeline.csv')).toBeDefined();
    expect(days('crm-maven-variants/sales_pipeline.mdy.csv')).toEqual(days('crm-maven/sales_pipeline.csv'));
  });

  test('Maven activities: only "completed" is done, beside cancelled, rescheduled and no answer', () => {
    const done = read('crm-maven-activities/activities.csv').data?.columns.isDone;
    expect(done?.type === 'flag' && done.values.filter((value) => value === 2).length).toBe(34_283);
  });

  test('UCI: 29 equal rows are duplicates, ids lose their .0, credit notes stay negative', () => {
    const reading = read('uci-retail-fr-es-ch/online_retail_fr_es_ch.csv');
    expect(reading.problems.map(({ rows }) => rows)).toEqual([29]);
    expect(reading.data?.leftOut.reduce((total, code) => total + (code > 0 ? 1 : 0), 0)).toBe(29);
    const customer = counts(reading, 'customer');
    expect(customer['12583']).toBeGreaterThan(0);
    expect(customer['']).toBe(191);
    const quantity = reading.data?.columns.quantity;
    expect(quantity?.type === 'number' && quantity.values.some((value) => value < 0)).toBe(true);
  });

  test('messy sales: dates are mixed, five split amounts and two duplicates are left out', () => {
    const reading = read('messy-sales/sales-data-raw.csv');
    expect(reading.data?.unread.orderedOn?.text).toBe('intake_unread_dates_mixed');
    expect(reading.problems.find(({ reason }) => reason.text === 'intake_amount_split')?.cells).toEqual([
      'D2',
      'D10',
      'D17',
      'D26',
      'D37',
    ]);
    expect(reading.data?.leftOut.filter((code) => code > 0).length).toBe(7);
    // refs.json of the set: 21,060 without the shifted rows and the duplicates.
    expect(sum(reading, 'amount', (row) => reading.data?.leftOut[row] === 0)).toBe(21_060);
    expect(reading.data?.currency).toBe('USD');
  });

  test('localized exports: amounts and days in Dutch and French', () => {
    const won = (reading: TabReading): number => {
      const outcome = reading.data?.columns.outcome;
      return sum(reading, 'amount', (row) => outcome?.type === 'text' && outcome.labels[outcome.codes[row]] === 'won');
    };
    const dutch = read('localized-dev/kansen_nl.csv');
    expect(counts(dutch, 'outcome')).toMatchObject({ won: 161, lost: 85 });
    expect(won(dutch)).toBe(325_615);
    expect(dutch.data?.currency).toBe('EUR');
    expect(counts(read('localized-dev/opportunites_fr.csv'), 'outcome')).toMatchObject({ won: 145, lost: 90 });
  });

  test('IBM: the score is asked for, and the answer is followed', () => {
    const reading = read('hr-ibm/emp_attrition.csv');
    expect(reading.questions.map(({ options }) => options)).toEqual([
      ['EnvironmentSatisfaction', 'JobSatisfaction', 'RelationshipSatisfaction'],
    ]);
    const tab = tabFrom('hr-ibm/emp_attrition.csv');
    for (const answer of [
      { tab: '', column: '', answer: 'JobSatisfaction' },
      { tab: 'emp_attrition', column: 'JobSatisfaction', answer: 'score' },
    ]) {
      const answered = readTab(tab, readingWith([answer]));
      expect(answered.questions).toEqual([]);
      expect(sum(answered, 'score') / 1470).toBeCloseTo(2.728571, 6);
    }
  });

  test('Northwind: NULL is blank and discounts stay fractions', () => {
    expect(counts(read('northwind/orders.csv'), 'region').NULL).toBeUndefined();
    const discount = read('northwind/order_details.csv').data?.columns.discountShare;
    expect(discount?.type === 'number' && Math.max(...discount.values)).toBe(0.25);
  });
});
