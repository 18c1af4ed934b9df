import { analyze } from '../../src/analysis/analysis';
import type { Cell } from '../../src/base/cell';
import { limits } from '../../src/base/limits';
import { UTC } from '../../src/base/zone';
import { readCells } from '../../src/google/spreadsheet/read-tabs';
import { readTab } from '../../src/intake/read-tab';
import type { RawTab } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { newHistory } from '../../src/schedule/records/history/new-history';
import { manyLabels } from '../../src/schedule/records/history/recorded-labels';
import { factsOf } from '../../src/sheet/build-sheets';
import { computeKpis, sheetsOf } from '../../src/sheet/compute';
import { say } from '../../src/texts/say';
import { call } from '../functions/call-in-cell';
import { readingWith } from '../intake/shared-data';
import { dealsUntil } from '../schedule/deals-until';

const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }, { id: 'win_rate' }] };
const deals = dealsUntil('2017-05-16') as RawTab;
const [header, ...rows] = deals.cells;

const analysisOf = (...tabs: RawTab[]) =>
  analyze(tabs, { plan, asOf: '2017-05-16', period: 'month', zone: UTC, locale: 'en_US' });
const revenue = (...tabs: RawTab[]): number | null => analysisOf(...tabs).result('revenue').value;
const usual = revenue(deals);

/** Deals of May, all alike but for what is said of each by its number. */
const many = (
  count: number,
  row: (at: number) => Partial<Record<'stage' | 'rep', string>>,
  closed = '2017-05-10',
): RawTab => ({
  name: 'Deals',
  cells: [
    header,
    ...Array.from({ length: count }, (_, at) => {
      const { stage = 'Closed Won', rep = 'Ann' } = row(at);
      return [`D${at}`, `Deal ${at}`, stage, 100, '2017-05-01', at === 0 ? '2017-05-01' : closed, rep];
    }),
  ],
});

describe('cells of 50,000 characters', () => {
  const pieces = [
    'a',
    ' ',
    '1',
    '1.',
    '1,000,',
    '1/2/',
    '5 % ',
    '€ ',
    'a@',
    '(',
    '=',
    '-',
    '"',
    ';',
    'x\n',
    '\u00a0',
    'é',
  ];
  const words = [
    'total won lost ',
    'Subtotal for ',
    'page 1 ',
    'May 5 2017 ',
    'EUR 1 mln ',
    'records: 5 ',
    'https://a.b ',
  ];

  test.each([...pieces, ...words])('%j over and over changes no figure of the rows beside them', (piece) => {
    const long = piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
    const line = header.map((): Cell => long);
    const between = [...rows.slice(0, 9), line, line, ...rows.slice(9)];
    expect(revenue({ ...deals, cells: [header, ...between] })).toBe(usual);
  });

  test('as a header are read as far as headers are, which is said with their cell', () => {
    const long = 'total won lost '.repeat(3_400).slice(0, 50_000);
    const cells = [[...header, long], ...rows.map((row): Cell[] => [...row, 1])];
    expect(revenue({ ...deals, cells })).toBe(usual);
    const { problems } = readTab({ ...deals, cells }, readingWith());
    const told = problems.map(({ reason, cells: at }) => [say(reason, 'en'), at]);
    expect(told).toContainEqual([say({ text: 'intake_problem_long_header', values: { most: '1,000' } }, 'en'), ['H1']]);
  });
});

test('18,000 columns: the first of them are read, which is said, and the figures stay', () => {
  const wide = deals.cells.map((line, row): Cell[] => [
    ...line,
    ...Array.from({ length: 18_000 - line.length }, (_, column): Cell => (row === 0 ? `Day ${column}` : column % 13)),
  ]);
  const analysis = analysisOf({ ...deals, cells: wide });
  expect(analysis.result('revenue').value).toBe(usual);
  expect(analysis.readings[0].problems.map(({ reason }) => say(reason, 'en'))).toEqual([
    expect.stringContaining('this tab has 18,000 columns; only the first 1,000 are looked at'),
  ]);
});

test('1,000 tabs: each is looked at as often as where there are 500', () => {
  const looks = (count: number): number => {
    let sum = 0;
    const counted = (line: Cell[]): Cell[] =>
      new Proxy(line, {
        get: (target, key) => {
          sum++;
          return Reflect.get(target, key);
        },
      });
    const notes = Array.from({ length: count }, (_, at): RawTab => {
      const cells = Array.from({ length: 6 }, (_row, row) => counted([`note ${row}`, `text ${at}`, row]));
      return { name: `Note ${at}`, cells };
    });
    expect(revenue(deals, ...notes)).toBe(usual);
    return sum;
  };
  expect(looks(1_000)).toBeLessThan(looks(500) * 2.2);
});

describe('10 million blank rows', () => {
  test('are read block by block, and take the room of one', () => {
    const block = Array.from({ length: 200_000 }, (): Cell[] => ['']);
    let calls = 0;
    const range = (_row: number, _column: number, height: number) => ({
      getNumRows: () => height,
      getNumColumns: () => 1,
      getValues: () => {
        calls++;
        return block;
      },
    });
    const sheet = { getDataRange: () => range(1, 1, 10_000_000), getRange: range };
    let checks = 0;
    const cells = readCells(sheet as never, () => checks++) as Cell[][];
    expect([cells.length, calls, checks]).toEqual([10_000_000, 50, 50]);
    expect(cells.every((line) => line === cells[0])).toBe(true);
  });

  test('below data, or on a tab of their own, are no rows', () => {
    const blank: Cell[] = header.map(() => '');
    const below = Array.from({ length: 300_000 }, () => blank);
    expect(revenue({ ...deals, cells: [...deals.cells, ...below] })).toBe(usual);
    expect(revenue({ name: 'Blank', cells: below }, deals)).toBe(usual);
  });
});

