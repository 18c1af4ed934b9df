import { besideItself, mayBeOthers } from '../../../src/intake/locate/tables-beside';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const asked = (tab: ReturnType<typeof rawTab>, id: KpiId, others: ReturnType<typeof rawTab>[] = []) => {
  const analysis = analysisOf([tab, ...others], { asOf: '2026-06-30' });
  const { value, reason } = analysis.result(id);
  return value ?? reason;
};

const refused = (cell: string) => ({
  text: 'tab_refused',
  values: { tab: 'blad', reason: { text: 'intake_problem_beside', values: { cell } } },
});

const january = rawTab('januari', 'Factuur | Datum | Klant | Bedrag\n1 | 2026-01-05 | A | 7\n2 | 2026-01-06 | B | 8');

describe('two tables of one kind beside each other', () => {
  const twice: [string, string, string][] = [
    [
      'under the same header',
      'F1',
      `
      Verkaufschance | Phase    | Betrag | Abschlussdatum | | Verkaufschance | Phase    | Betrag | Abschlussdatum
      Hof            | Gewonnen | 10     | 2026-02-02     | | Ufer           | Gewonnen | 70     | 2026-03-02
      Tal            | Verloren | 20     | 2026-02-03     | | Berg           | Gewonnen | 80     | 2026-03-03
      `,
    ],
    [
      'without a blank column between',
      'E1',
      `
      Verkaufschance | Phase    | Betrag | Abschlussdatum | Verkaufschance | Phase    | Betrag | Abschlussdatum
      Hof            | Gewonnen | 10     | 2026-02-02     | Ufer           | Gewonnen | 70     | 2026-03-02
      Tal            | Verloren | 20     | 2026-02-03     | Berg           | Gewonnen | 80     | 2026-03-03
      `,
    ],
    [
      'the second in other words and shorter',
      'F1',
      `
      Opportunité | Étape  | Montant | Date de clôture | | Affaire | Statut | Valeur | Clôturé le
      Lac         | Gagné  | 10      | 2026-02-02      | | Mer     | Gagné  | 70     | 2026-03-02
      Pont        | Perdu  | 20      | 2026-02-03      | | Port    | Perdu  | 80     | 2026-03-03
      Quai        | Gagné  | 30      | 2026-02-04      | |         |        |        |
      `,
    ],
  ];
  it.each(twice)('%s: neither is read, and the figure says so', (_why, cell, cells) => {
    expect(asked(rawTab('blad', cells), 'win_rate')).toEqual(refused(cell));
  });

  it('makes no figure of another tab alone', () => {
    const cells = `
      Factuur | Datum      | Klant | Bedrag | | Factuur | Datum      | Klant | Bedrag
      3       | 2026-02-02 | C     | 10     | | 5       | 2026-03-02 | E     | 70
      4       | 2026-02-03 | D     | 20     | | 6       | 2026-03-03 | F     | 80
      `;
    expect(asked(january, 'revenue')).toBe(15);
    expect(asked(rawTab('blad', cells), 'revenue', [january])).toEqual(refused('F1'));
  });
});

describe('a table of another kind beside the one that is read', () => {
  const mixed = `
    Order | Order date | Customer | Amount | | Month   | Channel | Cost
    1     | 2026-01-05 | A        | 10     | | 2026-01 | Radio   | 100
    2     | 2026-02-05 | B        | 20     | | 2026-02 | Radio   | 200
    `;
  it('is named where its figures would be', () => {
    const tab = rawTab('blad', mixed);
    expect(asked(tab, 'revenue')).toBe(30);
    expect(asked(tab, 'cac')).toMatchObject({
      text: 'tab_refused',
      values: { reason: { text: 'intake_problem_second_table' } },
    });
  });

  it('and is no matter where a tab of its own has it', () => {
    const costs = rawTab('kosten', 'Maand | Kanaal | Kosten\n2026-01 | Radio | 100\n2026-02 | Radio | 200');
    const analysis = analysisOf([rawTab('blad', mixed), costs], { asOf: '2026-02-28' });
    expect(reasonOf(analysis.result('cac'))).not.toBe('tab_refused');
  });
});

test('a list of other things that ends in the same row is not read into the orders beside it', () => {
  const tab = rawTab(
    'blad',
    `
    Pedido | Fecha      | Cliente | Importe | | Artículo | Existencias
    1      | 2026-01-05 | A       | 10      | | taza     | 100
    2      | 2026-02-05 | B       | 20      | | plato    | 200
    `,
  );
  expect(asked(tab, 'revenue')).toEqual(refused('F1'));
});

test('a note in a column of its own, or a blank column in the middle, makes no second table', () => {
  const tab = rawTab(
    'blad',
    `
    Bestelling |  | Datum      | Klant | Bedrag | | Opmerking
    1          |  | 2026-01-05 | A     | 10     | | belt terug
    2          |  | 2026-02-05 | B     | 20     | | vaste klant
    `,
  );
  expect(asked(tab, 'revenue')).toBe(30);
});

test('a block without a header that can be read is no table', () => {
  const cells = [
    ['Deal ID', 'Deal Owner', '', 'Lead Status', '', new Error('#REF!')],
    ['1', 'Ann', '', 'New', '', 'x'],
  ];
  expect(() => analysisOf({ name: 'blad', cells: cells as string[][] })).not.toThrow();
});

describe('headers that come again by themselves', () => {
  const columnsOf = (...headers: string[]) => headers.map((key, index) => ({ index, header: { key } })) as never;
  const told = (...headers: string[]) =>
    besideItself('deals', [], columnsOf(...headers), { row: 0, from: 0, to: 9 }, 5);

  it('are another table where the whole header begins again, and not where one name does', () => {
    expect(told('deal', 'amount', 'deal', 'amount')?.cells).toEqual(['C1']);
    expect(told('deal', 'amount', 'deal', 'stage')).toBeNull();
    expect(told('deal', 'deal', 'deal')?.cells).toEqual(['C1']);
    expect(told('deal', 'deal')).toBeNull();
  });
});

it('a list beside a table is no part of it where the table takes none of its columns', () => {
  const column = (index: number, key: string) => ({
    ...{ index, header: { key } },
    profile: {
      filled: 2,
      labels: new Map([
        ['a', 1],
        ['b', 1],
      ]),
    },
  });
  const [deal, amount, word, sense] = ['deal', 'amount', 'word', 'sense'].map((key, at) => column(at, key));
  const kind = (fields: object) => ({ table: 'deals', fields });
  const block = { row: 0, from: 3, to: 5 };
  const apart = [
    { block: { row: 0, from: 0, to: 2 }, columns: [deal, amount], recognition: kind({}) },
    { block, columns: [word, sense], recognition: null },
  ];
  const found = (...used: object[]) =>
    mayBeOthers(
      { recognition: kind(Object.fromEntries(used.map((one, at) => [at, { column: one }]))) } as never,
      apart as never,
    );
  expect(found(deal, amount)).toEqual([]);
  expect(found(deal, sense)).toEqual([{ block, table: 'deals' }]);
});
