import type { RowSet, Rule } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';

const known: Rule<FieldOf<'stage_history'>>[] = [
  { leaveOut: { not: { has: 'reached' } }, because: 'no_stage' },
  { leaveOut: { field: 'isClosing', is: 'yes' }, because: 'closing_stage' },
];

const undated: Rule<FieldOf<'stage_history'>> = { leaveOut: { not: { has: 'entered' } }, because: 'no_entry_date' };

/** Open stages that deals came into for the first time, by the day on which they did. */
export const reachedStages: RowSet<'stage_history'> = {
  table: 'stage_history',
  needs: ['reached', 'entered'],
  date: 'entered',
  rules: [
    ...known,
    { leaveOut: { field: 'isAgain', is: 'yes' }, because: 'in_stage_before' },
    { leaveOut: { not: { has: 'wentOn' } }, because: 'unknown_stage', unclear: true },
  ],
};

/** Stays in open stages that have ended, by the day on which they did. */
export const endedStays: RowSet<'stage_history'> = {
  table: 'stage_history',
  needs: ['reached', 'entered', 'left'],
  date: 'left',
  rules: [
    ...known,
    undated,
    { leaveOut: { not: { has: 'left' } }, because: 'still_in_stage' },
    { leaveOut: { field: 'stayDays', below: 0 }, because: 'left_before_entered' },
  ],
};

/** Stays in open stages that go on on the last day of the period. */
export const runningStays: RowSet<'stage_history'> = {
  ...endedStays,
  needs: [...endedStays.needs, 'isOfOpenDeal'],
  date: 'entered',
  upToEnd: true,
  rules: [
    ...known,
    undated,
    {
      leaveOut: {
        any: [
          { field: 'left', falls: 'before' },
          { field: 'left', falls: 'inside' },
        ],
      },
      because: 'stage_left',
    },
    {
      leaveOut: { all: [{ not: { has: 'left' } }, { field: 'isOfOpenDeal', is: 'no' }] },
      because: 'not_open',
    },
    {
      leaveOut: { all: [{ not: { has: 'left' } }, { not: { has: 'isOfOpenDeal' } }] },
      because: 'unknown_whether_open',
      unclear: true,
    },
  ],
};
