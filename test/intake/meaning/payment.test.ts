import type { Cell } from '../../../src/base/cell';
import { readTab } from '../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { readingWith } from '../shared-data';

const orders = (column: string, ...labels: string[]): Cell[][] => [
  ['Order number', 'Order date', 'Customer', 'Amount', column],
  ...labels.map((label, at): Cell[] => [`O-${at + 1}`, `2024-03-${at + 11}`, `Customer ${at + 1}`, 100 + at, label]),
];

const read = (cells: Cell[][], answers: Answer[] = []): TabReading =>
  readTab({ name: 'Orders', cells }, readingWith(answers));

function payments(reading: TabReading): string[] {
  const column = reading.data?.columns.payment;
  if (column?.type !== 'text') throw new Error('no payment');
  return [...column.codes].map((code) => column.labels[code]);
}

const answer = (value: string, said: string): Answer => ({
  tab: 'Orders',
  column: 'Order status',
  value,
  answer: said,
});

describe('statuses that nobody knows', () => {
  const cells = orders('Order status', 'Delivered', 'Backordered', 'Batch 7', 'Backordered', 'Refunded');

  test('are one question per label; their rows wait', () => {
    const reading = read(cells);
    expect(payments(reading)).toEqual(['paid', 'unknown', 'unknown', 'unknown', 'refunded']);
    expect(reading.questions.map(({ column, value, options }) => [column, value, options])).toEqual([
      ['Order status', 'Backordered', ['paid', 'unpaid', 'refunded', 'void']],
      ['Order status', 'Batch 7', ['paid', 'unpaid', 'refunded', 'void']],
    ]);
    expect(say(reading.questions[0].ask, 'en')).toContain('2 rows wait for it.');
    expect(say(reading.questions[1].ask, 'nl')).toContain('1 rij wacht erop.');
  });

  test('follow the answers, in English and in Dutch', () => {
    const reading = read(cells, [answer('backordered', 'unpaid'), answer('Batch 7', 'Betaald')]);
    expect(reading.questions).toEqual([]);
    expect(payments(reading)).toEqual(['paid', 'unpaid', 'paid', 'unpaid', 'refunded']);
    expect(payments(read(cells, [answer('Delivered', 'terugbetaald')]))[0]).toBe('refunded');
    expect(payments(read(cells, [answer('Batch 7', 'void')]))[2]).toBe('void');
  });

  test('an answer that is none leaves the question', () => {
    expect(read(cells, [answer('Batch 7', 'constructor')]).questions).toHaveLength(2);
  });
});

test('an order that came back in whole is refunded, whatever its payment says; one that came back in part is asked about', () => {
  for (const label of ['Returned', 'Retour', 'Geretourneerd', 'Retourniert', 'Renvoyée', 'Devuelto'])
    expect([label, payments(read(orders('Order status', label, 'Completed')))[0]]).toEqual([label, 'refunded']);
  const [header, ...rows] = orders('Order status', 'Returned', 'Completed');
  const paid = read([[...header, 'Payment status'], ...rows.map((row) => [...row, 'Paid'])]);
  expect(payments(paid)).toEqual(['refunded', 'paid']);
  for (const label of ['Partially returned', 'Deels geretourneerd'])
    expect([label, payments(read(orders('Order status', label, 'Completed')))[0]]).toEqual([label, 'unknown']);
  expect(payments(read(orders('Order status', 'Not returned', 'Completed')))[0]).toBe('unknown');
});

test('an order that was sent is a sale; an invoice that was sent is a question', () => {
  expect(payments(read(orders('Order status', 'Sent', 'Delivered', 'Cancelled')))).toEqual(['paid', 'paid', 'void']);
  const invoices = read(orders('Status', 'Verzonden', 'Betaald', 'Concept'));
  expect(payments(invoices)).toEqual(['unknown', 'paid', 'void']);
  expect(invoices.questions.map(({ value }) => value)).toEqual(['Verzonden']);
});

test('a State in which customers live is no status', () => {
  const states = ['Ohio', 'Texas', 'Utah', 'Iowa', 'Maine', 'Idaho', 'Nevada', 'Oregon', 'Kansas', 'Alaska', 'Hawaii'];
  const [header, ...rows] = orders('State', ...states);
  const reading = read([header, ...rows]);
  expect([reading.table, reading.questions, reading.columns.status]).toEqual(['orders', [], undefined]);
});

test('what is overdue is not paid, and what was paid late is', () => {
  const overdue = ['En retard', 'Te laat', 'Achterstallig', 'Vencida', 'Past due', 'Überfällig'];
  expect(payments(read(orders('Order status', ...overdue)))).toEqual(overdue.map(() => 'unpaid'));
  const late = ['Paid late', 'Te laat betaald', 'Payé en retard'];
  expect(payments(read(orders('Order status', ...late)))).toEqual(late.map(() => 'paid'));
});

