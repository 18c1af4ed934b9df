import type { Answer } from '../../../../src/intake/reading';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const read = (headers: string, said?: string) => {
  const [first, second = ''] = headers.split(',');
  const more = (value: string): string => (second === '' ? '' : `| ${value}`);
  const tab = rawTab(
    'deals',
    `
    Deal id | Owner | Stage | Close date | ${first} ${second === '' ? '' : `| ${second}`}
    D1      | Ann   | Won   | 2024-03-01 | 120 ${more('150')}
    D2      | Ann   | Lost  | 2024-03-02 | 80  ${more('90')}
    D3      | Bob   | Won   | 2024-03-04 | 40  ${more('60')}
    `,
  );
  const answers: Answer[] = said === undefined ? [] : [{ tab: 'deals', column: '', value: 'amount', answer: said }];
  const analysis = analysisOf(tab, { asOf: '2024-03-31', plan: { answers } });
  return { questions: analysis.readings[0].questions, sales: analysis.result('sales_per_rep'), analysis };
};

describe('deals with an amount per month or year only', () => {
  it.each([
    'final_mrr_usd',
    'MRR',
    'Monthly amount',
    'Maandbedrag',
    'Jahresbetrag',
    'Montant mensuel',
    'Importe mensual',
  ])('whether "%s" is the amount is asked, and no sum is given before', (header) => {
    const { questions, sales, analysis } = read(header);
    expect(questions.map(({ ask, options }) => [ask.text, options])).toEqual([
      ['intake_ask_recurring', [header, 'none of them']],
    ]);
    expect(reasonOf(sales)).toBe('intake_unread_recurring');
    expect(analysis.result('win_rate').value).toBeCloseTo(2 / 3, 9);
  });

  it('counts by the column that is chosen', () => {
    const { questions, sales } = read('list price mrr,final mrr', 'final mrr');
    expect(questions).toEqual([]);
    expect(sales.value).toBe(210);
  });

  it('has no amount where none of them is chosen', () => {
    const { questions, sales } = read('final mrr', 'none of them');
    expect(questions).toEqual([]);
    expect(reasonOf(sales)).toBe('no_column');
  });

  it('is no question where the deals have an amount', () => {
    const { questions, sales } = read('MRR,Amount');
    expect(questions).toEqual([]);
    expect(sales.value).toBe(210);
  });
});
