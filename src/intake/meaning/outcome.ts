import { NamedCells } from '../../base/cell-address';
import { codesFor } from '../../base/codes';
import { outcomeLabels } from '../../tables/labels';
import type { Column, DateColumn, FlagColumn, NumberColumn, TextColumn } from '../../tables/table';
import type { TabAnswers } from '../answers/answers';
import { flagOutcomes } from './deal-flags';
import { outcomesOf } from './stage-words';

/** Labels of the column `outcome`, in the order of its codes. */
export const OUTCOME_LABELS = ['', ...outcomeLabels];
const [NONE, OPEN, WON, LOST, OUT, UNKNOWN] = [0, 1, 2, 3, 4, 5];

export interface OutcomeReading {
  column: TextColumn;
  /** Labels that nobody knows the meaning of, with the rows that hang on them. */
  unknown: { header: string; label: string; rows: number }[];
  /** Rows in which two columns contradict each other. */
  contradictions: NamedCells;
}

/** The columns that tell what became of a deal or lead. */
interface Sources {
  status?: TextColumn;
  stage?: TextColumn;
  lifecycle?: TextColumn;
  won?: FlagColumn;
  lost?: FlagColumn;
  closed?: FlagColumn;
  active?: FlagColumn;
  archived?: FlagColumn;
  converted?: FlagColumn;
  wonOn?: DateColumn;
  lostOn?: DateColumn;
  closedOn?: DateColumn;
  convertedOn?: DateColumn;
  probability?: NumberColumn;
  /** What an open stage beside a day of winning or losing says; undefined where that day tells. */
  reopened?: number;
}

/** What became of each deal that is not left out: from its status, stage, flags and dates together; null when the tab has none of them. */
export function dealOutcomes(
  columns: Record<string, Column>,
  leftOut: Uint8Array,
  answers: TabAnswers,
): OutcomeReading | null {
  const sources: Sources = { ...(columns as Sources) };
  const from =
    sources.status ??
    sources.stage ??
    sources.won ??
    sources.lost ??
    sources.closed ??
    sources.wonOn ??
    sources.lostOn ??
    sources.probability ??
    sources.active;
  if (from === undefined) return null;
  const byStatus = meanings(sources.status, false, answers);
  const byStage = meanings(sources.stage, false, answers);
  const { won, lost } = sources;
  const lone = won && lost ? undefined : (won ?? lost);
  const saidNo = lone && answers.outcome(lone.header, NO_TICK);
  const others = Boolean(sources.status ?? sources.stage);
  // Most tabs have neither flags nor dates of winning: those are not asked row by row.
  const hasFlags = Boolean(won ?? lost ?? sources.closed ?? sources.active);
  const byFlags = flagOutcomes(sources, saidNo, others);
  const hasDates = Boolean(sources.wonOn ?? sources.lostOn);
  if (hasDates) sources.reopened = reopenedBy(sources, byStage, leftOut);
  if (!hasFlags && !hasDates && !sources.archived) {
    const ofPair = oncePerPair(sources, (row) => decideDeal(byStatus(row), byStage(row), NONE, NONE, sources, row));
    return collect(from, leftOut, [sources.status, sources.stage], ofPair);
  }
  const reading = collect(from, leftOut, [sources.status, sources.stage], (row) => {
    const said = hasFlags ? byFlags(row) : null;
    const flag = said === null ? NONE : said === 'contradiction' ? -1 : OUTCOME_LABELS.indexOf(said);
    const date = hasDates ? dateOutcome(sources, row) : NONE;
    return decideDeal(byStatus(row), byStage(row), flag, date, sources, row);
  });
  if (lone && !others) askAboutNo(lone, reading);
  return reading;
}

/** What rows are of which only their status and stage tell: decided on the first row of each pair of labels. */
function oncePerPair({ status, stage }: Sources, decide: (row: number) => number): (row: number) => number {
  const statuses = status?.labels.length ?? 1;
  const stages = stage?.labels.length ?? 1;
  if (!(status ?? stage) || statuses * stages > MOST_PAIRS) return decide;
  const decided = new Int8Array(statuses * stages).fill(UNDECIDED);
  const [ofStatus, ofStage] = [status?.codes, stage?.codes];
  return (row) => {
    const pair = (ofStatus ? ofStatus[row] : 0) * stages + (ofStage ? ofStage[row] : 0);
    if (decided[pair] === UNDECIDED) decided[pair] = decide(row);
    return decided[pair];
  };
}

const MOST_PAIRS = 65_536;
const UNDECIDED = -2;

const IS_STATUS = /status|statut|estado|état|zustand|toestand/i;

/**
 * What a deal is that is open by its stage and has a day of winning or losing: undefined where that day tells, since deals
 * keep the stage in which they were won. Where stages say how deals end, and for a status, it was opened again and its day
 * is of before; where as many say it as do not, the two contradict each other.
 */
function reopenedBy(sources: Sources, byStage: (row: number) => number, leftOut: Uint8Array): number | undefined {
  if (sources.stage === undefined) return undefined;
  let [ended, open] = [0, 0];
  for (let row = 0; row < leftOut.length; row++) {
    const date = leftOut[row] === 0 ? dateOutcome(sources, row) : NONE;
    if (date !== WON && date !== LOST) continue;
    const stage = byStage(row);
    if (stage === date) ended++;
    else if (stage === OPEN) open++;
  }
  if (IS_STATUS.test(sources.stage.header) || ended > open) return OPEN;
  return ended === 0 ? undefined : -1;
}

