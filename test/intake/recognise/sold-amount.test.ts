import type { Answer } from '../../../src/intake/reading';
import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

/** Sold for 1,260 in all; 1,500 was expected of the deals that were won. */
const tab = (expected: string, sold: string, open = '') =>
  rawTab(
    'deals',
    `
    Deal id | Owner | Stage       | Created    | Close date | ${expected} | ${sold}
    D1      | Ann   | Won         | 2024-01-11 | 2024-03-01 | 1000 | 820
    D2      | Ann   | Lost        | 2024-01-17 | 2024-03-02 | 700  |
    D3      | Bob   | Won         | 2024-01-15 | 2024-03-04 | 500  | 440
    D4      | Bob   | Negotiation | 2024-01-13 | 2024-05-04 | 300  | ${open}
    D5      | Bob   | Proposal    | 2024-01-14 | 2024-06-04 | 450  |
    `,
  );
const of = (one: ReturnType<typeof rawTab>, answers: Answer[] = []) =>
  analysisOf(one, { asOf: '2024-03-31', plan: { answers } });
const asked = (one: ReturnType<typeof rawTab>) =>
  of(one).readings[0].questions.map(({ ask, options }) => [ask.text, options]);

describe('what a deal was sold for, beside what was expected of it', () => {
  it.each([
    ['Expected amount', 'Final amount'],
    ['Expected revenue', 'Actual revenue'],
    ['Est. value', 'Signed value'],
    ['Forecast amount', 'Realised amount'],
    ['Verwacht bedrag', 'Definitief bedrag'],
    ['Geschatte waarde', 'Getekende waarde'],
    ['Verwachte omzet', 'Gerealiseerde omzet'],
    ['Verwacht bedrag', 'Eindbedrag'],
    ['Erwarteter Betrag', 'Endgültiger Betrag'],
    ['Erwarteter Umsatz', 'Ist-Umsatz'],
    ['Geschätzter Wert', 'Abschlusswert'],
    ['Montant prévu', 'Montant définitif'],
    ['CA prévisionnel', 'CA réalisé'],
    ['Importe esperado', 'Importe firmado'],
    ['Ingresos esperados', 'Ingresos reales'],
  ])('is the amount: "%s" and "%s"', (expected, sold) => {
    const one = tab(expected, sold);
    expect(asked(one)).toEqual([]);
    const result = of(one).result('sales_per_rep');
    expect(result.value).toBe(1260);
    expect(result.notes.map(({ text }) => text)).not.toContain('note_expected_amount');
  });

  it('leaves the open deals at what is expected of them, and says so', () => {
    const result = of(tab('Expected amount', 'Final amount')).result('pipeline_value');
    expect(result.value).toBe(750);
    expect(result.notes.map(({ text }) => text)).toContain('note_expected_of_open');
    // One of them has an actual amount already: then a blank is a blank, and the one is no value of both.
    const some = of(tab('Expected amount', 'Final amount', '250')).result('pipeline_value');
    expect([reasonOf(some), some.rows[0].leftOut]).toEqual([
      'only_part',
      expect.arrayContaining([{ reason: { text: 'no_amount' }, rows: 1 }]),
    ]);
  });

  it.each([
    ['Expected amount', 'Zuschlag erhalten'],
    ['Verwacht bedrag', 'Wat het werd'],
    ['Amount', 'Wat het werd'],
    ['Amount', 'Final amount'],
    ['Value', 'Signed value'],
    ['Bedrag', 'Definitief bedrag'],
    ['Betrag', 'Vereinbarter Betrag'],
    ['Montant', 'Montant signé'],
    ['Importe', 'Importe acordado'],
  ])('is asked about, before any sum is given: "%s" and "%s"', (first, second) => {
    const one = tab(first, second);
    expect(asked(one)).toEqual([['intake_ask_amount', [first, second]]]);
    expect(reasonOf(of(one).result('revenue'))).toBe('intake_unread_amount');
    expect(of(one).result('win_rate').value).toBeCloseTo(2 / 3, 9);
    const said = (answer: string) => of(one, [{ tab: 'deals', column: '', value: 'amount', answer }]);
    expect([first, second].map((answer) => said(answer).result('revenue').value)).toEqual([1500, 1260]);
    expect(said(second).readings[0].questions).toEqual([]);
  });
});

describe('a column of numbers beside the amount that nobody sold for', () => {
  it.each([
    'Weighted amount',
    'Cost',
    'Discount',
    'Probability',
    'Days to close',
    'Commission',
    'Expected amount',
    'MRR',
  ])('is not asked about: "%s"', (header) => {
    const one = tab('Amount', header);
    expect(asked(one)).toEqual([]);
    expect(of(one).result('revenue').value).toBe(1500);
  });

  it('is not where it holds the amounts themselves, far smaller numbers, or says nothing of money', () => {
    const beside = (header: string, values: [unknown, unknown, unknown]) => {
      const [won, lost, other] = values;
      return rawTab(
        'deals',
        `Deal id|Owner|Stage|Close date|Amount|${header}\nD1|Ann|Won|2024-03-01|1000|${won}\nD2|Ann|Lost|2024-03-02|700|${lost}\nD3|Bob|Won|2024-03-04|500|${other}`,
      );
    };
    for (const one of [
      beside('Sold for', [1000, '', 500]),
      beside('Calls made', [12, '', 8]),
      beside('Machine hours', [900, 650, 480]),
    ]) {
      expect(asked(one)).toEqual([]);
      expect(of(one).result('revenue').value).toBe(1500);
    }
  });
});
