import { existsSync } from 'node:fs';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import { loadTab } from '../../../local/host/bigquery/load-tab';
import type { StoredTable } from '../../../local/host/bigquery/local-big-query';
import type { HostTab } from '../../../local/host/host';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import { UTC } from '../../../src/base/zone';
import { bigQuery } from '../../../src/google/bigquery/big-query';
import { intervalOf } from '../../../src/questions/compare';
import { analyzeTabs } from '../../../src/sheet/analyze-tabs';
import { SETS, SHARED, setTabs } from '../../bigquery/oracle/data-sets';
import { analysisOf } from '../../kpis/asking';
import { answered, areAlike, asked, asTabsAndTables } from './as-tabs';
import { toldBy } from './asked-views';
import { serve } from './raw-tables';

const here = runsHere() && existsSync(SHARED) ? describe : describe.skip;

/** So many rows of each export: enough that it is known for what it is. */
const ROWS = Number(process.env.ROWS ?? 600);

here('a table named in a plan (skipped without Google’s engine, or ../shared/data)', () => {
  let questions = 0;
  let figures = 0;
  let tables = 0;

  afterAll(async () => {
    await stopEngine();
    console.info(
      `${tables} tables in BigQuery and as tabs: ${questions} questions, and ${figures} figures, all the same`,
    );
  });

  it('is called by its own name: words of its project and dataset are about no row of it', () => {
    const [deals] = setTabs('hubspot-dummy', ROWS).slice(-1);
    const stored = loadTab(deals as HostTab, 'lost');
    stored.path = 'test-archive.lost_2023.hubspot_deals';
    serve([stored]);
    const request = { plan: { sources: { deals: stored.path } }, zone: UTC, locale: 'en_US' };
    const { analysis } = analyzeTabs([], request, sourceReaderOf(bigQuery));
    const ofTab = analysisOf([deals]);
    expect(asked(analysis)).toEqual(asked(ofTab));
    expect(analysis.result('win_rate').value).toBe(ofTab.result('win_rate').value);
  });

  it.each(['uci-retail-fr-es-ch', 'opps-upsell-type', 'northwind'])(
    'gives the same figures and intervals in whatever order its columns stand: %s',
    (set) => {
      const stored = setTabs(set, ROWS).map((tab) => loadTab(tab as HostTab, 'crm'));
      const { readings } = analysisOf(setTabs(set, ROWS));
      const named = readings.flatMap(({ table }, at) => (table ? [[table, stored[at].path]] : []));
      const told = [stored, stored.map(withColumnsReversed)].map((tables) => {
        serve(tables);
        const request = { plan: { sources: Object.fromEntries(named) }, zone: UTC, locale: 'en_US' };
        const { analysis } = analyzeTabs([], request, sourceReaderOf(bigQuery));
        const intervals = (['average_purchase', 'sales_cycle'] as const).flatMap((id) =>
          analysis.parts(id, 'product').map((group) => [id, group.key, intervalOf(group)]),
        );
        return { figures: [...toldBy(analysis)], intervals };
      });
      expect(told[1]).toEqual(told[0]);
    },
  );

  it.each(Object.keys(SETS))(
    'asks what the same asks as a tab, and gives its figures after the same answers: %s',
    (set) => {
      const tabs = setTabs(set, ROWS).map((tab) => ({ ...tab, name: tab.name.replace(/\W+/g, '_') }));
      let answers: Parameters<typeof asTabsAndTables>[1] = { tabs: [], tables: [] };
      for (const which of [0, -1] as const) {
        const { ofTabs, ofTables, sources } = asTabsAndTables(tabs, answers);
        tables += Object.keys(sources).length;
        const wanted = asked(ofTabs);
        expect(asked(ofTables)).toEqual(wanted);
        questions += wanted.length;
        const [told, got] = [toldBy(ofTabs), toldBy(ofTables)];
        const different = [...told].filter(([name, one]) => !areAlike(one, got.get(name)));
        expect(different.map(([name, one]) => `${name}: ${one}, of a table ${got.get(name)}`)).toEqual([]);
        figures += told.size;
        answers = {
          tabs: [...answers.tabs, ...answered(ofTabs, which)],
          tables: [...answers.tables, ...answered(ofTables, which)],
        };
      }
    },
  );
});

const withColumnsReversed = ({ columns, rows, ...table }: StoredTable): StoredTable => ({
  ...table,
  columns: [...columns].reverse(),
  rows: rows.map((row) => [...row].reverse()),
});
