import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { dimensions } from '../../src/dimensions';
import { preparedField, rawField } from '../../src/tables/prepared-fields';
import type { TableName } from '../../src/tables/tables';
import { analysisOf } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
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

test('every column that formulas may ask for is declared, with its type', () => {
  expect(undeclared(analysisOf(sampleTabs()))).toEqual([]);
  fc.assert(
    fc.property(randomTabs, (tabs) => {
      expect(undeclared(analysisOf(tabs, { asOf: '2024-04-30' }))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
