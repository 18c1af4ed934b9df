import { exportFiles, readExports } from '../../../local/exports/exports';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import type { RawTab } from '../../../src/intake/reading';
import { analysisOf } from '../../kpis/asking';
import { builtWithBigQuery, openedHost } from './big-query-host';
import { errorOf } from './plan-of-sources';
import { storedViews, VIEWED } from './stored-views';

let dist: string;

const here = runsHere() ? describe : describe.skip;

here('views in BigQuery (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    dist = await builtWithBigQuery();
  });
  afterAll(stopEngine);

  it('give the KPIs of the sample that its tabs give', async () => {
    const { tabs } = await readExports(exportFiles('local/sample'));
    const period = '2025-10-01..2026-09-30';
    const ofTabs = openedHost({ dist, tabs }).ask('buildKpiSheet', { plan: { language: 'en', period } });
    const analysis = analysisOf(tabs as RawTab[]);
    const stored = new LocalBigQuery({ tables: storedViews(analysis) });
    const sources = Object.fromEntries(VIEWED.map((table) => [table, `local.crm.${table}`]));
    const kept = tabs.filter(({ name }) => !VIEWED.includes(name));
    const ofViews = openedHost({ dist, tabs: kept, bigQuery: stored }).ask('buildKpiSheet', { plan: { language: 'en', period, sources } });
    if (!ofTabs.ok || !ofViews.ok) throw new Error(`${errorOf(ofTabs)} ${errorOf(ofViews)}`);
    const told = (answer: typeof ofTabs) =>
      answer.data.report.kpis.map(({ id, variant, value, n, reason, top, bottom }) =>
        JSON.stringify({ id, variant, value, n, reason, top, bottom }, (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)),
      );
    const wanted = told(ofTabs);
    console.info(stored.jobs.size, [...stored.jobs.values()].map((job) => [job.bytes, job.answer.rows.length]));
    told(ofViews).forEach((one, at) => { if (one !== wanted[at]) console.info(wanted[at], '\n', one); });
    expect(told(ofViews)).toEqual(wanted);
  });
});
