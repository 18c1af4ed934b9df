import { bigQuery } from '../../google/bigquery/big-query';
import type { ReadSources } from '../../sheet/analyze-tabs';
import { sourceReaderOf } from './queries-here';

/** In an add-on that is built with BigQuery this stands in the place of `newSourceReader`. */
export const newBigQueryReader = (): ReadSources | undefined => {
  let reader: ReadSources | null = null;
  return (plan) => {
    reader ??= sourceReaderOf(bigQuery);
    return reader(plan);
  };
};
