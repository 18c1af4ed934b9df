import type { Evaluation } from '../../../engine/evaluate/evaluation';
import { partsOfWhole } from '../../../engine/evaluate/parts-of-whole';
import { withWaiting } from '../../../engine/evaluate/with-waiting';
import { type Figures, type Grouping, type Groups, NOTHING } from '../../../engine/figures';
import { addsMoney } from '../../../engine/formula/fields';
import type { LeafOfRows } from '../../../engine/formula/walk';
import { BEYOND } from '../../../engine/groups';
import { models } from '../../../engine/models/models';
import { inOneCurrency } from '../../../engine/rows/currency';
import type { Parts } from '../../../engine/rows/parts';
import { isSentence, type Sentence } from '../../../texts/sentence';
import type { AnswerLine } from '../answer-line';
import { type AlikeTable, alikeParts } from './alike-table';
import { linesTold } from './lines-told';
import { unlabelledBy, waitingTold } from './waiting-told';

/** What came back of a formula over a period. */
export interface Answered {
  lines: readonly AnswerLine[];
  /** The rows of its table, and which of the sets of rows that were asked of it is the formula's. */
  alike: AlikeTable;
  at: number;
  /** The dimension of the lines by what groups are told by; null where there are none. */
  by: (told: Groups['by']) => string | null;
  crowded?: Parts['crowded'];
  /** The figures of a line. */
  figures: (line: AnswerLine) => Figures;
}

/** A formula over rows that lie elsewhere, as if they were here; `none`: the same without rows. */
export function answeredEvaluation(
  formula: LeafOfRows,
  none: Evaluation,
  { lines, alike, at, by, crowded, figures }: Answered,
): Evaluation | Sentence {
  const parts: Parts = { ...alikeParts(alike, at, none.parts[0]), crowded };
  const { table } = alike;
  const told = alike.told.map((kind) => kind[at]);
  // Without rows a model has figures of its own, and nothing beside them.
  const besides = formula.shape === 'model' ? {} : none.all().extra;
  const withBeside = (figures: Figures): Figures => ({ ...figures, extra: { ...figures.extra, ...besides } });
  const whole = lines.find(({ dimension }) => dimension === null);
  const all = whole ? figures(whole) : none.all();
  const answered = inOneCurrency(
    {
      ...none,
      parts: [parts],
      all: () => withBeside(all),
      by: (grouping) => groupsOf(formula, grouping, none, { lines, alike, by, figures }, all),
      // Without rows no group has values.
      samples: () => null,
      lines: (only) => linesTold(formula, parts, told, only),
    },
    addsMoney(formula),
  );
  if (isSentence(answered)) return answered;
  return withWaiting(answered, formula.rows.rules, table, (grouping) => {
    if (grouping === null) return waitingTold(lines, null);
    const told = grouping(table)?.by;
    return waitingTold(lines, { dimension: by(told) as string, by: told, known: none.by(grouping)?.keys() ?? [] });
  });
}

function groupsOf(
  formula: LeafOfRows,
  grouping: Grouping,
  none: Evaluation,
  { lines, alike, by, figures }: Pick<Answered, 'lines' | 'alike' | 'by' | 'figures'>,
  all: Figures,
): Map<string, Figures> | null {
  const told = grouping(alike.table)?.by;
  const dimension = by(told);
  const labels = dimension && none.by(grouping);
  if (!labels) return null;
  for (const line of lines)
    if (line.dimension === dimension) labels.set(line.label ?? unlabelledBy(told), figures(line));
  if (formula.shape === 'model' && models[formula.model].ofCustomers) return partsOfWhole(labels, all);
  const beyond = beyondLabels(formula, labels, all);
  return beyond === 0 ? labels : labels.set(BEYOND, { ...NOTHING, value: beyond, top: beyond });
}

/** What a sum has beyond those of its labels. */
function beyondLabels(formula: LeafOfRows, labels: Map<string, Figures>, all: Figures): number {
  if (formula.shape !== 'rows' || formula.measure !== 'sum') return 0;
  let beyond = all.top ?? 0;
  for (const { top } of labels.values()) beyond -= top ?? 0;
  // What remains of nothing but last bits is nothing.
  return Math.round(beyond * 1e6) / 1e6;
}
