import { sourceCell } from '../../src/bigquery/table/source-cell';
import { isCellColumn, tableQuery } from '../../src/bigquery/table/table-query';

const column = (name: string, type: string, isList = false) => ({ name, type, isList });

describe('a table of BigQuery as a raw tab', () => {
  it('has the columns whose values are cells, under names that mean nothing else in a query', () => {
    const all = [
      column('id', 'INTEGER'),
      column('Größe', 'FLOAT'),
      column('tags', 'STRING', true),
      column('address', 'RECORD'),
      column('payload', 'JSON'),
      column('a`b', 'STRING'),
      column('a\\', 'STRING'),
    ];
    expect(all.filter(isCellColumn).map(({ name }) => name)).toEqual(['id', 'Größe']);
  });

  it('is asked whole, in an order of its own', () => {
    expect(tableQuery('firm.crm.deals', [column('id', 'INTEGER'), column('Größe', 'FLOAT')])).toBe(
      'SELECT `id`, `Größe`\nFROM `firm.crm.deals`\nORDER BY `Größe`, `id`',
    );
  });

  it.each([
    ['12', 'INTEGER', 12],
    ['9007199254740993', 'INTEGER', '9007199254740993'],
    ['1.5E7', 'FLOAT', 15_000_000],
    ['NaN', 'FLOAT', ''],
    ['12.50', 'NUMERIC', 12.5],
    ['true', 'BOOLEAN', true],
    ['false', 'BOOLEAN', false],
    ['1.7066919E9', 'TIMESTAMP', new Date('2024-01-31T09:05:00Z')],
    ['1.706691900123456E9', 'TIMESTAMP', new Date('2024-01-31T09:05:00.123Z')],
    ['2024-01-31T09:05:00.123456', 'DATETIME', '2024-01-31 09:05:00'],
    ['2024-01-31', 'DATE', '2024-01-31'],
    ['=IMPORTXML("x")', 'STRING', '=IMPORTXML("x")'],
    [null, 'STRING', ''],
    [null, 'BOOLEAN', ''],
  ])('reads %p of type %s as %p', (text, type, cell) => {
    expect(sourceCell(text, type)).toEqual(cell);
  });
});
