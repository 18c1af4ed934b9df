import type { Language } from '../../base/language';
import type { KpiContext } from './kpi-context';
import type { Rates } from './rates';

/**
 * What was read from the tabs and is needed to judge what people type afterwards. The page holds it and hands it back
 * with each check, so that no check reads a tab.
 */
export interface CheckContext {
  /** In which sentences are said: that of the person at the keyboard. */
  language: Language;
  /** ISO days */
  asOf: string;
  /** Today on the spreadsheet's clock; '' when it is not known. */
  today: string;
  firstDay: string;
  /** Months that the goals' span lasts. */
  months: number;
  rates: Rates;
  /** Address of the person in whose name reports go out; '' when it is not known. */
  owner: string;
  kpis: KpiContext[];
}
