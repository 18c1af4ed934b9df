import { type Input, tab } from './input';

/** Deals, leads, activities, and the payments of payment systems. */
export const deals: Input[] = [
  {
    why: 'the day on which a won deal was expected, and which is yet to come, is not the day it closed',
    tabs: [
      tab(
        'deals',
        'Deal | Status | Bedrag | Verwachte sluitingsdatum\nA | Gewonnen | 100 | 2026-03-04\nB | Verloren | 50 | 2026-03-09\nC | Gewonnen | 70 | 2026-05-20',
      ),
    ],
    right: [
      ['win_rate', 'reason'],
      ['sales_per_rep', 'reason'],
    ],
  },
  {
    why: 'whether deals closed on the day on which they were expected to is asked',
    tabs: [
      tab(
        'opportunités',
        'Affaire | Statut | Montant | Créée le | Clôture prévue le\nA | Gagné | 100 | 2026-01-04 | 2026-03-04\nB | Perdu | 50 | 2026-01-07 | 2026-03-09\nC | En cours | 70 | 2026-02-01 | 2026-05-20',
      ),
    ],
    locale: 'fr_FR',
    right: [
      ['win_rate', 'reason'],
      ['sales_cycle', 'reason'],
      ['pipeline_value', 70],
    ],
  },
  {
    why: 'cancelled deals are neither won nor lost',
    tabs: [
      tab(
        'Opportunités',
        'Opportunité | Commercial | Étape | Montant | Date de clôture\nA | Léa | Gagné | 10 | 2026-03-02\nB | Léa | Perdu | 20 | 2026-03-03\nC | Max | Annulé | 30 | 2026-03-04\nD | Max | Négociation | 30 | 2026-04-04',
      ),
    ],
    right: [['win_rate', 1 / 2]],
  },
  {
    why: 'a deal that was exported twice counts as it stands last',
    tabs: [
      tab(
        'deals',
        'Deal ID | Owner | Stage | Amount | Close date\n1 | Kim | Lost | 10 | 2026-03-02\n2 | Kim | Won | 20 | 2026-03-03\n1 | Kim | Won | 15 | 2026-03-05',
      ),
    ],
    right: [
      ['win_rate', 'reason'],
      ['sales_per_rep', 35],
    ],
  },
  {
    why: 'leads with one address are one, and junk is none',
    tabs: [
      tab(
        'leads',
        'Lead | Email | Created | Status\nA | a@x.nl | 2026-03-01 | New\nA again | A@X.NL | 2026-03-05 | Converted\nB | b@x.nl | 2026-03-02 | Junk\nC | c@x.nl | 2026-03-03 | Contacted',
      ),
    ],
    right: [
      ['new_leads', 2],
      ['conversion', 1 / 2],
    ],
  },
  {
    why: 'who was answered before being written down tells no time',
    tabs: [
      tab(
        'leads',
        'Naam | Aangemaakt op | Eerste reactie | Eigenaar\nA | 2026-03-02 10:00 | 2026-03-02 10:30 | Ann\nB | 2026-03-02 11:00 | 2026-03-02 09:00 | Ann\nC | 2026-03-03 10:00 | 2026-03-03 11:30 | Bob\nD | 2026-03-03 12:00 | | Bob',
      ),
    ],
    right: [['response_time', 60]],
  },
  {
    why: 'planned, missed and cancelled appointments were not held',
    tabs: [
      tab(
        'Aktivitäten',
        'Betreff | Art | Status | Zugewiesen an | Datum\na | Termin | Durchgeführt | Jo | 2026-03-02\nb | Termin | Geplant | Jo | 2026-03-30\nc | Anruf | Abgesagt | Mia | 2026-03-03\nd | Anruf | Durchgeführt | Mia | 2026-03-04\ne | Notiz | Durchgeführt | Mia | 2026-03-04',
      ),
    ],
    right: [['sales_activities', 2]],
    orAsked: true,
  },
  {
    why: 'weighted and expected amounts stand beside the amount',
    tabs: [
      tab(
        'opportunities',
        'Opportunity | Owner | Stage | Weighted amount | Expected revenue | Amount | Close date\nA | Kim | Closed Won | 10 | 12 | 100 | 2026-03-02\nB | Kim | Closed Lost | 10 | 12 | 50 | 2026-03-03',
      ),
    ],
    right: [['sales_per_rep', 100]],
  },
  {
    why: 'the address of the rep on the deals, the name in the team',
    tabs: [
      tab(
        'deals',
        'Deal | Owner email | Stage | Amount | Close date\nA | ANN@x.nl | Won | 10 | 2026-03-02\nB | bob@x.nl | Won | 20 | 2026-03-03\nC | ann@x.nl | Lost | 5 | 2026-03-04',
      ),
      tab('team', 'Name | E-mail | Team\nAnn Bos | ann@x.nl | North\nBob Dam | bob@x.nl | South'),
    ],
    right: [
      ['sales_per_rep / rep Ann Bos', 10],
      ['sales_per_rep / rep Bob Dam', 20],
    ],
  },
  {
    why: 'what one of five gives back is taken from its worth',
    tabs: [
      tab(
        'orders',
        'Order | Date | Customer | Total | Refunded\n1 | 2026-03-01 | A | 100 | 0\n2 | 2026-03-02 | B | 100 | 40\n3 | 2026-03-03 | C | 100 | 0',
      ),
    ],
    right: [
      ['revenue', 260],
      ['clv', 260 / 3],
    ],
  },
  {
    why: 'a language that nobody taught it gives no wrong number',
    tabs: [
      tab(
        'opportunità',
        'Opportunità | Venditore | Fase | Importo | Data di chiusura\nA | Ugo | Chiusa vinta | 10 | 2026-03-02\nB | Ugo | Chiusa persa | 20 | 2026-03-03',
      ),
    ],
    right: [['sales_per_rep', 10]],
    orAsked: true,
  },
  {
    why: 'PayPal: the payment that was refunded and its refund are both rows',
    tabs: [
      tab(
        'paypal',
        `
        Date       | Name | Type                     | Status    | Currency | Gross   | Fee   | Net    | Transaction ID
        03/02/2026 | Ann  | Express Checkout Payment | Completed | EUR      | 100.00  | -3.00 | 97.00  | T1
        03/13/2026 | Bob  | Express Checkout Payment | Refunded  | EUR      | 50.00   | -2.00 | 48.00  | T2
        03/14/2026 | Bob  | Payment Refund           | Completed | EUR      | -50.00  | 2.00  | -48.00 | T3
        03/20/2026 |      | General Withdrawal       | Completed | EUR      | -90.00  | 0.00  | -90.00 | T4
        `,
      ),
    ],
    right: [['revenue', 100]],
    orAsked: true,
  },
  {
    why: 'Stripe: what is paid out and what it costs are no sales',
    tabs: [
      tab(
        'balance history',
        `
        id    | Type   | Source | Amount  | Fee  | Net     | Currency | Created (UTC)
        txn_1 | charge | ch_1   | 100.00  | 3.20 | 96.80   | eur      | 2026-03-02 10:00
        txn_2 | charge | ch_2   | 60.00   | 2.00 | 58.00   | eur      | 2026-03-03 10:00
        txn_3 | refund | re_1   | -60.00  | 0.00 | -60.00  | eur      | 2026-03-05 10:00
        txn_4 | payout | po_1   | -94.80  | 0.00 | -94.80  | eur      | 2026-03-09 10:00
        `,
      ),
    ],
    right: [['revenue', 100]],
    orAsked: true,
  },
  {
    why: 'a deal with a reason of loss that nothing calls won is lost, and on no day',
    tabs: [
      tab(
        'opportunities',
        `
        Opportunity | Owner | Value | Created    | Won date   | Reason lost
        A           | Kim   | 10    | 2026-03-02 | 2026-03-12 | n/a
        B           | Kim   | 20    | 2026-03-03 |            | Too late
        C           | Max   | 30    | 2026-03-04 |            |
        `,
      ),
    ],
    right: [
      ['win_rate', 'reason'],
      ['win_rate: cohort', 1 / 3],
      ['pipeline_value', 30],
    ],
  },
  {
    why: 'deals keep the stage in which they were lost; the reason tells that they were',
    tabs: [
      tab(
        'kansen',
        `
        Kans | Eigenaar | Aangemaakt op | Fase     | Bedrag | Gesloten op | Reden van verlies
        A    | Kim      | 2026-03-01    | Gewonnen | 10     | 2026-03-02  |
        B    | Kim      | 2026-03-01    | Voorstel | 20     | 2026-03-03  | Te duur
        C    | Max      | 2026-03-01    | Voorstel | 30     |             | -
        `,
      ),
    ],
    right: [
      ['win_rate', 1 / 2],
      ['pipeline_value', 30],
    ],
  },
  {
    why: 'a deal that its status calls open, with a reason why it was lost, waits, and where it is more than one in twenty so do the figures',
    tabs: [
      tab(
        'deals',
        `
        Deal | Besitzer | Erstellt am | Status   | Betrag | Abschlussdatum | Verlustgrund
        A    | Kim      | 2026-03-01  | Gewonnen | 10     | 2026-03-02     |
        B    | Kim      | 2026-03-01  | Verloren | 20     | 2026-03-03     | Preis
        C    | Max      | 2026-03-01  | Offen    | 30     | 2026-03-20     | Wettbewerber
        D    | Max      | 2026-03-01  | Offen    | 40     | 2026-04-20     |
        `,
      ),
    ],
    right: [
      ['win_rate', 'reason'],
      ['pipeline_value', 'reason'],
    ],
  },
  {
    why: 'a default that won deals bear as well is no reason of loss',
    tabs: [
      tab(
        'deals',
        `
        Deal | Owner | Won on     | Amount | Created    | Loss reason
        A    | Kim   | 2026-03-02 | 10     | 2026-03-01 | Other
        B    | Kim   |            | 20     | 2026-03-02 | Other
        C    | Max   |            | 40     | 2026-03-03 | Budget
        `,
      ),
    ],
    right: [['pipeline_value', 20]],
  },
  {
    why: 'a deal on a row for each of its contacts is one deal',
    tabs: [
      tab(
        'kansen',
        `
        Kans | Eigenaar | Fase     | Bedrag | Gesloten op | Contactpersoon | Rol
        Dak  | Kim      | Gewonnen | 100    | 2026-03-02  | Jan            | Beslisser
        Dak  | Kim      | Gewonnen | 100    | 2026-03-02  | Els            | Gebruiker
        Muur | Kim      | Verloren | 50     | 2026-03-03  | Jan            | Beslisser
        Muur | Max      | Gewonnen | 50     | 2026-03-03  | Jan            | Beslisser
        `,
      ),
    ],
    right: [
      ['sales_per_rep', 150],
      ['win_rate', 2 / 3],
    ],
  },
  {
    why: 'a deal on a row for each of its products, told by its owner and its day, is one deal',
    tabs: [
      tab(
        'opportunities',
        `
        Opportunity | Owner | Stage      | Amount | Close date | Product | Line price
        Roof        | Kim   | Closed won | 100    | 2026-03-02 | Tiles   | 70
        Roof        | Kim   | Closed won | 100    | 2026-03-02 | Labour  | 30
        Wall        | Max   | Closed won | 50     | 2026-03-03 | Bricks  | 50
        `,
      ),
    ],
    right: [['sales_per_rep', 150]],
  },
  {
    why: 'an account on a row for each of its contacts is one customer',
    tabs: [
      tab(
        'accounts',
        `
        Account | Contact | E-mail | MRR | Customer since | Churn date
        A       | Jo      | j@a.nl | 10  | 2025-01-01     |
        A       | Mo      | m@a.nl | 10  | 2025-01-01     |
        B       | Bo      | b@b.nl | 20  | 2025-02-01     |
        C       | Cy      | c@c.nl | 40  | 2025-02-01     | 2026-03-05
        `,
      ),
    ],
    right: [
      ['mrr', 30],
      ['churn', 1 / 3],
    ],
  },
  {
    why: 'who was called on one day was called each by a call of their own; who came to one meeting came to one',
    tabs: [
      tab(
        'activities',
        `
        Subject | Type    | Date             | User | Attendee
        Intro   | Call    | 2026-03-02       | Kim  | a@x.nl
        Intro   | Call    | 2026-03-02       | Kim  | b@x.nl
        Demo    | Meeting | 2026-03-03 10:00 | Kim  | a@x.nl
        Demo    | Meeting | 2026-03-03 10:00 | Kim  | b@x.nl
        `,
      ),
    ],
    right: [['sales_activities', 3]],
  },
  {
    why: 'one source, campaign and region in several writings is one',
    tabs: [
      tab(
        'deals',
        `
        Deal | Lead source | Region | Stage | Amount | Close date | Owner
        A    | Referral    | Noord  | Won   | 100    | 2026-03-02 | Kim
        B    | Referral    | noord  | Won   | 200    | 2026-03-03 | Kim
        C    | referral    | Noord  | Lost  | 100    | 2026-03-04 | Lee
        D    | Cold  call  | ZUID   | Won   | 400    | 2026-03-05 | Lee
        `,
      ),
    ],
    right: [
      ['win_rate / source Referral', 2 / 3],
      ['revenue / source Referral', 300],
      ['revenue / region Noord', 300],
      ['revenue / region ZUID', 400],
      ['revenue / source referral', 'reason'],
    ],
  },
];
