import { codesFor } from '../../base/codes';
import type { Sentence } from '../../texts/sentence';
import type { Figures, Grouping } from '../figures';
import { NOTHING } from '../figures';
import { BEYOND } from '../groups';
import type { Parts } from '../rows/parts';
import type { Evaluation, Group } from './evaluation';
import { rowsIn } from './evaluation';

/** The group of all rows that lie outside the one looked at. */
const OUTSIDE = '\u0000outside';

/** The same figure over the rows of one group alone, which can be grouped again; `another` says why the others are left out. */
export function onlyGroup(evaluation: Evaluation, only: Group, another: Sentence): Evaluation {
  const { samples } = evaluation;
  const all = (): Figures => evaluation.by(only.grouping)?.get(only.label) ?? NOTHING;
  const inside = <Value>(groups: Map<string, Value> | null): Map<string, Value> | null => {
    groups?.delete(OUTSIDE);
    return groups;
  };
  return {
    ...evaluation,
    parts: evaluation.parts.map((parts) => partsIn(parts, only, another)),
    opened: evaluation.opened?.map((parts) => partsIn(parts, only, another)),
    all,
    by: (grouping) => {
      const groups = inside(evaluation.by(within(only, grouping)));
      return groups?.has(BEYOND) ? withOwnBeyond(groups, all()) : groups;
    },
    ...(samples ? { samples: (grouping) => inside(samples(within(only, grouping))) } : {}),
    lines: (group) => evaluation.lines(group ? { ...group, grouping: within(only, group.grouping) } : only),
  };
}

function partsIn(parts: Parts, only: Group, another: Sentence): Parts {
  const isIn = rowsIn(only, parts.table);
  const reason = parts.reasons.length + 1;
  const leftOut = parts.leftOut.map((code, row) => (code === 0 && !isIn(row) ? reason : code));
  const { crowded } = parts;
  const ofGroup = crowded && { crowded: () => crowded(only) };
  return { ...parts, ...ofGroup, leftOut, reasons: [...parts.reasons, another] };
}

/** Rows of the group by another grouping, all others together. */
function within({ grouping, label }: Group, other: Grouping): Grouping {
  return (table) => {
    const [mine, theirs] = [grouping(table), other(table)];
    if (!mine || !theirs) return null;
    const code = mine.labels.indexOf(label);
    const labels = [...theirs.labels, OUTSIDE];
    const codes = codesFor(labels.length, mine.codes.length);
    for (let row = 0; row < codes.length; row++)
      codes[row] = mine.codes[row] === code ? theirs.codes[row] : labels.length - 1;
    const ofLabels = mine.ofLabels ?? theirs.ofLabels;
    return ofLabels ? { codes, labels, ofLabels } : { codes, labels };
  };
}

/** What belongs to none of the labels: what the group comes to beyond them. */
function withOwnBeyond(groups: Map<string, Figures>, { top }: Figures): Map<string, Figures> {
  groups.delete(BEYOND);
  let beyond = top ?? 0;
  for (const figures of groups.values()) beyond -= figures.top ?? 0;
  // What remains of nothing but last bits is nothing.
  beyond = Math.round(beyond * 1e6) / 1e6;
  return beyond === 0 ? groups : groups.set(BEYOND, { ...NOTHING, value: beyond, top: beyond });
}
