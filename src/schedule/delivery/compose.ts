import { type Chart, isPicture } from '../../charts/chart';
import type { DueTask } from '../calendar/due';
import type { Picture } from '../ports/mail';
import type { Recorded } from '../records/history/record';
import type { Refreshed } from '../records/refreshed';
import { alertContent } from '../reporting/alert/alert-content';
import type { AlertTask } from '../reporting/alert/alerts';
import { reportCharts } from '../reporting/charts/report-charts';
import { reportContent } from '../reporting/report-content';
import type { Compose } from './delivery';

/** What a report is put together with, beside its numbers. */
export interface Sender {
  /** In whose name reports go out, and where the sheet is. */
  owner: string;
  url: string;
  /** Draws a chart; null when that fails: the report goes without the picture. */
  draw: (chart: Chart) => Picture | null;
}

/** Composes the reports of one refresh. */
export function composer(
  { computed: { analysis }, built: { plan } }: Refreshed,
  recorded: Recorded,
  { owner, url, draw }: Sender,
): Compose {
  return ({ task, occurrence }, last, notices) => {
    const { content, charts } = analysis.together((one) => {
      const said = reportContent({ task, occurrence, analysis: one, plan, recorded, last, notices, owner, url });
      const { language, lines, waterfall } = said;
      const { history } = recorded;
      return { content: said, charts: reportCharts({ lines, analysis: one, plan, history, language, waterfall }) };
    });
    return { content, charts: charts.map((chart) => ({ chart, picture: isPicture(chart) ? draw(chart) : null })) };
  };
}

/** Composes the alerts of one refresh. */
export function alertComposer(
  { computed: { analysis }, built: { plan } }: Refreshed,
  tasks: readonly DueTask<AlertTask>[],
  { owner, url }: Sender,
): Compose {
  return (due, _last, notices) => {
    const { task } = tasks.find((one) => one.task.key === due.task.key) as DueTask<AlertTask>;
    const setting = { task, plan, notices, owner, url };
    return { content: analysis.together((one) => alertContent({ ...setting, analysis: one })), charts: [] };
  };
}
