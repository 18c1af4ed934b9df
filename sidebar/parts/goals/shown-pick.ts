import type { VariantView } from '../../../src/wizard/choices';
import type { PickedKpi } from '../../../src/wizard/setup/setup';
import type { SetupView } from '../../../src/wizard/setup-view';
import { filled } from '../../filled';
import { keyOf } from '../../state/key';
import { sliceOf } from '../../state/slice';
import type { Words } from '../../texts';

/** What a KPI on the list is called: `Win rate`, or `Win rate, only region = North`. */
export function titleOf({ id, variant }: Pick<PickedKpi, 'id' | 'variant'>, view: SetupView, words: Words): string {
  const choice = view.choices.find((one) => one.id === id);
  const title = choice?.title ?? id;
  const slice = sliceOf(variant);
  if (slice === null) return title;
  const dimension = choice?.slices.find(({ by }) => by === slice.by);
  const is = dimension?.labels.find(({ key }) => key === slice.is)?.title ?? slice.is;
  return filled(words.only_part, { kpi: title, by: (dimension?.title ?? slice.by).toLowerCase(), is });
}

/** What it gives on this very data; undefined for a part of the rows that was picked since the tabs were read. */
export function viewOfPick(kpi: Pick<PickedKpi, 'id' | 'variant'>, view: SetupView): VariantView | undefined {
  if (sliceOf(kpi.variant) !== null) return view.slices[keyOf(kpi)];
  return view.choices.find(({ id }) => id === kpi.id)?.variants.find(({ name }) => name === kpi.variant);
}
