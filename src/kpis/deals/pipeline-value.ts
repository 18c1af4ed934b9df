import type { Condition, ModelFormula, RowFormula } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { asSeen, openAmount, openCount, openDeals } from '../rows/open-deals';

const isOverdue: Condition<FieldOf<'deals'>> = {
  any: [
    { field: 'expectedCloseOn', falls: 'before' },
    { field: 'expectedCloseOn', falls: 'inside' },
  ],
};

/** Those of which the day on which they were expected to close has passed. */
const overdue: RowFormula<'deals'> = {
  ...openCount,
  rows: {
    ...openDeals,
    needs: [...openDeals.needs, 'expectedCloseOn'],
    rules: [...openDeals.rules, { leaveOut: { not: isOverdue }, because: 'not_overdue', isNone: true }],
  },
};

/** Those that were expected to close in the period itself. */
const heldOver: RowFormula<'deals'> = {
  ...overdue,
  rows: {
    ...overdue.rows,
    rules: [
      ...openDeals.rules,
      { leaveOut: { not: { field: 'expectedCloseOn', falls: 'inside' } }, because: 'not_overdue' },
    ],
  },
};

const olderThanUsual: ModelFormula<'deals'> = {
  shape: 'model',
  rows: { ...openDeals, needs: [...openDeals.needs, 'created', 'closed'] },
  model: 'older_than_usual',
  emptyReason: 'no_open_deals',
};

const ofSome = { unit: 'count', measures: 'something else' } as const;

const besideSeen = { heldOver: asSeen(heldOver) };

const beside = { heldOver };

export const pipelineValue = declareKpi({
  id: 'pipeline_value',
  title: { en: 'Open pipeline', nl: 'Open pijplijn' },
  aliases: ['pipeline', 'pipeline now', 'pijplijn', 'pijplijn nu', 'open deals', 'pijplijnwaarde'],
  purpose: { en: 'What your open deals are worth together.', nl: 'Wat je open deals samen waard zijn.' },
  unit: 'money',
  better: 'higher',
  serves: ['grow_revenue'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'deals',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'amounts of the deals open on the last day of the period',
        nl: 'bedragen van de deals die op de laatste dag van de periode open zijn',
      },
      note: {
        en: 'Closed deals never count in it. Of a past day the deals open then, at the amount and in the stage of today.',
        nl: 'Gesloten deals tellen nooit mee. Van een dag in het verleden de deals die toen open waren, met het bedrag en de fase van nu.',
      },
      oneOf: [
        { ...openAmount, beside },
        { ...asSeen(openAmount), beside: besideSeen },
      ],
      plays: ['amount open'],
    },
    deals: {
      title: { en: 'number of open deals', nl: 'aantal open deals' },
      unit: 'count',
      oneOf: [
        { ...openCount, beside },
        { ...asSeen(openCount), beside: besideSeen },
      ],
      plays: ['deals open'],
    },
    overdue: {
      called: { en: 'overdue', nl: 'over tijd' },
      title: { en: 'open deals past their expected close', nl: 'open deals voorbij hun verwachte sluiting' },
      ...ofSome,
      oneOf: [overdue, asSeen(overdue)],
      plays: ['deals overdue'],
    },
    older: {
      called: { en: 'older', nl: 'ouder' },
      title: {
        en: 'open deals older than deals usually are when won',
        nl: 'open deals die ouder zijn dan deals gewoonlijk bij winst',
      },
      ...ofSome,
      oneOf: [olderThanUsual],
      plays: ['deals older than usual'],
    },
  },
});
