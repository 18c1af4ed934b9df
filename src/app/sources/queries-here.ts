/** What asks views and checks sources: in an add-on that is built with BigQuery it lies in a script of its own, loaded when it is first called. */
export { cellsOfRows } from '../../bigquery/raw/raw-rows';
export { labelRowsQuery } from '../../bigquery/table/label-rows-query';
export { rowsQuery } from '../../bigquery/table/rows-query';
export { sourceCell } from '../../bigquery/table/source-cell';
export { isCellColumn, tableQuery } from '../../bigquery/table/table-query';
export { viewAmong } from '../../bigquery/views/view-columns';
export { askViews } from './ask-views';
export { checkSources } from './check-sources';
export { sampledTable, settledTable } from './large-table';
