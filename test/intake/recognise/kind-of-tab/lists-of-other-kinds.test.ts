import { readTab } from '../../../../src/intake/read-tab';
import type { RawTab, TabReading } from '../../../../src/intake/reading';
import { readingWith } from '../../shared-data';
import { day, of, tab } from './twelve-rows';

const kindSaid = ({ problems }: TabReading): unknown => {
  const [said] = problems.filter(({ reason }) => reason.text === 'intake_problem_other_kind');
  const kind = said?.reason.values?.kind;
  return typeof kind === 'object' && 'en' in kind ? kind.en : null;
};

describe('a list that no KPI counts is not read, and it is said what it looks like', () => {
  it.each<[string, RawTab]>([
    [
      'a list of applicants',
      tab('export', 'Bewerber|E-Mail|Stelle|Beworben am|Phase|Recruiter', (i) => [
        `B${i}`,
        `a${i}@x.de`,
        'Verkauf',
        day(i),
        'Gespräch',
        'Ann',
      ]),
    ],
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
      'a bank statement or a ledger',
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
      'a bank statement or a ledger',
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

test('a tab called Leads that says of each only when and from where in the world is no list of leads; with its source it is', () => {
  const read = (header: string) =>
    readTab(
      tab('Leads', `Created|${header}`, (i) => [day(i), of(i, 'Fair', 'Web')]),
      readingWith(),
    ).table;
  expect([read('Country'), read('Source')]).toEqual([null, 'leads']);
});
