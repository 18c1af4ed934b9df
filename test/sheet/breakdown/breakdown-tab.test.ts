import { Workbook } from '../../../local/workbook/workbook';
import { keyShown, keyText } from '../../../src/analysis/breakdown/group-key';
import { reportOf } from '../../../src/analysis/report-of';
import type { Cell } from '../../../src/base/cell';
import type { Language } from '../../../src/base/language';
import { dimensionOf } from '../../../src/dimensions';
import { explanationOf } from '../../../src/explain/explanation';
import { kpis } from '../../../src/kpis';
import { breakdowns } from '../../../src/plan/breakdown';
import type { Plan } from '../../../src/plan/plan';
import { breakdownDraft, breakdownIn } from '../../../src/sheet/breakdown/breakdown-tab';
import { factsOf } from '../../../src/sheet/build-sheets';
import { headerLook } from '../../../src/sheet/draft/looks';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { sampleTabs } from '../../sample/sample-tabs';

const plan: Plan = { kpis: [{ id: 'sales_per_rep' }, { id: 'win_rate' }, { id: 'sales_cycle' }] };
const analysis = analysisOf(sampleTabs(), { plan });
const rows = factsOf(analysis, plan, kpis);

const cellsBy = (by: (typeof breakdowns)[number], language: Language = 'en'): Cell[][] =>
  breakdownDraft(analysis, rows, by, null, language).values[0].values as Cell[][];

test('by source each source has its line, and their sales add up to those of the company', () => {
  const [title, , header, company, ...groups] = cellsBy('source');
  expect(title[0]).toBe('KPIs per source');
  expect(header.slice(0, 2)).toEqual(['Source', 'Total sales']);
  const { source = [] } = reportOf(analysis).kpis.find(({ id }) => id === 'sales_per_rep')?.by ?? {};
  expect(new Set(groups.map(([name]) => name))).toEqual(new Set(source.map(({ key }) => key)));
  const sum = groups.reduce((all, [, value]) => all + Number(value), 0);
  expect(sum).toBeCloseTo(Number(company[1]), 6);
});

test('the best of the first KPI is on top: of amounts the largest, of days the shortest', () => {
  const ranked = (id: 'sales_per_rep' | 'sales_cycle') => {
    const ordered = factsOf(analysis, { kpis: [{ id }] }, kpis);
    const [, , , , ...groups] = breakdownDraft(analysis, ordered, 'source', null, 'en').values[0].values;
    return groups.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
  };
  const [amounts, days] = [ranked('sales_per_rep'), ranked('sales_cycle')];
  expect([amounts.length, days.length].every((count) => count > 2)).toBe(true);
  expect(amounts).toEqual([...amounts].sort((one, other) => other - one));
  expect(days).toEqual([...days].sort((one, other) => one - other));
});

test('labels that have an order stand in it, in the language of the sheet', () => {
  const [title, , header, , ...groups] = cellsBy('close_weekday', 'nl');
  expect([title[0], header[0]]).toEqual(['KPI’s per weekdag van sluiten', 'Weekdag van sluiten']);
  const days = groups.map(([name]) => String(name));
  const { labels = [] } = dimensionOf('close_weekday');
  expect(days).toEqual(labels.map(({ title: { nl } }) => nl).filter((day) => days.includes(day)));
  expect(days.length).toBeGreaterThan(3);
});

test.each(breakdowns)('a tab by %s is known again in both languages, and so is each of its lines', (by) => {
  for (const language of ['en', 'nl'] as const) {
    const cells = cellsBy(by, language);
    expect(breakdownIn(cells)).toBe(by);
    for (const { key } of analysis.breakdown('win_rate', by))
      expect(keyShown(keyText(key, by, language), by)).toBe(key);
  }
});

test('what nothing can be broken down by says so and has no line', () => {
  const cells = breakdownDraft(analysis, rows, 'campaign', null, 'en').values[0].values;
  expect(analysis.breakdown('sales_per_rep', 'campaign')).toEqual([]);
  expect(cells.map(([first]) => first)).toEqual([
    'KPIs per campaign',
    'None of the KPIs on the sheet can be split by campaign in this data.',
    'Campaign',
  ]);
});

test('each number has the look of its KPI, from the company’s row on; the header has none', () => {
  const { formats, values } = breakdownDraft(analysis, rows, 'source', null, 'en');
  const [{ row, column, values: looks }] = formats;
  expect([row, column, looks.length]).toEqual([4, 1, values[0].values.length - 3]);
  const header = values[0].values[2];
  for (const line of looks) {
    expect(line[0]).toBe('General');
    expect(line[header.indexOf('Win rate')]).toContain('%');
  }
});

