import { EmulatedBigQuery } from '../../../local/host/bigquery/big-query';
import { LocalBigQuery, type StoredTable } from '../../../local/host/bigquery/local-big-query';
import type { HostState } from '../../../local/host/state';
import type { Analysis } from '../../../src/analysis/analysis';
import type { BigQueryPort } from '../../../src/app/ports/big-query';
import { sourceReaderOf } from '../../../src/app/sources/read-sources';
import type { Zone } from '../../../src/base/zone';
import { bigQuery } from '../../../src/google/bigquery/big-query';
import type { Plan } from '../../../src/plan/plan';
import type { Sources } from '../../../src/plan/sources';
import type { ReadSources } from '../../../src/sheet/analyze-tabs';
import { analyzeTabs } from '../../../src/sheet/analyze-tabs';
import { Refusal } from '../../../src/texts/refusal';
import { toldBy } from './asked-views';

/** Raw tables in BigQuery, read whole, and asked by queries; a sentence where they cannot be. */
export interface BothReadings {
  whole: Analysis | Refusal;
  asked: Analysis | Refusal;
  store: LocalBigQuery;
}

/** Has these tables lie in BigQuery. */
export function serve(stored: readonly StoredTable[]): LocalBigQuery {
  const store = new LocalBigQuery({ tables: [...stored], pageRows: 1_000 });
  Object.assign(globalThis, { BigQuery: new EmulatedBigQuery({ bigQuery: store } as unknown as HostState) });
  return store;
}

/** Of a table that is asked so few rows are known, beside those that show a label, that queries answer for others too. */
const KNOWN_ROWS = 4;
const asking: BigQueryPort = {
  ...bigQuery,
  first: (project, dataset, table) => bigQuery.first(project, dataset, table, KNOWN_ROWS),
};

export function bothReadings(
  stored: readonly StoredTable[],
  { sources, zone, plan }: { sources: Sources; zone: Zone; plan: Plan },
): BothReadings {
  const store = serve(stored);
  const request = { plan: { ...plan, sources }, zone, locale: 'en_US' };
  const read = (reader: ReadSources): Analysis | Refusal => {
    try {
      return analyzeTabs([], request, reader, toldBy).analysis;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };
  return { whole: read(sourceReaderOf(bigQuery)), asked: read(sourceReaderOf(asking, 0)), store };
}
