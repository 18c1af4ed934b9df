import type { LastReported } from '../../records/memory/last-reported';
import type { ReportContent } from '../report-content';

/** True where each figure is as the last report to the same reader told it, nothing happened to one since and nobody wrote a note. */
export function saysNothingNew({ reported, changes, notes }: ReportContent, last: LastReported | null): boolean {
  return changes.length === 0 && notes.length === 0 && last !== null && hasSameFigures(last, reported);
}

function hasSameFigures(last: LastReported, { figures }: LastReported): boolean {
  const keys = Object.keys(figures);
  return (
    keys.length > 0 &&
    keys.length === Object.keys(last.figures).length &&
    keys.every((key) => JSON.stringify(last.figures[key]) === JSON.stringify(figures[key]))
  );
}
