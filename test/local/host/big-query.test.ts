import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import { loadTab } from '../../../local/host/bigquery/load-tab';
import { LocalBigQuery, type StoredTable } from '../../../local/host/bigquery/local-big-query';
import { type HostOptions, openHost } from '../../../local/host/host';
import { distOf, manifest } from '../fixtures/dist';

const table: StoredTable = {
  path: 'firm.crm.deals',
  columns: [
    { name: 'id', type: 'INT64' },
    { name: 'amount', type: 'FLOAT64' },
    { name: 'won', type: 'BOOL' },
    { name: 'closed', type: 'DATE' },
    { name: 'changed', type: 'DATETIME' },
    { name: 'loaded', type: 'TIMESTAMP' },
    { name: 'owner', type: 'STRING' },
  ],
  rows: [
    [1, 1200, true, Date.UTC(2024, 0, 31), Date.UTC(2024, 0, 31, 9, 5), Date.UTC(2024, 0, 31, 9, 5), 'Ann'],
    [2, 0.5, false, null, Date.UTC(2024, 0, 31, 9, 5, 1, 250), 1250, "O'Brien"],
    [3, null, null, null, null, null, null],
  ],
};

const advanced = {
  ...manifest,
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }] },
  oauthScopes: [...manifest.oauthScopes, 'https://www.googleapis.com/auth/bigquery.readonly'],
};

const storeOf = (more: object = {}): LocalBigQuery => new LocalBigQuery({ tables: [table], ...more });

afterAll(stopEngine);

/** Runs statements as the body of a server function. */
function run(body: string, bigQuery = storeOf(), given: object = advanced): unknown {
  const dist = distOf(`function main() { ${body} }`, { 'appsscript.json': JSON.stringify(given) });
  return openHost({ dist, bigQuery } satisfies HostOptions).call('main');
}

const asking = (query: string, more: object = {}): string =>
  `BigQuery.Jobs.query(${JSON.stringify({ query, useLegacySql: false, ...more })}, 'firm')`;

const here = runsHere() ? describe : describe.skip;

