import fc from 'fast-check';
import { exportFiles, readExports } from '../../../local/exports/exports';
import { EmulatedBigQuery } from '../../../local/host/bigquery/big-query';
import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import { restFields, restRows } from '../../../local/host/bigquery/rest-values';
import type { HostTab } from '../../../local/host/host';
import type { HostState } from '../../../local/host/state';
import type { Sheet } from '../../../local/workbook/sheet';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import { rowsInBigQuery } from '../../../src/app/sources/rows-in-big-query';
import { UTC, zoneFrom } from '../../../src/base/zone';
import { sourceCell } from '../../../src/bigquery/table/source-cell';
import type { ExplainedPart } from '../../../src/explain/explained-tabs';
import { type Explanation, explanationOf } from '../../../src/explain/explanation';
import { bigQuery } from '../../../src/google/bigquery/big-query';
import { kpis } from '../../../src/kpis';
import { playerOf, playersOf } from '../../../src/kpis/roles';
import type { Plan } from '../../../src/plan/plan';
import { analyzeTabs } from '../../../src/sheet/analyze-tabs';
import { Refusal } from '../../../src/texts/refusal';
import { sampleText } from '../../../src/wizard/sample-texts';
import { hostileDeals, hostileSources } from '../../bigquery/oracle/hostile-deals';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { builtWithBigQuery, openedHost, storeOf } from './big-query-host';
import { comparedRows } from './compared-rows';
import { deals, plan } from './plan-of-sources';
import { bothReadings } from './raw-tables';
import { typedTables } from './typed-tables';

const zone = zoneFrom('Etc/UTC', () => 0);

/** Every explanation of these tabs as they lie in BigQuery. */
function explained(store: LocalBigQuery, sources: Record<string, string>): Explanation[] {
  Object.assign(globalThis, { BigQuery: new EmulatedBigQuery({ bigQuery: store } as HostState) });
  const request = { plan: { sources }, zone, locale: 'en_US' };
  const { analysis } = analyzeTabs([], request, sourceReaderOf(bigQuery));
  const opens = rowsInBigQuery(analysis, 'en');
  return kpis.map(({ id }) => explanationOf(analysis, { id, variant: 'standard' }, 'en', undefined, opens));
}

interface Opened {
  part: ExplainedPart;
  sql: string;
  source: string;
}

/** The parts whose rows a query opens, each query once. */
function openedParts(explanations: readonly Explanation[]): Opened[] {
  const all = explanations.flatMap(({ tabs }) =>
    tabs.flatMap(({ tab, parts }) =>
      parts.flatMap((part) => (part.opened?.query ? [{ part, sql: part.opened.query, source: tab }] : [])),
    ),
  );
  return [...new Map(all.map((one) => [one.sql, one])).values()];
}

/** What the engine gives for a query, the columns of the page alone, as a page writes them. */
function answered(store: LocalBigQuery, { sql, part }: Opened): string[] {
  const answer = store.evaluate(sql, []);
  const fields = restFields(answer.columns);
  const at = (part.opened?.header ?? []).map((name) => fields.findIndex((field) => field.name === name));
  return restRows(answer).map(({ f }) =>
    JSON.stringify(
      at.map((column) => sampleText(sourceCell(f[column].v as string | null, fields[column].type), zone, 'en')),
    ),
  );
}

