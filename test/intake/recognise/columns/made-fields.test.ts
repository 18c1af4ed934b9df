import * as fc from 'fast-check';
import { headerScores, tableNames } from '../../../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../../../src/intake/text/header-text';
import { normalText } from '../../../../src/intake/text/normal-text';
import { type Concept, concepts } from '../../../../src/tables/concepts/concepts';
import { type TableName, tables } from '../../../../src/tables/tables';

const scoreOf = (header: string, table: TableName, field: string): number =>
  headerScores(readHeader(header), table).get(field) ?? 0;

const bestOf = (header: string, table: TableName): string | null => {
  const [first] = [...headerScores(readHeader(header), table)].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= 0.55 ? first[0] : null;
};

/** Every pattern of every field. */
const patterns = tableNames.flatMap((table) =>
  Object.entries(tables[table].fields).flatMap(([field, { made }]: [string, { made?: string }]) =>
    (made ?? '')
      .split('|')
      .flatMap((pattern) => (pattern === '' ? [] : [{ table, field, tokens: pattern.split(' ') }])),
  ),
);

/** Of "region" and "owner" their order tells which is meant. */
const isOrdered = ({ tokens }: { tokens: string[] }): boolean =>
  /^(region|team|country|segment|source|status|type|category|stage)/.test(tokens[0]) &&
  tokens.some((token) => /owner|user|assign|manager|customer|person/.test(token));

