import { countsOf } from '../../../base/codes';
import type { TextColumn } from '../../../tables/table';
import { nobodyAmong } from '../../values/nobody';
import { LOST, NONE, OPEN, WON } from './outcome-reading';
import { IS_STATUS, type OutcomeSources } from './outcome-sources';

/**
 * What becomes of a deal that nothing calls won and that has a reason why it was lost: it is lost, unless a column that
 * says how deals end calls it open, which contradicts that.
 */
export function byLossReason(
  { lostReason, status, stage, won, lost, closed }: OutcomeSources,
  decide: (row: number) => number,
  [byStatus, byStage]: ((row: number) => number)[],
): (row: number) => number {
  if (lostReason === undefined) return decide;
  const isLost = lossReasons(lostReason, (row) => decide(row) === WON);
  const tellsLost = Boolean(
    stage && (IS_STATUS.test(stage.header) || stage.codes.some((_, row) => byStage(row) === LOST)),
  );
  const saysOpen = (row: number): boolean =>
    (status !== undefined && byStatus(row) === OPEN) ||
    (tellsLost && byStage(row) === OPEN) ||
    Boolean(won && lost) ||
    closed?.values[row] === 1;
  return (row) => {
    const said = decide(row);
    if ((said !== NONE && said !== OPEN) || !isLost(row)) return said;
    return saysOpen(row) ? -1 : LOST;
  };
}

/**
 * The rows with a reason why the deal was lost. "None" and the like are no reasons, nor is what stands beside deals that
 * were won: systems fill in a default.
 */
function lossReasons({ labels, codes }: TextColumn, isWon: (row: number) => boolean): (row: number) => boolean {
  const rowsOf = countsOf(codes, labels.length);
  const none = nobodyAmong(new Map(labels.map((label, code) => [label, rowsOf[code]])));
  const isReason = labels.map((label) => label !== '' && !none.has(label));
  codes.forEach((code, row) => {
    if (isReason[code] && isWon(row)) isReason[code] = false;
  });
  return (row) => isReason[codes[row]];
}
