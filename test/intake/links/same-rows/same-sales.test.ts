import { areAlike } from '../../../../src/intake/links/same-rows/same-sales';
import { readTabs } from '../../../../src/intake/read-tabs';
import type { Answer, TabReading } from '../../../../src/intake/reading';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const asOf = '2025-05-31';
const invoices = rawTab(
  'Facturen',
  'Factuurnummer|Factuurdatum|Klant|Totaal\nF1|2025-05-02|Roos|100\nF2|2025-05-03|Wim|250\nF3|2025-05-14|Roos|40',
);
const revenueOf = (tabs: ReturnType<typeof rawTab>[], answers: Answer[] = []) =>
  analysisOf(tabs, { asOf, plan: { answers } }).result('revenue');

describe('two tabs of the same sales', () => {
  const others: [string, string][] = [
    [
      'Betalingen',
      'Factuurnummer|Betaaldatum|Bedrag\nF1|2025-05-12|100\nF2|2025-05-13|150\nF2|2025-05-23|100\nF3|2025-05-24|39',
    ],
    ['Betalingen', 'Betaalnummer|Factuurnummer|Betaaldatum|Bedrag\nB1|F1|2025-05-12|100\nB2|F2|2025-05-13|240'],
    ['Payments', 'Payment date|Customer|Amount\n2025-05-12|Roos|100\n2025-05-13|Wim|250\n2025-05-20|Roos|40'],
    ['Zahlungen', 'Zahlungsdatum|Kunde|Betrag|Währung\n2025-05-12|Roos|100|EUR\n2025-05-13|Wim|250|EUR'],
  ];
  it.each(others)('are not added up, and it is asked which counts: %s', (name, text) => {
    const tabs = [invoices, rawTab(name, text)];
    for (const all of [tabs, [...tabs].reverse()]) {
      expect(reasonOf(revenueOf(all))).toBe('same_rows');
      const asked = readTabs(all, readingWith()).flatMap((read) => read.questions.map(({ ask }) => ask.text));
      expect(asked).toEqual(['intake_ask_same_sales']);
    }
    expect(revenueOf(tabs, [{ tab: name, column: '', answer: 'not data' }]).value).toBe(390);
    const paid = revenueOf([rawTab(name, text)]).value as number;
    expect(revenueOf(tabs, [{ tab: 'Facturen', column: '', answer: 'not data' }]).value).toBe(paid);
    expect(revenueOf(tabs, [{ tab: name, column: '', answer: 'orders' }]).value).toBe(390 + paid);
  });

  it('are not added up where but one is paid yet', () => {
    const bills = rawTab('Bills', 'Invoice ID|Invoice Date|Customer|Amount\nI1|2025-05-02|A|100\nI2|2025-05-03|B|200');
    const payment = rawTab('Receipts', 'Payment ID|Payment Date|Invoice ID|Amount|Method\nP1|2025-05-12|I1|100|Card');
    expect(reasonOf(revenueOf([bills, payment]))).toBe('same_rows');
    expect(revenueOf([bills, payment], [{ tab: 'Receipts', column: '', answer: 'not data' }]).value).toBe(300);
  });

  it.each([
    [
      'of two months, with the same customers and amounts',
      'Mei',
      'Factuurnummer|Factuurdatum|Klant|Totaal\nG1|2025-04-02|Roos|100\nG2|2025-04-03|Wim|250',
      740,
    ],
    ['of a shop and a webshop', 'Kassa', 'Bonnummer|Datum|Bedrag\nK1|2025-05-02|10\nK2|2025-05-03|20', 420],
    [
      'of other customers',
      'Webshop',
      'Order number|Order date|Email|Total\n1|2025-05-02|a@x.nl|100\n2|2025-05-03|b@x.nl|250',
      740,
    ],
  ])('but those %s are other sales', (_which, name, text, value) => {
    expect(revenueOf([invoices, rawTab(name, text)]).value).toBe(value);
  });
});

describe('companies beside the people who are leads', () => {
  const people = rawTab(
    'Contacts',
    'Record ID|Email|Create date|Lead status\n1|a@x.nl|2025-05-01|New\n2|b@x.nl|2025-05-02|Converted\n3|c@y.nl|2025-05-03|New',
  );
  const companies = rawTab(
    'Companies',
    'Record ID|Company name|Create date|Lifecycle stage\n11|X|2025-05-01|Lead\n12|Y|2025-05-03|Lead',
  );
  it('are not counted beside them until somebody says that they are', () => {
    for (const tabs of [
      [people, companies],
      [companies, people],
    ]) {
      expect(analysisOf(tabs, { asOf }).result('new_leads').value).toBe(3);
      const asked = readTabs(tabs, readingWith()).find(({ name }) => name === 'Companies')?.questions;
      expect(asked).toMatchObject([{ column: '', options: ['not data', 'leads', 'customers'] }]);
    }
    const answers = [{ tab: 'Companies', column: '', answer: 'leads' }];
    expect(analysisOf([people, companies], { asOf, plan: { answers } }).result('new_leads').value).toBe(5);
  });

  it('count where they are all there is, or are called leads', () => {
    expect(analysisOf(companies, { asOf }).result('new_leads').value).toBe(2);
    const named = { ...companies, name: 'Leads 2' };
    expect(analysisOf([people, named], { asOf }).result('new_leads').value).toBe(5);
  });
});

