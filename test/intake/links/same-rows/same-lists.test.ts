import type { Answer } from '../../../../src/intake/reading';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

type Tabs = ReturnType<typeof rawTab>[];
const asOf = '2026-03-31';
const ask = (tabs: Tabs, id: KpiId, answers: Answer[] = []) => analysisOf(tabs, { asOf, plan: { answers } }).result(id);
const bothWays = (tabs: Tabs): Tabs[] => [tabs, [...tabs].reverse()];
const questionsIn = (tabs: Tabs) => analysisOf(tabs, { asOf }).readings.flatMap(({ questions }) => questions);
const chosen = (tab: string, answer: string): Answer => ({ tab, column: '', value: 'export', answer });

const deals = (name: string, first: string, rest = '') =>
  rawTab(
    name,
    `Deal ID|Deal name|Owner|Stage|Amount|Close date\nD1|Roof|Ann|${first}|2026-03-10\nD2|Wall|Bob|Won|500|2026-03-20\nD3|Door|Bob|Lost|80|2026-03-28${rest}`,
  );

describe('two exports of one list that reach equally far and differ', () => {
  it('in an amount are asked about, in whatever order; what the amount is not in stays', () => {
    const tabs = [deals('Export', 'Won|1000'), deals('Second export', 'Won|700')];
    for (const all of bothWays(tabs)) {
      expect(reasonOf(ask(all, 'sales_per_rep'))).toBe('same_rows');
      expect(ask(all, 'win_rate').value).toBeCloseTo(2 / 3);
      const names = all.map(({ name }) => name);
      expect(questionsIn(all)).toMatchObject([{ ask: { text: 'intake_ask_same_list' }, options: names }]);
      for (const [answer, total] of [
        ['Export', 1500],
        ['Second export', 1200],
      ] as const)
        expect(ask(all, 'sales_per_rep', [chosen(names[0], answer)]).value).toBe(total);
    }
  });

  it('are the one that is no copy by its name, which is asked about', () => {
    for (const all of bothWays([deals('Export', 'Won|1000'), deals('Copy of export', 'Won|700')])) {
      expect(ask(all, 'sales_per_rep').value).toBe(1500);
      expect(questionsIn(all)).toMatchObject([{ ask: { text: 'intake_ask_named' } }]);
    }
  });

  it('in all amounts are asked about where no id but everything else tells that they are of one list', () => {
    const list = (name: string, times: number, client = 'Firm') =>
      rawTab(
        name,
        `Client|Owner|Stage|Amount|Opened on|Close date\n${[1, 2, 3, 4]
          .map((at) => `${client} ${at}|Ann|${at === 3 ? 'Lost' : 'Won'}|${at * times}|2026-02-0${at}|2026-03-1${at}`)
          .join('\n')}`,
      );
    for (const all of bothWays([list('Spring', 100), list('Easter', 130)])) {
      expect(reasonOf(ask(all, 'sales_per_rep'))).toBe('same_rows');
      expect(ask(all, 'win_rate').value).toBe(0.75);
    }
    expect(ask([list('Spring', 100), list('Easter', 130, 'Shop')], 'sales_per_rep').value).toBe(1610);
  });

  it('in what became of a deal leave no figure of deals', () => {
    for (const all of bothWays([deals('A', 'Won|1000'), deals('B', 'Lost|1000')])) {
      expect(reasonOf(ask(all, 'win_rate'))).toBe('same_rows');
      expect(reasonOf(ask(all, 'sales_per_rep'))).toBe('same_rows');
      expect(ask(all, 'win_rate', [chosen(all[0].name, 'B')]).value).toBeCloseTo(1 / 3);
    }
  });

  it('are left alone where a date tells which is the newer: of the whole export, or of its rows', () => {
    const later = deals('B', 'Won|700', '\nD4|Shed|Ann|Won|100|2026-03-30');
    for (const all of bothWays([deals('A', 'Won|1000'), later])) expect(ask(all, 'sales_per_rep').value).toBe(1300);
    const changed = (name: string, amount: number, day: string) =>
      rawTab(
        name,
        `Invoice number|Date|Customer|Amount|Last modified\nF1|2026-03-10|Acme|${amount}|${day}\nF2|2026-03-11|Bolt|50|2026-03-11`,
      );
    for (const all of bothWays([changed('A', 100, '2026-03-20'), changed('B', 130, '2026-03-12')]))
      expect(ask(all, 'revenue').value).toBe(150);
  });

  it('may be invoices, and lists of who pays', () => {
    const bills = (name: string, amount: number) =>
      rawTab(name, `Factuurnummer|Factuurdatum|Klant|Bedrag\nF1|2026-03-10|Acme|${amount}\nF2|2026-03-11|Bolt|50`);
    for (const all of bothWays([bills('Facturen', 100), bills('Facturen (2)', 130)]))
      expect(reasonOf(ask(all, 'revenue'))).toBe('same_rows');
    const list = (name: string, end: string) =>
      rawTab(
        name,
        `Abo-Nr|Kunde|Beginn|Ende|MRR\nS1|Acme|2025-01-05|${end}|100\nS2|Bolt|2025-02-01|2026-02-28|200\nS3|Cork|2025-03-01||50`,
      );
    for (const all of bothWays([list('Abos', '2026-02-10'), list('Abos neu', '')])) {
      expect(reasonOf(ask(all, 'mrr'))).toBe('same_rows');
      expect(reasonOf(ask(all, 'churn'))).toBe('same_rows');
    }
  });

  const listed = (name: string, header: string, ...rows: string[]) => rawTab(name, [header, ...rows].join('\n'));
  const HEADER = 'Angebot-Nr|Angebot|Betreuer|Phase|Betrag|Erstellt am|Abschlussdatum';
  const WALL = '|Wall|Bob|Gewonnen|500|2026-02-01|2026-03-20';
  const DOOR = '|Door|Bob|Verloren|80|2026-02-02|2026-03-28';
  const roof = (amount: number, day = '2026-03-10') => `|Roof|Ann|Gewonnen|${amount}|2026-01-05|${day}`;

  it('are no newer for dates of changes, or hours of the day, that one of them writes', () => {
    const plain = listed('A', HEADER, `7${roof(1000)}`, `8${WALL}`, `9${DOOR}`);
    const changed = listed(
      'B',
      `${HEADER}|Geändert am`,
      ...[`7${roof(700)}|2026-03-11`, `8${WALL}|2026-03-21`, `9${DOOR}|2026-03-28`],
    );
    const timed = listed('C', HEADER, `7${roof(700)}`, `8${WALL} 11:00`, `9${DOOR} 10:30`);
    for (const other of [changed, timed])
      for (const all of bothWays([plain, other])) {
        expect(reasonOf(ask(all, 'sales_per_rep'))).toBe('same_rows');
        expect(ask(all, 'sales_per_rep', [chosen(all[0].name, 'A')]).value).toBe(1500);
        expect(ask(all, 'sales_per_rep', [chosen(all[0].name, other.name)]).value).toBe(1200);
      }
  });

  it('are asked about where one of them has a row twice, or a third is a copy of one of them', () => {
    const twice = listed('A', HEADER, `7${roof(1000)}`, `8${WALL}`, `9${DOOR}`, `9${DOOR}`);
    const other = listed('B', HEADER, `7${roof(700)}`, `8${WALL}`, `9${DOOR}`);
    for (const tabs of [
      [twice, other],
      [twice, other, { ...twice, name: 'C' }],
    ])
      for (const all of bothWays(tabs)) {
        expect(reasonOf(ask(all, 'sales_per_rep'))).toBe('same_rows');
        expect(ask(all, 'sales_per_rep', [chosen(all[0].name, 'B')]).value).toBe(1200);
      }
  });

  it('count by the one that has more columns where they say the same', () => {
    const whole = listed('A', HEADER, `7${roof(1000)}`, `8${WALL}`, `9${DOOR}`);
    const cut = { name: 'B', cells: whole.cells.map((row) => row.filter((_, at) => at !== 4)) };
    for (const all of bothWays([whole, cut])) expect(ask(all, 'sales_per_rep').value).toBe(1500);
  });

  it('are told without ids by what their rows are of, where most of them are alike', () => {
    const [, ...fields] = HEADER.split('|');
    const cut = (row: string) => row.slice(1);
    const named = (name: string, amount: number) =>
      listed(name, fields.join('|'), ...[roof(amount), WALL, DOOR].map(cut));
    for (const all of bothWays([named('A', 1000), named('B', 700)])) {
      expect(reasonOf(ask(all, 'sales_per_rep'))).toBe('same_rows');
      expect(ask(all, 'win_rate').value).toBeCloseTo(2 / 3);
      expect(ask(all, 'sales_per_rep', [chosen(all[0].name, 'A')]).value).toBe(1500);
    }
    const payers = (name: string, end: string) =>
      listed(
        name,
        'Cliente|Fecha de inicio|Fecha de fin|MRR',
        ...[`Acme|2025-01-05|${end}|100`, 'Bolt|2025-02-01|2026-02-28|200', 'Cork|2025-03-01||50'],
      );
    for (const all of bothWays([payers('Uno', '2026-02-20'), payers('Dos', '')]))
      expect(reasonOf(ask(all, 'churn'))).toBe('same_rows');
    const bills = (name: string, first: number) =>
      listed(name, 'Invoice number|Date|Amount', `F1|2026-03-10|${first}`, 'F2|2026-03-11|50', 'F3|2026-03-12|70');
    for (const all of bothWays([bills('Q1', 100), bills('Q1 (1)', 130)])) {
      expect(reasonOf(ask(all, 'revenue'))).toBe('same_rows');
      expect(ask(all, 'revenue', [chosen(all[0].name, 'Q1')]).value).toBe(220);
    }
  });

  it('may be lines of orders, and prices', () => {
    const lines = (name: string, first: number) =>
      listed(
        name,
        'Order number|Date|Customer|Product|Quantity|Line total',
        ...[`O1|2026-03-10|Acme|Mug|1|${first}`, 'O1|2026-03-10|Acme|Cup|1|50', 'O2|2026-03-12|Bolt|Mug|2|200'],
      );
    for (const all of bothWays([lines('A', 100), lines('B', 130)])) {
      expect(reasonOf(ask(all, 'revenue'))).toBe('same_rows');
      expect(ask(all, 'revenue', [chosen(all[0].name, 'B')]).value).toBe(380);
    }
    const prices = (name: string, mug: number) => listed(name, 'SKU|Name|Price', `S1|Mug|${mug}`, 'S2|Cup|5');
    const orders = listed(
      'Orders',
      'Order number|Date|Customer|SKU|Quantity',
      ...['O1|2026-03-10|Acme|S1|3', 'O2|2026-03-11|Bolt|S2|3'],
    );
    for (const all of bothWays([prices('Products', 10), prices('Products 2026', 20), orders])) {
      expect(reasonOf(ask(all, 'revenue'))).toBe('same_rows');
      const first = all.find(({ name }) => name !== 'Orders')?.name ?? '';
      expect(ask(all, 'revenue', [chosen(first, 'Products')]).value).toBe(45);
    }
  });

  it('are no rivals where they are equal, or count from 1 each', () => {
    for (const all of bothWays([deals('A', 'Won|1000'), deals('B', 'Won|1000')]))
      expect(ask(all, 'sales_per_rep').value).toBe(1500);
    const own = (name: string, first: number, second: number) =>
      rawTab(
        name,
        `Order number|Date|Customer|Amount\n1|2026-03-10|${name} A|${first}\n2|2026-03-11|${name} B|${second}`,
      );
    for (const all of bothWays([own('North', 100, 50), own('South', 70, 35)]))
      expect(ask(all, 'revenue').value).toBe(255);
  });
});

