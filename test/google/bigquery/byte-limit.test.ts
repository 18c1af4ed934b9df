import type { BigQueryPort } from '../../../src/app/ports/big-query';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';

const MEGABYTE = 2 ** 20;

it('gives each query what those before it have left of the bytes that a plan allows', () => {
  const given: number[] = [];
  const port: BigQueryPort = {
    list: () => ({ tables: [], next: '' }),
    first: () => [],
    describe: () => ({ columns: [{ name: 'id', type: 'STRING', isList: false }], rows: 1 }),
    bytes: () => 12 * MEGABYTE,
    run: (_, { most }) => {
      given.push(most);
      return [['1']];
    },
  };
  const sources = { deals: 'firm.crm.deals', leads: 'firm.crm.leads' };
  sourceReaderOf(port)({ sources, maximumBytesBilled: 30 * MEGABYTE });
  expect(given).toEqual([30 * MEGABYTE, 18 * MEGABYTE]);
  expect(() => sourceReaderOf(port)({ sources, maximumBytesBilled: 23 * MEGABYTE })).toThrow();
});