test('an amount below a thousand has its cents, one above it has none, as everywhere else', () => {
  const { formats, values } = breakdownDraft(analysis, rows, 'source', null, 'en');
  values[0].values.slice(3).forEach(([, value], at) => {
    if (typeof value === 'number') expect(/0\.00$/.test(formats[0].values[at][1])).toBe(Math.abs(value) < 1_000);
  });
});

describe('targets of single groups', () => {
  const tabOf = (planned: Plan['kpis']): Cell[][] => {
    const asked = analysisOf(sampleTabs(), { plan: { period: '2025-10-01..2026-09-30', kpis: planned } });
    const facts = factsOf(asked, asked.plan, kpis);
    return breakdownDraft(asked, facts, 'rep', null, 'en').values[0].values.slice(2) as Cell[][];
  };
  const goal = (target: number) => [{ from: '2020-01-01', to: '2030-12-31', target }];

  test('are their quotas, beside what these are quotas of; the company has all of them together', () => {
    const [header, company, ...reps] = tabOf([{ id: 'revenue' }, { id: 'sales_per_rep' }]);
    expect(header).toEqual(['Rep', 'Revenue', 'n', 'Share', 'Total sales', 'n', 'Quota', 'Of target']);
    const quotas = reps.map((line) => line[6]).filter((cell): cell is number => typeof cell === 'number');
    expect(quotas.length).toBeGreaterThan(3);
    expect(quotas.reduce((sum, one) => sum + one, 0)).toBeCloseTo(Number(company[6]), 6);
    for (const [, , , , won, , quota, reached] of reps) {
      if (typeof quota !== 'number') expect(reached).toBe('');
      else expect(String(reached).split(' ').pop()).toBe(`${Math.round((100 * Number(won)) / quota)}%`);
    }
  });

  test('are those of the plan for them alone, which have no column of their own', () => {
    const [header, company, ...reps] = tabOf([
      { id: 'win_rate', targets: goal(0.3) },
      { id: 'win_rate', variant: 'only rep = fenna hoekwater', targets: goal(0.72) },
    ]);
    expect(header).toEqual(['Rep', 'Win rate', 'n', 'Points vs. company', 'Target', 'Of target']);
    expect(company.slice(4)).toEqual([0.3, `${Math.round((100 * Number(company[1])) / 0.3)}%`]);
    const [name, rate, , , target, reached] = reps.find(([, , , , cell]) => cell !== '') as Cell[];
    expect([name, target]).toEqual(['Fenna Hoekwater', 0.72]);
    expect(String(reached)).toMatch(new RegExp(`^█* ${Math.round((100 * Number(rate)) / 0.72)}%$`));
    expect(reps.filter(([, , , , cell]) => cell !== '')).toHaveLength(1);
  });

  test('that are missed by a hair are not reached', () => {
    const reached = (company: number, rep: number): string[] => {
      const [, whole, ...reps] = tabOf([
        { id: 'win_rate', targets: goal(company) },
        { id: 'win_rate', variant: 'only rep = fenna hoekwater', targets: goal(rep) },
      ]);
      const own = reps.find(([name]) => name === 'Fenna Hoekwater') as Cell[];
      return [whole[5], own[5]].map((cell) => String(cell).split(' ').pop() as string);
    };
    const [, company, ...reps] = tabOf([{ id: 'win_rate' }]);
    const rate = Number(reps.find(([name]) => name === 'Fenna Hoekwater')?.[1]);
    expect(reached(Number(company[1]), rate)).toEqual(['100%', '100%']);
    expect(reached(Number(company[1]) / 0.998, rate / 0.998)).toEqual(['99%', '99%']);
  });

  test('bars of a rate are as long as it lies above or below the company, in another shade below', () => {
    const [, [, whole], ...reps] = tabOf([{ id: 'win_rate' }]);
    const judged = reps.filter(([, rate]) => typeof rate === 'number');
    const lengths: { points: number; blocks: number }[] = [];
    for (const [, rate, , bar] of judged) {
      const points = 100 * (Number(rate) - Number(whole));
      const [, blocks, said] = /^(?:([█░]+) )?(.+)$/.exec(String(bar)) ?? [];
      expect(Number(said)).toBeCloseTo(points, 0);
      expect(blocks ?? '').toMatch(points < 0 ? /^░*$/ : /^█*$/);
      lengths.push({ points: Math.abs(points), blocks: (blocks ?? '').length });
    }
    const ranked = lengths.sort((one, other) => one.points - other.points).map(({ blocks }) => blocks);
    expect(ranked).toEqual([...ranked].sort((one, other) => one - other));
    expect([ranked[0] < 6, ranked[ranked.length - 1]]).toEqual([true, 6]);
  });
});

