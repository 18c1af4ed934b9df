import * as fc from 'fast-check';
import { readTab } from '../../../src/intake/read-tab';
import { nobodyAmong } from '../../../src/intake/values/nobody';
import { readingWith } from '../shared-data';

const among = (...labels: string[]): string[] => [...nobodyAmong(new Map(labels.map((label) => [label, 1])))];

describe('a text that names nobody', () => {
  it.each([
    '0',
    '000',
    '-',
    '--',
    '?',
    'N/B',
    'n.v.t.',
    'Unknown',
    'Walk-in',
    'WALK_IN CUSTOMER',
    'Cash sale',
    'onbekend',
    'Contante verkoop',
    'Passant',
    'niet toegewezen',
    'Laufkundschaft',
    'unbekannt',
    'Barverkauf',
    'Inconnu',
    'Client de passage',
    'Non renseigné',
    'Mostrador',
    'Cliente final',
    'Consumidor final',
    'Público en general',
    'Anónimo',
  ])('%s', (label) => expect(among(label, 'Acme', 'Bolt')).toEqual([label]));

  it('may be a word that is a name elsewhere, beside one that is none', () => {
    expect(among('Balcão', 'Acme')).toEqual([]);
    expect(among('Balcão', 'Acme', 'Venda avulsa')).toEqual(['Venda avulsa', 'Balcão']);
  });

  it('is told from a name that holds its word', () => {
    const names = [
      'Guest Hotels',
      'Test BV',
      'Passant & Zn',
      'Cash Converters',
      'None Such Ltd',
      'Bar Mostrador 12',
      '100',
      '007',
    ];
    expect(among(...names)).toEqual([]);
  });

  it.each(['Guest', 'Gast', 'Invité', 'Invitado', 'Test', 'contant', 'Diverse', 'test@test.com', 'no-email@shop.nl'])(
    '%s is believed on many rows, not on one',
    (label) => {
      const others: [string, number][] = [
        ['Acme', 1],
        ['Bolt', 1],
        ['Cork', 2],
      ];
      expect([...nobodyAmong(new Map([[label, 9], ...others]))]).toEqual([label]);
      expect([...nobodyAmong(new Map([[label, 1], ...others]))]).toEqual([]);
    },
  );

  it('never makes a name of letters and digits blank that is in no list', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,6} [A-Z][a-z]{3,9}$/);
    fc.assert(fc.property(fc.array(name, { maxLength: 8 }), (names) => expect(among(...names)).toEqual([])));
  });
});

describe('in a tab', () => {
  const orders = (customers: string[]) =>
    readTab(
      {
        name: 'bestellingen',
        cells: [
          ['Ordernummer', 'Datum', 'Klant', 'Bedrag', 'Verkoper'],
          ...customers.map((customer, row) => [`A${row}`, '2025-03-01', customer, '10', row === 0 ? 'n.v.t.' : 'Ann']),
        ],
      },
      readingWith(),
    );

  it('names no customer and no rep, which is said with its rows', () => {
    const { data, problems } = orders(['0', 'Acme', 'Passant', 'Bolt', '0']);
    const customer = data?.columns.customer;
    const named = customer?.type === 'text' ? Array.from(customer.codes, (code) => customer.labels[code]) : [];
    expect(named).toEqual(['', 'Acme', '', 'Bolt', '']);
    expect(problems).toEqual([
      {
        reason: { text: 'intake_problem_no_customer', values: { value: '0', column: 'Klant' } },
        rows: 2,
        cells: ['C2', 'C6'],
      },
      {
        reason: { text: 'intake_problem_no_customer', values: { value: 'Passant', column: 'Klant' } },
        rows: 1,
        cells: ['C4'],
      },
      {
        reason: { text: 'intake_problem_no_rep', values: { value: 'n.v.t.', column: 'Verkoper' } },
        rows: 1,
        cells: ['E2'],
      },
    ]);
  });

  it('keeps every row and its amount', () => {
    const { data } = orders(['0', 'Acme', 'Passant', 'Bolt', '0']);
    const amount = data?.columns.amount;
    expect(amount?.type === 'number' ? [...amount.values] : []).toEqual([10, 10, 10, 10, 10]);
    expect([...(data?.leftOut ?? [])]).toEqual([0, 0, 0, 0, 0]);
  });
});
