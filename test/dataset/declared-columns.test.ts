import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { dimensions } from '../../src/dimensions';
import { preparedField, rawField } from '../../src/tables/prepared-fields';
import type { TableName } from '../../src/tables/tables';
import { analysisOf } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';
import { sampleTabs } from '../sample/sample-tabs';

/** What a dimension makes of another field. */
const isMade = (field: string): boolean =>
  dimensions.some(({ label }) => label !== 'month' && label.made !== undefined && label.column === field);

/** The columns of all tables, as `deals.closed`, that are declared neither as a field, nor as prepared, nor made; and of another type. */
function undeclared({ tables }: Analysis): string[] {
  return Object.entries(tables).flatMap(([name, table]) =>
    Object.entries(table?.columns ?? {}).flatMap(([field, { type }]) => {
      const declared = preparedField(name as TableName, field) ?? rawField(name as TableName, field);
      return (declared?.type ?? (isMade(field) ? 'text' : null)) === type ? [] : [`${name}.${field}: ${type}`];
    }),
  );
}

/** What other tabs may tell as well, and what stands there where the column does not: by the name of the day, or that nothing is known. */
const ALSO_WITHOUT = [
  ...['leads.convertedDate', 'leads.daysToConvert', 'deals.responseBand', 'subscriptions.churnedOn'],
  ...['customers.state', 'subscriptions.state', 'activities.isDone'],
];

/** The prepared columns that stand on none of the columns of the tab from which they are said to be made. */
function groundless({ tables }: Analysis): string[] {
  return Object.entries(tables).flatMap(([name, table]) => {
    const joined = (table?.joins ?? []).flatMap(({ fields }) => fields);
    return Object.keys(table?.columns ?? {}).flatMap((field) => {
      const known = `${name}.${field}`;
      const madeFrom = preparedField(name as TableName, field)?.madeFrom;
      if (!table || !madeFrom || joined.includes(field) || ALSO_WITHOUT.includes(known)) return [];
      return madeFrom.some((one) => table.columns[one]) ? [] : [known];
    });
  });
}

test('every column that formulas may ask for is declared, with its type, and is made from a column that is named where it is missing', () => {
  const billed = rawTab(
    'subscriptions',
    'Subscription ID|Customer|Start date|Amount|Interval\n1|Anna|2024-01-02|10|month\n2|Bram|2024-01-03|?|month',
  );
  expect(groundless(analysisOf([billed]))).toEqual([]);
  const sample = analysisOf(sampleTabs());
  expect([...undeclared(sample), ...groundless(sample)]).toEqual([]);
  fc.assert(
    fc.property(randomTabs, (tabs) => {
      const analysis = analysisOf(tabs, { asOf: '2024-04-30' });
      expect([...undeclared(analysis), ...groundless(analysis)]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
