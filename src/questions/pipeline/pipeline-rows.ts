import type { Analysis } from '../../analysis/analysis';
import { keySentence, keyText } from '../../analysis/breakdown/group-key';
import type { Period } from '../../base/period';
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

/**
 * What is open, in all and stage by stage, what of it should have closed, is old or lies still, and how far it covers the target:
 * each figure with its rows. Of the last day of a period that is asked for no coverage.
 */
export function pipelineRows(analysis: Analysis, at?: Period): ToldRow[] {
  const { told: open, worth } = openDealsTold(analysis, at);
  const when = at ? { period: at } : {};
  const unit: Unit = worth.value === null ? 'count' : 'money';
  const stages = analysis.breakdown(open.id, stage.id, open.variant, at).map(({ key, value, n }): ToldRow[] => {
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
          figure: { id: open.id, variant: variantOf({ counted: open.variant, only: { by: stage.id, is } }), ...when },
        },
      },
    ];
  });
  const row = ({ id, variant }: Counted, figure: ToldRow['figure'] = { id, variant, ...when }): ToldRow[] => {
    const { value, n, unit } = analysis.result(id, variant, figure?.period);
    const { title, variants } = kpiOf(id);
    const name = variants[variant]?.measures ? variants[variant].title : title;
    return value === null ? [] : [{ ...asDeclared(name), value, n, unit, figure }];
  };
  const coverage = playerOf('coverage');
  return [
    ...row(open),
    ...stages.flat(),
    ...(['deals overdue', 'deals older than usual', 'deals untouched', 'deals long in stage'] as const).flatMap(
      (role) => row(playerOf(role)),
    ),
    ...(at ? [] : row(coverage, { ...coverage, period: runningPeriod(analysis) })),
  ];
}
