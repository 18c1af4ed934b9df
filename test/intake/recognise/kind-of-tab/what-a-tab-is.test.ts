import type { Cell } from '../../../../src/base/cell';
import { readTab } from '../../../../src/intake/read-tab';
import { readTabs } from '../../../../src/intake/read-tabs';
import type { RawTab, TabReading } from '../../../../src/intake/reading';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

/** Twelve rows under a header `a|b|c`, each cell made of its row's number. */
const tab = (name: string, header: string, cells: (row: number) => Cell[], rows = 12): RawTab => ({
  name,
  cells: [header.split('|'), ...Array.from({ length: rows }, (_, row) => cells(row + 1))],
});
const day = (row: number): string => `2025-03-${String((row % 28) + 1).padStart(2, '0')}`;
const of = (row: number, ...labels: string[]): string => labels[row % labels.length];

const kindSaid = ({ problems }: TabReading): unknown => {
  const [said] = problems.filter(({ reason }) => reason.text === 'intake_problem_other_kind');
  const kind = said?.reason.values?.kind;
  return typeof kind === 'object' && 'en' in kind ? kind.en : null;
};

describe('a list that no KPI counts is not read, and it is said what it looks like', () => {
  it.each<[string, RawTab]>([
    [
      'a list of contacts',
      tab('Kontakte', 'Vorname|Nachname|E-Mail|Telefon|Ort|Erstellt am', (i) => [
        `V${i}`,
        `N${i}`,
        `a${i}@x.de`,
        `030${i}`,
        'Bonn',
        day(i),
      ]),
    ],
    [
      'a list of contacts',
      tab('contacten', 'Voornaam|Achternaam|E-mail|Bedrijf|Plaats|Aangemaakt op', (i) => [
        `V${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        `B${i}`,
        'Ede',
        day(i),
      ]),
    ],
    [
      'a list of contacts',
      tab('export', 'Record ID|First Name|Last Name|Email|Phone Number|City|Create Date', (i) => [
        String(9000 + i),
        `F${i}`,
        `L${i}`,
        `a${i}@x.com`,
        `0${i}`,
        'Leeds',
        day(i),
      ]),
    ],
    [
      'a list of contacts',
      tab('contactos', 'Nombre|Apellidos|Correo electrónico|Teléfono|Ciudad|Provincia', (i) => [
        `N${i}`,
        `A${i}`,
        `a${i}@x.es`,
        `6${i}`,
        'León',
        of(i, 'León', 'Burgos'),
      ]),
    ],
    [
      'a list of support tickets or tasks',
      tab('tickets', 'Ticket ID|Subject|Status|Priority|Created|First response|Resolved|Agent', (i) => [
        `T${i}`,
        `s${i}`,
        of(i, 'Open', 'Solved', 'Pending'),
        of(i, 'High', 'Low'),
        day(i),
        day(i + 1),
        day(i + 2),
        of(i, 'Ann', 'Bob'),
      ]),
    ],
    [
      'a list of support tickets or tasks',
      tab('Jira', 'Issue key|Issue Type|Summary|Status|Priority|Assignee|Reporter|Created|Resolved', (i) => [
        `AB-${i}`,
        of(i, 'Bug', 'Story'),
        `s${i}`,
        of(i, 'To Do', 'Done'),
        'High',
        of(i, 'Ann', 'Bob'),
        'Cas',
        day(i),
        day(i + 1),
      ]),
    ],
    [
      'a list of support tickets or tasks',
      tab('storingen', 'Ticketnummer|Melder|Onderwerp|Status|Prioriteit|Aangemaakt op|Opgelost op', (i) => [
        `T${i}`,
        `M${i}`,
        `o${i}`,
        of(i, 'Open', 'Gesloten'),
        of(i, 'Hoog', 'Laag'),
        day(i),
        day(i + 3),
      ]),
    ],
    [
      'a call log of a telephone system',
      tab('cdr', 'id|Caller|Callee|Direction|Start time|Duration|Status', (i) => [
        `c${i}`,
        `06${i}`,
        `07${i}`,
        of(i, 'in', 'out'),
        `${day(i)} 10:00`,
        String(i * 7),
        of(i, 'ANSWERED', 'NO ANSWER'),
      ]),
    ],
    [
      'a call log of a telephone system',
      tab('Anrufliste', 'Datum|Anrufer|Rufnummer|Nebenstelle|Gesprächsdauer|Ergebnis', (i) => [
        day(i),
        `A${i}`,
        `030${i}`,
        String(20 + (i % 3)),
        `00:0${i % 9}:10`,
        of(i, 'angenommen', 'verpasst'),
      ]),
    ],
    [
      'a calendar',
      tab(
        'agenda',
        'Subject|Start Date|Start Time|End Date|End Time|All day event|Meeting Organizer|Required Attendees|Location',
        (i) => [`m${i}`, day(i), '10:00', day(i), '11:00', 'FALSE', 'Ann', 'Bob', 'Room 1'],
      ),
    ],
    [
      'a stock list',
      tab('voorraad', 'Artikelnummer|Omschrijving|Voorraad|Minimumvoorraad|Magazijn|Bijgewerkt op', (i) => [
        `A${i}`,
        `o${i}`,
        String(i * 3),
        '5',
        'M1',
        day(i),
      ]),
    ],
    [
      'a bank statement',
      tab('mutaties', 'Datum|Naam tegenpartij|Tegenrekening|Bedrag|Saldo|Omschrijving', (i) => [
        day(i),
        `N${i}`,
        `NL00BANK${i}`,
        `${i}.50`,
        `${i * 10}.00`,
        'x',
      ]),
    ],
    [
      'a bank statement',
      tab('Kontoauszug', 'Buchungstag|Wertstellung|Verwendungszweck|Betrag|Währung|Kontostand', (i) => [
        day(i),
        day(i),
        `v${i}`,
        `${i},50`,
        'EUR',
        `${i * 10},00`,
      ]),
    ],
    [
      'bills of suppliers',
      tab('inkoopfacturen', 'Leverancier|Factuurnummer|Factuurdatum|Vervaldatum|Bedrag|Grootboekrekening', (i) => [
        of(i, 'Acme', 'Bolt'),
        `F${i}`,
        day(i),
        day(i + 9),
        `${i}0`,
        '4000',
      ]),
    ],
    [
      'figures of mailings or of a website',
      tab('mailchimp', 'Title|Subject Line|Sent|Opens|Open Rate|Click Rate|Unsubscribes|Send Date', (i) => [
        `t${i}`,
        `s${i}`,
        String(i * 100),
        String(i * 30),
        '30%',
        '4%',
        String(i),
        day(i),
      ]),
    ],
    [
      'worked hours',
      tab('uren', 'Medewerker|Datum|Project|Uren|Declarabel|Uurtarief', (i) => [
        of(i, 'Ann', 'Bob'),
        day(i),
        `P${i % 3}`,
        '8',
        'ja',
        '80',
      ]),
    ],
    [
      'a summary of figures',
      tab('per rep', 'Rep|Deals|Deals won|Deals lost|Win rate|Won amount', (i) => [
        `Rep ${i}`,
        String(i + 9),
        String(i + 2),
        '5',
        '40%',
        `${i}00`,
      ]),
    ],
    [
      'a summary of figures',
      tab('overzicht', 'Verkoper|Status|Aantal kansen|Gewonnen|Verloren|Gemiddelde dealwaarde|Omzet', (i) => [
        `V${i}`,
        'actief',
        String(i + 9),
        String(i + 3),
        '4',
        `${i}0`,
        `${i}00`,
      ]),
    ],
    [
      'a summary of figures',
      tab('Auswertung', 'Mitarbeiter|Abschlüsse|Verloren|Abschlussquote|Umsatz', (i) => [
        `M${i}`,
        String(i + 3),
        String(i + 2),
        '33%',
        `${i}00`,
      ]),
    ],
    [
      'a summary of figures',
      tab('resumen', 'Comercial|Estado|Oportunidades|Ganadas|Perdidas|Tasa de cierre|Importe', (i) => [
        `C${i}`,
        'activo',
        String(i + 9),
        String(i + 3),
        '3',
        '40%',
        `${i}00`,
      ]),
    ],
  ])('%s', (kind, raw) => {
    const reading = readTab(raw, readingWith());
    expect([reading.table, kindSaid(reading), reading.questions]).toEqual([null, kind, []]);
  });
});

describe('what a KPI counts is read all the same', () => {
  it.each<[string, RawTab]>([
    [
      'leads',
      tab('contacts', 'Record ID|First Name|Last Name|Email|Phone|Lifecycle Stage|Lead Status|Create Date', (i) => [
        `9${i}`,
        `F${i}`,
        `L${i}`,
        `a${i}@x.com`,
        `0${i}`,
        of(i, 'Lead', 'Customer'),
        of(i, 'New', 'Connected', 'Unqualified'),
        day(i),
      ]),
    ],
    [
      'leads',
      tab('leads', 'Voornaam|Achternaam|E-mail|Telefoon|Plaats|Aangemaakt op', (i) => [
        `V${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        `06${i}`,
        'Ede',
        day(i),
      ]),
    ],
    [
      'leads',
      tab('Anfragen', 'Anfragenummer|Name|E-Mail|Quelle|Eingegangen am', (i) => [
        `A${i}`,
        `N${i}`,
        `a${i}@x.de`,
        of(i, 'Web', 'Messe'),
        day(i),
      ]),
    ],
    [
      'customers',
      tab('klanten', 'Klantnummer|Bedrijfsnaam|Telefoon|Adres|Plaats|Klant sinds', (i) => [
        `K${i}`,
        `B${i}`,
        `06${i}`,
        `Straat ${i}`,
        'Ede',
        day(i),
      ]),
    ],
    [
      'customers',
      tab('customers_export', 'Customer ID|First Name|Last Name|Email|Phone|City|Total Spent|Total Orders', (i) => [
        `77${i}`,
        `F${i}`,
        `L${i}`,
        `a${i}@x.com`,
        `0${i}`,
        'Leeds',
        `${i}0.00`,
        String(i),
      ]),
    ],
    [
      'customers',
      tab('mollie customers', 'ID|Name|Email|Mode|Created at', (i) => [
        `cst_${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        'live',
        day(i),
      ]),
    ],
    [
      'customers',
      tab('gocardless customers export', 'id|given_name|family_name|email|city|postal_code|created_at', (i) => [
        `CU00${i}`,
        `G${i}`,
        `F${i}`,
        `a${i}@x.com`,
        'York',
        `YO${i}`,
        day(i),
      ]),
    ],
    [
      'activities',
      tab('calls', 'Subject|Type|Status|Start Date|Direction|Duration|Assigned to', (i) => [
        `s${i}`,
        'Call',
        of(i, 'Held', 'Planned'),
        day(i),
        of(i, 'In', 'Out'),
        '10',
        of(i, 'Ann', 'Bob'),
      ]),
    ],
    [
      'products',
      tab('Artikel', 'Artikelnummer|Artikel|Preis|Lagerbestand|Lieferant', (i) => [
        `A${i}`,
        `Art ${i}`,
        `${i},50`,
        String(i * 3),
        'L1',
      ]),
    ],
    [
      'costs',
      tab('ads', 'Campaign|Impressions|Clicks|CTR|Cost|Day', (i) => [
        `c${i % 3}`,
        String(i * 1000),
        String(i * 10),
        '1%',
        `${i}.50`,
        day(i),
      ]),
    ],
    [
      'orders',
      tab('bestellingen', 'Tijdstip|Naam|E-mail|Telefoon|Aantal taarten|Totaal', (i) => [
        `${day(i)} 10:00`,
        `N${i}`,
        `a${i}@x.nl`,
        `06${i}`,
        '2',
        '15.00',
      ]),
    ],
    [
      'orders',
      tab('orders', 'Order ID|Vendor|Customer|Order date|Total', (i) => [
        `O${i}`,
        'Brand',
        `C${i % 4}`,
        day(i),
        `${i}0`,
      ]),
    ],
    [
      'team',
      tab('verkopers', 'Voornaam|Achternaam|E-mail|Functie|Doel', (i) => [
        `V${i}`,
        `N${i}`,
        `a${i}@x.nl`,
        'Verkoper',
        '1000',
      ]),
    ],
    [
      'deals',
      tab('pipeline report', 'Deal|Owner|Stage|Amount|Close Date|Average probability', (i) => [
        `D${i}`,
        of(i, 'Ann', 'Bob'),
        of(i, 'Won', 'Lost', 'Proposal'),
        `${i}00`,
        day(i),
        '50%',
      ]),
    ],
  ])('%s', (table, raw) => {
    expect(readTab(raw, readingWith()).table).toBe(table);
  });
});

describe('where two readings are near', () => {
  it('the likelier is asked first, and nothing is read meanwhile', () => {
    const raw = tab('requests', 'Priority|Subject|Source|Created|Resolved', (i) => [
      of(i, 'High', 'Low'),
      `s${i}`,
      of(i, 'Web', 'Mail'),
      day(i),
      day(i + 1),
    ]);
    const { table, questions } = readTab(raw, readingWith());
    expect(table).toBeNull();
    expect(questions.map(({ ask, options }) => [ask.text, options.slice(0, 2)])).toEqual([
      ['intake_ask_table_likely', ['leads', 'not data']],
    ]);
  });

  it('a list with nothing but an id and a day is asked about', () => {
    const raw = tab('Sheet1', 'id|name|email|created at', (i) => [`x${i}`, `N${i}`, `a${i}@x.nl`, day(i)]);
    const { table, questions } = readTab(raw, readingWith());
    expect([table, questions.map(({ ask }) => ask.text), questions[0].options[0]]).toEqual([
      null,
      ['intake_ask_table_weak'],
      'leads',
    ]);
  });

  it('an answer is followed whatever the looks', () => {
    const raw = tab('cdr', 'id|Caller|Callee|Direction|Created|Owner', (i) => [
      `c${i}`,
      `06${i}`,
      `07${i}`,
      'in',
      day(i),
      'Ann',
    ]);
    const answers = [{ tab: 'cdr', column: '', answer: 'leads' }];
    expect(readTab(raw, readingWith(answers)).table).toBe('leads');
  });
});

describe('a list of people is the team', () => {
  const deals = tab('deals', 'Deal|Deal owner|Stage|Amount|Close Date', (i) => [
    `D${i}`,
    of(i, 'Ann Bos', 'Bob Vos', 'Cas Mol'),
    of(i, 'Won', 'Lost'),
    `${i}00`,
    day(i),
  ]);
  const byId = tab('deals', 'Deal|rep_id|Stage|Amount|Close Date', (i) => [
    `D${i}`,
    of(i, 'R01', 'R02', 'R03'),
    of(i, 'Won', 'Lost'),
    `${i}00`,
    day(i),
  ]);
  const tableOf = (tabs: RawTab[], name: string) =>
    readTabs(tabs, readingWith()).find((one) => one.name === name)?.table;

  it('when the deals name them as owners, by name or by id', () => {
    const people = tab('Sheet3', 'Name|E-mail', (i) => [of(i, 'Ann Bos', 'Bob Vos', 'Cas Mol'), `a${i}@x.nl`], 3);
    expect(tableOf([people, deals], 'Sheet3')).toBe('team');
    expect(tableOf([people], 'Sheet3')).toBeNull();
    const ids = tab('Sheet3', 'Nr|Naam|E-mail', (i) => [`R0${i}`, `P${i}`, `a${i}@x.nl`], 4);
    expect(tableOf([ids, byId], 'Sheet3')).toBe('team');
  });

  it('when the deals name others, only if it says that it is', () => {
    const people = (name: string) => tab(name, 'Name|E-mail|City', (i) => [`Person ${i}`, `a${i}@x.nl`, 'Ede'], 30);
    expect(tableOf([people('Blad2'), deals], 'Blad2')).toBeNull();
    expect(tableOf([people('contacten'), deals], 'contacten')).toBeNull();
  });

  it('not when it is an address book in which the owners stand as well', () => {
    const book = tab(
      'adressen',
      'Naam|E-mail|Telefoon|Plaats',
      (i) => [i === 3 ? 'Ann Bos' : `Persoon ${i}`, `a${i}@x.nl`, `06${i}`, 'Ede'],
      200,
    );
    expect(tableOf([book, deals], 'adressen')).toBeNull();
  });
});

describe('a row per month or plan and only figures beside it', () => {
  const read = (name: string, text: string) => readTab(rawTab(name, text), readingWith());
  it.each([
    ['omzet per maand', 'Maand|Nieuwe MRR|Verloren MRR\n2025-01|10|1\n2025-02|12|2\n2025-03|9|0'],
    ['actifs', 'mois|clients\n01/2025|10\n02/2025|12\n03/2025|9'],
    ['cohortes', 'Mois de départ|Mois|Taux\n2025-01|2025-01|1\n2025-01|2025-02|0.8\n2025-02|2025-02|1'],
    ['x', 'Plan|Kunden|MRR\nBasis|10|100\nProfi|12|240\nMax|9|900'],
  ])('is a summary, said in one line and not asked: %s', (name, text) => {
    const { table, questions, problems } = read(name, text);
    expect([table, questions]).toEqual([null, []]);
    expect(problems).toMatchObject([{ reason: { text: 'intake_problem_other_kind' } }]);
  });

  it.each([
    ['Costs', 'Month|Cost|New customers\n2025-01|100|1\n2025-02|120|2', 'costs'],
    ['Orders', 'Order number|Order date|Amount\n1|2025-01-05|10\n2|2025-01-06|20', 'orders'],
  ])('but %s are what they are', (name, text, table) => {
    expect(read(name, text).table).toBe(table);
  });
});

describe('a header that may mean a region or its owner', () => {
  const repOf = (header: string, [one, other]: string[]) =>
    readTab(
      rawTab(
        'Deals',
        `Deal|${header}|Stage|Amount|Close date\nA|${one}|Won|10|2025-03-02\nB|${other}|Lost|20|2025-03-03\nC|${one}|Won|30|2025-03-04`,
      ),
      readingWith(),
    ).columns.rep?.header;

  it.each([
    ['Regio eigenaar', 'Noord', 'Benelux'],
    ['Region Betreuer', 'Süd', 'DACH'],
    ['Región comercial', 'Norte', 'Sur'],
  ])('%s over regions is no rep', (header, ...labels) => {
    expect(repOf(header, labels)).toBeUndefined();
  });
  it.each([
    ['Region owner', 'Ann Lee', 'Bob'],
    ['Regio eigenaar', 'Jan', 'Eva'],
    ['Owner', 'North', 'South'],
  ])('%s over other names is one', (header, ...labels) => {
    expect(repOf(header, labels)).toBe(header);
  });
});
