import { enumeration, offered } from '../../emulation';
import { EmulatedChartBuilder } from './chart-builder';
import { EmulatedDataTableBuilder } from './chart-data-table';

type Google = GoogleAppsScript.Charts.Charts;

/** Google's chart service: tables of values, and builders of charts that become pictures. */
export class EmulatedCharts
  implements
    Pick<
      Google,
      | 'newDataTable'
      | 'newLineChart'
      | 'newBarChart'
      | 'newColumnChart'
      | 'ColumnType'
      | 'ChartType'
      | 'Position'
      | 'ChartHiddenDimensionStrategy'
      | 'ChartMergeStrategy'
    >
{
  static readonly emulates = 'Charts';
  ColumnType = enumeration<Google['ColumnType']>('DATE', 'NUMBER', 'STRING');
  ChartType = enumeration<Google['ChartType']>('BAR', 'COLUMN', 'LINE');
  Position = enumeration<Google['Position']>('TOP', 'RIGHT', 'BOTTOM', 'NONE');
  ChartHiddenDimensionStrategy = enumeration<Google['ChartHiddenDimensionStrategy']>('IGNORE_BOTH', 'SHOW_BOTH');
  ChartMergeStrategy = enumeration<Google['ChartMergeStrategy']>('MERGE_COLUMNS', 'MERGE_ROWS');

  newDataTable(): GoogleAppsScript.Charts.DataTableBuilder {
    return offered(new EmulatedDataTableBuilder());
  }

  newLineChart(): GoogleAppsScript.Charts.LineChartBuilder {
    return offered(new EmulatedChartBuilder('LINE'));
  }

  newBarChart(): GoogleAppsScript.Charts.BarChartBuilder {
    return offered(new EmulatedChartBuilder('BAR'));
  }

  newColumnChart(): GoogleAppsScript.Charts.ColumnChartBuilder {
    return offered(new EmulatedChartBuilder('COLUMN'));
  }
}
