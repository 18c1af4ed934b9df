import { readTab } from '../../../../src/intake/read-tab';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';
import { day, of, tab } from './twelve-rows';

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

describe('what was done with customers', () => {
  const done = (name: string, headers: string, types: string[]) =>
    readTab(
      tab(name, headers, (i) => [
        i + 1,
        `C${i}`,
        types[i % 3],
        day(i),
        of(i, 'Ann', 'Bo'),
        of(i, 'Closed Won', 'Closed Lost'),
      ]),
      readingWith(),
    ).table;

  it.each([
    [
      'interactions',
      'interaction_id|customer_id|interaction_type|interaction_date|rep_id|outcome',
      'Call',
      'Meeting',
      'Email',
    ],
    ['touchpoints', 'touchpoint_id|customer_id|type|date|rep_id|outcome', 'Call', 'Meeting', 'Email'],
    ['contactmomenten', 'Nummer|Klant|Soort|Datum|Verkoper|Uitkomst', 'Telefoon', 'Afspraak', 'E-mail'],
    ['Interaktionen', 'ID|Kunde|Typ|Datum|Verkäufer|Ergebnis', 'Anruf', 'Termin', 'E-Mail'],
    ['Interactions', 'ID|Client|Type|Date|Commercial|Résultat', 'Appel', 'Réunion', 'E-mail'],
    ['Interacciones', 'ID|Cliente|Tipo|Fecha|Vendedor|Resultado', 'Llamada', 'Reunión', 'Correo'],
  ])('is no deal for an outcome of won and lost: %s, %s', (name, headers, ...types) => {
    expect(done(name, headers, types)).toBe('activities');
    expect(['activities', null]).toContain(done('Sheet1', headers, types));
  });

  it('is a deal where the tab is called so', () => {
    const headers = 'Nr|Customer|Type|Date|Rep|Outcome';
    expect(done('Deals', headers, ['New', 'Renewal', 'Upsell'])).toBe('deals');
  });

  it('a tab of leads with their place in the funnel is one of leads', () => {
    const raw = tab('leads', 'lead_id|region|outreach_channel|funnel_stage', (i) => [
      i + 1,
      'US',
      of(i, 'Email', 'LinkedIn'),
      ['Contacted', 'Engaged', 'Meeting Booked', 'Closed'][i % 4],
    ]);
    expect(readTab(raw, readingWith()).table).toBe('leads');
  });
});

describe('a tab whose name says what its rows are', () => {
  const called = (name: string, headers: string, cells: (i: number) => string[]) =>
    readTab(tab(name, headers, cells), readingWith());

  it.each([
    ['call log', 'timestamp|name|phone|status|notes'],
    ['gesprekken', 'tijdstip|naam|telefoon|status|opmerking'],
    ['Activités', 'date|nom|téléphone|statut|remarque'],
    ['Meetings', 'Date|Name|Room|Status|Remark'],
  ])('holds no leads, deals or customers: %s', (name, headers) => {
    const { table } = called(name, headers, (i) => [day(i), `N${i}`, `06${i}`, of(i, 'Failed', 'New', 'Open'), 'x']);
    expect(['activities', null]).toContain(table);
  });

  it.each([
    ['leads', 'lead id|account id|segment|source'],
    ['Prospects', 'numéro de prospect|id client|segment|source'],
  ])('lists no customers: %s', (name, headers) => {
    const { table, questions } = called(name, headers, (i) => [
      `L${i}`,
      `${i % 9}`,
      of(i, 'A', 'B'),
      of(i, 'Ad', 'Fair'),
    ]);
    expect([table, questions[0]?.options[0]]).toEqual([null, 'leads']);
  });

  it.each([
    ['projects', 'project_id|project_created_at|is_customer'],
    ['workspaces', 'workspace_id|workspace_created_at|is_customer'],
    ['Projekte', 'Nr|Projekt angelegt am|Kunde'],
  ])('which is a thing of customers, holds no leads: %s', (name, headers) => {
    expect(called(name, headers, (i) => [`P${i}`, day(i), 'true']).table).not.toBe('leads');
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
    [40, 'intake_problem_other_kind'],
    [41, undefined],
  ])('is told by its rows up to forty figures: of %i %s', (figures, text) => {
    const line = (cell: (at: number) => string): string =>
      Array.from({ length: figures }, (_, at) => cell(at)).join('|');
    const rows = ['2025-01', '2025-02', '2025-03'].map((month, row) => `${month}|${line((at) => String(at + row))}`);
    const { table, problems } = read('x', `Month|${line((at) => `zq${at}`)}\n${rows.join('\n')}`);
    expect([table, problems[0]?.reason.text]).toEqual([null, text]);
  });

  it.each([
    ['Costs', 'Month|Cost|New customers\n2025-01|100|1\n2025-02|120|2', 'costs'],
    ['Orders', 'Order number|Order date|Amount\n1|2025-01-05|10\n2|2025-01-06|20', 'orders'],
  ])('but %s are what they are', (name, text, table) => {
    expect(read(name, text).table).toBe(table);
  });
});

test.each([
  ['wijzigingen', 'Datum|Klantnummer|Soort mutatie|Bedrag', ['Upgrade', 'Downgrade']],
  ['Bewegungen', 'Datum|Kunde|Art|Betrag', ['Erweiterung', 'Downgrade']],
  ['Export', 'Day|Account|What|Amount', ['Expansion', 'Contraction']],
])('changes of what customers pay are no sales: %s', (name, header, kinds) => {
  const { table, questions } = readTab(
    tab(name, header, (i) => [day(i), `K${i}`, of(i, ...kinds), `${20 + i}`]),
    readingWith(),
  );
  expect([table === 'orders', table === null ? questions[0]?.options[0] : 'subscription_events']).toEqual([
    false,
    'subscription_events',
  ]);
});

test.each([
  ['relaties', 'Klant-ID|Naam|Aangemaakt op|Aantal betalingen|Totaal betaald'],
  ['Export', 'Kundennummer|Name|Angelegt am|Anzahl Zahlungen|Gesamt bezahlt'],
  ['Export', 'Client|Créé le|Nombre de paiements|Total payé|Ville'],
])('how often somebody paid is told of customers, and sells nothing: %s, %s', (name, header) => {
  const read = readTab(
    tab(name, header, (i) =>
      header.startsWith('Client')
        ? [`C${i}`, day(i), `${1 + (i % 4)}`, `${100 * i}`, 'Lille']
        : [`cst_${i}`, `N${i}`, day(i), `${1 + (i % 4)}`, `${100 * i}`],
    ),
    readingWith(),
  );
  expect(read.table).not.toBe('orders');
});
