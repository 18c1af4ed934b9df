import type { Concept } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { leaveOut } from '../../rows/left-out';
import { readHeader } from '../../text/header-text';
import { normalWords } from '../../text/normal-text';
import { readTextColumn } from '../../values/text-column';

/** Meanings of what was not spent: planned, or called off. */
const PLANNED: ReadonlySet<Concept> = new Set<Concept>(['expected', 'target', 'cancel']);

/** Meanings of what was. */
const SPENT: ReadonlySet<Concept> = new Set<Concept>(['actual', 'payment', 'invoice', 'done', 'booking', 'sign']);

/** Words for a plan that are no header's. */
const PLANS = new Set(
  normalWords(
    'plan|planning|planned|budget|budgeted|begroot|begroting|gepland|gebudgetteerd|geplant|budgetiert|plankosten|soll|budgete|budgetise|prevision|previsions|presupuesto|presupuestado|planificado|planificada|prevision|planung|budgetplanung|doelstelling|doelstellingen|omzetdoel|zielvorgabe|objetivo|objetivos|objectif|objectifs|rejected|afgewezen|abgelehnt|refuse|rechazado|rechazada',
  ),
);

/** Words of the books for what was spent. */
const ACTUALS = new Set(
  normalWords(
    'ist|actual|actuals|spent|uitgegeven|ausgegeben|depense|gastado|approved|goedgekeurd|genehmigt|approuve|aprobado',
  ),
);

/** Fields of which a label may be called anything. */
const NAMES = ['source', 'campaign', 'rep', 'team', 'currency'] satisfies AnyField[];

/**
 * Leaves out of a list of costs what is only planned or was called off, where a column says of each row which it is: every
 * label of it is for one or the other, or its header is that of a status.
 */
export function leaveOutPlannedCosts({ data, seen, below: { rows } }: BegunTable): void {
  if (!rowsAreCosts(data.table)) return;
  const named = new Set(NAMES.flatMap((field) => data.columns[field]?.index ?? []));
  for (const { header, index, profile, answered } of seen) {
    const labels = [...profile.labels.keys()];
    if (named.has(index) || answered === 'ignore' || labels.length < 2 || labels.length > MOST_LABELS) continue;
    const planned = labels.filter(isPlannedCost);
    if (planned.length === 0 || planned.length === labels.length) continue;
    const isTold = labels.every((label) => isPlannedCost(label) || isSpent(label));
    if (!isTold && !meansOneOf(header, STATUS)) continue;
    const { labels: all, codes } = readTextColumn(rows, header.written, index);
    const isOut = all.map(isPlannedCost);
    leaveOut(
      data,
      Array.from({ length: data.rows }, (_, row) => row).filter((row) => data.leftOut[row] === 0 && isOut[codes[row]]),
      { text: 'intake_planned_cost' },
    );
  }
}

const MOST_LABELS = 12;
const STATUS: ReadonlySet<Concept> = new Set<Concept>(['status']);

/** True for a word for a plan, as what people call one. */
export const isPlan = (label: string): boolean => readHeader(label).words.some((word) => PLANS.has(word));

/** True for a word for what was planned, or called off. */
export const isPlannedCost = (label: string): boolean =>
  label !== '' && (isPlan(label) || meansOneOf(readHeader(label), PLANNED));

/** True for a word for what was spent. */
export function isSpent(label: string): boolean {
  const header = readHeader(label);
  return header.words.some((word) => ACTUALS.has(word)) || meansOneOf(header, SPENT);
}
