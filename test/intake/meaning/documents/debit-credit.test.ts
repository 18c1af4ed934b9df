import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const revenueOf = (header: string, [one, other, last]: string[]) =>
  analysisOf(
    rawTab(
      'orders',
      `Invoice number|Order date|Customer|Amount|${header}\n1|2024-03-01|A|60|${one}\n2|2024-03-02|B|80|${other}\n3|2024-03-03|C|30|${last}`,
    ),
  ).result('revenue');

describe('amounts marked as debit or credit', () => {
  it.each([
    ['Dr / Cr', ['DR', 'DR', 'CR']],
    ['D/C', ['D', 'D', 'C']],
    ['Kennzeichen', ['Soll', 'Soll', 'Haben']],
    ['Debit/Credit', ['Debit', 'Debit', 'Credit']],
  ])('%s: the few credits are credit notes', (header, marks) => {
    expect(revenueOf(header, marks).value).toBe(110);
  });

  it.each([
    ['Af Bij', ['Bij', 'Bij', 'Af']],
    ['Dr / Cr', ['Cr', 'Cr', 'Dr']],
    ['Entry', ['Debit', 'Debit', 'Credit']],
  ])('%s of %s: which was sold is not known, and nothing is added up', (header, marks) => {
    expect(revenueOf(header, marks)).toMatchObject({ value: null, reason: { text: 'intake_unread_sides' } });
  });

  it.each([
    ['Payment card', ['Debit', 'Debit', 'Credit']],
    ['Class', ['D', 'D', 'C']],
  ])('%s says something else', (header, marks) => {
    expect(revenueOf(header, marks).value).toBe(170);
  });
});
