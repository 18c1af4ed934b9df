import { readTab } from '../../src/intake/read-tab';
import type { TabReading } from '../../src/intake/reading';
import { realExports as expected } from './real-exports';
import { describeWithData, readingWith, tabFrom } from './shared-data';

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
