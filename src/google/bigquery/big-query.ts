import type { BigQueryJob, BigQueryPort } from '../../app/ports/big-query';
import type { QueryParameter } from '../../bigquery/dialect';

type Request = GoogleAppsScript.BigQuery.Schema.QueryRequest & { maximumBytesBilled?: string };
type Results = GoogleAppsScript.BigQuery.Schema.GetQueryResultsResponse;
type Rows = GoogleAppsScript.BigQuery.Schema.TableRow[] | undefined;

/** A call waits so long for a query, which goes on meanwhile. */
const WAIT = 30_000;

/** Tables on one page of a list. */
const LISTED = 50;

/** BigQuery as the advanced service has it. */
export const bigQuery: BigQueryPort = {
  list(project, dataset, page) {
    const asked = { maxResults: LISTED, ...(page === '' ? {} : { pageToken: page }) };
    const { tables = [], nextPageToken = '' } = service().Tables.list(project, dataset, asked);
    return {
      tables: tables.map(({ tableReference, type }) => ({
        name: tableReference?.tableId ?? '',
        isView: type !== 'TABLE',
      })),
      next: nextPageToken,
    };
  },

  describe(project, dataset, table) {
    const { schema, type, numRows } = service().Tables.get(project, dataset, table);
    const columns = (schema?.fields ?? []).map((field) => ({
      name: field.name ?? '',
      type: field.type ?? '',
      isList: field.mode === 'REPEATED',
    }));
    return { columns, rows: type === 'TABLE' ? Number(numRows) : null };
  },

  first(project, dataset, table, most) {
    return textsOf(service().Tabledata.list(project, dataset, table, { maxResults: most }).rows);
  },

  bytes(job) {
    return Number(service().Jobs.query({ ...requestOf(job), dryRun: true }, job.project).totalBytesProcessed);
  },

  run(job, { most, until, check }) {
    const { project } = job;
    const request: Request = { ...requestOf(job), timeoutMs: WAIT, maximumBytesBilled: String(Math.floor(most)) };
    let results: Results = service().Jobs.query(request, project);
    const { jobId = '', location } = results.jobReference ?? {};
    const more = (optional: object): Results =>
      service().Jobs.getQueryResults(project, jobId, { location, timeoutMs: WAIT, ...optional });
    while (!results.jobComplete) {
      if (Date.now() >= until) return null;
      results = more({});
    }
    check(Number(results.totalRows));
    const rows = textsOf(results.rows);
    while (results.pageToken) {
      if (Date.now() >= until) return null;
      results = more({ pageToken: results.pageToken });
      for (const row of textsOf(results.rows)) rows.push(row);
    }
    return rows;
  },
};

function requestOf({ sql, parameters }: BigQueryJob): Request {
  const request: Request = { query: sql, useLegacySql: false };
  if (parameters.length === 0) return request;
  return { ...request, parameterMode: 'NAMED', queryParameters: parameters.map(boundParameter) };
}

/** A parameter as REST takes it: every value a text. */
function boundParameter(parameter: QueryParameter): GoogleAppsScript.BigQuery.Schema.QueryParameter {
  const { name, type, value } = parameter;
  if (type === 'ARRAY<STRING>') {
    const parameterType = { type: 'ARRAY', arrayType: { type: 'STRING' } };
    return { name, parameterType, parameterValue: { arrayValues: value.map((text) => ({ value: text })) } };
  }
  const text = type === 'DATETIME' ? new Date(value).toISOString().slice(0, 19) : String(value);
  return { name, parameterType: { type }, parameterValue: { value: text } };
}

type Service = Required<Pick<GoogleAppsScript.BigQuery, 'Jobs' | 'Tables' | 'Tabledata'>>;

/** Google's types know it as what may not be there, as it is not without its line in the manifest. */
function service(): Service {
  return BigQuery as Service;
}

function textsOf(rows: Rows): (string | null)[][] {
  return (rows ?? []).map(({ f = [] }) => f.map(({ v }) => (v ?? null) as string | null));
}
