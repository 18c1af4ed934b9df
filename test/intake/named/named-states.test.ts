import { statesInNames } from '../../../src/intake/named/named-states';
import { readTabs } from '../../../src/intake/read-tabs';
import type { Answer, RawTab } from '../../../src/intake/reading';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { readingWith } from '../shared-data';

const asOf = '2025-05-31';
const figureOf = (
  kpi: 'revenue' | 'mrr' | 'sales_activities' | 'new_leads' | 'cac' | 'win_rate',
  tabs: RawTab[],
  answers: Answer[] = [],
) => analysisOf(tabs, { asOf, plan: { answers } }).result(kpi).value;
const sales = (name: string, from: number, amount: number): RawTab =>
  rawTab(
    name,
    `Reference|Client|Booked on|Amount\n${[0, 1, 2]
      .map((at) => `R${from + at}|Client ${from + at}|2025-05-0${at + 2}|${amount + at}`)
      .join('\n')}`,
  );
const asked = (tabs: RawTab[]) =>
  readTabs(tabs, readingWith()).flatMap(({ questions }) => questions.map(({ ask }) => ask.text));

describe('the name of a tab says what all its rows are', () => {
  const both: [string, string][] = [
    ['Order book', 'Lost orders'],
    ['Zusagen 2025', 'Abgelehnte Aufträge 2025'],
    ['Geboekte opdrachten', 'Vervallen opdrachten'],
    ['Commandes', 'Commandes annulées'],
    ['Ventas', 'Ventas perdidas'],
    ['Vendite', 'Vendite annullate'],
  ];
  it.each(both)('so that what was not sold is none of the revenue: %s, %s', (kept, lost) => {
    const tabs = [sales(kept, 1, 100), sales(lost, 11, 1000)];
    for (const all of [tabs, [...tabs].reverse()]) expect(figureOf('revenue', all)).toBe(303);
    const [, read] = readTabs(tabs, readingWith());
    expect(read.notes.map(({ text }) => text)).toContain('intake_note_named');
    expect(asked(tabs)).toEqual([]);
  });

  it('and nothing where it is a period, a region or a person, or names what the rows are', () => {
    for (const name of ['Orders 2024', 'North', 'Jan de Boer', 'Klantorders', 'Order book', 'Sales of clients'])
      expect([name, figureOf('revenue', [sales('Orders', 1, 100), sales(name, 11, 1000)])]).toEqual([name, 3306]);
  });

  it('and nothing where only a part of it says so, or where it says both', () => {
    for (const name of ['Orders and cancelled', 'Won & lost', 'Confirmed, not lost'])
      expect([name, figureOf('revenue', [sales('Orders', 1, 100), sales(name, 11, 1000)])]).toEqual([name, 3306]);
  });

  it('asks where only a person can tell, and leaves the rows out until then', () => {
    for (const name of ['Draft orders', 'Testbestellungen', 'Spam', 'Voorbeelden']) {
      const tabs = [sales('Orders', 1, 100), sales(name, 11, 1000)];
      expect([name, asked(tabs), figureOf('revenue', tabs)]).toEqual([name, ['intake_ask_named'], 303]);
      expect(figureOf('revenue', tabs, [{ tab: name, column: '', answer: 'orders' }])).toBe(3306);
      expect(figureOf('revenue', tabs, [{ tab: name, column: '', answer: 'not data' }])).toBe(303);
    }
    expect(figureOf('revenue', [sales('Test', 1, 100)])).toBe(303);
  });

  it('asks where the word may be a part of a name, or of what is expected', () => {
    for (const name of ['Lost Lake Lodge', 'Concept store', 'Expected orders', 'Probably lost', 'Abandoned carts']) {
      const tabs = [sales('Orders', 1, 100), sales(name, 11, 1000)];
      expect([name, asked(tabs), figureOf('revenue', tabs)]).toEqual([name, ['intake_ask_named'], 303]);
    }
    expect(figureOf('revenue', [sales('Orders', 1, 100), sales('Termine', 11, 1000)])).toBe(3306);
  });

  it.each([
    ['Kopie van Orders', 'Orders'],
    ['Copy of Invoices', 'Invoices'],
    ['Bestellungen alt', 'Bestellungen'],
    ['Commandes (copie)', 'Commandes'],
    ['Pedidos antiguos', 'Pedidos'],
    ['Orders archive', 'Orders'],
  ])('so that a copy beside its original is not counted twice: %s', (copy, original) => {
    const [whole, part] = [sales(original, 1, 100), sales(copy, 1, 100)];
    for (const tabs of [
      [whole, part],
      [part, whole],
      [{ ...part, cells: part.cells.slice(0, 3) }, whole],
    ])
      expect([asked(tabs), figureOf('revenue', tabs)]).toEqual([[], 303]);
  });

  it('asks about copies with other rows, what was thrown away, and what is yet to come', () => {
    const names = 'Copy of Orders|Trash|Prullenbak|Papierkorb|Corbeille|Papelera|Backorders|Orders on hold|À venir';
    for (const name of [...names.split('|'), 'Oude orders', 'Archive', 'Naleveringen', 'Próximos pedidos', 'Künftig']) {
      const tabs = [sales('Orders', 1, 100), sales(name, 11, 1000)];
      expect([name, asked(tabs), figureOf('revenue', tabs)]).toEqual([name, ['intake_ask_named'], 303]);
    }
  });

  it('and nothing of older rows that end where the others begin', () => {
    for (const name of ['Orders (archive)', 'Archief orders 2023', 'Old invoices', 'Anciennes commandes']) {
      const { cells } = sales(name, 11, 1000);
      const older = { name, cells: cells.map((line) => line.map((cell) => String(cell).replace('2025', '2023'))) };
      expect([name, figureOf('revenue', [sales('Orders', 1, 100), older])]).toEqual([name, 3306]);
    }
  });

  it('so that an ended subscription brings no recurring revenue', () => {
    const head = 'Customer|Monthly fee|Start date';
    const running = rawTab('Lopende abonnementen', `${head}\nA|100|2024-01-02\nB|50|2024-02-02\nC|70|2024-02-03`);
    const ended = rawTab('Beëindigde abonnementen', `${head}\nD|30|2024-01-02\nE|20|2024-02-02\nF|10|2024-02-03`);
    expect(figureOf('mrr', [running, ended])).toBe(220);
    expect(figureOf('mrr', [ended, running])).toBe(220);
  });

  it('so that what is planned has not been done, and a budget was not spent', () => {
    const calls = (name: string, days: number[]) =>
      rawTab(name, `Day|Rep|Type\n${days.map((day) => `2025-05-${day}|Ann|Call`).join('\n')}`);
    const done = calls('Calls', [12, 13, 14]);
    for (const name of ['Planned calls', 'Geplante Termine', 'Upcoming calls', 'Niet gehouden gesprekken'])
      expect([name, figureOf('sales_activities', [done, calls(name, [15, 16])])]).toEqual([name, 3]);
    expect(figureOf('sales_activities', [done, calls('Calls of Ann', [15, 16])])).toBe(5);
    const costs = (name: string, amount: number) =>
      rawTab(name, `Month|Channel|Cost\n2025-05|Search|${amount}\n2025-05|Fairs|${amount}`);
    const customers = rawTab(
      'Customers',
      'Customer|Customer since\nA|2025-05-02\nB|2025-05-12\nC|2025-05-13\nD|2025-05-14',
    );
    expect(figureOf('cac', [costs('Uitgaven', 100), costs('Gebudgetteerde uitgaven', 900), customers])).toBe(50);
    // Whether that of a lone tab was spent is asked.
    expect(figureOf('cac', [costs('Marketing budget', 900), customers])).toBeNull();
  });

  it('but of won deals alone no rate of winning comes', () => {
    const deals = (name: string, from: number) =>
      rawTab(
        name,
        `Deal|Owner|Value|Created on|Close date|Expected close\n${[0, 1, 2].map((at) => `D${from + at}|Ann|100|2025-04-0${at + 1}|2025-05-0${at + 1}|`).join('\n')}`,
      );
    expect(figureOf('win_rate', [deals('Won deals', 1)])).toBeNull();
    expect(figureOf('win_rate', [deals('Deals won', 1), deals('Deals lost', 11)])).toBe(0.5);
  });
});