test('another tab is none, whatever its title', () => {
  expect(breakdownIn([['KPIs per source'], [], ['Rep']])).toBeNull();
  expect(breakdownIn([['Deals'], [], ['Source']])).toBeNull();
  expect(breakdownIn([])).toBeNull();
});

test('a number by source is explained by the rows of that source, which are all rows of the tab with those of the others', () => {
  const [group] = analysis.breakdown('win_rate', 'source');
  const asked = { id: 'win_rate', variant: 'standard', group: { by: 'source', key: group.key } } as const;
  const { title, tabs } = explanationOf(analysis, asked, 'en');
  expect(title).toBe(`Win rate · ${group.key}`);
  const parts = tabs[0].parts.map(({ kind, rows: count }) => [kind, count] as const);
  const counted = parts.filter(([kind]) => kind !== 'out').reduce((sum, [, count]) => sum + count, 0);
  expect(counted).toBe(group.n);
  const deals = analysis.readings.find(({ name }) => name === tabs[0].tab);
  expect(parts.reduce((sum, [, count]) => sum + count, 0)).toBe(deals?.rows);
});

test('the report holds every breakdown, rep and month among them', () => {
  for (const { by, byRep, byMonth, value } of reportOf(analysis).kpis) {
    if (value === undefined) continue;
    expect([by?.rep ?? [], by?.month ?? []]).toEqual([byRep, byMonth]);
  }
});

test('names have room for the longest up to a limit, headers for their longest word where it is longer than most', () => {
  const widths = (source: string, language: Language) => {
    const deals = rawTab(
      'deals',
      `Deal | Stage | Close date | Create date | Lead source | Amount
       A    | Won   | 2024-02-10 | 2024-02-01  | ${source}   | 10
       B    | Lost  | 2024-02-11 | 2024-02-01  | Web         | 10`,
    );
    const some = analysisOf(deals, { plan: { kpis: [{ id: 'sales_cycle' }] }, asOf: '2024-02-29' });
    return breakdownDraft(some, factsOf(some, some.plan, kpis), 'source', null, language).widths;
  };
  expect(widths('Fair', 'en')).toEqual([{ column: 1, count: 1, pixels: 170 }]);
  // 7.1 pixels a letter and 8 for the edges; of bold ones 7.4.
  expect(widths('a'.repeat(40), 'en')).toEqual([{ column: 1, count: 1, pixels: 292 }]);
  expect(widths('a'.repeat(70), 'en')).toEqual([{ column: 1, count: 1, pixels: 420 }]);
  const [, headers] = widths('Fair', 'nl');
  expect(headers).toMatchObject({ column: 2, pixels: Math.ceil(7.4 * 'Verkoopcyclus'.length + 8) });
});

test('a header with a long word is wide alone: beside it numbers stand as close together as ever', () => {
  const leads = rawTab(
    'leads',
    `Lead | Created    | Converted | Lead source
     A    | 2024-02-10 | yes       | Fair
     B    | 2024-02-11 | no        | Web`,
  );
  const some = analysisOf(leads, { plan: { kpis: [{ id: 'conversion_rate' }] }, asOf: '2024-02-29' });
  const { widths, values } = breakdownDraft(some, factsOf(some, some.plan, kpis), 'source', null, 'nl');
  expect(values[0].values[2].slice(0, 3)).toEqual(['Bron', 'Conversiepercentage', 'n']);
  expect(widths).toEqual([
    { column: 1, count: 1, pixels: 170 },
    { column: 2, count: 1, pixels: Math.ceil(7.4 * 'Conversiepercentage'.length + 8) },
  ]);
});