/** Takes away, one for one, what is in a list; what is left over. */
function lacking(rows: readonly string[], all: readonly string[]): string[] {
  const left = [...all];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compare(store: LocalBigQuery, opened: readonly Opened[]): void {
  for (const one of opened) {
    const rows = answered(store, one);
    expect([one.sql, rows.length]).toEqual([one.sql, one.part.rows]);
    const page = (one.part.opened?.rows ?? []).map((row) => JSON.stringify(row));
    expect(page).toHaveLength(Math.min(20, one.part.rows));
    expect([one.sql, lacking(page, rows)]).toEqual([one.sql, []]);
  }
}

const here = runsHere() ? describe : describe.skip;

here('rows in BigQuery behind a figure (skipped where Google’s engine cannot run)', () => {
  afterAll(stopEngine);

  it('of the sample are those that the engine explains, by the query that is offered: number and rows', async () => {
    const { tabs } = await readExports(exportFiles('local/sample'));
    const lying = tabs.filter(({ name }) => name !== 'survey');
    // A part of the sample, so that no query is too long.
    const some = lying.map(({ name, cells }) => ({ name, cells: cells.filter((_, row) => row < 8 || row % 6 === 0) }));
    const store = storeOf(some);
    const sources = Object.fromEntries(lying.map(({ name }) => [name, `local.crm.${name}`]));
    const explanations = explained(store, sources);
    const opened = openedParts(explanations);
    compare(store, opened);
    const rows = opened.reduce((sum, { part }) => sum + part.rows, 0);
    console.info(`${opened.length} queries of the sample open ${rows} rows, all as they are explained`);
    expect(opened.length).toBeGreaterThan(40);
    // Rows of a table add up to all of it, whatever part they play.
    for (const { tabs: parts } of explanations)
      for (const { tab, parts: all } of parts)
        if (all.some(({ opened }) => opened))
          expect(all.reduce((sum, { rows }) => sum + rows, 0)).toBe(store.table(tab)?.rows.length);
  });

  const label = fc.constantFrom("O'Brien", '": DROP TABLE `deals` --', "\\' OR TRUE -- ", '`', '@p1', '\\', 'Ann', '');
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  const deal = fc.record({
    ...{ id: label, stage: fc.constantFrom('Won', 'Lost', 'Open'), amount: fc.integer({ min: 0, max: 3 }) },
    ...{ created: day, closed: fc.option(day, { nil: '' }), owner: label },
  });
  const header = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'];

  it('of random deals are, whatever their ids: distinct, blank or none at all', () => {
    let queries = 0;
    fc.assert(
      fc.property(
        fc.array(deal, { minLength: 6, maxLength: 25 }),
        fc.constantFrom('own', 'some', 'none'),
        (drawn, ids) => {
          const rows = drawn.map(({ id, stage, amount, created, closed, owner }, at) => {
            const own = ids === 'own' ? `${at}${id}` : ids === 'some' && at % 2 ? `${at}${id}` : '';
            return [own, stage, amount, created, closed, owner];
          });
          const cells = [
            header,
            ['known', 'Won', 1, '2024-01-01', '2024-01-02', 'Ann'],
            ['lost', 'Lost', 1, '2024-01-01', '2024-01-02', 'Bob'],
            ...rows,
          ];
          const tab: HostTab = { name: 'deals', cells: ids === 'none' ? cells.map((row) => row.slice(1)) : cells };
          const store = storeOf([tab]);
          const opened = openedParts(explained(store, { deals: 'local.crm.deals' }));
          queries += opened.length;
          compare(store, opened);
        },
      ),
      { numRuns: 12 },
    );
    expect(queries).toBeGreaterThan(40);
  });

  it.each([
    ['rep', 'Vertegenwoordiger', '": DROP TABLE `deals` --'],
    ['source', 'Bron', hostileSources[1]],
  ])(
    'of a table that is too large to be read are those of its rows, of one hostile %s too, and tell them as texts',
    (by, header, label) => {
      const stored = typedTables(analysisOf(hostileDeals(['EUR'])), ['deals']);
      const variant = `standard, only ${by} = ${label}`;
      const plan: Plan = { kpis: [{ id: 'revenue', variant }], maximumBytesBilled: 1e12 };
      const { whole, asked, store } = bothReadings(stored, { sources: { deals: 'local.crm.deals' }, zone: UTC, plan });
      if (whole instanceof Refusal || asked instanceof Refusal) throw new Error('refused');
      const numbers = (['revenue', 'win_rate', 'sales_cycle'] as const).map((id) => ({ id, variant: 'standard' }));
      const all = [...numbers, { id: 'revenue' as const, variant }];
      const compared = comparedRows({ ofTabs: whole, ofViews: asked, store }, all);
      console.info(`${compared.queries} queries of hostile deals open ${compared.rows} rows`);
      expect([compared.different, compared.unopened]).toEqual([[], []]);
      const { tabs } = explanationOf(asked, { id: 'revenue', variant }, 'nl', undefined, rowsInBigQuery(asked, 'nl'));
      const used = tabs[0].parts.find(({ kind }) => kind !== 'out');
      expect(used?.opened?.header).toContain(header);
      expect(used?.opened?.rows.map((row) => row.includes(label))).toEqual([true]);
    },
  );

  it('of a figure that a model makes are those that it counts, by its queries too', () => {
    const won = Array.from({ length: 9 }, (_, at) => `W${at} | Won | 5 | 2024-01-0${1 + (at % 3)} | 2024-01-12 | Ann`);
    const open = [
      'O1 | Open | 5 | 2024-01-02 | | Ann',
      "O2 | Open | 5 | 2024-01-20 | | O'Brien",
      'O3 | Open | 5 | 2024-04-28 | | Bob',
    ];
    const rows = ['Deal ID | Stage | Amount | Created | Close date | Owner', ...won, ...open];
    const paid = [
      'Subscription ID | Customer | MRR | Start date | End date',
      'S1 | Anna | 10 | 2023-01-01 | 2024-03-31',
      'S2 | Bram | 20 | 2023-01-01 | ',
      'S3 | Bram | 5 | 2024-02-01 | ',
      'S4 | Cora | 7 | 2024-02-01 | ',
      'S5 | Dirk | 9 | 2023-06-01 | ',
    ];
    const tabs = [rawTab('deals', rows.join('\n')), rawTab('subscriptions', paid.join('\n'))];
    const stored = typedTables(analysisOf(tabs), ['deals', 'subscriptions']);
    const sources: Plan['sources'] = { deals: 'local.crm.deals', subscriptions: 'local.crm.subscriptions' };
    const plan: Plan = { period: '2024-01-01..2024-04-30', maximumBytesBilled: 1e12 };
    const { whole, asked, store } = bothReadings(stored, { sources, zone: UTC, plan });
    if (whole instanceof Refusal || asked instanceof Refusal) throw new Error('refused');
    const all = [
      playerOf('deals older than usual'),
      ...playersOf('recurring revenue moved'),
      ...playersOf('recurring revenue kept'),
    ];
    for (const { id, variant } of all) {
      const [one, other] = [whole, asked].map((analysis) => analysis.together((all) => all.result(id, variant)));
      expect([id, variant, other.value, other.n]).toEqual([id, variant, one.value, one.n]);
      const account = ({ rows: tab }: typeof one) =>
        tab.map(({ used, leftOut }) => [used, leftOut.map((out) => out.rows)]);
      expect([id, variant, account(other)]).toEqual([id, variant, account(one)]);
    }
    expect(whole.result('pipeline_value', 'older').value).toBe(2);
    const compared = comparedRows({ ofTabs: whole, ofViews: asked, store }, all);
    console.info(`${compared.queries} queries of models open ${compared.rows} rows`);
    expect([compared.different, compared.unopened]).toEqual([[], []]);
  });

  it('that are too many for a text to copy are shown without a query', () => {
    const names = Array.from({ length: 9_000 }, (_, at) => [`deal ${at}`, 'Won', 1, '2024-01-01', '2024-01-02', 'Ann']);
    const lost = ['lost', 'Lost', 1, '2024-01-01', '2024-01-02', 'Bob'];
    const store = storeOf([{ name: 'deals', cells: [header, lost, ...names] }]);
    const parts = explained(store, { deals: 'local.crm.deals' })
      .flatMap(({ tabs }) => tabs.flatMap((tab) => tab.parts))
      .filter(({ rows }) => rows === 9_000);
    expect(parts[0].opened).toMatchObject({ query: '', rows: { length: 20 } });
  });

  it('are opened from the selected cell', () => {
    const dist = builtWithBigQuery();
    const { host, ask } = openedHost({ dist, tabs: [], bigQuery: storeOf([deals]) });
    ask('buildKpiSheet', { plan });
    const sheet = host.workbook.sheetByName('KPIs') as Sheet;
    const rows = Array.from({ length: 40 }, (_, row) => host.workbook.read(sheet, row, 0).value);
    host.workbook.activate(sheet, [{ row: rows.indexOf('Win rate') + 1, column: 2, rows: 1, columns: 1 }]);
    const { tabs } = (host.call('explainSelection') as { data: Explanation }).data;
    const [above] = tabs[0].parts;
    expect(above.opened?.rows.map(([id]) => id)).toEqual(['D1', 'D2']);
    expect(above.opened?.query).toBe(
      `-- local.crm.deals: ${above.says}\nSELECT *\nFROM \`local.crm.deals\`\nWHERE CAST(\`Deal_ID\` AS STRING) IN ('D1', 'D2')`,
    );
  });
});
