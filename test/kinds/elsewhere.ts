import { type Input, tab } from './input';

/** Four customers; none has left, whatever else ends on the days beside them. */
const running = (header: string): string => `
  ${header}
  Alfa  | 10 | 2025-01-06 | 2025-07-06
  Beta  | 20 | 2025-02-06 | 2026-03-10
  Gamma | 30 | 2025-03-06 | 2026-03-20
  Delta | 40 | 2025-04-06 | 2026-09-06
`;

/** Columns that are near to what a figure needs, and are of something else. */
export const elsewhere: Input[] = [
  ...[
    ['Customer | Monthly fee | Start date | Warranty until', 'mrr'],
    ['Klant | Maandbedrag | Startdatum | Garantie tot', 'mrr'],
    ['Kunde | Monatsbeitrag | Vertragsbeginn | Preisgarantie bis', 'asked'],
    ['Client | Montant mensuel | Date de début | Carte expire le', 'mrr'],
    ['Cliente | Cuota mensual | Fecha de alta | Precio válido hasta', 'mrr'],
    ['Customer | Monthly fee | Start date | Training ends', 'mrr'],
    ['Customer | Monthly fee | Start date | Visa valid until', 'asked'],
    ['Klant | Maandbedrag | Startdatum | Keuring geldig tot', 'asked'],
    ['Customer | Monthly fee | Start date | Contract end (renews yearly)', 'mrr'],
    ['Klant | Maandbedrag | Startdatum | Einddatum (wordt verlengd)', 'mrr'],
    ['Kunde | Monatsbeitrag | Beginn | Vertragsende (mit automatischer Verlängerung)', 'mrr'],
    ['Client | Montant mensuel | Début | Fin du contrat (renouvellement automatique)', 'mrr'],
    ['Cliente | Cuota mensual | Inicio | Fin del contrato (renovación automática)', 'mrr'],
  ].map(
    ([header, mrr]): Input => ({
      why: `${header.split(' | ')[3]} is no day on which somebody left`,
      tabs: [tab('subscriptions', running(header))],
      right: [
        ['churn', 'reason'],
        ['retention', 'reason'],
        ['mrr', 100],
      ],
      ...(mrr === 'asked' && { orAsked: true }),
    }),
  ),
  ...['Membership ends', 'Lidmaatschap eindigt', 'Laufzeit bis', 'Policy expires', 'Contract loopt tot'].map(
    (header): Input => ({
      why: `${header} is the day on which somebody leaves`,
      tabs: [tab('subscriptions', running(`Customer | Monthly fee | Start date | ${header}`))],
      right: [
        ['churn', 2 / 3],
        ['mrr', 40],
      ],
    }),
  ),
  ...[
    ['Lead | E-mail | Aangemaakt', 'Uiterlijk reageren voor'],
    ['Lead | E-mail | Aangemaakt', 'Uiterste reactiedatum'],
    ['Lead | Email | Created', 'Target first response'],
    ['Lead | Email | Created', 'First response SLA'],
    ['Lead | E-Mail | Erstellt', 'Antwort spätestens am'],
    ['Prospect | E-mail | Créé le', 'Réponse limite'],
  ].map(
    ([columns, deadline]): Input => ({
      why: `${deadline} is when somebody was to answer`,
      tabs: [
        tab(
          'leads',
          `${columns} | ${deadline}\nAnn | a@a.nl | 2026-03-02 09:00 | 2026-03-02 10:00\nBen | b@b.nl | 2026-03-03 09:00 | 2026-03-03 10:00`,
        ),
      ],
      right: [['response_time', 'reason']],
    }),
  ),
  ...['Due on', 'Deadline', 'Vervaldatum', 'Herinnering op', 'Fällig am', 'Rappel le', 'Recordatorio el'].map(
    (header): Input => ({
      why: `${header} alone does not tell what was done`,
      tabs: [
        tab(
          'activities',
          `Subject | Type | Owner | ${header}\nA | Call | Kim | 2026-03-02\nB | Meeting | Lee | 2026-03-03\nC | Call | Lee | 2026-03-04`,
        ),
      ],
      right: [['sales_activities', 'reason']],
    }),
  ),
  {
    why: 'what is due and what was done stand beside each other',
    tabs: [
      tab(
        'activities',
        'Subject | Type | Owner | Due date | Done\nA | Call | Kim | 2026-03-02 | yes\nB | Meeting | Lee | 2026-03-03 | no\nC | Call | Lee | 2026-03-04 | yes',
      ),
    ],
    right: [['sales_activities', 2]],
  },
  ...[
    ['List price | Discount % | Net price | Qty', '50 | 20% | 40 | 2', '80 | 25% | 60 | 1'],
    ['Adviesprijs | Korting | Verkoopprijs | Aantal', '50 | 10 | 40 | 2', '80 | 20 | 60 | 1'],
    ['Listenpreis | Rabatt % | Nettopreis | Menge', '50 | 20 | 40 | 2', '80 | 25 | 60 | 1'],
    ['Tarif public | Remise % | Prix net | Quantité', '50,00 | 20 % | 40,00 | 2', '80,00 | 25 % | 60,00 | 1'],
    ['PVP | Descuento % | Precio neto | Cantidad', '50 | 20 | 40 | 2', '80 | 25 | 60 | 1'],
  ].map(
    ([header, ...lines]): Input => ({
      why: `of ${header} the discount is off already`,
      tabs: [
        tab(
          'orders',
          `Order | Date | Customer | ${header}\n1 | 2026-03-02 | Ann | ${lines[0]}\n2 | 2026-03-03 | Ben | ${lines[1]}`,
        ),
      ],
      right: [['revenue', 140]],
      orAsked: true,
    }),
  ),
  {
    why: 'a discount beside a price that no other price explains goes off it',
    tabs: [
      tab(
        'orders',
        'Order | Date | Customer | Price | Discount % | Qty | Weight\n1 | 2026-03-02 | Ann | 50 | 20% | 2 | 3\n2 | 2026-03-03 | Ben | 80 | 25% | 1 | 4',
      ),
    ],
    right: [['revenue', 140]],
  },
  ...[
    ['Datensatz-Nr.', 'Deal-Name | Deal-Phase | Betrag | Erstellt am | Abschlussdatum', 'Gewonnen'],
    ["N° d'enregistrement", 'Nom de la transaction | Étape | Montant | Créé le | Date de clôture', 'Gagné'],
    ['Kans', 'Omschrijving | Fase | Bedrag | Aangemaakt op | Afsluitdatum', 'Gewonnen'],
  ].map(
    ([id, header, won]): Input => ({
      why: `${id} numbers the deals, of whose rows the last counts`,
      tabs: [
        tab(
          'deals',
          `${id} | ${header}\n${[101, 102, 103, 104, 101, 102, 103]
            .map(
              (one, at) =>
                `${one} | D${one} | ${won} | ${at < 4 ? 10 : 25} | 2026-02-0${one - 100} | 2026-03-0${one - 99}`,
            )
            .join('\n')}`,
        ),
      ],
      right: [['sales_per_rep', 85]],
    }),
  ),
  ...[
    ['Customer | Monthly fee | Start | Active', 'yes', 'no'],
    ['Klant | Maandbedrag | Startdatum | Inactief', 'nee', 'ja'],
    ['Kunde | Monatsbeitrag | Beginn | Beendet', 'nein', 'ja'],
    ['Client | Montant mensuel | Début | Résiliée', 'non', 'oui'],
    ['Cliente | Cuota mensual | Inicio | Activa', 'sí', 'no'],
  ].map(
    ([header, stays, left]): Input => ({
      why: `${header.split(' | ')[3]} = ${left}: who has left pays nothing today`,
      tabs: [
        tab(
          'subscriptions',
          `${header}\nA | 10 | 2025-01-02 | ${stays}\nB | 20 | 2025-02-02 | ${left}\nC | 40 | 2025-03-02 | ${stays}`,
        ),
      ],
      right: [
        ['mrr', 50],
        ['churn', 'reason'],
      ],
    }),
  ),
  {
    why: 'who pays late has not left',
    tabs: [
      tab(
        'subscriptions',
        'Customer | Monthly fee | Start | Overdue\nA | 10 | 2025-01-02 | no\nB | 20 | 2025-02-02 | yes',
      ),
    ],
    right: [['mrr', 30]],
  },
  ...[
    ['Order ID | Order date | Customer | Amount | Status', 'Paid', 'Cancellation rejected'],
    ['Bestelnummer | Besteldatum | Klant | Bedrag | Status', 'Betaald', 'Retour geweigerd'],
    ['Nr. | Rechnungsdatum | Kunde | Betrag | Status', 'Bezahlt', 'Stornierung abgelehnt'],
    ['N° | Date de commande | Client | Montant | Statut', 'Payée', 'Remboursement refusé'],
    ['Pedido | Fecha de pedido | Cliente | Importe | Estado', 'Pagado', 'Reembolso rechazado'],
  ].map(
    ([header, paid, kept]): Input => ({
      why: `${kept}: the order stays sold`,
      tabs: [
        tab(
          'orders',
          `${header}\n1 | 2026-03-02 | A | 10 | ${paid}\n2 | 2026-03-03 | B | 20 | ${kept}\n3 | 2026-04-01 | C | 40 | ${paid}`,
        ),
      ],
      asOf: '2026-04-30',
      right: [['revenue', 30]],
    }),
  ),
];
