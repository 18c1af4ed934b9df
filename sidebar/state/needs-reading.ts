import type { Setup, Step } from '../../src/wizard/setup/setup';
import type { SetupView } from '../../src/wizard/setup-view';
import { keyOf } from './key';
import { placeOf } from './steps';

/**
 * True when a step cannot be shown from what was read: the period, whether it goes by the clock, an answer about a
 * tab or an objective in own words has changed since, or a KPI is picked of which the months were not asked for.
 */
export function needsReading(setup: Setup, view: SetupView, step: Step): boolean {
  const read = view.setup;
  if (placeOf(step) > placeOf('objective')) {
    if (setup.period !== read.period) return true;
    if (JSON.stringify(setup.sources) !== JSON.stringify(read.sources)) return true;
    const isOurs = setup.objective === '' || view.objectives.some(({ objective }) => objective === setup.objective);
    if (!isOurs && setup.objective !== read.objective) return true;
  }
  if (placeOf(step) > placeOf('tabs') && JSON.stringify(setup.answers) !== JSON.stringify(read.answers)) return true;
  if (placeOf(step) <= placeOf('pick')) return false;
  if (setup.automatic !== read.automatic) return true;
  return setup.picked.some((kpi) => !view.context.kpis.some((known) => keyOf(known) === keyOf(kpi)));
}