describe('a tab that stands', () => {
  const fresh = cellsBy('source');
  const [height, width] = [fresh.length, fresh[2].length];
  const again = (cells: Cell[][], by: (typeof breakdowns)[number] = 'source', name = 'KPIs per source') =>
    breakdownDraft(analysis, rows, by, { index: 1, name, cells }, 'en');
  const wide = (cells: Cell[][], extra: Cell[]): Cell[][] =>
    cells.map((line) => [...Array.from({ length: width }, (_, at) => line[at] ?? ''), ...extra]);
  const sizeOf = (draft: ReturnType<typeof again>): number[] => [
    draft.values[0].values.length,
    draft.values[0].values[0].length,
  ];

  test('is written as far as it was ours: rows of names, columns of its header', () => {
    expect(sizeOf(again(fresh))).toEqual([height, width]);
    const longer = [...wide(fresh, []), ['Fair', 5], ['Web', 6]];
    expect(sizeOf(again(longer))).toEqual([height + 2, width]);
    const wider = wide(fresh, []).map((line, at) => (at === 2 ? [...line, 'Old KPI', 'n'] : line));
    expect(sizeOf(again(wider))).toEqual([height, width + 2]);
    expect(
      again(longer)
        .values[0].values.at(-1)
        ?.every((cell) => cell === ''),
    ).toBe(true);
  });

  test('what a person keeps below or beside it is left alone', () => {
    const below = [...wide(fresh, []), ['', ''], ['My own list', 5]];
    expect(sizeOf(again(below))).toEqual([height, width]);
    // Below a line of ours that is no longer needed too.
    expect(sizeOf(again([...wide(fresh, []), ['Fair', 5], ['', ''], ['My own list', 5]]))).toEqual([height + 1, width]);
    const beside = wide(fresh, []).map((line, at) => (at === 2 ? [...line, '', 'Mine'] : line));
    expect(sizeOf(again(beside))).toEqual([height, width]);
    // An earlier version left the second column empty.
    const early = fresh.map((line, at) => (at === 2 ? [line[0], '', ...line.slice(1), 'More'] : line));
    expect(sizeOf(again(early))[1]).toBe(width + 2);
  });

  test('gets the name of what it is about now, but not where a person has named it', () => {
    expect(again(fresh, 'source').rename).toBeNull();
    expect(again(fresh, 'rep').rename).toBe('KPIs per rep');
    expect(again(fresh, 'rep', 'My board').rename).toBeNull();
    expect(again([['Mine']], 'rep').rename).toBeNull();
  });
});

test('shares of the whole are a bar as long as they are, of parts that are none of the whole nothing', () => {
  const [, , header, company, ...groups] = cellsBy('source');
  const at = header.indexOf('Share');
  expect([at > 0, company[at]]).toEqual([true, '100%']);
  const shares = groups.map((line) => String(line[at])).filter((text) => text !== '');
  expect(shares[0]).toMatch(/^█{6} \d+%$/);
  for (const share of shares) expect(share).toMatch(/^(█{1,6} )?\d+%$/);
  const sum = shares.reduce((all, share) => all + Number(/(\d+)%/.exec(share)?.[1]), 0);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(shares.length / 2);
});

test('numbers stand at the right under their headers, counts in the middle, bars at neither; headers go on below', () => {
  const { rightAligned, centred, wrapped, values } = breakdownDraft(analysis, rows, 'source', null, 'en');
  const header = values[0].values[2];
  const columns = (isMeant: (name: unknown) => boolean) =>
    header.flatMap((name, at) => (at > 0 && isMeant(name) ? [{ row: 3, column: at + 1, rows: null, columns: 1 }] : []));
  expect(rightAligned).toEqual(columns((name) => name !== 'Share' && name !== 'n'));
  expect(centred).toEqual(columns((name) => name === 'n'));
  expect([rightAligned.length, centred.length]).toEqual([3, 3]);
  expect(wrapped).toEqual([
    { row: 3, column: 2, rows: 1, columns: header.length - 1 },
    { row: 4, column: 1, rows: null, columns: 1 },
  ]);
});

test('columns that have come or gone since are aligned anew; where all stand as they stood, nothing is touched', () => {
  const cells = cellsBy('source') as Cell[][];
  const aligned = (standing: Cell[][]): number[] => {
    const existing = { index: 0, name: 'KPIs per source', cells: standing };
    const draft = breakdownDraft(analysis, rows, 'source', existing, 'en');
    return [draft.leftAligned, draft.centred, draft.rightAligned].map(({ length }) => length);
  };
  expect(aligned(cells)).toEqual([0, 0, 0]);
  expect(aligned(cells.map((line) => line.filter((_, at) => at !== 1)))).toEqual([1, 3, 3]);
});

test.each([
  [9, true],
  [10, false],
])('of %i rows a figure is grey: %p', (n, isGrey) => {
  const { colours } = breakdownDraft(analysis, rows, 'source', null, 'en');
  const grey = colours?.filter(({ formula }) => formula?.includes('C$3="n"')) ?? [];
  const workbook = new Workbook('test', 'en_US', 'Etc/UTC');
  const sheet = workbook.addSheet('Sheet1', { rows: 9, columns: 9 });
  workbook.put(sheet, 2, 1, 'Win rate');
  workbook.put(sheet, 2, 2, 'n');
  workbook.put(sheet, 3, 2, n);
  workbook.type(sheet, 6, 6, String(grey[0].formula));
  expect([grey.length, Boolean(workbook.read(sheet, 6, 6).value)]).toEqual([1, isGrey]);
});

test('the row of headers looks like one, that of the company below it like any other', () => {
  const { colours } = breakdownDraft(analysis, rows, 'source', null, 'en');
  const headers = colours?.filter(({ background }) => background === headerLook({} as never).background) ?? [];
  expect(headers.map(({ area }) => area)).toEqual([{ row: 3, column: 1, rows: 1, columns: null }]);
});
