/** What asks BigQuery: in an add-on that is built with it, it lies in a script of its own, loaded when it is first called. */
export { rowsQuery } from '../../bigquery/table/rows-query';
export { lookAtTable } from './look-at-table';
export { sourceReaderOf } from './read-sources';
export { telling } from './run-query';
