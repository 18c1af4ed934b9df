import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { dayFromIso } from '../../src/base/day';
import type { Period } from '../../src/base/period';
import { kpiOf, kpis } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { type Traits, traitOf } from '../../src/kpis/declaration/traits';
import type { Plan } from '../../src/plan/plan';
import { type Claim, claims } from '../claims';
import { analysisOf, period } from '../kpis/asking';
import { fixedTabs, randomTabs } from '../kpis/random-tabs';

const asOf = '2024-04-30';
const plan = { kpis: [{ id: 'revenue', targets: [{ from: '2024-01-01', to: '2024-12-31', target: 10_000 }] }] };
export const all: Period = { from: null, to: (dayFromIso(asOf) as number) + 1 };
export const months = ['2024-01', '2024-02', '2024-03', '2024-04'].map(period);
export const fourMonths = period('2024-01-01..2024-04-30');
export const periods: Period[] = [all, ...months, period('2024-02-10..2024-03-05')];

export const questions: { id: KpiId; variant: string }[] = kpis.flatMap(({ id, variants }) =>
  Object.keys(variants).map((variant) => ({ id, variant })),
);
export const trait = <Name extends keyof Traits>(id: KpiId, variant: string, name: Name): Traits[Name] =>
  traitOf(kpiOf(id), variant, name);
export const named = ({ id, variant }: { id: string; variant: string }): string => `${id}: ${variant}`;

export const analysisOfTabs = (tabs: Tabs, answers: Plan['answers'] = []): Analysis =>
  analysisOf(tabs, { asOf, plan: { ...plan, answers } });

export type Tabs = Parameters<typeof analysisOf>[0];

export function law(check: (analysis: Analysis, claim: Claim, tabs: Tabs) => void, numRuns = 40): void {
  fc.assert(
    fc.property(randomTabs, (tabs) => claims((claim) => check(analysisOfTabs(tabs), claim, tabs))),
    { numRuns, examples: fixedTabs.map((tabs) => [tabs]) },
  );
}

/** Sums in another order differ in their last bits. */
export const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(10)) + 0;
