import { join } from 'node:path';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { Analysis } from '../../../src/analysis/analysis';
import { dayFromIso } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import type { Chart } from '../../../src/charts/chart';
import type { RawTab } from '../../../src/intake/reading';
import { kpiOf, kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import { keyOf } from '../../../src/plan/read-plan';
import { gapOf } from '../../../src/questions/gap/gap';
import { alertComposer, composer } from '../../../src/schedule/delivery/compose';
import type { Compose } from '../../../src/schedule/delivery/delivery';
import type { DealRow } from '../../../src/schedule/records/deals/deal-row';
import { newHistory } from '../../../src/schedule/records/history/new-history';
import type { Recorded } from '../../../src/schedule/records/history/record';
import { NOTHING_REPORTED } from '../../../src/schedule/records/memory/last-reported';
import type { Refreshed } from '../../../src/schedule/records/refreshed';
import { alertTasks } from '../../../src/schedule/reporting/alert/alerts';
import { sheetCharts } from '../../../src/schedule/reporting/charts/sheet-charts';
import { type BuiltSheets, buildSheets } from '../../../src/sheet/build-sheets';
import { viewOf } from '../../../src/sheet/view';
import { SAMPLE, tabOf } from '../../bigquery/oracle/data-sets';
import { bothAnalyses } from './asked-views';
import { VIEWED } from './stored-views';

/** What takes rows of several tables: no query of views tells it. */
const BY_ROWS = ['quota_attainment', 'pipeline_coverage'] as const;

const year = { from: '2025-10-01', to: '2026-09-30' };
const plan: Plan = {
  period: `${year.from}..${year.to}`,
  kpis: [
    { id: 'revenue', targets: [{ ...year, target: 900_000 }] },
    { id: 'revenue', variant: 'standard, only region = North' },
    { id: 'win_rate', targets: [{ ...year, target: 0.4 }] },
    { id: 'sales_cycle', targets: [{ ...year, target: 30 }] },
    { id: 'pipeline_value', targets: [{ ...year, target: 9000 }] },
    { id: 'response_time', targets: [{ ...year, target: 60 }] },
    { id: 'retention', targets: [{ ...year, target: 0.9 }] },
    ...BY_ROWS.map((id) => ({ id })),
  ],
};

const NO_TABS = {
  ...{ kpiSheet: null, planTab: null, plan: null, lastPlan: () => null },
  ...{ questionTab: null, cohortTab: null, breakdownTab: null },
};

const build = (analysis: Analysis): BuiltSheets =>
  buildSheets(analysis, { plan: analysis.plan, kept: [], removed: [], problems: [] }, NO_TABS, [], kpis, 'en_US');

const day = dayFromIso('2026-10-01') as number;
const [BEFORE, NOW] = ['2026-09-30 08:00', '2026-10-01 08:00'];

/** What a run records where the one before had other figures of revenue, and a deal open that is won by now. */
function recordedOf(analysis: Analysis, { plan, rows }: BuiltSheets): Recorded {
  const measured = { plan, rows, seen: [] };
  const before = analysis
    .together((one) => newHistory({ ...measured, analysis: one, before: [], run: BEFORE }))
    .map((row) => (row.kpi === 'revenue' && row.kind === 'closed' ? { ...row, value: row.value * 2 } : row));
  const now = analysis.together((one) => newHistory({ ...measured, analysis: one, before, run: NOW }));
  const deal = { id: 'D1', amount: 100, reached: '', currency: 'EUR', close: '2026-09-29', owner: 'Ann', name: 'Acme' };
  const deals: DealRow[] = [
    { ...deal, run: BEFORE, changes: ['new'], stage: 'open' },
    { ...deal, run: NOW, changes: ['won'], stage: 'won' },
  ];
  return { history: [...before, ...now], deals, notices: [] };
}

const sender = { owner: 'Ann', url: '', draw: () => null };

/** What people see on sheets: cells and their notes, the JSON. */
function shown(analysis: Analysis): unknown {
  const { drafts } = build(analysis);
  const { kpis: rows, report } = viewOf(analysis, analysis.plan);
  return {
    sheets: drafts.map(({ name, values, notes }) => ({
      name,
      values: values.map((block) => ({ ...block, values: inFull(block.values) })),
      notes,
    })),
    ...{ rows, kpis: report.kpis, questions: report.questions, forecast: report.forecast },
    reports: mailed(analysis, { history: [], deals: [], notices: [] }),
  };
}

/** A line of a text that goes on below it is full, and no sentence ends with it. */
const goesOn = (line: unknown): boolean => /^.{100,}[^.!?]$/u.test(String(line));

/** Rows of cells, in which a text that goes on below itself is one, wherever it is broken: amounts of tabs are longer by their €. */
function inFull(rows: readonly (readonly unknown[])[]): unknown[][] {
  const whole: unknown[][] = [];
  rows.forEach((row, at) => {
    const [text, ...others] = row;
    const above = whole[whole.length - 1];
    const isAlone = text !== '' && others.every((one) => one === '' || one === null);
    const isBelow = /^\p{Ll}/u.test(String(text)) || goesOn(rows[at - 1]?.[0]);
    if (isAlone && isBelow && above) above[0] = `${above[0]} ${text}`;
    else whole.push([...row]);
  });
  return whole;
}

/** A report that runs, and one of a month. */
function mailed(analysis: Analysis, recorded: Recorded): unknown {
  const compose = composer({ computed: { analysis }, built: build(analysis) } as Refreshed, recorded, sender);
  return (['weekly', 'monthly'] as const).map((cadence) => {
    const task = { key: 'k', cadence, hour: 8, name: cadence, address: 'a@example.com', language: 'en' as const };
    const all = { ...task, kpis: (analysis.plan.kpis ?? []).map(keyOf) };
    const last = recorded.history.length === 0 ? null : { ...NOTHING_REPORTED, at: BEFORE };
    return saidIn(compose({ task: all, occurrence: { day, hour: 8 } }, last, []));
  });
}

/** What a run of the schedule leaves: what is recorded, the charts, reports, and what cannot wait for one. */
function ran(analysis: Analysis): { charts: Chart[]; alerts: unknown[] } & Record<string, unknown> {
  const built = build(analysis);
  const { plan } = built;
  const refreshed = { computed: { analysis }, built } as Refreshed;
  const recorded = recordedOf(analysis, built);
  const tasks = alertTasks({
    ...{ analysis, plan, rows: built.rows, keeper: '', name: 'Alert', hour: 8, today: day, told: () => ({}) },
  }).map((task) => ({ task, occurrence: { day, hour: 8 } }));
  const composed = alertComposer(refreshed, tasks, sender);
  // Where a table lies is a part of what is counted.
  const history = recorded.history.map(({ definition: _, ...row }) => {
    return { ...row, name: [row.run, row.kind, row.from, row.to, row.part].join(' ') };
  });
  return {
    ...{ history, reports: mailed(analysis, { ...recorded, deals: [] }) },
    charts: sheetCharts(null, refreshed, recorded)?.made.map(({ chart }) => chart) ?? [],
    alerts: tasks.map((due) => saidIn(composed(due, null, []))),
  };
}

/** What a run of the schedule asks together. */
function askedTogether(analysis: Analysis): unknown {
  const built = build(analysis);
  return sheetCharts(null, { computed: { analysis }, built }, recordedOf(analysis, built));
}

/** A mail, without what is remembered of it. */
function saidIn({ content, charts }: ReturnType<Compose>): unknown {
  const { reported: _, lines, ...said } = content;
  const told = lines.map(({ facts: _facts, reported: _reported, ...line }) => line);
  return { ...said, lines: told, charts: charts.map(({ chart }) => chart) };
}

/** Rows of the plan tab that say where the tables lie. */
const OF_SOURCES = ['Connected tables', 'Bytes billed at most'];

/**
 * Texts and numbers by where they stand. Things in lists, and rows of cells, stand under their name and not under their
 * place, since a line for which there is a reason moves others; what several KPIs share is said of all at once.
 */
function byPlace(thing: unknown, place = '', into = new Map<string, Set<unknown>>()): Map<string, Set<unknown>> {
  if (Array.isArray(thing)) {
    for (const one of thing) {
      const name = Array.isArray(one) ? one[0] : nameOf(one);
      const isText = typeof name === 'string' && name !== '';
      if (!OF_SOURCES.includes(name)) byPlace(one, isText ? `${place}/${plain(name, place)}` : place, into);
    }
  } else if (typeof thing === 'object' && thing !== null) {
    for (const [key, one] of Object.entries(thing)) byPlace(one, key === 'remarks' ? key : `${place}/${key}`, into);
  } else if (thing !== null && thing !== undefined && thing !== '') {
    const told = typeof thing === 'number' ? Number(thing.toPrecision(9)) : plain(String(thing), place);
    into.set(place, (into.get(place) ?? new Set()).add(told));
  }
  return into;
}

/** A view names no currency that only a header did, and a change is told by the labels that it has. */
function plain(text: string, place: string): string {
  const named = text.replace(/\[\$€\]|€| \(EUR\)/g, '').replaceAll('local.crm.', '');
  if (place.includes('Why it changed')) return named.replace(/, by .*/, '');
  if (place.startsWith('/alerts')) return named.replace(/ (since \d+ \w+ \d{4}|for over two months)(?=:)/, '');
  return place === 'remarks' ? named.replace(/ \([^()]*, [^()]*\)$/, '') : named;
}

function nameOf(one: unknown): string {
  if (typeof one !== 'object' || one === null) return '';
  const { id, key, kpi, title, name, heading, variant, only, by } = one as Record<string, unknown>;
  const parts = [id ?? key ?? kpi ?? title ?? name ?? heading, variant, only, by];
  return parts.filter((part) => typeof part === 'string').join(' ');
}

/** What is said in place of a number that no query tells, to its end. */
const A_REASON = /BigQuery/;

/** What is said of one figure alone, where the others have such a reason, and of several in one sentence of the same tabs. */
function isPartOf(said: string, one: unknown): boolean {
  const [, name, what] = /^(.* by tier): (.*)$/.exec(String(one)) ?? [];
  return name !== undefined && said.includes(name) && said.includes(what);
}

const sampleTabs = (one: number): RawTab[] =>
  [...SAMPLE, 'products', 'team'].map((name) =>
    tabOf(join(__dirname, '../../../local/sample', `${name}.csv`), VIEWED.some((table) => table === name) ? one : 1),
  );

const here = runsHere() ? describe : describe.skip;

here('all that is shown of views in BigQuery (skipped where Google’s engine cannot run)', () => {
  afterAll(stopEngine);

  it('is what is shown of the same tabs, or a reason by name', () => {
    const { ofTabs, ofViews, queries } = bothAnalyses(sampleTabs(40), VIEWED, UTC, plan, shown);
    for (const id of BY_ROWS) expect(ofViews.result(id).reason?.text).toBe('view_not_by_query');
    expect(gapOf(ofViews)).toEqual({ text: 'view_not_by_query' });
    const [wanted, got] = [byPlace(shown(ofTabs)), byPlace(shown(ofViews))];
    const said = [...wanted.values()].flatMap((told) => [...told]).join(' ');
    // Beside such a reason stands that it is no number, and what else could be counted.
    const names = BY_ROWS.flatMap((id) => [id, kpiOf(id).title.en]);
    const others = [...got].flatMap(([place, told]) =>
      [...told].flatMap((one) =>
        wanted.get(place)?.has(one) ||
        isPartOf(said, one) ||
        A_REASON.test(String(one)) ||
        names.some((name) => place.includes(name))
          ? []
          : [`${place}: ${one}, of tabs ${[...(wanted.get(place) ?? [])].join(' | ')}`],
      ),
    );
    console.info(`${got.size} places compared; ${JSON.stringify(queries)}`);
    expect(others).toEqual([]);
  });

  it('is what runs record, draw and mail of the same tabs, by some queries and not one for each figure', () => {
    const month = { from: '2026-09-01', to: '2026-09-30' };
    const targets = [{ ...month, target: 9_000_000 }];
    const watched: Plan = {
      period: 'month',
      kpis: [{ id: 'revenue', owner: 'ann@example.com', targets }, { id: 'win_rate' }, { id: 'cac' }],
    };
    const { ofTabs, ofViews, queries } = bothAnalyses(sampleTabs(200), ['deals'], UTC, watched, askedTogether);
    const [tabs, views] = [ran(ofTabs), ran(ofViews)];
    const asked = queries.length;
    const [wanted, got] = [byPlace(tabs), byPlace(views)];
    const others = [...got].flatMap(([place, told]) =>
      [...told].flatMap((one) =>
        // What stands under a heading is compared.
        wanted.get(place)?.has(one) || A_REASON.test(String(one)) || place.endsWith(`${one}/heading`)
          ? []
          : [`${place}: ${one}, of tabs ${[...(wanted.get(place) ?? [])].join(' | ')}`],
      ),
    );
    console.info(`${got.size} places compared; ${JSON.stringify(queries)}`);
    expect(others).toEqual([]);
    // A look, all that is shown, recorded and drawn, and what mails alone say.
    expect(asked).toBe(3);
    ran(ofViews);
    expect(queries.length).toBe(asked);
    const restated = [...got].filter(
      ([place, told]) => place.includes('changes') && [...told].join().includes(' was '),
    );
    expect(restated).not.toEqual([]);
    expect(views.alerts).toHaveLength(1);
    // The log no longer knows how deals in a view are.
    expect(tabs.charts.map(({ key }) => key)).toContain('waterfall');
    expect(views.charts.map(({ key }) => key)).not.toContain('waterfall');
    expect(JSON.stringify(views)).toContain('BigQuery holds deals as they are now, not as they were');
  });
});
