import type { Answer } from '../../../../src/intake/reading';
import { account, analysisOf, byRep } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const asked = (tab: ReturnType<typeof rawTab>, ...given: [column: string, answer: string][]) => {
  const answers: Answer[] = given.map(([column, answer]) => ({ tab: tab.name, column, answer }));
  return analysisOf(tab, { plan: { answers } });
};
const questionsOf = (analysis: ReturnType<typeof analysisOf>) =>
  analysis.readings[0].questions.map(({ column, ask }) => [column, ask.text]);

const shared = (share: string, amount: string, [whole, other]: [string, string]) =>
  rawTab(
    'deals',
    `
    Deal ID | Owner | ${share} | ${amount} | Stage | Close date
    1       | Kim   | 70 %     | ${whole}  | Won   | 2026-03-05
    1       | Lee   | 30 %     | ${other}  | Won   | 2026-03-05
    2       | Lee   | 100 %    | 500       | Won   | 2026-03-12
    3       | Lee   | 100 %    | 800       | Lost  | 2026-03-13
    `,
  );

describe('a deal on a row for each rep who has a share in it', () => {
  it.each([
    ['Split %', 'Deal amount', ['1000', '1000']],
    ['Aandeel', 'Amount', ['700', '300']],
    ['Credit', 'Value', ['1000', '1000']],
  ] as [string, string, [string, string]][])('is one deal, whether "%s" is of the whole or of parts', (...given) => {
    const analysis = asked(shared(...given));
    expect(analysis.result('revenue')).toMatchObject({ value: 1500, n: 2 });
    expect(analysis.result('win_rate')).toMatchObject({ value: 2 / 3, n: 3 });
    expect(account(analysis.result('win_rate'), 'deals')).toEqual({ used: 3, intake_part_of_deal: 1 });
  });

  it('is nobody’s before somebody has said whose it is', () => {
    const tab = shared('Anteil', 'Amount', ['1000', '1000']);
    expect(questionsOf(asked(tab))).toEqual([['Owner', 'intake_ask_shared_deals']]);
    expect(byRep(asked(tab), 'revenue')).toEqual({});
    expect(byRep(asked(tab, ['Owner', 'first row']), 'revenue')).toEqual({ Kim: 1000, Lee: 500 });
    expect(byRep(asked(tab, ['Owner', 'last row']), 'revenue')).toEqual({ Lee: 1500 });
  });

  it('is asked about where equal shares, or none, leave open whether the amounts are parts', () => {
    const tab = rawTab(
      'Affaires',
      `
      Identifiant | Commercial | Montant | Étape  | Date de clôture
      1           | Kim        | 1000    | Gagnée | 2026-03-05
      1           | Lee        | 1000    | Gagnée | 2026-03-05
      2           | Lee        | 500     | Perdue | 2026-03-12
      `,
    );
    expect(questionsOf(asked(tab))).toContainEqual(['Montant', 'intake_ask_deal_amount']);
    expect(asked(tab).result('revenue').reason?.text).toBe('intake_unread_deal_amount');
    expect(asked(tab).result('win_rate').value).toBe(0.5);
    expect(asked(tab, ['Montant', 'add up']).result('revenue').value).toBe(2000);
    expect(asked(tab, ['Montant', 'last row']).result('revenue').value).toBe(1000);
  });

  it('is a version of the deal where its stage is another: the last row counts', () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Owner | Amount | Stage    | Close date
      1       | Kim   | 900    | Proposal | 2026-03-05
      1       | Lee   | 1000   | Won      | 2026-03-05
      2       | Lee   | 500    | Lost     | 2026-03-12
      `,
    );
    expect(byRep(asked(tab), 'revenue')).toEqual({ Lee: 1000 });
    expect(questionsOf(asked(tab))).toEqual([]);
  });
});

describe('a deal on a row for each product', () => {
  it('comes to what its rows come to, and is no product’s', () => {
    const tab = rawTab(
      'Kansen',
      `
      Kansnummer | Verkoper | Fase     | Product | Bedrag | Sluitingsdatum
      1          | Kim      | Gewonnen | Tafel   | 600    | 2026-03-05
      1          | Kim      | Gewonnen | Stoel   | 400    | 2026-03-05
      2          | Lee      | Verloren | Tafel   | 500    | 2026-03-12
      3          | Lee      | Gewonnen | Tafel   | 700    | 2026-03-13
      `,
    );
    const analysis = asked(tab);
    expect(analysis.result('revenue')).toMatchObject({ value: 1700, n: 2 });
    expect(analysis.result('win_rate')).toMatchObject({ value: 2 / 3, n: 3 });
    expect(byRep(analysis, 'revenue')).toEqual({ Kim: 1000, Lee: 700 });
    expect(analysis.breakdown('revenue', 'product')).toEqual([]);
  });
});

describe('a deal on a row for each product, with the price of each line beside the whole', () => {
  const read = (header: string, ...rows: string[]) =>
    analysisOf(rawTab('Report', [header, ...rows].join('\n')), { asOf: '2024-03-31' });
  const lines = ['300|Mug|100', '300|Pot|200', '50|Pot|50', '500|Pot|500'];
  const deals = ['Roof|Acme|Kim|Won|2024-03-03', 'Roof|Acme|Kim|Won|2024-03-03'];
  const others = ['Wall|Bolt|Lou|Won|2024-03-13', 'Door|Cork|Lou|Lost|2024-03-14'];
  const rows = [...deals, ...others].map((deal, at) => `${deal}|${lines[at]}`);

  it.each(['Total price', 'Line total', 'Regelbedrag', 'Subtotal 2'])('"%s": the whole counts once', (price) => {
    const header = `Deal name|Account|Owner|Stage|Close date|Amount|Product|${price}`;
    const ids = rows.map((row, at) => `D${[1, 1, 2, 3][at]}|${row}`);
    for (const analysis of [read(header, ...rows), read(`Deal ID|${header}`, ...ids)]) {
      expect(analysis.readings[0].questions).toEqual([]);
      expect(analysis.result('sales_per_rep').value).toBe(350);
      expect(analysis.result('win_rate').value).toBeCloseTo(2 / 3);
    }
  });

  it('asks where nothing adds up, and takes deals of other days or customers for deals of their own', () => {
    const header = 'Deal name|Account|Owner|Stage|Close date|Amount|Product';
    const without = rows.map((row) => row.replace(/\|[^|]*$/, ''));
    expect(read(header, ...without).readings[0].questions).toMatchObject([{ ask: { text: 'intake_ask_deal_amount' } }]);
    for (const other of ['Roof|Acme|Kim|Won|2024-03-04|300|Pot', 'Roof|Dock|Kim|Won|2024-03-03|300|Pot']) {
      const analysis = read(header, without[0], other, ...without.slice(2));
      expect(analysis.result('sales_per_rep').value).toBe(650);
      expect(analysis.result('win_rate').value).toBe(0.75);
    }
  });
});
