import type { FunctionDeclaration } from './declare';
import { kpi } from './kpi';
import { kpiBy } from './kpi-by';
import { kpiExplain } from './kpi-explain';
import { kpiTrend } from './kpi-trend';

/** The functions over raw tabs, in the order in which people read about them. They need all of the analysis. */
export const functionsOfTabs: readonly FunctionDeclaration[] = [kpi, kpiBy, kpiTrend, kpiExplain];
