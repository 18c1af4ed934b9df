import type { HostState } from '../state';
import { calling } from './calling';
import { LocalBigQuery, type RunningJob } from './local-big-query';
import { checkedQuery, objectWith } from './query-request';
import { type RestField, type RestRow, restFields, restRows } from './rest-values';
import { EmulatedTabledata, EmulatedTables, placeOf } from './tables';

/** The answer of jobs.query and jobs.getQueryResults; the latter has a kind of its own. */
interface QueryAnswer {
  kind: string;
  jobReference: { projectId: string; jobId?: string; location: string };
  jobComplete: boolean;
  schema?: { fields: RestField[] };
  totalRows?: string;
  totalBytesProcessed?: string;
  cacheHit?: boolean;
  pageToken?: string;
  rows?: RestRow[];
}

const RESULT_OPTIONS = ['startIndex', 'pageToken', 'maxResults', 'timeoutMs', 'location'];

const nothing = new LocalBigQuery({ tables: [] });

/** BigQuery as an advanced service: what a script may ask of it. */
export class EmulatedBigQuery {
  static readonly emulates = 'BigQuery';
  readonly Jobs: EmulatedJobs;
  readonly Tables: EmulatedTables;
  readonly Tabledata: EmulatedTabledata;

  constructor(state: HostState) {
    const store = (): LocalBigQuery => state.bigQuery ?? nothing;
    this.Jobs = new EmulatedJobs(store);
    this.Tables = new EmulatedTables(store);
    this.Tabledata = new EmulatedTabledata(store);
  }
}

class EmulatedJobs {
  static readonly emulates = 'BigQuery.Jobs';
  #store: () => LocalBigQuery;

  constructor(store: () => LocalBigQuery) {
    this.#store = store;
  }

  query(resource: unknown, projectId: string): QueryAnswer {
    return calling('jobs.query', () => {
      const { sql, parameters, dryRun, maxResults, maximumBytesBilled } = checkedQuery(resource);
      for (const { path, table } of this.#store().tablesOf(sql)) {
        const [project, ...rest] = path.split('.');
        if (!table)
          throw new Error(
            `Not found: Table ${project}:${rest.join('.')} was not found in location ${this.#store().location}`,
          );
      }
      const { processed, billed } = this.#store().bytesOf(sql);
      if (!dryRun && maximumBytesBilled !== null && billed > maximumBytesBilled)
        throw new Error(`Query exceeded limit for bytes billed: ${maximumBytesBilled}. ${billed} or higher required.`);
      const answer = this.#store().evaluate(sql, parameters);
      const { location, jobs, waits } = this.#store();
      if (dryRun) {
        return {
          kind: 'bigquery#queryResponse',
          jobReference: { projectId, location },
          jobComplete: true,
          schema: { fields: restFields(answer.columns) },
          totalBytesProcessed: String(processed),
          cacheHit: false,
        };
      }
      const job: RunningJob = { id: `job_${jobs.size + 1}`, answer, bytes: processed, waits };
      jobs.set(job.id, job);
      return this.#results('bigquery#queryResponse', projectId, job, 0, maxResults);
    });
  }

  getQueryResults(projectId: string, jobId: string, optionalArgs: object = {}): QueryAnswer {
    return calling('jobs.getQueryResults', () => {
      const {
        pageToken,
        startIndex = 0,
        maxResults,
        location,
      } = objectWith(optionalArgs, RESULT_OPTIONS, 'optionalArgs');
      const job = this.#store().jobs.get(jobId);
      if (!job || location !== this.#store().location) throw new Error(`Not found: Job ${projectId}:${jobId}`);
      const from = pageToken === undefined ? Number(startIndex) : placeOf(pageToken);
      const most = maxResults === undefined ? null : Number(maxResults);
      return this.#results('bigquery#getQueryResultsResponse', projectId, job, from, most);
    });
  }

  #results(kind: string, projectId: string, job: RunningJob, from: number, most: number | null): QueryAnswer {
    const { location, pageRows } = this.#store();
    const jobReference = { projectId, jobId: job.id, location };
    if (job.waits-- > 0) return { kind, jobReference, jobComplete: false };
    const { columns, rows } = job.answer;
    const end = Math.min(rows.length, from + Math.min(most ?? pageRows, pageRows));
    return {
      kind,
      jobReference,
      jobComplete: true,
      schema: { fields: restFields(columns) },
      totalRows: String(rows.length),
      totalBytesProcessed: String(job.bytes),
      cacheHit: false,
      ...(end < rows.length ? { pageToken: `page_${end}` } : {}),
      // REST leaves out what is empty.
      ...(end > from ? { rows: restRows({ columns, rows: rows.slice(from, end) }) } : {}),
    };
  }
}
