import { UTC } from '../../../src/base/zone';
import { readTab } from '../../../src/intake/read-tab';
import { readHeader } from '../../../src/intake/text/header-text';
import { headerMoney } from '../../../src/intake/values/amounts/header-money';

describe('a header that says cents', () => {
  test.each([
    'Total (in cents)',
    'amount_cents',
    'price_in_cents',
    'Bedrag in centen',
    'Importe (céntimos)',
    'Montant en centimes',
    'Umsatz (Cent)',
    'Total (pence)',
  ])('%s holds hundredths', (header) => expect(headerMoney(readHeader(header)).power).toBe(-2));

  test.each(['Discount per cent', 'Cent', 'Center', 'Percent won', 'Recent total'])('%s does not', (header) =>
    expect(headerMoney(readHeader(header)).power).toBe(0),
  );

  test.each(['Total (in cents)', 'total_cents', 'Betrag in Cent'])('counts the orders below %s so', (header) => {
    const cells = [
      ['Order ID', 'Order date', 'Customer', header],
      ['o-1', '2026-03-02', 'Aldo', 129_900],
      ['o-2', '2026-03-09', 'Bea', '4550'],
    ];
    const { data } = readTab({ name: 'Orders', cells }, { zone: UTC, locale: 'en_US', answers: [] });
    const amounts = Object.values(data?.columns ?? {}).flatMap((column) =>
      column.type === 'number' && column.header === header ? [[...column.values]] : [],
    );
    expect(amounts).toEqual([[1299, 45.5]]);
  });
});
