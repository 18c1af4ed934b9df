import { type Analysis, analyze } from '../../../src/analysis/analysis';
import type { Report } from '../../../src/analysis/report';
import { reportOf } from '../../../src/analysis/report-of';
import { UTC } from '../../../src/base/zone';
import { kpis } from '../../../src/kpis';
import { AS_OF, makeCompany } from './company';
import type { Way } from './way';
import { writeCompany } from './write-company';

export const PERIOD = '2025-04-01..2026-03-31';
const company = makeCompany();

export const tabsOf = (way: Way): ReturnType<typeof writeCompany> => writeCompany(company, way);

/** What the product makes of the company, written this way; and the figures whose tabs wait for an answer. */
export function runWriting(way: Way): { report: Report; waiting: Set<string> } {
  const request = { plan: {}, asOf: AS_OF, period: PERIOD, zone: UTC, locale: way.locale };
  const analysis = analyze(tabsOf(way), request);
  return { report: reportOf(analysis), waiting: waitingIn(analysis) };
}

/** Questions about a whole column: no figure that it bears on is given before they are answered. */
const COLUMN_WAITS = /date_order|year_first|decimal_mark/;

/** Names as figures have them, `win_rate` or `win_rate: by_value`, of what is counted from tabs with an open question. */
function waitingIn(analysis: Analysis): Set<string> {
  const doubtful = analysis.readings.filter(({ questions }) =>
    questions.some(({ ask }) => !COLUMN_WAITS.test(ask.text)),
  );
  const asking = new Set(doubtful.map(({ name }) => name));
  const waiting = new Set<string>();
  if (asking.size === 0) return waiting;
  for (const { id, variants } of kpis) {
    for (const variant of Object.keys(variants)) {
      if (!analysis.result(id, variant).rows.some(({ tab }) => asking.has(tab))) continue;
      waiting.add(variant === 'standard' ? id : `${id}: ${variant}`);
    }
  }
  return waiting;
}
