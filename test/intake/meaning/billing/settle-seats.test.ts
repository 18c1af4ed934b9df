import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const mrr = (price: string, seats: string | null) => {
  const count = (number: number): string => (seats === null ? '' : ` | ${number}`);
  const header = `Contract number | Customer | Billing cycle | ${price}${seats === null ? '' : ` | ${seats}`}`;
  const tab = rawTab(
    'subscriptions',
    `${header} | Start date | End date
    1 | Anna | monthly   | 20${count(4)} | 2024-01-01 |
    2 | Bram | quarterly | 90${count(2)} | 2024-01-01 |`,
  );
  return analysisOf(tab, { asOf: '2024-03-31' }).result('mrr');
};

describe('a price for one', () => {
  it.each([
    ['Price per user', 'Number of users'],
    ['Price per seat', 'Seat count'],
    ['Unit price', 'Licences'],
    ['Prijs per gebruiker', 'Gebruikers'],
    ['Prijs per licentie', 'Aantal werkplekken'],
    ['Preis pro Lizenz', 'Anzahl Lizenzen'],
    ['Preis pro Nutzer', 'Benutzer'],
    ['Prix par utilisateur', 'Utilisateurs'],
    ['Prix unitaire', 'Nombre de postes'],
    ['Precio por usuario', 'Número de usuarios'],
    ['Precio por licencia', 'Licencias'],
  ])('%s is taken %s times', (price, seats) => {
    expect(mrr(price, seats).value).toBe(20 * 4 + (90 * 2) / 3);
  });

  it.each(['Price per seat', 'Prijs per gebruiker', 'Einzelpreis', 'Prix unitaire', 'Precio por licencia'])(
    '%s is no MRR where no column says how many',
    (price) => {
      const result = mrr(price, null);
      expect([result.value, reasonOf(result)]).toEqual([null, 'intake_unread_per_seat']);
    },
  );
});

describe('an amount beside a quantity', () => {
  const of = (header: string, rows: string, answer?: string) => {
    const tab = rawTab('Contracts', `Contract|Customer|${header}|Interval|Start date|End date\n${rows}`);
    const answers = answer ? [{ tab: 'Contracts', column: header.split('|')[2], answer }] : [];
    return analysisOf(tab, { asOf: '2024-03-31', plan: { answers } });
  };
  const rows = '1|Anna|Pro|4|80|month|2024-01-01|\n2|Bram|Plus|2|90|month|2024-01-01|';

  it.each([
    'Plan|Quantity|Amount',
    'Plan|Users|Amount',
    'Tarief|Aantal|Bedrag',
    'Tarif|Anzahl|Betrag',
    'Formule|Quantité|Montant',
    'Plan|Cantidad|Importe',
  ])('may be for one or for all: %s', (header) => {
    const asked = of(header, rows);
    expect(reasonOf(asked.result('mrr'))).toBe('intake_unread_seats');
    const [, quantity, column] = header.split('|');
    const [{ ask, options }, ...more] = asked.readings[0].questions;
    expect([ask, options, more]).toEqual([
      { text: 'intake_ask_seats', values: { column, quantity } },
      ['for one', 'for all'],
      [],
    ]);
    expect(of(header, rows, 'for one').result('mrr').value).toBe(500);
    expect(of(header, rows, 'for all').result('mrr').value).toBe(170);
  });

  it.each([
    [
      'for one, as a plan costs the same whatever the quantity',
      'Plan|Quantity|Amount',
      '1|A|Pro|4|20|month|2024-01-01|\n2|B|Pro|2|20|month|2024-01-01|',
      120,
    ],
    [
      'for all, as a plan costs the same per piece',
      'Plan|Quantity|Amount',
      '1|A|Pro|4|80|month|2024-01-01|\n2|B|Pro|2|40|month|2024-01-01|',
      120,
    ],
    ['for all, as its header says', 'Plan|Quantity|Total', rows, 170],
    [
      'either, as nobody has several',
      'Plan|Quantity|Amount',
      '1|A|Pro|1|20|month|2024-01-01|\n2|B|Plus|1|50|month|2024-01-01|',
      70,
    ],
  ])('is %s', (_what, header, some, value) => {
    expect(of(header, some).result('mrr').value).toBe(value);
    expect(of(header, some).readings[0].questions).toEqual([]);
  });
});
