import type { Analysis } from '../../analysis/analysis';
import { keySentence, keyText } from '../../analysis/breakdown/group-key';
import type { Unit } from '../../base/unit';
import { stage } from '../../dimensions/deals/stage';
import { NO_LABEL } from '../../engine/groups';
import { kpiOf } from '../../kpis';
import { variantOf } from '../../kpis/declaration/slice';
import { type Counted, playerOf } from '../../kpis/roles';
import { asDeclared } from '../../texts/sentence';
import { runningPeriod } from '../forecast/running-period';
import type { ToldRow } from '../told-answer';
import { openDealsTold } from './open-deals-told';

/** What is open, in all and stage by stage, what of it lies still and how far it covers the target: each figure with its rows. */
export function pipelineRows(analysis: Analysis): ToldRow[] {
  const { told: open, worth } = openDealsTold(analysis);
  const unit: Unit = worth.value === null ? 'count' : 'money';
  const stages = analysis.breakdown(open.id, stage.id, open.variant).map(({ key, value, n }): ToldRow[] => {
    if (value === null) return [];
    const name = keySentence(key, stage.id);
    const is = key === NO_LABEL ? keyText(key, stage.id, analysis.plan.language ?? 'en') : key;
    return [
      {
        ...(typeof name === 'string' ? asDeclared({ en: name, nl: name }) : name),
        ...{
          value,
          n,
          unit,
          figure: { id: open.id, variant: variantOf({ counted: open.variant, only: { by: stage.id, is } }) },
        },
      },
    ];
  });
  const row = ({ id, variant }: Counted, figure: ToldRow['figure'] = { id, variant }): ToldRow[] => {
    const { value, n, unit } = analysis.result(id, variant, figure?.period);
    return value === null ? [] : [{ ...asDeclared(kpiOf(id).title), value, n, unit, figure }];
  };
  const coverage = playerOf('coverage');
  return [
    ...row(open),
    ...stages.flat(),
    ...row(playerOf('deals untouched')),
    ...row(coverage, { ...coverage, period: runningPeriod(analysis) }),
  ];
}
