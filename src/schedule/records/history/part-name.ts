import { keyShown, keyText } from '../../../analysis/breakdown/group-key';
import type { Language } from '../../../base/language';
import { dimensionOf } from '../../../dimensions';
import { rep } from '../../../dimensions/team/rep';
import { NO_LABEL } from '../../../engine/groups';
import type { Slice } from '../../../kpis/declaration/slice';
import { sliceFromText } from '../../../plan/kpi-name';

/** Rows that have no label; of reps, those that belong to nobody. */
export const UNLABELLED = '–';

/**
 * The name by which the history knows one label of a dimension: `source = Web`. A rep is known by the name alone, as in
 * rows that were recorded when there were none but by rep; a name that would be read as another label stands behind `rep =`.
 */
export function partName({ by, is }: Slice): string {
  const label = is === NO_LABEL ? UNLABELLED : is;
  return by === rep.id && labelIn(label) === null ? label : `${by} = ${label}`;
}

/** The label that such a name means, also as people read it in either language; null for '', which is the whole. */
export function partNamed(name: string): Slice | null {
  return name === '' ? null : (labelIn(name) ?? { by: rep.id, is: name });
}

function labelIn(text: string): Slice | null {
  const slice = text.includes('=') ? sliceFromText(text) : null;
  return slice && { by: slice.by, is: keyShown(slice.is, slice.by) };
}

/** The same as people read it in the history. */
export function partShown(name: string, language: Language): string {
  const part = partNamed(name);
  if (part === null || part.by === rep.id) return name;
  const { by, is } = part;
  return `${dimensionOf(by).title[language].toLowerCase()} = ${keyText(is, by, language)}`;
}

/** The name of what people read there. */
export function partNameShown(text: string): string {
  const part = partNamed(text);
  return part ? partName(part) : '';
}
