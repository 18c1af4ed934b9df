import type { Language } from '../base/language';
import { kpis } from '../kpis';
import { withProposal } from '../sheet/build-sheets';
import { sheetsOf } from '../sheet/compute';
import { type CheckedRequest, checkRequest, isRefusal } from '../sheet/request';
import { type View, viewOf } from '../sheet/view';
import { Refusal } from '../texts/refusal';
import { chartsBeside, chartsOf, showChartsByHand } from './charts-by-hand';
import { keepBuildByHand } from './kept/kept-build';
import { openSpreadsheet } from './open-spreadsheet';
import { draftsByHand, released } from './sidebar/home';
import { undoOf } from './undo/kept-undo';
import { writeSheets } from './write-sheets';

/** Computes the KPIs of a request ({ plan, asOf, period }, each optional) and builds the sheets that show them, the KPI sheet in front. */
export function buildRequested(request: unknown, language: Language): View {
  const checked = checkedRequest(request);
  const opened = openSpreadsheet(language);
  const done = released(opened, checked, chartsBeside(opened));
  const built = sheetsOf(done, opened.locale);
  const charts = chartsOf(opened, { computed: done, built });
  const sheets = writeSheets(opened, draftsByHand(opened, done, built), (written) => {
    keepBuildByHand(opened, done, built.planTab, undoOf({ kind: 'build', written, charts }, opened));
  });
  showChartsByHand(opened, charts, sheets);
  opened.spreadsheet.show(sheets[sheets.length - 1]);
  return viewOf(done.analysis, built.plan);
}

/** Computes the KPIs of a request and writes nothing. */
export function readRequested(request: unknown, language: Language): View {
  const checked = checkedRequest(request);
  const { analysis } = released(openSpreadsheet(language), checked);
  return viewOf(analysis, withProposal(analysis, kpis));
}

function checkedRequest(request: unknown): CheckedRequest {
  const checked = checkRequest(request, kpis);
  if (isRefusal(checked)) throw new Refusal(checked);
  return checked;
}
