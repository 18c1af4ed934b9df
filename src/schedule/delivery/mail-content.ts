import type { Chart } from '../../charts/chart';
import { say } from '../../texts/say';
import { NOTHING_SAID, type ReportContent } from '../reporting/report-content';
import type { ReportLine } from '../reporting/report-line';
import { isJudged, summaryOf } from '../reporting/report-summary';

/** A report as it stands in a mail. */
export interface ReportInMail<Shown> {
  content: ReportContent;
  charts: readonly Shown[];
}

/** A mail: what stands on top of it, what its reader must know first, and the reports in it. */
export interface MailContent<Shown> {
  cover: ReportContent;
  parts: ReportInMail<Shown>[];
}

/**
 * What one reader gets in one mail. A report alone is its own cover. Of several, in one language, the cover says what cannot
 * wait, how the KPIs of all of them stand, and what is to be known of more than one; what a report has said the next ones
 * do not say again.
 */
export function mailContent<Shown extends { chart: Chart }>(given: readonly ReportInMail<Shown>[]): MailContent<Shown> {
  const reports = given.map(withoutHeadline);
  const [{ content: first }] = reports;
  const shared = reports.length === 1 ? first.notices : noticesOfSeveral(reports.map(({ content }) => content));
  const parts = withoutRepeats(reports, shared);
  if (reports.length === 1) return { cover: first, parts };
  const contents = reports.map(({ content }) => content);
  const alerts = contents.filter(({ urgent }) => urgent);
  const others = contents.filter(({ urgent }) => !urgent);
  const spans = new Set(others.map(({ span }) => span));
  const cover: ReportContent = {
    ...NOTHING_SAID,
    language: first.language,
    kind: alerts.length > 0 ? alerts[0].kind : say({ text: 'report_titles' }, first.language),
    company: first.company,
    // Beside an alert, what the plan has not named is a report among others.
    name: [...new Set(others.map((one) => (alerts.length > 0 ? one.name : reportCalled(one))))]
      .filter(Boolean)
      .join(', '),
    span: spans.size === 1 ? others[0].span : '',
    urgent: alerts.length > 0,
    summary: [...alerts.map(({ summary }) => summary), summaryOfAll(others, alerts.some(isOfTabs))].join(' '),
    notices: shared,
    footer: others[0].footer,
    url: first.url,
  };
  const saidOnce = parts.map((part) => ({
    ...part,
    content: { ...part.content, summary: leftOfSummary(part.content, cover.summary) },
  }));
  return { cover, parts: saidOnce };
}

/** What a part has yet to say below the headline: what an alert is about, and where data stops, stands in that. */
function leftOfSummary({ urgent, summary, foremost }: ReportContent, headline: string): string {
  if (urgent || summary === headline) return '';
  const said = foremost.filter((one) => headline.includes(one));
  return said.reduce((left, one) => left.replace(one, ''), summary).trim();
}

/** True for an alert that tells of tabs alone: until when their data goes is said by it. */
const isOfTabs = ({ urgent, lines }: ReportContent): boolean => urgent && lines.length === 0;

type Called = Pick<ReportContent, 'name' | 'kind' | 'span' | 'urgent' | 'period'>;

/** What a report is called beside others: where the plan names none, its period; an alert is called what it is. */
export function reportCalled({ name, kind, span, urgent }: Called): string {
  return name || (urgent ? kind : span || kind);
}

/** The period below that name; '' where it is the name. */
export function calledPeriod(content: Called): string {
  return reportCalled(content) === content.span ? '' : content.period;
}

/** What is wrong with the data of which report, unless that `isTold`, then how all KPIs stand, each once a period. */
function summaryOfAll(contents: readonly ReportContent[], isTold: boolean): string {
  const { language } = contents[0];
  const lines = new Map<string, ReportLine>();
  for (const line of contents.flatMap((content) => content.lines)) {
    const { from, to } = line.facts.result.period;
    lines.set(`${line.key} ${from} ${to}`, line);
  }
  const all = [...lines.values()];
  const isOfAll = (said: string): boolean => contents.every(({ foremost }) => foremost.includes(said));
  const foremost = contents.flatMap((content) =>
    (isTold ? [] : content.foremost).map((said) =>
      isOfAll(said) ? said : say({ text: 'report_said_of', values: { report: reportCalled(content), said } }, language),
    ),
  );
  const judged = isJudged(all) ? [say(summaryOf(all), language)] : [];
  const said = [...new Set([...foremost, ...judged])];
  return (said.length > 0 ? said : [...new Set(contents.map(({ summary }) => summary))]).join(' ');
}

/** What stands above a report is not said in it again. */
function withoutHeadline<Shown>({ content, charts }: ReportInMail<Shown>): ReportInMail<Shown> {
  return { content: { ...content, notices: content.notices.filter((notice) => notice !== content.summary) }, charts };
}

function noticesOfSeveral(contents: readonly ReportContent[]): string[] {
  const all = contents.flatMap(({ notices }) => [...new Set(notices)]);
  return [...new Set(all.filter((notice, at) => all.indexOf(notice) !== at))];
}

/** What stands in a report as parts of their own, each of which is said once in a mail. */
const SAID_ONCE = ['notices', 'changes', 'todo', 'remarks', 'notes', 'sections'] as const;

function withoutRepeats<Shown extends { chart: Chart }>(
  reports: readonly ReportInMail<Shown>[],
  shared: readonly string[],
): ReportInMail<Shown>[] {
  const said = new Set(shared.map((notice) => keyOf('notices', notice)));
  const isNew = (kind: string, one: unknown): boolean => {
    const key = keyOf(kind, one);
    const isKnown = said.has(key);
    said.add(key);
    return !isKnown;
  };
  return reports.map(({ content, charts }) => {
    const left = SAID_ONCE.map((kind) => [kind, (content[kind] as unknown[]).filter((one) => isNew(kind, one))]);
    return {
      content: { ...content, ...Object.fromEntries(left) },
      charts: charts.filter(({ chart }) => isNew('charts', chart)),
    };
  });
}

function keyOf(kind: string, one: unknown): string {
  return `${kind} ${JSON.stringify(one)}`;
}
