import type { FunctionDeclaration } from './declare';
import { kpi } from './declared/any-kpi/kpi';
import { kpiBy } from './declared/any-kpi/kpi-by';
import { kpiExplain } from './declared/any-kpi/kpi-explain';
import { kpiTrend } from './declared/any-kpi/kpi-trend';
import { kpiWhy } from './declared/any-kpi/kpi-why';

/** The functions over raw tabs that are about one KPI, in the order in which people read about them. */
export const functionsOfFigures: readonly FunctionDeclaration[] = [kpi, kpiBy, kpiTrend, kpiExplain, kpiWhy];
