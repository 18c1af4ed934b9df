import type { FunctionDeclaration } from './declare';
import { kpi } from './declared/any-kpi/kpi';
import { kpiBy } from './declared/any-kpi/kpi-by';
import { kpiExplain } from './declared/any-kpi/kpi-explain';
import { kpiQuestion } from './declared/any-kpi/kpi-question';
import { kpiTrend } from './declared/any-kpi/kpi-trend';
import { kpiWhy } from './declared/any-kpi/kpi-why';

/** The functions over raw tabs, in the order in which people read about them. They need all of the analysis. */
export const functionsOfTabs: readonly FunctionDeclaration[] = [kpi, kpiBy, kpiTrend, kpiExplain, kpiQuestion, kpiWhy];
