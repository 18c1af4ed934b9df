import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const tabOf = (headers: string, ...rows: string[]) =>
  rawTab(
    'orders',
    [
      `Order ID|Order date|Customer|Product|Quantity|Unit price|${headers}`,
      ...rows.map((row, at) => `${at + 1}|2024-03-0${at + 1}|K${at}|P${at}|${row}`),
    ].join('\n'),
  );
const revenueOf = (headers: string, ...rows: string[]) => analysisOf(tabOf(headers, ...rows)).result('revenue');

describe('a discount by what its words mean together', () => {
  it.each([
    ['Aktionsrabatt in Prozent', '10', '25', 54 + 30],
    ['Taux de ristourne', '10', '25', 54 + 30],
    ['Produktrabatt', '€ 10,00', '€ 0,00', 90],
    ['Promotional rebate', '€ 10', '€ 5', 85],
    ['Klantkorting', '10 %', '0 %', 94],
    ['Bonif.', '10%', '25%', 54 + 30],
    ['Dto. producto', '€ 4', '€ 0', 96],
  ])('%s', (header, one, other, expected) => {
    expect(revenueOf(header, `2|30|${one}`, `1|40|${other}`).value).toBeCloseTo(expected, 9);
  });

  it.each(['Rebate code', 'Motif de la remise', 'Datum korting'])('%s is none', (header) => {
    expect(revenueOf(header, '2|30|7', '1|40|8').value).toBe(100);
  });
});

describe('a column that may go off the price', () => {
  it.each([
    ['Alennus', '5', '0'],
    ['Zniżka', '10%', '25%'],
    ['Loyalty', '-4.00', '-2.50'],
    ['Price after rebate', '50', '40'],
    ['Skonto', '0.03', '0.02'],
  ])('%s is asked about, and no amount is told until then', (header, one, other) => {
    const result = revenueOf(header, `2|30|${one}`, `1|40|${other}`);
    expect(result).toMatchObject({ value: null, reason: { text: 'intake_unread_goes_off' } });
  });

  it.each([
    ['Nettogewicht', '5', '2'],
    ['Lagerbestand', '12', '30'],
    ['Sterne', '4', '5'],
    ['Tax %', '21', '9'],
    ['Frais de livraison', '5', '0'],
    ['Probability', '10%', '20%'],
    ['Cadeau', '1', '0'],
    ['Alennus', '500', '0'],
    ['Összesen', '60', '40'],
    ['Opmerking', 'snel', ''],
  ])('%s of %s and %s is something else', (header, one, other) => {
    expect(revenueOf(header, `2|30|${one}`, `1|40|${other}`).value).toBe(100);
  });

  it('does not where a column says what a line comes to', () => {
    expect(revenueOf('Alennus|Line total', '2|30|5|55', '1|40|0|40').value).toBe(95);
  });

  it('leads on, whatever is answered', () => {
    const answered = (answer: string) =>
      analysisOf(tabOf('Alennus', '2|30|10', '1|40|0'), {
        plan: { answers: [{ tab: 'orders', column: 'Alennus', answer }] },
      }).result('revenue').value;
    expect(['discount', 'discountShare', 'ignore'].map(answered)).toEqual([90, 94, 100]);
  });

  it('is asked about by each column', () => {
    const [reading] = analysisOf(tabOf('Alennus|Kampanja', '2|30|10|3', '1|40|0|2')).readings;
    expect(reading.questions.map(({ column }) => column)).toEqual(['Alennus', 'Kampanja']);
  });
});
