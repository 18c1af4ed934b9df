import type { FunctionDeclaration } from './declare';
import { kpi } from './declared/kpi';
import { kpiBy } from './declared/kpi-by';
import { kpiExplain } from './declared/kpi-explain';
import { kpiTrend } from './declared/kpi-trend';

/** The functions over raw tabs, in the order in which people read about them. They need all of the analysis. */
export const functionsOfTabs: readonly FunctionDeclaration[] = [kpi, kpiBy, kpiTrend, kpiExplain];
