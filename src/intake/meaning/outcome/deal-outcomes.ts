import type { Day } from '../../../base/day';
import type { Concept } from '../../../tables/concepts/concepts';
import type { Column } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { readHeader } from '../../text/header-text';
import { byBlankResult, NO_RESULT } from './blank-results';
import { flagOutcomes } from './deal-flags';
import { byLossReason } from './loss-reasons';
import {
  collectOutcomes,
  LOST,
  NONE,
  OPEN,
  OUT,
  OUTCOME_LABELS,
  type OutcomeReading,
  outcomesByWords,
  outcomesOfLabels,
  UNKNOWN,
  WON,
} from './outcome-reading';
import { IS_STATUS, type OutcomeSources } from './outcome-sources';

/** What became of each deal that is not left out: from its status, stage, flags and dates together; null when the tab has none of them. */
export function dealOutcomes(
  columns: Record<string, Column>,
  leftOut: Uint8Array,
  answers: TabAnswers,
  today: Day,
): OutcomeReading | null {
  const sources: OutcomeSources = { ...(columns as OutcomeSources) };
  const { closedOn } = sources;
  // Beside a day of rejection, that of signing is of those won.
  if (!sources.wonOn && sources.lostOn && closedOn && meansOneOf(readHeader(closedOn.header), SIGNED))
    sources.wonOn = closedOn;
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
  const byStatus = outcomesByWords(sources.status, false, answers);
  const byStage = outcomesByWords(sources.stage, false, answers);
  const { won, lost } = sources;
  const lone = won && lost ? undefined : (won ?? lost);
  const saidNo = lone && answers.outcome(lone.header, NO_TICK);
  const others = Boolean(sources.status ?? sources.stage);
  // Most tabs have neither flags nor dates of winning: those are not asked row by row.
  const hasFlags = Boolean(won ?? lost ?? sources.closed ?? sources.active);
  const byFlags = flagOutcomes(sources, saidNo, others);
  const hasDates = Boolean(sources.wonOn ?? sources.lostOn);
  if (hasDates) sources.reopened = reopenedBy(sources, byStage, leftOut);
  const isPlain = !hasFlags && !hasDates && !sources.archived;
  const decide = (row: number): number => {
    const said = hasFlags ? byFlags(row) : null;
    const flag = said === null ? NONE : said === 'contradiction' ? -1 : OUTCOME_LABELS.indexOf(said);
    const date = hasDates ? dateOutcome(sources, row) : NONE;
    return decideDeal(byStatus(row), byStage(row), flag, date, sources, row);
  };
  const decided = isPlain ? oncePerPair(sources, decide) : decide;
  const asked = [sources.status, sources.stage];
  const byReason = byLossReason(sources, decided, [byStatus, byStage]);
  const words = asked.flatMap((column) => [...outcomesOfLabels(column, false, answers)]);
  const saidBlank = answers.outcome(from.header, NO_RESULT);
  const blank = { words, leftOut, today, said: saidBlank && OUTCOME_LABELS.indexOf(saidBlank) };
  const decideAll = hasFlags ? byReason : byBlankResult(byReason, { sources, ...blank });
  const reading = collectOutcomes(from, leftOut, asked, decideAll);
  if (lone && !others) askAbout(NO_TICK, lone, reading, () => true);
  const said = asked.flatMap((column) => (column ? [column.codes] : []));
  if (said.length > 0) askAbout(NO_RESULT, from, reading, (row) => said.every((codes) => codes[row] === 0));
  return reading;
}

const SIGNED: ReadonlySet<Concept> = new Set<Concept>(['sign']);

/** What rows are of which only their status and stage tell: decided on the first row of each pair of labels. */
function oncePerPair({ status, stage }: OutcomeSources, decide: (row: number) => number): (row: number) => number {
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

/**
 * What a deal is that is open by its stage and has a day of winning or losing: undefined where that day tells, since deals
 * keep the stage in which they were won. Where stages say how deals end, and for a status, it was opened again and its day
 * is of before; where as many say it as do not, the two contradict each other.
 */
function reopenedBy(
  sources: OutcomeSources,
  byStage: (row: number) => number,
  leftOut: Uint8Array,
): number | undefined {
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
function decideDeal(
  status: number,
  stage: number,
  flag: number,
  date: number,
  sources: OutcomeSources,
  row: number,
): number {
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

function dateOutcome({ wonOn, lostOn }: OutcomeSources, row: number): number {
  if (wonOn === undefined && lostOn === undefined) return NONE;
  const isWon = wonOn !== undefined && !Number.isNaN(wonOn.values[row]);
  const isLost = lostOn !== undefined && !Number.isNaN(lostOn.values[row]);
  if (isWon && isLost) return NONE;
  return isWon ? WON : isLost ? LOST : OPEN;
}

function byProbability({ probability, stage, status, won, lost, closed }: OutcomeSources, row: number): number {
  if (probability === undefined || stage || status || won || lost || closed) return NONE;
  const chance = probability.values[row];
  return Number.isNaN(chance) ? NONE : chance >= 1 ? WON : chance <= 0 ? LOST : OPEN;
}

/** Label of the question about rows that a lone flag calls "no", with nothing to tell what they are instead. */
export const NO_TICK = 'no';

function askAbout(
  label: string,
  { header }: Column,
  { column, unknown }: OutcomeReading,
  isMeant: (row: number) => boolean,
): void {
  let rows = 0;
  for (let row = 0; row < column.codes.length; row++) if (column.codes[row] === UNKNOWN && isMeant(row)) rows++;
  if (rows > 0) unknown.push({ header, label, rows });
}
