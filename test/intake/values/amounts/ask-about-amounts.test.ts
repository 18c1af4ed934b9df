import { answersFor } from '../../../../src/intake/answers/answers';
import { optionTitle } from '../../../../src/intake/answers/option-title';
import type { Answer } from '../../../../src/intake/reading';
import { account, analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const shop = (amounts: string[]): ReturnType<typeof rawTab> =>
  rawTab(
    'facturen',
    `
    Factuurnummer | Factuurdatum | Klant | Bedrag
    ${amounts.map((amount, at) => `F${at + 1} | 2024-03-0${at + 1} | Klant ${at + 1} | ${amount}`).join('\n    ')}
    `,
  );

const read = (amounts: string[], answers: Answer[] = []) => {
  const analysis = analysisOf(shop(amounts), { asOf: '2024-03-31', plan: { answers } });
  const revenue = analysis.result('revenue');
  const questions = analysis.readings[0].questions.map(({ value, options }) => [value, options]);
  return { revenue: revenue.value, questions, rows: account(revenue, 'facturen') };
};

const answer = (value: string, said: string): Answer => ({ tab: 'facturen', column: 'Bedrag', value, answer: said });

describe('a text with digits among amounts that is no number', () => {
  it.each([
    ['€1.234.56', ['1234.56', '123456']],
    ['1,234,56', ['1234.56', '123456']],
    ['€ 500 + btw', ['500']],
    ['ca. 10k', ['10000']],
    ['1500-2000', ['1500', '2000']],
    ['-12.34.56', ['-1234.56', '-123456']],
    ['75?', ['75']],
  ])('%s is asked about, with what it may be', (text, options) => {
    const { revenue, questions, rows } = read(['200.50', text, '100.25']);
    expect(questions).toEqual([[text, [...options, 'no amount']]]);
    expect(revenue).toBeNull();
    expect(rows).toEqual({ used: 2, amount_unreadable: 1 });
  });

  it('counts as what was answered, wherever it stands', () => {
    const { revenue, questions, rows } = read(
      ['200.50', '€1.234.56', '75?', '€1.234.56', '10', '20', '30'],
      [answer('€1.234.56', '1234.56'), answer('75?', 'no amount')],
    );
    expect(questions).toEqual([]);
    expect(revenue).toBeCloseTo(260.5 + 2 * 1234.56, 9);
    expect(rows).toEqual({ used: 6, no_amount: 1 });
  });

  it('an answer that is no amount answers nothing', () => {
    expect(read(['200.50', '75?'], [answer('75?', 'about 75')]).questions).toEqual([['75?', ['75', 'no amount']]]);
  });

  it('is told, not asked about, without digits', () => {
    const { questions, rows } = read(['200.50', 'op aanvraag', '10']);
    expect(questions).toEqual([]);
    expect(rows).toEqual({ used: 2, amount_unreadable: 1 });
  });

  it('in a totals row below the data asks nothing', () => {
    const tab = rawTab(
      'facturen',
      `
      Factuurnummer | Factuurdatum | Klant | Bedrag
      F1            | 2024-03-01   | Ann   | 100
      F2            | 2024-03-02   | Bob   | 50
      Totaal        |              |       | 150,- in 2 rijen
      `,
    );
    const analysis = analysisOf(tab, { asOf: '2024-03-31' });
    expect(analysis.readings[0].questions).toEqual([]);
    expect(analysis.result('revenue').value).toBe(150);
  });

  it('shows what it may be as the language writes numbers', () => {
    expect(['1234.56', '123456', 'no amount'].map((option) => optionTitle(option, 'orders', 'nl'))).toEqual([
      '1.234,56',
      '123456',
      'geen bedrag',
    ]);
  });

  it('is another question than that about the header', () => {
    const answers = answersFor('facturen', [answer('1,234,56', '1234.56')]);
    expect(answers.amount('Bedrag', '1,234,56')).toBe(1234.56);
    expect(answers.amount('Btw', '1,234,56')).toBeUndefined();
    expect(answers.field('Bedrag')).toBeUndefined();
  });
});

describe('Q3', () => {
  it('is three quetzales among quetzales', () => {
    expect(read(['Q250', 'Q3', 'Q1,200.50', 'Q4']).revenue).toBeCloseTo(1457.5, 9);
  });

  it('is no amount among other amounts', () => {
    const { questions, rows } = read(['250', 'Q3', '1200.50']);
    expect(rows).toEqual({ used: 2, amount_unreadable: 1 });
    expect(questions).toEqual([['Q3', ['3', 'no amount']]]);
  });
});
