import fc from 'fast-check';
import type { Answer, RawTab } from '../../../../src/intake/reading';
import { analysisOf } from '../../../kpis/asking';
import { rawTab, rawTabOf } from '../../../raw-tab';

const revenueOf = (...tabs: RawTab[]) => analysisOf(tabs).result('revenue');

describe('rows of one id of which one was changed later', () => {
  it('count as that one says, wherever it stands, in five languages', () => {
    const headers = ['Last modified', 'Gewijzigd op', 'Zuletzt geändert', 'Dernière modification', 'Actualizado el'];
    for (const header of headers) {
      const tab = rawTab(
        'deals',
        `
        Deal ID | Owner | Stage    | Amount | Close date | ${header}
        7       | Ann   | Won      | 500    | 2026-03-20 | 2026-03-21
        8       | Bob   | Won      | 200    | 2026-03-10 | 2026-03-10
        7       | Ann   | Proposal | 900    | 2026-04-30 | 2026-02-11
        `,
      );
      expect(revenueOf(tab)).toMatchObject({ value: 700, n: 2 });
      expect(analysisOf([tab]).readings[0].problems).toEqual([
        { reason: { text: 'intake_duplicate_version' }, rows: 1, cells: ['A4'] },
      ]);
    }
  });

  it('a row that was never changed is the older one; two changed on one day leave the last', () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Owner | Stage | Amount | Close date | Modified time
      1       | Ann   | Won   | 60     | 2026-03-03 | 2026-03-05
      1       | Ann   | Won   | 50     | 2026-03-03 |
      2       | Ann   | Won   | 7      | 2026-03-03 | 2026-03-05
      2       | Ann   | Won   | 9      | 2026-03-03 | 2026-03-05
      `,
    );
    expect(revenueOf(tab)).toMatchObject({ value: 69, n: 2 });
  });

  it('of an order replace each other line by line', () => {
    const tab = rawTab(
      'bestellingen',
      `
      Bestelnummer | Besteldatum | Klant | Artikel | Regelbedrag | Laatst bijgewerkt
      1            | 2026-03-02  | Smit  | Tafel   | 110         | 2026-03-09
      1            | 2026-03-02  | Smit  | Stoel   | 40          | 2026-03-02
      1            | 2026-03-02  | Smit  | Tafel   | 100         | 2026-03-02
      2            | 2026-03-05  | Vos   | Stoel   | 40          | 2026-03-05
      `,
    );
    expect(revenueOf(tab)).toMatchObject({ value: 190, n: 2 });
  });

  it('a credit note under the number of its invoice is no version of it', () => {
    const tab = rawTab(
      'invoices',
      `
      Invoice no | Invoice date | Customer | Amount | Updated at
      1          | 2026-03-02   | Ann      | 100    | 2026-03-02
      1          | 2026-03-09   | Ann      | -30    | 2026-03-09
      2          | 2026-03-09   | Bob      | 50     | 2026-03-09
      `,
    );
    expect(revenueOf(tab).value).toBe(120);
  });

  it('give one figure in whatever order they stand', () => {
    const version = fc.record({ id: fc.integer({ min: 1, max: 3 }), amount: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 12 }), fc.integer(), (versions, seed) => {
        const rows = versions.map(({ id, amount }, at) => [
          `D${id}`,
          'Ann',
          'Won',
          amount,
          '2026-03-20',
          `2026-03-${String(at + 1).padStart(2, '0')}`,
        ]);
        const newest = new Map(versions.map(({ id, amount }) => [id, amount]));
        const shuffled = rows.map((row, at) => ({ row, key: (at * 7 + Math.abs(seed)) % 13 }));
        shuffled.sort((one, other) => one.key - other.key);
        const tab = rawTabOf(
          'deals',
          'Deal ID | Owner | Stage | Amount | Close date | Last modified',
          shuffled.map(({ row }) => row),
        );
        expect(revenueOf(tab).value).toBe([...newest.values()].reduce((sum, one) => sum + one, 0));
      }),
      { numRuns: 40 },
    );
  });

  it('wait for the order of day and month in the dates of their changes, which is not asked where no id repeats', () => {
    const header = 'Deal ID | Owner | Stage | Amount | Close date | Modified on';
    const rows = [
      ['1', 'Ann', 'Won', 500, '2026-03-20', '05/03/2026'],
      ['2', 'Ann', 'Won', 200, '2026-03-20', '05/03/2026'],
      ['1', 'Ann', 'Open', 500, '2026-03-20', '03/05/2026'],
    ];
    const asked = analysisOf([rawTabOf('deals', header, rows)]);
    expect(asked.result('revenue').reason?.text).toBe('intake_unread_date_order');
    const answers: Answer[] = [{ tab: 'deals', column: 'Modified on', answer: 'm/d/y' }];
    expect(analysisOf([rawTabOf('deals', header, rows)], { plan: { answers } }).result('revenue').value).toBe(700);
    const single = analysisOf([rawTabOf('deals', header, rows.slice(0, 2))]);
    expect([single.readings[0].questions.length, single.result('revenue').value]).toEqual([0, 700]);
  });
});

describe('an order that stands in two exports', () => {
  const march = `
    Order ID | Order date | Customer | Total | Status
    1        | 2026-03-02 | Ann      | 120   | Paid
    2        | 2026-03-13 | Bob      | 200   | Paid
  `;

  it('counts as the later one has it', () => {
    const later = `
      Order ID | Order date | Customer | Total | Status             | Refund
      1        | 2026-03-02 | Ann      | 100   | Paid               | 0
      2        | 2026-03-13 | Bob      | 200   | Partially refunded | 40
      3        | 2026-03-25 | Cas      | 50    | Paid               | 0
    `;
    expect(revenueOf(rawTab('orders 31', later), rawTab('orders 15', march))).toMatchObject({ value: 310, n: 3 });
  });

  it('is another one on another day, or of another customer', () => {
    const april = `
      Order ID | Order date | Customer | Total | Status
      1        | 2026-04-02 | Ann      | 30    | Paid
      2        | 2026-04-13 | Bob      | 40    | Paid
    `;
    expect(revenueOf(rawTab('march', march), rawTab('april', april)).value).toBe(390);
  });
});

describe('rows of one invoice that are no versions of it', () => {
  it.each([
    ['what was paid on another day', 'Paid on', '2026-03-05', '2026-03-20'],
    ['a line of its own', 'Line no', '1', '2'],
    ['a description', 'Description', 'Desk', 'Chair'],
  ])('%s is a part, whenever it was changed', (_, header, one, other) => {
    const tab = rawTab(
      'invoices',
      `
      Invoice no | Invoice date | Customer | ${header} | Amount | Last updated
      F1         | 2026-03-02   | Ann      | ${one}    | 50     | 2026-03-05
      F1         | 2026-03-02   | Ann      | ${other}  | 60     | 2026-03-20
      F2         | 2026-03-13   | Bob      | ${one}    | 200    | 2026-03-13
      `,
    );
    expect(revenueOf(tab)).toMatchObject({ value: 310, n: 2 });
  });

  it('the highest number of a version counts where no day tells', () => {
    const tab = rawTab(
      'Rechnungen',
      `
      Rechnungsnummer | Fassung | Rechnungsdatum | Kunde | Betrag
      1               | 2       | 2026-03-02     | Ott   | 120
      1               | 1       | 2026-03-02     | Ott   | 100
      2               | 1       | 2026-03-09     | Amt   | 50
      `,
    );
    expect(revenueOf(tab)).toMatchObject({ value: 170, n: 2 });
  });
});
