import { UTC } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';

/** One header of an ordinary export put in place of the plain one; the rest of the tab stays. */
const HEADERS = ['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Owner', 'Account'];
const ROWS = [
  ['Anvils', 'Closed Won', '900', '2024-04-03', '2024-05-22', 'Anna', 'Acme'],
  ['Ropes', 'Closed Lost', '400', '2024-04-10', '2024-05-19', 'Anna', 'Bolt'],
  ['Springs', 'Negotiation', '650', '2024-04-12', '', 'Bram', 'Cork'],
];

function fieldOf(place: number, header: string): string | undefined {
  const headers = HEADERS.map((plain, i) => (i === place ? header : plain));
  const { columns } = readTab({ name: 'tab', cells: [headers, ...ROWS] }, { zone: UTC, locale: 'en_US', answers: [] });
  return Object.entries(columns).find(([, column]) => column.index === place)?.[0];
}

describe('ordinary headers are recognised', () => {
  it.each([
    'Bedrag excl. btw',
    'Totaal excl. btw',
    'Offertebedrag',
    'Net amount',
    'Deal size',
    'Angebotswert',
    'Montant HT',
  ])('amount: %s', (header) => expect(fieldOf(2, header)).toBe('amount'));
  it.each([
    'Date opened',
    'Datum aanmaak',
    'Ingevoerd op',
    'Eröffnet am',
    'Date d’ouverture',
    'Fecha apertura',
    'Data creazione',
  ])('created: %s', (header) => expect(fieldOf(3, header)).toBe('createdOn'));
  it.each([
    'Schließdatum',
    'Signed on',
    'Datum getekend',
    'Date clôture',
    'Date de signature',
    'Avslutad',
    'Lukket',
    'Abgeschlossen',
  ])('closed: %s', (header) => expect(fieldOf(4, header)).toBe('closedOn'));
  it.each(['Verantwoordelijke', 'Behandelaar', 'Bearbeiter', 'Verantwortlich', 'Chargé d’affaires', 'Agente'])(
    'rep: %s',
    (header) => expect(fieldOf(5, header)).toBe('rep'),
  );
});

describe('an invoice number', () => {
  it.each(['Factuurnr.', 'Bestelnr.', 'Inv no', 'Document No.', 'Belegnummer', 'Boekstuknummer'])(
    '%s is the order id',
    (header) => {
      const cells = [
        [header, 'Datum', 'Klant', 'Bedrag'],
        ['2024-001', '2024-05-02', 'Acme', '100'],
        ['2024-002', '2024-05-02', 'Acme', '250'],
        ['2024-003', '2024-05-14', 'Bolt', '75'],
      ];
      const { columns } = readTab({ name: 'facturen', cells }, { zone: UTC, locale: 'en_US', answers: [] });
      expect(columns.id?.index).toBe(0);
    },
  );
});
