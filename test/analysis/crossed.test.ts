import { analyze } from '../../src/analysis/analysis';
import { UTC } from '../../src/base/zone';
import { fiveDeals } from '../functions/five-deals';
import { period } from '../kpis/asking';

const analysis = analyze([{ name: 'Deals', cells: fiveDeals }], { plan: {}, zone: UTC, locale: 'en_US' });

test('by two dimensions at once each line names the first, then the second, in whichever order they are asked', () => {
  const lines = (...by: Parameters<typeof analysis.crossed>[1]) =>
    analysis.crossed('win_rate', by).map(({ key, other, value }) => [key, other, value]);
  expect(new Set(lines('rep', 'source'))).toEqual(
    new Set([
      ['Anna', 'Web', 1],
      ['Anna', 'Fair', 0],
      ['Bram', 'Web', 1],
    ]),
  );
  expect(new Set(lines('source', 'rep').map(([source, rep]) => `${rep} ${source}`))).toEqual(
    new Set(['Anna Web', 'Anna Fair', 'Bram Web']),
  );
});

test('over a period only its rows count, and what cannot be told apart gives no lines', () => {
  const may = analysis.crossed('win_rate', ['rep', 'source'], 'standard', period('2017-05'));
  expect(may.map(({ key }) => key)).toEqual(['Anna', 'Anna']);
  expect(analysis.crossed('win_rate', ['rep', 'campaign'])).toEqual([]);
});
