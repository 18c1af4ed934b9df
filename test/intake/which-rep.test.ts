import type { Answer } from '../../src/intake/reading';
import { analysisOf, byRep } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const deals = (first: string, second: string, others = ['Mia', 'Mia', 'Piet', 'Piet']) =>
  rawTab(
    'Deals',
    `
    Deal ID | Stage | Amount | Close date | ${first} | ${second}
    1       | Won   | 100    | 2024-01-10 | Mia | ${others[0]}
    2       | Won   | 200    | 2024-01-31 | Joris | ${others[1]}
    3       | Won   | 400    | 2024-03-01 | Mia | ${others[2]}
    4       | Lost  | 50     | 2024-03-02 | Lotte | ${others[3]}
    `,
  );
const of = (tab: ReturnType<typeof rawTab>, ...answers: Answer[]) =>
  analysisOf([tab], { asOf: '2024-03-31', plan: { answers } });
const texts = (tab: ReturnType<typeof rawTab>, ...answers: Answer[]) =>
  of(tab, ...answers).readings[0].questions.map(({ ask }) => ask.text);

describe('two columns of people that fit equally well', () => {
  test.each([
    ['Owner', 'Sales rep'],
    ['Sales manager', 'Assigned to'],
    ['Verkoper', 'Behandelaar'],
    ['Vertriebsmitarbeiter', 'Bearbeiter'],
    ['Commercial', 'Responsable'],
    ['Vendedor', 'Asesor'],
  ])('"%s" beside "%s": one click says who sold', (first, second) => {
    const tab = deals(first, second);
    expect(texts(tab)).toEqual(['intake_ask_rep']);
    expect(of(tab).result('sales_per_rep').notes).toEqual([expect.objectContaining({ text: 'intake_unread_rep' })]);
    expect(byRep(of(tab), 'sales_per_rep')).toEqual({});
    expect(of(tab).result('revenue').value).toBe(700);
    const [{ column, value, options }] = of(tab).readings[0].questions;
    const sold = options.map((answer) => {
      expect(texts(tab, { tab: 'Deals', column, value, answer })).toEqual([]);
      return byRep(of(tab, { tab: 'Deals', column, value, answer }), 'sales_per_rep');
    });
    expect(sold).toEqual(
      expect.arrayContaining([
        { Mia: 500, Joris: 200, Lotte: 0 },
        { Mia: 300, Piet: 400 },
      ]),
    );
  });

  test.each([
    ['the same people by short names', 'Owner', 'Sales rep', ['MJ', 'JB', 'MJ', 'LV']],
    ["the account's owner", 'Deal owner', 'Account owner', undefined],
    ['addresses', 'Owner', 'Owner email', ['m@x.nl', 'm@x.nl', 'p@x.nl', 'p@x.nl']],
    ['ids', 'Owner', 'Owner id', ['11', '11', '12', '12']],
    ['who typed it in', 'Owner', 'Created by', undefined],
  ])('no question about %s', (_what, first, second, others) => {
    for (const tab of [deals(first, second, others), deals(second, first, others)])
      expect(texts(tab)).not.toContain('intake_ask_rep');
  });
});
