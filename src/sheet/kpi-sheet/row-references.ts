import { cellReference } from '../../base/cell-address';
import { fixedReference } from '../draft/a1';
import type { SheetColumn } from './columns';
import type { RowReferences } from './formulas';
import type { Layout, TitleCell } from './layout';

/** The cells that the formulas of a row look at, where this sheet has them; `instead` of labels that it lacks. */
export function referencesOf(layout: Layout, row: number, instead: Record<TitleCell, string>): RowReferences {
  const cell = (column: SheetColumn): string | null => {
    const place = layout.at[column];
    return place === undefined ? null : cellReference(row, place);
  };
  const title = (name: TitleCell): string => {
    const label = layout.labels[name];
    return label === null ? instead[name] : fixedReference(label.row, label.column + 1);
  };
  return {
    actual: cell('actual') as string,
    n: cell('n'),
    target: cell('target') as string,
    floor: cell('floor'),
    stretch: cell('stretch'),
    due: cell('due'),
    previous: cell('previous'),
    from: title('from'),
    until: title('until'),
    elapsed: title('elapsed'),
    onTrack: title('on_track'),
    atRisk: title('at_risk'),
    quiet: title('quiet'),
  };
}