describe('hundreds of thousands of rows', () => {
  const tabOf = (name: string, head: Cell[], count: number, row: (at: number) => Cell[]): RawTab => ({
    name,
    cells: [head, ...Array.from({ length: count }, (_, at) => row(at))],
  });

  test('owners written by initials are told apart', () => {
    const owned = many(60_000, (at) => ({ rep: `A. Name${at}` }));
    expect(revenue(owned)).toBe(6_000_000);
  });

  test('all that is done under one customer may have been done for any deal of theirs', () => {
    const ofOne = tabOf('Deals', [...header, 'Customer'], 10_000, (at) => [
      `D${at}`,
      `Deal ${at}`,
      at % 2 ? 'Closed Won' : 'Closed Lost',
      100,
      '2017-05-01',
      '2017-05-10',
      'Ann',
      'Acme',
    ]);
    const calls = tabOf('Activities', ['Activity ID', 'Type', 'Date', 'Customer'], 20_000, (at) => [
      `A${at}`,
      'Call',
      `2017-05-0${2 + (at % 6)}`,
      'Acme',
    ]);
    const mean = analysisOf(ofOne, calls).result('sales_activities', 'before_close');
    expect([mean.value, mean.reason && say(mean.reason, 'en')]).toEqual([
      null,
      'nothing can be counted: done with its customer for one of several open deals in 10,000 rows',
    ]);
  });

  test('a column of answers that is passed to a cell', () => {
    const scores = Array.from({ length: 250_000 }, (_, at): Cell[] => [1 + (at % 5)]);
    expect(call('SATISFACTION', [scores])).toBe(0.4);
    const far = [...scores, ...Array.from({ length: 150_000 }, (): Cell[] => [9])];
    expect(() => call('SATISFACTION', [far])).toThrow('got 9 in row 250001');
  });
});

describe('5,000 reps', () => {
  const reps = many(10_000, (at) => ({ rep: `Rep ${at % 5_000}` }));
  const document = { tabs: [reps], zone: UTC, locale: 'en_US', language: 'en' as const };

  test('each have their row, and are offered as owners up to the limit', () => {
    const computed = computeKpis(document as never, { plan, asOf: '2017-05-16', period: undefined });
    const { drafts } = sheetsOf(computed, 'en_US');
    const sizes = drafts.map(({ values }) => Math.max(...values.map((block) => block.row + block.values.length)));
    expect(Math.max(...sizes)).toBeGreaterThan(5_000);
    const lists = JSON.stringify(drafts.map(({ validations }) => validations ?? [])).match(/Rep \d+/g) ?? [];
    expect(new Set(lists).size).toBeLessThanOrEqual(limits.offeredOwners);
  });

  test('are too many for the history, which keeps the whole and says so; as many as fit are kept', () => {
    const recorded = (count: number) => {
      const tab = many(count * 2, (at) => ({ rep: `Rep ${at % count}` }), '2017-05-31');
      const analysis = analyze([tab], { plan, asOf: '2017-05-31', period: 'month', zone: UTC, locale: 'en_US' });
      const facts = factsOf(analysis, plan, kpis);
      const history = newHistory({ analysis, plan, rows: facts, before: [], run: '2017-06-01 08:00', seen: [] });
      const told = manyLabels({ analysis, plan, rows: facts }).map((sentence) => say(sentence, 'en'));
      return { byRep: history.filter(({ part }) => part !== '').length, all: history.length, told };
    };
    const most = recorded(limits.recordedLabels);
    expect([most.byRep >= limits.recordedLabels, most.told]).toEqual([true, []]);
    const more = recorded(limits.recordedLabels + 1);
    expect([more.byRep, more.all > 0]).toEqual([0, true]);
    expect(more.told).toEqual([
      'Rep: the data names 501. Of more than 500 the history keeps no figures one by one, but those of all together.',
    ]);
  });
});

test('as many stages as there may be are asked about each; 500 are none, and what needs them says so', () => {
  const asked = (count: number): number =>
    analysisOf(
      many(2_000, (at) => ({ stage: at % 4 ? `Stage ${at % count}x` : 'Closed Won' })),
    ).readings[0].questions.filter(({ value }) => value?.startsWith('Stage')).length;
  expect(asked(99)).toBe(99);
  const analysis = analysisOf(many(2_000, (at) => ({ stage: `Stage ${at % 500}x` })));
  const { value, reason } = analysis.result('win_rate');
  expect([value, reason && say(reason, 'en')]).toEqual([null, expect.stringContaining('Stage')]);
});

test('a trend of more periods than anyone reads is refused in a sentence', () => {
  const tab = [header, ...rows];
  expect(() => call('KPI_TREND', ['revenue', 'day', '2016-01-01', '2017-02-04', tab])).toThrow(
    say({ text: 'too_many_periods', values: { most: '400' } }, 'en'),
  );
  expect((call('KPI_TREND', ['revenue', 'day', '2016-01-01', '2017-02-03', tab]) as unknown[]).length).toBe(401);
});
