import type { Unit } from '../../base/unit';
import { MOST_PERCENT } from '../../plan/goals/smart';
import { FEWEST_FOR_A_RATE, type Status } from '../../plan/goals/status';
import { PARTS } from '../../scorecard/closing-curve';
import { formulaText } from '../draft/a1';

/** References of the cells that a row's formulas look at; null where the sheet has no such column. */
export interface RowReferences {
  actual: string;
  n: string | null;
  target: string;
  floor: string | null;
  stretch: string | null;
  due: string | null;
  previous: string | null;
  /** Of the whole sheet. */
  from: string;
  until: string;
  elapsed: string;
  onTrack: string;
  atRisk: string;
  quiet: string;
}

/** What decides the shape of a row's formulas. */
export interface FormulaRowKind {
  unit: Unit;
  better: 'higher' | 'lower';
  flow: boolean;
  /** False for the period `all`, which has no end: a flow is then paced towards its due date. */
  bounded: boolean;
  /** The share of its period that is usually in by now; null for that of the working days. */
  usual: number | null;
  /** True where the data ends too early to judge anything by it. */
  incomplete: boolean;
  /** The verdict where the targets are for a period of another length; null where the cells decide. */
  elsewhere: Status | null;
}

/**
 * The formulas of a row. Semicolons, English names, no decimal and no array literals: both comma and semicolon locales
 * take them as they are. Their rules are those of src/plan/goals/status.ts.
 */
export function paceFormula(cells: RowReferences, kind: FormulaRowKind): string {
  return `=IF(ISNUMBER(${cells.target});${times(cells.target, elapsedShare(cells, kind))};"")`;
}

/** Actual ÷ target, or target ÷ actual where lower is better; blank without a positive divisor. Null for a part of the data. */
export function attainmentFormula(
  { actual, target }: RowReferences,
  { better, incomplete, elsewhere }: FormulaRowKind,
): string | null {
  if (incomplete || elsewhere !== null) return null;
  const [top, bottom] = better === 'higher' ? [actual, target] : [target, actual];
  return `=IF(AND(ISNUMBER(${actual});ISNUMBER(${target}));IF(${bottom}>0;IF(${top}<${bottom};MIN(${top}/${bottom};99/100);${top}/${bottom});"");"")`;
}

/** Of what is written, as a mail has it: a reader who takes one from the other finds the same. */
const apart = (now: string, before: string): string => `ROUND(ROUND(${now};1)-ROUND(${before};1);1)`;

/** Change since the period before: rates and scores in points, anything else relative, where that still tells anything; null without such a column, and for a part of the data. */
export function changeFormula(
  { actual, previous }: RowReferences,
  { unit, incomplete }: FormulaRowKind,
): string | null {
  if (previous === null || incomplete) return null;
  const change =
    unit === 'ratio'
      ? apart(`${actual}*100`, `${previous}*100`)
      : unit === 'score'
        ? apart(actual, previous)
        : `IF(${previous}>0;IF(${actual}/${previous}-1<=${MOST_PERCENT}/100;${actual}/${previous}-1;"");"")`;
  return `=IF(AND(ISNUMBER(${actual});ISNUMBER(${previous}));${change};"")`;
}

/** The status word; see statusOf. */
export function statusFormula(cells: RowReferences, kind: FormulaRowKind, word: (status: Status) => string): string {
  const shown = (status: Status): string => formulaText(word(status));
  const share = elapsedShare(cells, kind);
  const reaches = (level: string, part: string | null): string => {
    const expected = times(level, share);
    if (kind.unit === 'score')
      return part === null ? `${cells.actual}>=${expected}` : `${cells.actual}>=${expected}-(1-${part})*100`;
    return kind.better === 'higher'
      ? `${cells.actual}>=${times(expected, part)}`
      : `${times(cells.actual, part)}<=${expected}`;
  };
  const hasNone = `NOT(ISNUMBER(${cells.actual}))`;
  if (kind.incomplete) return `=IF(${hasNone};${shown('no_number')};${shown('incomplete')})`;
  if (kind.elsewhere !== null) return `=IF(${hasNone};${shown('no_number')};${shown(kind.elsewhere)})`;
  const steps: [condition: string | null, status: Status][] = [
    [hasNone, 'no_number'],
    [`NOT(ISNUMBER(${cells.target}))`, 'no_target'],
    [`AND(ISNUMBER(${cells.elapsed});${cells.elapsed}<${cells.quiet})`, 'too_early'],
    [kind.unit === 'ratio' && cells.n !== null ? `${cells.n}<${FEWEST_FOR_A_RATE}` : null, 'few_data'],
    [cells.stretch && `IF(ISNUMBER(${cells.stretch});${reaches(cells.stretch, null)};FALSE)`, 'ahead'],
    [cells.floor && `IF(ISNUMBER(${cells.floor});NOT(${reaches(cells.floor, null)});FALSE)`, 'off_track'],
    [reaches(cells.target, cells.onTrack), 'on_track'],
    [reaches(cells.target, cells.atRisk), 'at_risk'],
  ];
  return `=${steps.reduceRight(
    (otherwise, [condition, status]) => (condition ? `IF(${condition};${shown(status)};${otherwise})` : otherwise),
    shown('off_track'),
  )}`;
}

/** The share of the target expected by now, as part of a formula; null for the whole of it. */
function elapsedShare(cells: RowReferences, kind: FormulaRowKind): string | null {
  if (!kind.flow) return null;
  // As a fraction: a formula with a decimal would be read otherwise in another locale.
  if (kind.usual !== null) return `(${Math.round(kind.usual * PARTS)}/${PARTS})`;
  if (kind.bounded) return cells.elapsed;
  if (cells.due === null) return null;
  const days = `(${cells.until}-${cells.from}+1)/(${cells.due}-${cells.from}+1)`;
  return `IF(ISNUMBER(${cells.due});IF(${cells.due}>${cells.until};${days};1);1)`;
}

function times(value: string, factor: string | null): string {
  return factor === null ? value : `${value}*${factor}`;
}
