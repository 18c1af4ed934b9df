import type { Period } from '../../../base/period';
import type { Elsewhere } from '../../../engine/data-set';
import type { Evaluation } from '../../../engine/evaluate/evaluation';
import { type Figures, NOTHING } from '../../../engine/figures';
import type { ModelFormula, RowFormula } from '../../../engine/formula/formula';
import { models } from '../../../engine/models/models';
import { isSentence, type Sentence } from '../../../texts/sentence';
import { SOMETHING } from '../noted';

const NONE: Figures = { ...NOTHING, value: 0, top: 0 };

/**
 * How many rows are beyond what is usual, where they are too many to be told by their kinds: what is usual is asked, then
 * the rows beyond it. Those that wait are told of all rows, as the engine has it. Null for any other model.
 */
export function answeredBeyond(
  { model, rows, emptyReason }: ModelFormula,
  period: Period,
  none: Evaluation,
  answer: Elsewhere['answer'],
): Evaluation | Sentence | null {
  const { beyond } = models[model];
  if (beyond === undefined) return null;
  const usual = beyond.usual(period.to);
  const found = answer(usual.leaf, usual.period, none);
  const without: Evaluation = { ...none, all: () => NONE, by: (grouping) => labelled(none.by(grouping), () => NONE) };
  const counted = (some: RowFormula['rows']): Evaluation | Sentence =>
    answer({ shape: 'rows', measure: 'count', top: 1, rows: some, emptyReason }, period, without);
  const whole = counted(rows);
  if (isSentence(found) || isSentence(whole)) return isSentence(found) ? found : whole;
  const { value, reason } = found.all();
  if (found.all() === SOMETHING) return whole;
  const unlessNone = (of: Figures, told: (of: Figures) => Figures): Figures => (of.reason ? of : told(of));
  const unknown = ({ n }: Figures): Figures => ({ ...NOTHING, n, reason });
  if (value === null)
    return {
      ...whole,
      all: () => unlessNone(whole.all(), unknown),
      by: (grouping) => labelled(whole.by(grouping), (of) => unlessNone(of, unknown)),
    };
  const sure = rows.rules.map(({ unclear: _, ...rule }) => rule);
  const older = counted({ ...rows, rules: [...sure, ...beyond.rules(value, period.to)] });
  if (isSentence(older)) return older;
  const beside = (figures: Figures = NONE): Figures => ({ ...figures, extra: { [beyond.name]: value } });
  return {
    ...older,
    ...{ notes: whole.notes, emptyReason: whole.emptyReason },
    all: () => unlessNone(whole.all(), () => beside(older.all())),
    by: (grouping) => {
      const groups = older.by(grouping);
      return labelled(whole.by(grouping), (of, label) => unlessNone(of, () => beside(groups?.get(label))));
    },
  };
}

function labelled(
  groups: Map<string, Figures> | null,
  told: (of: Figures, label: string) => Figures,
): Map<string, Figures> | null {
  return groups && new Map([...groups].map(([label, of]) => [label, told(of, label)]));
}
