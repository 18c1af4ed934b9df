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
      ['Order status', 'Backordered', ['paid', 'unpaid', 'refunded']],
      ['Order status', 'Batch 7', ['paid', 'unpaid', 'refunded']],
    ]);
    expect(say(reading.questions[0].ask, 'en')).toContain('Rows that wait for the answer: 2.');
    expect(say(reading.questions[1].ask, 'nl')).toContain('Rijen die op het antwoord wachten: 1.');
  });

  test('follow the answers, in English and in Dutch', () => {
    const reading = read(cells, [answer('backordered', 'unpaid'), answer('Batch 7', 'Betaald')]);
    expect(reading.questions).toEqual([]);
    expect(payments(reading)).toEqual(['paid', 'unpaid', 'paid', 'unpaid', 'refunded']);
    expect(payments(read(cells, [answer('Delivered', 'terugbetaald')]))[0]).toBe('refunded');
  });

  test('an answer that is none leaves the question', () => {
    expect(read(cells, [answer('Batch 7', 'constructor')]).questions).toHaveLength(2);
  });
});

test('an order that was sent is a sale; an invoice that was sent is a question', () => {
  expect(payments(read(orders('Order status', 'Sent', 'Delivered', 'Cancelled')))).toEqual(['paid', 'paid', 'unpaid']);
  const invoices = read(orders('Status', 'Verzonden', 'Betaald', 'Concept'));
  expect(payments(invoices)).toEqual(['unknown', 'paid', 'unpaid']);
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
  expect(payments(read(orders('Order status', 'Delivered', ...sent)))).toEqual(['paid', ...sent.map(() => 'unpaid')]);
  expect(payments(read(orders('Order status', 'Delivered', 'Quote accepted', 'Offerte akkoord')))).toEqual([
    'paid',
    'unknown',
    'unknown',
  ]);
});