describe('two exports of one list without ids', () => {
  const sold = (name: string, header: string, rows: string) => rawTab(name, `${header}\n${rows}`);

  it('count what both have once, whatever columns each has and however far it reaches', () => {
    const older = sold('q1', 'Sold on|Buyer|Total', '2026-01-10|A|40\n2026-02-02|B|60\n2026-02-20|C|70');
    const rows = '2026-02-02|B|60|Jo\n2026-02-20|C|70|Jo';
    const newer = sold('february on', 'Datum|Klant|Bedrag|Verkoper', `${rows}\n2026-03-03|D|80|Jo`);
    for (const all of bothWays([older, newer])) {
      const { value, rows: counted } = ask(all, 'revenue');
      expect(value).toBe(250);
      const left = counted.flatMap(({ leftOut }) => leftOut);
      expect(left).toMatchObject([{ reason: { text: 'intake_duplicate_export' }, rows: 2 }]);
    }
  });

  it('tell of a row as the newer one does', () => {
    const header = 'Customer|Start date|End date|MRR';
    const older = sold('subscriptions', header, 'A|2025-01-05||10\nB|2025-02-05||20');
    const newer = sold('subscriptions (2)', header, 'A|2025-01-05||10\nB|2025-02-05|2026-03-10|20\nC|2026-03-20||30');
    for (const all of bothWays([older, newer])) expect(ask(all, 'mrr').value).toBe(40);
  });

  it('are two lists where few rows are alike', () => {
    const north = sold('north', 'Sold on|Buyer|Total', '2026-03-02|B|60\n2026-03-03|A|40\n2026-03-04|C|70');
    const south = sold('south', 'Sold on|Buyer|Total|Town', '2026-03-02|B|60|X\n2026-03-03|E|65|X\n2026-03-04|F|75|Y');
    for (const all of bothWays([north, south])) expect(ask(all, 'revenue').value).toBe(370);
  });
});
