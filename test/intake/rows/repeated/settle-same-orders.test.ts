import type { Answer } from '../../../../src/intake/reading';
import { analysisOf } from '../../../kpis/asking';
import { type rawTab as Raw, rawTab } from '../../../raw-tab';

const twice = rawTab(
  'Pedidos',
  `
  Número de pedido | Fecha de pedido | Cliente | Importe
  P1               | 2026-03-02      | Ana     | 120
  P2               | 2026-03-13      | Blas    | 200
  P1               | 2026-03-02      | Ana     | 100
  `,
);

const asked = (tab: ReturnType<typeof Raw>, answer?: string) => {
  const answers: Answer[] = answer ? [{ tab: tab.name, column: tab.cells[0][0] as string, answer }] : [];
  return analysisOf([tab], { plan: { answers } });
};

describe('an order id on several rows that only amounts or statuses tell apart', () => {
  it('is asked about, and no sum is made meanwhile', () => {
    const analysis = asked(twice);
    expect(analysis.readings[0].questions.map(({ ask }) => ask)).toEqual([
      { text: 'intake_ask_same_order', values: { column: 'Número de pedido', id: 'P1', rows: 2, orders: 1 } },
    ]);
    expect(analysis.result('revenue').reason?.text).toBe('intake_unread_same_order');
  });

  it('counts as is answered', () => {
    expect(asked(twice, 'last row').result('revenue')).toMatchObject({ value: 300, n: 2 });
    expect(asked(twice, 'first row').result('revenue')).toMatchObject({ value: 320, n: 2 });
    expect(asked(twice, 'add up').result('revenue')).toMatchObject({ value: 420, n: 2 });
  });

  it.each([
    ['a description', 'Descripción', 'Mesa', 'Silla'],
    ['the number of a line', 'Línea', '1', '2'],
    ['the day of a payment', 'Fecha de pago', '2026-03-03', '2026-03-09'],
  ])('has parts where %s differs', (_, header, one, other) => {
    const tab = rawTab(
      'Pedidos',
      `
      Número de pedido | Fecha de pedido | Cliente | ${header} | Importe
      P1               | 2026-03-02      | Ana     | ${one}    | 120
      P2               | 2026-03-13      | Blas    | ${one}    | 200
      P1               | 2026-03-02      | Ana     | ${other}  | 100
      `,
    );
    expect(asked(tab).result('revenue').value).toBe(420);
  });

  it('has parts where nearly every order has several rows', () => {
    const rows = [1, 2, 3, 4].flatMap((id) => [1, 2].map((line) => `${id} | 2026-03-0${id} | Kim | ${id * 10 + line}`));
    const tab = rawTab('orders', `Order number | Date | Customer | Amount\n${rows.join('\n')}`);
    expect(asked(tab).result('revenue').value).toBe(212);
  });

  it.each([
    ['three of five orders', 3, 5, true],
    ['three of six, which is half,', 3, 6, false],
    ['two of three', 2, 3, false],
  ])('has parts where %s have several rows: %i of %i', (_, several, orders, isLines) => {
    const rows = Array.from({ length: orders }, (_one, at) =>
      [1, 2].slice(0, at < several ? 2 : 1).map((line) => `${at + 1} | 2026-03-0${at + 1} | Kim ${at} | ${10 * line}`),
    );
    const tab = rawTab('orders', `Order number | Date | Customer | Amount\n${rows.flat().join('\n')}`);
    expect(asked(tab).result('revenue').value).toBe(isLines ? 110 : null);
  });

  it('is no doubt where one of the rows was not paid, or takes the money back', () => {
    const tab = rawTab(
      'Rechnungen',
      `
      Rechnungsnummer | Rechnungsdatum | Kunde | Betrag | Status
      1               | 2026-03-02     | Ott   | 120    | offen
      1               | 2026-03-02     | Ott   | 120    | bezahlt
      2               | 2026-03-02     | Amt   | 80     | bezahlt
      2               | 2026-03-02     | Amt   | -30    | bezahlt
      `,
    );
    expect(asked(tab).result('revenue').value).toBe(170);
  });
});

test('an order that is paid on one row and cancelled on another is asked about', () => {
  const tab = rawTab(
    'orders',
    `
    Order id | Order date | Customer | Total | Status
    1        | 2026-03-02 | Ann      | 100   | Paid
    2        | 2026-03-13 | Bob      | 200   | Paid
    1        | 2026-03-02 | Ann      | 100   | Cancelled
    `,
  );
  expect(asked(tab).result('revenue').reason?.text).toBe('intake_unread_same_order');
  expect(asked(tab, 'last row').result('revenue').value).toBe(200);
  expect(asked(tab, 'first row').result('revenue').value).toBe(300);
});