test('a quote is no sale, however it was sent; one that was accepted is asked about', () => {
  const sent = ['Quotation sent', 'Offerte verstuurd', 'Angebot versendet', 'Devis envoyé', 'Presupuesto enviado'];
  expect(payments(read(orders('Order status', 'Delivered', ...sent)))).toEqual(['paid', ...sent.map(() => 'void')]);
  expect(payments(read(orders('Order status', 'Delivered', 'Quote accepted', 'Offerte akkoord')))).toEqual([
    'paid',
    'unknown',
    'unknown',
  ]);
});

describe('the status of an invoice', () => {
  const invoices = (...labels: string[]): Cell[][] => [
    ['Invoice number', 'Invoice date', 'Customer', 'Total', 'Status'],
    ...labels.map((label, at): Cell[] => [`F-${at + 1}`, `2024-03-${at + 11}`, `Customer ${at + 1}`, 100 + at, label]),
  ];
  const said = (...labels: string[]): string[] => payments(read(invoices(...labels)));

  test.each([
    ['Paid', 'Overdue', 'Outstanding', 'Awaiting payment', 'To pay', 'Authorised'],
    ['Betaald', 'Vervallen', 'Openstaand', 'Aanmaning verstuurd', 'Te betalen', 'Te laat'],
    ['Bezahlt', 'Überfällig', 'Offen', '1. Mahnung versendet', 'Fällig', 'Zahlung ausstehend'],
    ['Payée', 'En retard', 'Impayée', 'Relancée', 'Non payée', 'À régler'],
    ['Pagada', 'Vencida', 'Pendiente', 'Impagada', 'Por pagar'],
  ])('says that %s is paid and the others are not yet', (paid, ...others) => {
    expect(said(paid, ...others)).toEqual(['paid', ...others.map(() => 'unpaid')]);
  });

  test.each([
    ['Paid', 'Draft', 'Void', 'Written off', 'Uncollectible', 'Payment failed', 'Unpaid, cancelled', 'Deleted'],
    ['Betaald', 'Concept', 'Geannuleerd', 'Afgeschreven', 'Oninbaar', 'Betaling mislukt'],
    ['Bezahlt', 'Entwurf', 'Storniert', 'Ausgebucht', 'Uneinbringlich'],
    ['Payée', 'Brouillon', 'Annulée', 'Irrécouvrable', 'Passée en perte', 'Impayée - annulée'],
    ['Pagada', 'Borrador', 'Anulada', 'Incobrable'],
  ])('says beside %s that nothing will be paid of the others', (paid, ...others) => {
    expect(said(paid, ...others)).toEqual(['paid', ...others.map(() => 'void')]);
  });

  test('is asked about where only a part was paid or paid back, and where it was merely sent or booked', () => {
    const partly = ['Partially paid', 'Part-paid', 'Deels betaald', 'Teilbezahlt', 'Partiellement payée'];
    expect(said('Paid', ...partly, 'Parcialmente pagada')).toEqual(['paid', ...partly.map(() => 'unknown'), 'unknown']);
    expect(said('Paid', 'Partially refunded', 'To be paid', 'Deposit paid')).toEqual([
      'paid',
      ...['unknown', 'unknown', 'unknown'],
    ]);
    // Of invoices also where none is paid yet.
    const open = ['Sent', 'Verzonden', 'Émise', 'Posted', 'Gebucht'];
    expect(said(...open)).toEqual(open.map(() => 'unknown'));
    const [header, ...rows] = invoices('Paid', 'Partially refunded');
    const withRefund = [[...header, 'Refund'], ...rows.map((row, at) => [...row, at === 0 ? 0 : 40])];
    expect(payments(read(withRefund))).toEqual(['paid', 'paid']);
  });

  test.each(['Credit note', 'Creditnota', 'Gutschrift', 'Avoir', 'Nota de crédito'])(
    'that is %s takes the amount from the revenue, however it is written',
    (credit) => {
      const reading = read(invoices('Paid', 'Paid', credit));
      expect([payments(reading), reading.questions]).toEqual([['paid', 'paid', 'paid'], []]);
      const amounts = reading.data?.columns.amount;
      expect(amounts?.type === 'number' ? [...amounts.values] : null).toEqual([100, 101, -102]);
    },
  );
});

test('what a shop in German calls completed is a sale', () => {
  const labels = ['Fertiggestellt', 'Storniert', 'Rückerstattet', 'Fehlgeschlagen', 'Zahlung ausstehend'];
  expect(payments(read(orders('Status', ...labels)))).toEqual(['paid', 'void', 'refunded', 'void', 'unpaid']);
});

test.each([
  ['Delivery status', 'On time', 'Late'],
  ['Shipment state', 'Delivered', 'Pending'],
  ['Leverstatus', 'Op tijd', 'Te laat'],
  ['Status levering', 'Geleverd', 'Onderweg'],
  ['Lieferstatus', 'Geliefert', 'Offen'],
  ['Statut de livraison', "À l'heure", 'En retard'],
  ['Estado de envío', 'Entregado', 'Pendiente'],
])('how the delivery goes says nothing of the payment: %s', (header, ...labels) => {
  const { columns, questions } = read(orders(header, ...labels, ...labels));
  expect([columns.status, questions]).toEqual([undefined, []]);
});
