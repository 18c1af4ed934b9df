import type { DeclaredFormula, RowFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { wonAmount } from '../rows/deal-rows';
import { derived } from '../rows/derived';
import { asSeen, openAmount } from '../rows/open-deals';
import { ofRepsWithQuota, quotas } from '../rows/quotas';
import { winRate } from './win-rate';

/** What is open ÷ what the target still lacks. */
const coverage = (target: DeclaredFormula, won: DeclaredFormula, open: RowFormula<'deals'>) =>
  derived({
    inputs: {
      target: { oneOf: [target], over: 'whole period' },
      won: { oneOf: [won] },
      open: { oneOf: [open, asSeen(open)] },
    },
    value: { divide: ['open', { minus: ['target', 'won'] }] },
    nothingLeft: 'target_reached',
    emptyReason: 'no_quota_in_period',
  });

const ofQuotas = coverage(
  quotas,
  ofRepsWithQuota(wonAmount, 'hasQuota'),
  ofRepsWithQuota(openAmount, 'ofRepWithQuota'),
);

const ofPlan = coverage(
  { shape: 'given', figure: 'target of the period', emptyReason: 'no_target_of_period' },
  wonAmount,
  openAmount,
);

export const pipelineCoverage = declareKpi({
  id: 'pipeline_coverage',
  title: { en: 'Pipeline coverage', nl: 'Pijplijndekking' },
  aliases: ['coverage', 'pipeline cover', 'dekking', 'dekkingsgraad pijplijn'],
  purpose: {
    en: 'How many times your open deals cover what the target still lacks.',
    nl: 'Hoe vaak je open deals dekken wat er nog aan het doel ontbreekt.',
  },
  unit: 'count',
  better: 'higher',
  serves: ['grow_revenue'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 12 },
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  breaksDown: 'not by month',
  mayBeNegative: false,
  mayExceedAll: true,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'open pipeline ÷ (quotas − won)',
        nl: 'open pijplijn ÷ (quota − gewonnen)',
      },
      note: {
        en: 'Of the deals open on the last day, against what the quotas of the whole period, days to come included, lack then; without quotas, the plan’s target for just that period. Compare it with `needed`, not a rule of thumb.',
        nl: 'Van de deals die op de laatste dag open zijn, tegen wat dan ontbreekt aan de quota van de hele periode, ook van dagen die nog komen; zonder quota het plandoel voor die periode. Vergelijk met `needed`, niet met een vuistregel.',
      },
      oneOf: [ofQuotas, ofPlan],
      plays: ['coverage'],
    },
    needed: {
      called: { en: 'needed', nl: 'nodig' },
      title: {
        en: 'coverage that your own win rate needs: 1 ÷ the share of the closed amount that was won',
        nl: 'dekking die je eigen winpercentage vraagt: 1 ÷ het gewonnen deel van het gesloten bedrag',
      },
      note: {
        en: 'Over the 365 days up to the end of the period.',
        nl: 'Over de 365 dagen tot het einde van de periode.',
      },
      measures: 'something else',
      plays: ['coverage needed'],
      oneOf: [
        derived({
          inputs: { rate: { oneOf: winRate.variants.by_value.oneOf, over: { lastDays: 365 } } },
          value: { divide: [1, 'rate'] },
          emptyReason: 'no_won_deals',
        }),
      ],
    },
  },
});
