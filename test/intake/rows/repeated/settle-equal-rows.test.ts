import type { Analysis } from '../../../../src/analysis/analysis';
import type { Answer } from '../../../../src/intake/reading';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import { account, analysisOf, byMonth, period } from '../../../kpis/asking';
import { rawTabOf } from '../../../raw-tab';

type Rows = (string | number)[][];

const read = (header: string, rows: Rows, answers: Answer[] = []): Analysis =>
  analysisOf(rawTabOf('export', header, rows), { asOf: '2026-06-30', plan: { answers } });

const SALES = 'Datum | Klant | Artikel | Bedrag';

/** Sales of March and April of a shop that numbers nothing, no two alike. */
const sales: Rows = Array.from({ length: 40 }, (_, at) => [
  `2026-0${3 + Math.floor(at / 20)}-${10 + (at % 20)}`,
  `klant ${(at * 7) % 13}`,
  ['mok', 'bord', 'glas'][at % 3],
  [5, 8, 3][at % 3],
]);
const total = (rows: Rows): number => rows.reduce((sum, row) => sum + Number(row[3]), 0);

const reason = (analysis: Analysis, id: KpiId, month?: string) =>
  analysis.result(id, 'standard', month ? period(month) : undefined).reason;

describe('two sales that look the same, where nothing numbers them', () => {
  const rows = [...sales.slice(0, 9), sales[3], ...sales.slice(9)];

  it('are asked about, and the figure waits and says why', () => {
    const analysis = read(SALES, rows);
    expect(reason(analysis, 'revenue')).toMatchObject({
      text: 'only_part',
      values: { count: 1, total: 41, reason: { text: 'intake_may_be_equal' } },
    });
    expect(analysis.readings[0].questions).toMatchObject([
      {
        column: '',
        value: 'equal rows',
        ask: { text: 'intake_ask_equal_rows', values: { rows: 1, row: 11, like: 5 } },
        options: ['count', 'leave out'],
      },
    ]);
    expect(account(analysis.result('revenue'), 'export')).toEqual({ used: 40, intake_may_be_equal: 1 });
  });

  it('hold up the month that they are of alone', () => {
    const analysis = read(SALES, rows);
    expect(byMonth(analysis, 'revenue')).toEqual({ '2026-04': total(sales.slice(20)) });
    expect(reason(analysis, 'revenue', '2026-03')?.text).toBe('only_part');
    expect(analysis.result('revenue', 'standard', period('2026-04')).value).toBe(total(sales.slice(20)));
  });

  it.each([
    ['count', total(rows), { used: 41 }],
    ['leave out', total(sales), { used: 40, intake_duplicate_row: 1 }],
  ])('count or not as is answered: %s', (answer, value, rowsOf) => {
    const analysis = read(SALES, rows, [{ tab: 'export', column: '', value: 'equal rows', answer }]);
    expect(analysis.readings[0].questions).toEqual([]);
    const result = analysis.result('revenue');
    expect(result.value).toBe(value);
    expect(account(result, 'export')).toEqual(rowsOf);
  });
});

describe('what comes again as a whole is one', () => {
  const doubled: [string, Rows][] = [
    ['an export that was pasted twice', [...sales, ...sales]],
    ['the same, sorted', [...sales, ...sales].sort((one, other) => String(one).localeCompare(String(other)))],
    ['two exports that overlap', [...sales.slice(0, 30), ...sales.slice(12)]],
    ['three rows that were pasted once more', [...sales, ...sales.slice(12, 15)]],
    ['two sales alike among those that came twice', [...sales.slice(0, 4), sales[1], ...sales.slice(0, 4), sales[1]]],
  ];
  it.each(doubled)('%s', (_why, rows) => {
    const analysis = read(SALES, rows);
    const [{ questions }] = analysis.readings;
    const wanted = rows.length === 10 ? 'asked' : total(sales);
    expect(questions.length > 0 ? 'asked' : analysis.result('revenue').value).toBe(wanted);
  });
});