test('a name is asked what it says only of a tab that is read', () => {
  expect(statesInNames(readTabs([rawTab('Lost', 'Notes\nnothing')], readingWith()), () => true).size).toBe(0);
});

describe('a tab of what was won beside one of what was lost', () => {
  const list = (name: string, header: string, rows: number) =>
    rawTab(
      name,
      [header, ...Array.from({ length: rows }, (_, at) => `${name}${at}|${100 + at}|2025-05-0${at + 2}|Ann`)].join(
        '\n',
      ),
    );

  it.each([
    ['Won', 'Lost', 'Customer|Amount|Date|Owner', 'Date'],
    ['Verloren 2025', 'Gewonnen 2025', 'Klant|Bedrag|Datum|Verkoper', 'Datum'],
    ['Gagnées', 'Perdues', 'Client|Montant|Date|Vendeur', 'Date'],
    ['Ganadas', 'Perdidas', 'Cliente|Importe|Fecha|Vendedor', 'Fecha'],
  ])('holds deals, and asks what its one date is: %s, %s', (one, other, header, date) => {
    const tabs = [list(one, header, 3), list(other, header, 2)];
    const won = one.startsWith('Verl') ? 2 : 3;
    expect(figureOf('win_rate', tabs)).toBe(won / 5);
    expect(figureOf('revenue', tabs)).toBe(won === 3 ? 303 : 201);
    expect(asked(tabs)).toEqual(['intake_ask_which_date', 'intake_ask_which_date']);
    const answers = tabs.map(({ name }) => ({ tab: name, column: date, answer: 'closedOn' }));
    const may = analysisOf(tabs, { asOf: '2025-05-03', plan: { answers } });
    expect(may.result('win_rate').value).toBe(1 / 2);
  });

  it.each([
    ['orders with numbers', 'Order number|Amount|Order date|Owner'],
    ['orders by their date', 'Customer|Amount|Invoice date|Owner'],
  ])('holds orders where they are %s', (_what, header) => {
    const tabs = [list('Won', header, 3), list('Lost', header, 2)];
    expect(readTabs(tabs, readingWith()).map(({ table }) => table)).toEqual(['orders', 'orders']);
    expect(figureOf('revenue', tabs)).toBe(303);
  });
});