test('confirmations and invoices that differ only in what their numbers are called are not added up', () => {
  const confirmed = rawTab(
    'Bevestigingen',
    'OB-nr|Datum|Klant|Netto bedrag\nOB1|2025-05-02|Roos|100\nOB2|2025-05-03|Wim|250\nOB3|2025-05-20|Bo|9',
  );
  const billed = rawTab('Facturen', 'FA-nr|Datum|Klant|Netto bedrag\nFA1|2025-05-12|Roos|100\nFA2|2025-05-13|Wim|250');
  expect(reasonOf(revenueOf([confirmed, billed]))).toBe('same_rows');
});

test('invoices that name the sales orders which they bill are not added to these, though older orders are gone', () => {
  const ordered = rawTab(
    'SO',
    'SALESORDERID|Created Time|Status|Grand Total\n71001|2025-05-02|Paid|100\n71002|2025-05-03|Paid|250\n71003|2025-05-04|Paid|9',
  );
  const billed = rawTab(
    'Billing',
    'Invoice ID|Sales Order ID|Invoice date|Account|Total\n5|71001|2025-05-12|Roos|90\n6|71002|2025-05-13|Wim|240\n7|70050|2025-05-13|Bo|30',
  );
  expect(reasonOf(revenueOf([ordered, billed]))).toBe('same_rows');
});

it('two shops that each count from 1 and have a customer in common tell of sales of their own', () => {
  const shop = (name: string, amount: number) =>
    rawTab(
      name,
      [
        `${name === 'Invoices' ? 'Invoice number|Invoice date|Customer|Total' : 'Order number|Order date|Client|Amount|Shipped'}`,
        ...Array.from({ length: 10 }, (_, at) =>
          [
            at + 1,
            `2025-05-${(name === 'Orders' ? 20 : 10) + at}`,
            at === 4 ? 'Roos' : `${name} ${at}`,
            amount + at,
            '',
          ].join('|'),
        ),
      ].join('\n'),
    );
  const tabs = [shop('Invoices', 100), shop('Orders', 300)];
  expect(revenueOf(tabs).value).toBe(10 * (100 + 300) + 2 * 45);
});

it.each([
  ['one of which differs count for nothing until it is said which', 240, [null, 'same_rows']],
  ['all the same count once', 250, [350, null]],
])('amounts under the same numbers in two tabs, %s', (_, amount, wanted) => {
  const billed = rawTab(
    'Invoices',
    'Invoice number|Invoice date|Customer|Total\nF1001|2025-05-02|Roos|100\nF1002|2025-05-03|Wim|250',
  );
  const ordered = rawTab(
    'Orders',
    `Order number|Order date|Amount|Shipped\nF1001|2025-05-02|100|\nF1002|2025-05-03|${amount}|`,
  );
  for (const tabs of [
    [billed, ordered],
    [ordered, billed],
  ]) {
    const revenue = revenueOf(tabs);
    expect([revenue.value, reasonOf(revenue)]).toEqual(wanted);
  }
});

describe('customers who pay the same amounts in two tabs', () => {
  const paid = (name: string, header: string, currency: string, day: number, others = 0) =>
    rawTab(
      name,
      [
        header,
        ...Array.from({ length: 10 }, (_, at) =>
          [`2025-05-${day + at}`, `Firm ${at}`, `${currency}${100 + 7 * at + (at < others ? 1000 : 0)}`].join('|'),
        ),
      ].join('\n'),
    );
  const billed = (currency: string) => paid('Invoices', 'Invoice date|Customer|Total', currency, 10);

  it.each([
    [1, 'same_rows'],
    [2, null],
  ])('are the same sales until of ten more than one is not there: %i', (others, reason) => {
    const received = paid('Payments', 'Payment date|Client|Amount', '€', 14, others);
    for (const tabs of [
      [billed('€'), received],
      [received, billed('€')],
    ])
      expect(reasonOf(revenueOf(tabs))).toBe(reason);
  });

  it('are other sales in other money', () => {
    const received = paid('Payments', 'Payment date|Client|Amount', '£', 14, 1);
    const asked = readTabs([billed('€'), received], readingWith()).flatMap(({ questions }) => questions);
    expect(asked.map(({ ask }) => ask.text)).not.toContain('intake_ask_same_sales');
  });
});

it.each([
  [7, true],
  [6, false],
])('two exports of ten columns are of one kind where seven are called the same: %i', (same, alike) => {
  const exported = (mine: string) =>
    ({
      cells: [Array.from({ length: 10 }, (_, at) => (at < same ? `column ${at}` : `${mine} ${at}`))],
      headerRow: 1,
      data: null,
    }) as unknown as TabReading;
  expect(areAlike(exported('one'), exported('other'))).toBe(alike);
});