describe('what names a row, or the moment of it, tells that it is the same one', () => {
  it.each<[string, string, Rows, KpiId, number]>([
    [
      'a time of day',
      'Zeitpunkt | Kunde | Betrag',
      [
        ['2026-03-02 10:15', 'A', 5],
        ['2026-03-02 10:15', 'A', 5],
        ['2026-03-02 11:00', 'B', 7],
      ],
      'revenue',
      12,
    ],
    [
      'a number that no figure reads',
      'Date | Client | Montant | Réf. paiement',
      [
        ['2026-03-02', 'A', 5, 'x71'],
        ['2026-03-02', 'A', 5, 'x71'],
        ['2026-03-03', 'A', 5, 'x72'],
        ['2026-03-03', 'B', 5, 'x73'],
      ],
      'revenue',
      15,
    ],
    [
      'the address of a lead',
      'Fecha | Correo electrónico | Origen',
      [
        ['2026-03-02', 'a@x.es', 'web'],
        ['2026-03-02', 'a@x.es', 'web'],
        ['2026-03-02', 'b@x.es', 'web'],
        ['2026-03-03', 'c@x.es', 'feria'],
      ],
      'new_leads',
      3,
    ],
  ])('%s', (_why, header, rows, id, value) => {
    const analysis = analysisOf(rawTabOf(id === 'revenue' ? 'orders' : 'leads', header, rows), { asOf: '2026-06-30' });
    expect(analysis.readings[0].questions).toEqual([]);
    expect(analysis.result(id).value).toBe(value);
  });
});

describe('as many as are equal by chance count', () => {
  const KINDS = ['Call', 'Call', 'Meeting', 'Email'];
  // Four reps who do some five things a day: that two of these are alike is ordinary.
  const log: Rows = Array.from({ length: 400 }, (_, at) => [
    `2026-0${3 + Math.floor(at / 100)}-${10 + Math.floor((at % 100) / 5)}`,
    ['Ann Bos', 'Ben Smit', 'Cas Kok', 'Dee Vos'][(at * 13 + Math.floor(at / 7)) % 4],
    KINDS[(at * 5 + Math.floor(at / 3)) % 4],
  ]);

  it('and it is said that they do', () => {
    const equal = log.length - new Set(log.map(String)).size;
    expect(equal).toBeGreaterThan(20);
    const analysis = analysisOf(rawTabOf('Activities', 'Date | Rep | Type', log), { asOf: '2026-06-30' });
    const [{ questions, notes }] = analysis.readings;
    expect(questions).toEqual([]);
    expect(analysis.result('sales_activities').value).toBe(400);
    expect(notes).toMatchObject([{ text: 'intake_note_equal_rows', values: { rows: equal } }]);
  });

  it.each([
    [9, 409],
    [10, 400],
  ])('and so do %i of them in a row that came once more, until there are ten: %i in all', (length, all) => {
    const from = log.findIndex((_, at) => new Set(log.slice(at, at + 10).map(String)).size === 10);
    const rows = [...log, ...log.slice(from, from + length)];
    const analysis = analysisOf(rawTabOf('Activities', 'Date | Rep | Type', rows), { asOf: '2026-06-30' });
    expect(analysis.readings[0].questions).toEqual([]);
    expect(analysis.result('sales_activities').value).toBe(all);
  });
});

it.each([
  [98, 'intake_may_be_equal'],
  [99, 'intake_few_equal'],
])('of %i other sales of the same amount one that equals another is among many or among few', (others, told) => {
  const own: Rows = Array.from({ length: others }, (_, at) => [`2026-03-${10 + (at % 20)}`, `klant ${at}`, 'mok', 5]);
  const analysis = read(SALES, [...own.slice(0, 9), own[3], ...own.slice(9)]);
  expect(account(analysis.result('revenue'), 'export')).toEqual({ used: others, [told]: 1 });
});