here('BigQuery as scripts have it (skipped where Google’s engine cannot run)', () => {
  it('tells of a table what REST tells, under the older names of types', () => {
    const told = run("return BigQuery.Tables.get('firm', 'crm', 'deals')") as {
      schema: { fields: { type: string }[] };
    };
    expect(told).toMatchObject({ type: 'TABLE', numRows: '3', id: 'firm:crm.deals', location: 'EU' });
    const types = ['INTEGER', 'FLOAT', 'BOOLEAN', 'DATE', 'DATETIME', 'TIMESTAMP', 'STRING'];
    expect(told.schema.fields.map(({ type }) => type)).toEqual(types);
  });

  it('lists the tables and views of a dataset page by page', () => {
    const more = ['leads', 'orders'].map((name) => ({ ...table, path: `firm.crm.${name}`, isView: name === 'orders' }));
    const store = new LocalBigQuery({ tables: [table, ...more, { ...table, path: 'firm.other.deals' }] });
    const body = `
      const first = BigQuery.Tables.list('firm', 'crm', { maxResults: 2 });
      const last = BigQuery.Tables.list('firm', 'crm', { maxResults: 2, pageToken: first.nextPageToken });
      return [first, last];`;
    const [first, last] = run(body, store) as { tables: object[]; nextPageToken?: string }[];
    const told = ({ tables }: { tables: object[] }) =>
      (tables as { id: string; type: string }[]).map(({ id, type }) => [id, type]);
    expect(first).toMatchObject({ kind: 'bigquery#tableList', totalItems: 3 });
    expect(told(first)).toEqual([
      ['firm:crm.deals', 'TABLE'],
      ['firm:crm.leads', 'TABLE'],
    ]);
    expect(told(last)).toEqual([['firm:crm.orders', 'VIEW']]);
    expect(last).not.toHaveProperty('nextPageToken');
    const unknown = "return BigQuery.Tables.list('firm', 'sales')";
    expect(() => run(unknown)).toThrow('bigquery.tables.list failed with error: Not found: Dataset firm:sales');
    expect(() => run("return BigQuery.Tables.list('firm', 'crm', { most: 2 })")).toThrow('Unknown name "most"');
  });

  it('hands out the first rows of a table without a query, of a view none', () => {
    const first = run("return BigQuery.Tabledata.list('firm', 'crm', 'deals', { maxResults: 2 })");
    expect(first).toMatchObject({ kind: 'bigquery#tableDataList', totalRows: '3', pageToken: 'page_2' });
    expect((first as { rows: { f: { v: unknown }[] }[] }).rows.map(({ f }) => [f[0].v, f[1].v])).toEqual([
      ['1', '1200.0'],
      ['2', '0.5'],
    ]);
    const view = new LocalBigQuery({ tables: [{ ...table, isView: true }] });
    expect(() => run("return BigQuery.Tabledata.list('firm', 'crm', 'deals')", view)).toThrow(
      'bigquery.tabledata.list failed with error: Cannot list a table of type VIEW.',
    );
  });

  it('answers in texts, times in seconds with an exponent', () => {
    const told = run(`return ${asking('SELECT * FROM `firm.crm.deals` ORDER BY id')}`);
    expect(told).toMatchObject({ kind: 'bigquery#queryResponse', jobComplete: true, totalRows: '3' });
    expect((told as { rows: { f: { v: unknown }[] }[] }).rows.map(({ f }) => f.map(({ v }) => v))).toEqual([
      ['1', '1200.0', 'true', '2024-01-31', '2024-01-31T09:05:00', '1.7066919E9', 'Ann'],
      ['2', '0.5', 'false', null, '2024-01-31T09:05:01.250', '1.25', "O'Brien"],
      ['3', null, null, null, null, null, null],
    ]);
  });

  it('answers page by page, and says for a while that a query still runs', () => {
    const body = `
      const job = ${asking('SELECT id FROM `firm.crm.deals` ORDER BY id')};
      const told = [[job.jobComplete, job.rows === undefined]];
      const { jobId, location } = job.jobReference;
      let page = BigQuery.Jobs.getQueryResults('firm', jobId, { location });
      told.push([page.jobComplete, page.rows[0].f[0].v, page.pageToken]);
      page = BigQuery.Jobs.getQueryResults('firm', jobId, { location, pageToken: page.pageToken });
      told.push([page.jobComplete, page.rows[0].f[0].v, page.pageToken || 'none']);
      return told;`;
    expect(run(body, storeOf({ waits: 1, pageRows: 2 }))).toEqual([
      [false, true],
      [true, '1', 'page_2'],
      [true, '3', 'none'],
    ]);
  });

  it('says without running a query what it would read, of the columns that it names', () => {
    const dry = (query: string): unknown => run(`return ${asking(query, { dryRun: true })}`);
    const ids = dry('SELECT `id` FROM `firm.crm.deals`');
    expect(ids).toMatchObject({ totalBytesProcessed: '24', jobComplete: true });
    expect(ids).not.toHaveProperty('rows');
    expect(dry('SELECT `owner` FROM `firm.crm.deals`')).toMatchObject({ totalBytesProcessed: '14' });
  });

  it('binds parameters as text, whatever they hold', () => {
    const owner = { name: 'owner', parameterType: { type: 'STRING' }, parameterValue: { value: "O'Brien" } };
    const query = 'SELECT id FROM `firm.crm.deals` WHERE owner = @owner';
    const told = run(`return ${asking(query, { parameterMode: 'NAMED', queryParameters: [owner] })}.rows[0].f[0].v`);
    expect(told).toBe('2');
  });

  const select = 'SELECT id FROM `firm.crm.deals`';
  it.each([
    [asking(select, { maximumBytesBilled: '1000' }), 'Query exceeded limit for bytes billed: 1000. 10485760 or higher'],
    [asking('SELECT id FROM `firm.crm.leads`'), 'Not found: Table firm:crm.leads was not found in location EU'],
    [asking('SELECT nothing FROM `firm.crm.deals`'), 'Unrecognized name: nothing'],
    [asking('SELEC id'), 'Syntax error'],
    [asking('SELECT @x'), "Query parameter 'x' not found"],
    [asking(select, { maxBytes: 1 }), 'Unknown name "maxBytes": Cannot find field'],
    [
      asking('SELECT @x', {
        parameterMode: 'NAMED',
        queryParameters: [{ name: 'x', parameterType: { type: 'FLOAT64' }, parameterValue: { value: 'ten' } }],
      }),
      'Invalid value for type FLOAT64: ten',
    ],
  ])('refuses %s', (call, message) => {
    expect(() => run(`return ${call}`)).toThrow(
      new RegExp(`^API call to bigquery.jobs.query failed with error: .*${message}`),
    );
  });

  it('is there for nobody who does not name it in the manifest, nor without its scope', () => {
    expect(() => run(`return ${asking(select)}`, storeOf(), manifest)).toThrow('not emulated: BigQuery');
    const { oauthScopes } = manifest;
    expect(() => run(`return ${asking(select)}`, storeOf(), { ...advanced, oauthScopes })).toThrow('bigquery.readonly');
    expect(() => run("return BigQuery.Tables.get('firm', 'crm', 'leads')")).toThrow('Not found: Table firm:crm.leads');
  });
});

it('loads a file as a table: the headers below a title, a type for each column, keys with noughts as texts', () => {
  const cells = [
    ['Report', '', '', '', ''],
    ['Deal ID', 'Amount (EUR)', 'Closed', 'Done', '2nd owner'],
    ['0012', '10', '2024-01-31', 'true', ''],
    ['', '', '', '', ''],
    ['0013', '10.5', '', 'FALSE', ''],
  ];
  expect(loadTab({ name: 'my deals', cells }, 'crm')).toEqual({
    path: 'local.crm.my_deals',
    columns: [
      { name: 'Deal_ID', type: 'STRING' },
      { name: 'Amount_EUR_', type: 'FLOAT64' },
      { name: 'Closed', type: 'DATE' },
      { name: 'Done', type: 'BOOL' },
      { name: '_2nd_owner', type: 'STRING' },
    ],
    rows: [
      ['0012', 10, Date.UTC(2024, 0, 31), true, null],
      ['0013', 10.5, null, false, null],
    ],
  });
});
