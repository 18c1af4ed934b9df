import { openUi, userLanguage } from './google/open-ui';
import { answerRequest } from './google/server-call';
import { writeSheets } from './google/write-sheets';
import { kpis } from './kpis';
import { withProposal } from './sheet/build-sheets';
import type { Envelope } from './sheet/envelope';
import { run, sheetsOf } from './sheet/run';
import { viewOf } from './sheet/view';
import { say } from './texts/say';

/**
 * Adds the menu when a spreadsheet opens, whatever the add-on may do by then.
 */
export function onOpen(_event: unknown): void {
  const language = userLanguage();
  openUi()
    .createAddonMenu()
    .addItem(say({ text: 'menu_sidebar' }, language), 'showSidebar')
    .addItem(say({ text: 'menu_refresh' }, language), 'refreshKpis')
    .addToUi();
}

/**
 * Adds the menu right after installing.
 */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/**
 * Menu: opens the sidebar.
 */
export function showSidebar(): void {
  const ui = openUi();
  const title = say({ text: 'sidebar_title' }, userLanguage());
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

/**
 * Menu: computes the KPIs anew and builds the KPI sheet, or brings it up to date with what people typed.
 */
export function refreshKpis(): void {
  const ui = openUi();
  const built = buildKpiSheet({});
  if (!built.ok) ui.alert(built.error);
}

/**
 * Called by pages: computes the KPIs of a request ({ plan, asOf, period }, each optional) and builds the KPI sheet, the
 * plan tab and the tab per rep. Answers { ok: true, data: { language, report, kpis } } or { ok: false, error }.
 */
export function buildKpiSheet(request: unknown): Envelope {
  openUi();
  return answerRequest(request, (opened, checked) => {
    const done = run(opened, checked);
    const built = sheetsOf(done, opened.locale);
    writeSheets(opened, built.drafts);
    return viewOf(done.analysis, built.plan);
  });
}

/**
 * Called by pages: computes the KPIs of a request and writes nothing. Answers as buildKpiSheet does.
 */
export function readKpis(request: unknown): Envelope {
  openUi();
  return answerRequest(request, (opened, checked) => {
    const { analysis } = run(opened, checked);
    return viewOf(analysis, withProposal(analysis, kpis));
  });
}
