import type { ModelFormula, RowFormula } from '../../engine/formula/formula';

/** The quotas of the days of the period in which their reps work here. */
export const quotas: ModelFormula<'team'> = {
  shape: 'model',
  rows: {
    table: 'team',
    needs: ['quota', 'quotaMonths', 'rep'],
    date: null,
    rules: [
      { leaveOut: { not: { has: 'rep' } }, because: 'no_name' },
      { leaveOut: { not: { has: 'quota' } }, because: 'no_quota' },
      { leaveOut: { not: { has: 'quotaMonths' } }, because: 'no_date' },
    ],
  },
  model: 'quota_of_period',
  emptyReason: 'no_quota_in_period',
};

/** The same of deals whose rep has a quota: for the day on which they closed, or any. */
export function ofRepsWithQuota(
  formula: RowFormula<'deals'>,
  flag: 'hasQuota' | 'ofRepWithQuota',
): RowFormula<'deals'> {
  const { needs, rules } = formula.rows;
  const withoutQuota = { leaveOut: { not: { field: flag, is: 'yes' } }, because: 'without_quota' } as const;
  return { ...formula, rows: { ...formula.rows, needs: [...needs, 'rep', flag], rules: [...rules, withoutQuota] } };
}