describe('headers made of known words', () => {
  it.each([
    ['orders', 'orderedOn', "Date d'émission"],
    ['orders', 'orderedOn', 'Uitgiftedatum'],
    ['orders', 'orderedOn', 'Ausstellungsdatum'],
    ['orders', 'orderedOn', 'Fecha de emisión'],
    ['orders', 'orderedOn', 'date_emission'],
    ['orders', 'orderedOn', 'Tijdstip'],
    ['orders', 'orderedOn', 'Zeitstempel'],
    ['orders', 'amount', 'Factuurtotaal'],
    ['orders', 'amount', 'Montant net facturé'],
    ['orders', 'status', 'Facturatiestatus'],
    ['orders', 'refund', 'Teruggestorte waarde'],
    ['orders', 'refund', 'Terugstorting totaal'],
    ['orders', 'refund', 'Zurückgezahlter Betrag'],
    ['orders', 'refund', 'Rückzahlungsbetrag'],
    ['orders', 'refund', 'Montant restitué'],
    ['orders', 'refund', 'Importe devuelto'],
    ['orders', 'refund', 'Reimbursed amount'],
    ['deals', 'expectedAmount', 'Valeur estimée'],
    ['deals', 'expectedAmount', 'Geschatte dealwaarde'],
    ['deals', 'expectedAmount', 'Voraussichtlicher Umsatz'],
    ['deals', 'closedOn', 'Date - closed'],
    ['deals', 'rep', 'Gestionnaire'],
    ['deals', 'rep', 'Kundenbetreuer'],
    ['deals', 'rep', 'Klanthouder'],
    ['deals', 'wonOn', 'Win timestamp'],
    ['deals', 'wonOn', 'Zusage um'],
    ['deals', 'wonOn', 'Deal - Gewonnen om'],
    ['deals', 'lostOn', 'Se perdió el'],
    ['deals', 'lostOn', 'Absage am'],
    ['deals', 'expectedAmount', 'Geraamd totaal'],
    ['deals', 'expectedAmount', 'Veranschlagter Umsatz'],
    ['deals', 'createdOn', 'Datum hinzugefügt'],
    ['deals', 'lostReason', 'Reden verloren'],
    ['leads', 'source', 'Procedencia del lead'],
    ['orders', 'id', 'Nº de factura'],
    ['customers', 'id', 'Nº socio'],
    ['customers', 'startedOn', 'Onboarded at'],
    ['customers', 'mrr', 'Tarif mensuel'],
    ['customers', 'mrr', 'Huur per maand'],
    ['customers', 'mrr', 'Maandelijks'],
    ['activities', 'rep', 'Asignada al empleado'],
    ['activities', 'rep', "Affectée à l'utilisateur"],
    ['activities', 'rep', 'Zugewiesene Mitarbeiter'],
    ['activities', 'doneOn', 'Actividad - Fecha y hora de finalización'],
    ['subscriptions', 'startedOn', 'Aktivierungsdatum'],
    ['subscriptions', 'startedOn', "Date d'activation"],
    ['subscriptions', 'startedOn', 'Activeringsdatum'],
    ['subscriptions', 'mrr', 'mrr amount'],
    ['subscriptions', 'cancelledOn', 'Datum opzegging'],
    ['leads', 'createdOn', 'date_entree'],
    ['leads', 'createdOn', 'lead time'],
    ['leads', 'respondedOn', 'Datum eerste reactie'],
    ['costs', 'amount', 'Werbekosten'],
    ['costs', 'amount', 'Inversión'],
    ['costs', 'amount', 'Inversión publicitaria'],
    ['costs', 'amount', 'Reclame-uitgaven'],
    ['costs', 'amount', 'Dépenses publicitaires'],
  ] as const)('%s %s: %s', (table, field, header) => expect(bestOf(header, table)).toBe(field));

  it('are found whatever the order and the language of the words', () => {
    const cases = fc
      .tuple(
        fc.constantFrom(...patterns.filter((one) => !isOrdered(one))),
        fc.constantFrom('en', 'nl', 'de', 'fr', 'es'),
        fc.nat(),
        fc.boolean(),
      )
      .map(([{ table, field, tokens }, language, pick, turned]) => {
        const words = tokens.map((token, at) => {
          const among = token.replace('?', '').split('/') as Concept[];
          const stems = concepts[among[(pick + at) % among.length]][language as 'en'].split('|');
          return stems[(pick + at) % stems.length];
        });
        return { table, field, header: (turned ? words.reverse() : words).join('_') };
      });
    fc.assert(
      fc.property(cases, ({ table, field, header }) => {
        const { fields } = tables[table] as { fields: Record<string, { never?: string }> };
        const never = (fields[field].never ?? '').split('|').map(normalText);
        fc.pre(!header.split(/[_ ]/).some((word) => never.includes(word)));
        // A French year alone is an English article as well.
        fc.pre(!header.split('_').includes('an'));
        const scores = [...headerScores(readHeader(header), table).values()];
        // The words may be known together as another field, which is what they are then.
        fc.pre(Math.max(0, ...scores) < 0.9);
        expect([header, table, field, scoreOf(header, table, field) >= 0.6]).toEqual([header, table, field, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('name meanings that there are', () => {
    const named = patterns.flatMap(({ tokens }) => tokens.flatMap((token) => token.replace('?', '').split('/')));
    expect(named.filter((name) => !(name in concepts))).toEqual([]);
    for (const { tokens } of patterns) expect(tokens[0].endsWith('?')).toBe(false);
  });
});

describe('a word for something else among them', () => {
  it.each([
    [
      'deals',
      'rep',
      [
        'owner_region',
        'Owner Team',
        'rep office',
        'Eigenaar regio',
        'Verkäufergebiet',
        'Région du vendeur',
        'Zona del vendedor',
        'Owner e-mail',
      ],
    ],
    [
      'deals',
      'amount',
      [
        'Prorated Revenue',
        'Gewogen bedrag',
        'Tax amount',
        'Montant TVA',
        'Expected amount',
        'Total deals',
        'Refund amount',
      ],
    ],
    ['deals', 'createdOn', ['Created by', 'Aangemaakt door', 'Last modified date', 'Expected close date']],
    ['deals', 'closedOn', ['Expected closing', 'Days to close', 'Close reason', 'Voraussichtlicher Abschluss']],
    [
      'orders',
      'orderedOn',
      ['Due date', 'Vervaldatum factuur', "Date d'échéance", 'Delivery date', 'Expected order date'],
    ],
    ['orders', 'amount', ['Discount amount', 'Shipping total', 'Total orders', 'Aantal bestellingen']],
    ['orders', 'customer', ['Customer type', 'Klant regio', 'Kundenstatus', 'Ville du client']],
    ['subscriptions', 'startedOn', ['Trial start', 'Proefperiode start', 'Last start date', 'Next start']],
    ['leads', 'createdOn', ['Last response date', 'Creation source', 'Créé par']],
  ] as const)('%s %s is none of them', (table, field, headers) => {
    expect(headers.filter((header) => scoreOf(header, table, field) >= 0.55)).toEqual([]);
  });

  it('is what the header is about where it is its head', () => {
    expect(bestOf('owner region', 'deals')).toBe('region');
    expect(bestOf('Région du vendeur', 'deals')).toBe('region');
    expect(bestOf('region owner', 'deals')).toBe('rep');
    expect(bestOf('Eigenaar van de regio', 'deals')).toBe('rep');
  });
});
