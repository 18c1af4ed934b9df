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

it('an amount beside seats may be for one or for all: no number, and what to do', () => {
  expect(reasonOf(mrr('Amount', 'Users'))).toBe('intake_unread_seats');
  expect(mrr('Total', 'Users').value).toBe(20 + 90 / 3);
});