/** -1: the columns contradict each other. */
function decideDeal(status: number, stage: number, flag: number, date: number, sources: Sources, row: number): number {
  if (flag === -1) return -1;
  const closing = closingOf(closingOf(closingOf(NONE, status), stage), flag);
  if (closing === -1) return -1;
  if (closing === WON || closing === LOST) {
    if (status === OPEN || flag === OPEN) return -1;
    if (date !== NONE && date !== closing && date !== OPEN) return -1;
    return closing;
  }
  if (closing === OUT) return OUT;
  if (sources.archived?.values[row] === 2) return OUT;
  if (status === OPEN || flag === OPEN) return OPEN;
  if (stage === OPEN && status === NONE) {
    if (date !== WON && date !== LOST) return OPEN;
    return sources.reopened === undefined ? date : sources.reopened;
  }
  if (status === UNKNOWN || stage === UNKNOWN || flag === UNKNOWN) return UNKNOWN;
  if (date !== NONE) return sources.stage || sources.status ? (date === OPEN ? NONE : date) : date;
  return byProbability(sources, row);
}

/** What was said of a deal's end so far and what another column says: out outweighs, -1 where they contradict. */
function closingOf(sofar: number, said: number): number {
  if (sofar === OUT || sofar === said || (said !== WON && said !== LOST && said !== OUT)) return sofar;
  return sofar === NONE || said === OUT ? said : -1;
}

function dateOutcome({ wonOn, lostOn }: Sources, row: number): number {
  if (wonOn === undefined && lostOn === undefined) return NONE;
  const isWon = wonOn !== undefined && !Number.isNaN(wonOn.values[row]);
  const isLost = lostOn !== undefined && !Number.isNaN(lostOn.values[row]);
  if (isWon && isLost) return NONE;
  return isWon ? WON : isLost ? LOST : OPEN;
}

function byProbability({ probability, stage, status, won, lost, closed }: Sources, row: number): number {
  if (probability === undefined || stage || status || won || lost || closed) return NONE;
  const chance = probability.values[row];
  return Number.isNaN(chance) ? NONE : chance >= 1 ? WON : chance <= 0 ? LOST : OPEN;
}

/** Label of the question about rows that a lone flag calls "no", with nothing to tell what they are instead. */
export const NO_TICK = 'no';

function askAboutNo(flag: FlagColumn, { column, unknown, contradictions }: OutcomeReading): void {
  let rows = -contradictions.count;
  for (let row = 0; row < column.codes.length; row++) if (column.codes[row] === UNKNOWN) rows++;
  if (rows > 0) unknown.push({ header: flag.header, label: NO_TICK, rows });
}

/** What became of each lead that is not left out: converted leads are won. */
export function leadOutcomes(
  columns: Record<string, Column>,
  leftOut: Uint8Array,
  answers: TabAnswers,
): OutcomeReading | null {
  const { status, lifecycle, converted, convertedOn } = columns as Sources;
  const from = status ?? lifecycle ?? converted ?? convertedOn;
  if (from === undefined) return null;
  const byStatus = meanings(status, true, answers);
  const byLifecycle = meanings(lifecycle, true, answers);
  return collect(from, leftOut, [status], (row) => {
    const said = byStatus(row);
    if (said === OUT) return OUT;
    const cycle = byLifecycle(row);
    const isConverted = converted?.values[row] ?? 0;
    if (said === WON || cycle === WON || isConverted === 2) return WON;
    if (convertedOn !== undefined && !Number.isNaN(convertedOn.values[row])) return WON;
    if (said === LOST || said === OPEN) return said;
    if (isConverted === 1 || (cycle !== NONE && said === NONE)) return OPEN;
    return said;
  });
}

/** Outcome code of each row by the words of a column. */
function meanings(column: TextColumn | undefined, forLeads: boolean, answers: TabAnswers): (row: number) => number {
  if (column === undefined) return () => NONE;
  const { codes, labels } = column;
  const known = outcomesOf(labels, forLeads);
  const ofLabel = Uint8Array.from(labels, (label, code) => {
    if (label === '') return NONE;
    const outcome = answers.outcome(column.header, label) ?? known[code];
    return outcome === null ? UNKNOWN : OUTCOME_LABELS.indexOf(outcome);
  });
  return (row) => ofLabel[codes[row]];
}

function collect(
  from: Column,
  leftOut: Uint8Array,
  asked: (TextColumn | undefined)[],
  decide: (row: number) => number,
): OutcomeReading {
  const rows = leftOut.length;
  const codes = codesFor(OUTCOME_LABELS.length, rows);
  const contradictions = new NamedCells();
  const counts = asked.map((column) => (column ? new Int32Array(column.labels.length) : null));
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] > 0) continue;
    let code = decide(row);
    if (code === -1) {
      contradictions.add(row);
      code = UNKNOWN;
    } else if (code === UNKNOWN) {
      const at = asked.findIndex((column) => column !== undefined && column.codes[row] > 0);
      const counted = counts[at];
      if (counted) counted[(asked[at] as TextColumn).codes[row]]++;
    }
    codes[row] = code;
  }
  const unknown: OutcomeReading['unknown'] = [];
  asked.forEach((column, at) => {
    column?.labels.forEach((label, code) => {
      const count = counts[at]?.[code] ?? 0;
      if (count > 0) unknown.push({ header: column.header, label, rows: count });
    });
  });
  return {
    column: { type: 'text', header: from.header, index: from.index, codes, labels: OUTCOME_LABELS },
    unknown,
    contradictions,
  };
}
