import type { Answer } from '../../../../src/intake/reading';
import { analysisOf, byRep } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

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
    ['Owner', 'Account executive'],
    ['Accountmanager', 'Account owner'],
    ['Sales rep', 'Account executive'],
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

  const people = ['Mia', 'Joris', 'Mia', 'Lotte'];
  const others = ['Mia', 'Lotte', 'Piet', 'Piet'];
  const address = (name: string) => `${name.toLowerCase()}@example.com`;
  const lines = (row: (at: number) => string) => people.map((_name, at) => row(at)).join('\n');
  const kinds: [string, (first: string, second: string) => ReturnType<typeof rawTab>][] = [
    [
      'activities',
      (first, second) =>
        rawTab(
          'Calls',
          `Activity ID|Type|Status|Date|${first}|${second}\n${lines((at) => `${at}|Call|Done|2024-01-1${at}|${people[at]}|${others[at]}`)}`,
        ),
    ],
    [
      'subscriptions',
      (first, second) =>
        rawTab(
          'Subscriptions',
          `Customer|Start date|End date|MRR|${first}|${second}\n${lines((at) => `K${at}|2023-01-1${at}||10|${people[at]}|${others[at]}`)}`,
        ),
    ],
    [
      'deals, by address',
      (first, second) =>
        rawTab(
          'Deals',
          `Deal ID|Deal name|Stage|Amount|Close date|${first}|${second}\n${lines((at) => `${at}|D${at}|Won|10|2024-01-1${at}|${address(people[at])}|${address(others[at])}`)}`,
        ),
    ],
  ];
  test.each(
    kinds.flatMap(([kind, tab]) =>
      [
        ['Assigned to', 'User'],
        ['Vendedor', 'Responsable'],
        ['Account manager', 'Account owner'],
      ].map(([first, second]) => ({ kind, tab, first, second })),
    ),
  )('$kind: "$first" or "$second"', ({ tab, first, second }) => {
    expect(texts(tab(first, second))).toEqual(['intake_ask_rep']);
    expect(texts(tab(second, first))).toEqual(['intake_ask_rep']);
  });

  test('as often named, but beside other rows, are others; a word that nobody knows is one by the team', () => {
    const tab = deals('Owner', 'Sales rep', ['Mia', 'Lotte', 'Piet', 'Piet']);
    expect(texts(tab)).toEqual(['intake_ask_rep']);
    const team = rawTab('Team', 'Name|Email\nMia|m@x.nl\nJoris|j@x.nl\nLotte|l@x.nl\nPiet|p@x.nl');
    for (const [first, second] of [
      ['Hunter', 'Farmer'],
      ['Farmer', 'Hunter'],
    ]) {
      const analysis = analysisOf([deals(first, second, ['Mia', 'Lotte', 'Piet', 'Piet']), team]);
      expect(analysis.readings[0].questions).toMatchObject([{ ask: { text: 'intake_ask_rep' } }]);
    }
  });

  test.each([
    ['the same people by short names', 'Owner', 'Sales rep', ['MJ', 'JB', 'MJ', 'LV']],
    ["the account's owner", 'Deal owner', 'Account owner', undefined],
    ['addresses', 'Owner', 'Owner email', ['m@x.nl', 'm@x.nl', 'p@x.nl', 'p@x.nl']],
    ['ids', 'Owner', 'Owner id', ['11', '11', '12', '12']],
    ['who typed it in', 'Owner', 'Created by', undefined],
    ['who had it before', 'Current owner', 'Previous owner', undefined],
    ['who had it earlier', 'Sales rep', 'Previously assigned rep', undefined],
    ['wie het eerst had', 'Eigenaar', 'Oorspronkelijke eigenaar', undefined],
    ['wer es zuerst hatte', 'Besitzer', 'Ursprünglicher Besitzer', undefined],
  ])('no question about %s', (_what, first, second, others) => {
    for (const tab of [deals(first, second, others), deals(second, first, others)])
      expect(texts(tab)).not.toContain('intake_ask_rep');
  });
});

test('a column that is filled half as often as the other may be meant', () => {
  const people = ['Mia', 'Joris', 'Mia', 'Lotte', 'Mia', 'Joris'];
  const others = ['Piet', '', 'Lotte', '', 'Piet', ''];
  const rows = people.map((name, at) => `${at} | Won | 100 | 2024-01-10 | ${name} | ${others[at]}`);
  const tab = rawTab('Deals', ['Deal ID | Stage | Amount | Close date | Sales rep | Owner', ...rows].join('\n'));
  expect(texts(tab)).toEqual(['intake_ask_rep']);
});
