import { join } from 'node:path';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { Analysis } from '../../../src/analysis/analysis';
import { dayFromIso } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import type { RawTab } from '../../../src/intake/reading';
import { kpiOf, kpis } from '../../../src/kpis';
import type { Plan } from '../../../src/plan/plan';
import { keyOf } from '../../../src/plan/read-plan';
import { gapOf } from '../../../src/questions/gap/gap';
import { reportContent } from '../../../src/schedule/reporting/report-content';
import { buildSheets } from '../../../src/sheet/build-sheets';
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

/** All that people see of an analysis: the cells of the sheets and their notes, the JSON, a report that runs and one of a month. */
function shown(analysis: Analysis): unknown {
  const { drafts } = buildSheets(analysis, { plan, kept: [], removed: [], problems: [] }, NO_TABS, [], kpis, 'en_US');
  const { kpis: rows, report } = viewOf(analysis, plan);
  const reports = (['weekly', 'monthly'] as const).map((cadence) => {
    const {
      reported: _,
      lines,
      ...content
    } = reportContent({
      task: {
        ...{ key: 'k', cadence, hour: 8, name: cadence, address: 'a@example.com', language: 'en' },
        kpis: (plan.kpis ?? []).map(keyOf),
      },
      occurrence: { day: dayFromIso('2026-10-01') as number, hour: 8 },
      recorded: { history: [], deals: [], notices: [] },
      ...{ analysis, plan, last: null, notices: [], owner: 'Ann', url: '' },
    });
    return { ...content, lines: lines.map(({ facts: _facts, reported: _reported, ...line }) => line) };
  });
  return {
    sheets: drafts.map(({ name, values, notes }) => ({ name, values, notes })),
    ...{ rows, kpis: report.kpis, questions: report.questions, forecast: report.forecast, reports },
  };
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
  const named = text.replace(/€/g, '').replaceAll('local.crm.', '');
  if (place.includes('Why it changed')) return named.replace(/, by .*/, '');
  return place === 'remarks' ? named.replace(/ \([^()]*, [^()]*\)$/, '') : named;
}

function nameOf(one: unknown): string {
  if (typeof one !== 'object' || one === null) return '';
  const { id, key, kpi, title, name, heading, variant, only, by } = one as Record<string, unknown>;
  const parts = [id ?? key ?? kpi ?? title ?? name ?? heading, variant, only, by];
  return parts.filter((part) => typeof part === 'string').join(' ');
}

/** What is said in place of a number that no query tells; a tab and a cell may cut it off. */
const A_REASON = /BigQuery|this takes rows of several tables|^does\.$|^–$/;

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
});
