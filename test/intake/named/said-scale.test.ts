import { saidScale } from '../../../src/intake/named/said-scale';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const rows = 'Invoice|Invoice date|Client|Amount\nA1|2025-05-02|Roos|12.5\nA2|2025-05-03|Wim|8\nA3|2025-05-14|Ann|4';
const revenueOf = (name: string, cells: string) =>
  analysisOf([rawTab(name, cells)], { asOf: '2025-05-31' }).result('revenue').value;

test.each([
  ['Invoices', `Sales ledger (figures in thousands)\n${rows}`],
  ['Invoices', `Alle bedragen x € 1.000\n${rows}`],
  ['Invoices', `${rows}\nAlle Werte in Tsd. EUR.`],
  ['Invoices', `${rows}\n* Montants en milliers d’euros`],
  ['Invoices', `${rows}\nImportes en miles de euros`],
  ['Invoices (k€)', rows],
  ['Facturen in duizenden', rows],
])('amounts are of thousands where a title, a note or the name of the tab %s says so', (name, cells) => {
  expect(revenueOf(name, cells)).toBe(24_500);
});

test('what a header says of its own amounts is not said twice', () => {
  expect(revenueOf('Invoices (k€)', rows.replace('Amount', 'Amount (k€)'))).toBe(24_500);
  expect(revenueOf('Invoices (k€)', rows.replace('Amount', 'Amount (€m)'))).toBe(24_500_000);
});

test('amounts stay as they are where nothing says a scale, or two things say different ones', () => {
  for (const name of [
    'Invoices',
    'Invoices over 100k',
    'Top 1000 invoices',
    'Invoices (air miles)',
    'Invoices in 2025',
  ])
    expect([name, revenueOf(name, rows)]).toEqual([name, 24.5]);
  expect(revenueOf('Invoices (k€)', `All amounts in € millions\n${rows}`)).toBe(24.5);
  expect(saidScale('Deals', [['In the first thousand days we learnt a lot.'], ['Deal', 'Amount'], ['A', 1]], 1)).toBe(
    0,
  );
});
