import type { Analysis } from '../../src/analysis/analysis';
import { dayFromIso } from '../../src/base/day';
import type { Period } from '../../src/base/period';
import { UTC } from '../../src/base/zone';
import type { GroupResult, KpiResult } from '../../src/engine/result';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { periodWindow } from '../../src/plan/calendar/periods';
import type { Plan } from '../../src/plan/plan';
import { fakeKpis } from '../plan/fake-kpis';

export interface FakeNumbers {
  value: number | null;
  n?: number;
  byRep?: [string, number, number][];
  byMonth?: [string, number][];
}

const group = (key: string, value: number, n = 1): GroupResult => ({ key, value, n, reason: null });

/** An analysis that answers what it is told to, whatever the period. */
export function fakeAnalysis(plan: Plan, numbers: Partial<Record<KpiId, FakeNumbers>>, asOf = '2017-05-17'): Analysis {
  const day = dayFromIso(asOf) as number;
  const { period } = periodWindow(plan.period ?? 'all', day, plan);
  const result = (id: KpiId, variant = 'standard', asked: Period = period): KpiResult => {
    const known = numbers[id] ?? { value: null };
    return {
      id,
      variant,
      unit: fakeKpis.find((kpi) => kpi.id === id)?.unit ?? 'count',
      value: known.value,
      reason: known.value === null ? { text: 'smart_no_target' } : null,
      n: known.n ?? 100,
      top: null,
      bottom: null,
      figures: {},
      period: asked,
      currency: null,
      rows: [{ tab: 'Deals', used: 7, leftOut: [{ reason: { text: 'open_deal' }, rows: 3 }] }],
      notes: [],
    };
  };
  const firstDay = dayFromIso('2016-01-01') as number;
  const analysis: Analysis = {
    plan,
    zone: UTC,
    locale: 'en_US',
    readings: [],
    asOf: day,
    today: day,
    now: null,
    period,
    firstDay,
    reps: ['Ann', 'Bob'],
    tables: {},
    data: { tables: {}, given: () => null },
    result,
    begin: () => firstDay,
    past: result,
    pastValue: (...asked) => result(...asked).value,
    ends: () => [],
    lost: () => [],
    breakdown: (id, by) => {
      const known = numbers[id];
      if (by === 'rep') return (known?.byRep ?? []).map(([key, value, n]) => group(key, value, n));
      return by === 'month' ? (known?.byMonth ?? []).map(([key, value]) => group(key, value)) : [];
    },
    slices: () => [],
    breakdowns: () => [],
    parts: () => [],
    allParts: () => [],
    crossed: () => [],
    explain: () => [],
    surveys: () => [],
    together: (work) => work(analysis),
    knowing: () => analysis,
    over: () => analysis,
  };
  return analysis;
}
