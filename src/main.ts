import { adoptBuild, keepBuildByHand } from './app/kept/kept-build';
import { forgetHalfDone, keepHalfDone } from './app/kept/kept-setup';
import { type ExportTold, previewHere, receivePart, takeBack, takeOver } from './app/newer-export';
import { openSpreadsheet } from './app/open-spreadsheet';
import { scheduleServices } from './app/schedule-services';
import { answerRequest, attempt } from './app/server-call';
import { setSchedule } from './app/set-schedule';
import { draftsByHand, explainSelected, isBuilt, readHome, refreshedHome, released } from './app/sidebar-home';
import { removeEverything, startHere } from './app/sidebar-schedule';
import { buildOfSetup, givenSetup, readWholeSetup } from './app/sidebar-setup';
import { storeHere } from './app/store-here';
import type { Explanation } from './explain/explanation';
import { readProgress } from './google/build-progress';
import { aloneOrNotAtAll, aloneOrRefused } from './google/document-lock';
import { spreadsheetHere } from './google/here';
import { openUi, outsideCells, userLanguage } from './google/open-ui';
import { selectPlaces } from './google/spreadsheet/selection';
import { writeSheets } from './google/spreadsheet/write-sheets';
import type { HomeView } from './home/home-view';
import type { Opening } from './home/opening';
import type { ExportPreview } from './incoming/preview';
import { kpis } from './kpis';
import { giveUp, runSchedule } from './schedule/run/run-schedule';
import type { ScheduleView } from './schedule/schedule-view';
import { confirmRecipients as confirm, sendAgain, sendTest, stopSchedule as stop } from './schedule/set-schedule';
import { withProposal } from './sheet/build-sheets';
import { sheetsOf } from './sheet/compute';
import type { Envelope } from './sheet/envelope';
import { viewOf } from './sheet/view';
import { say } from './texts/say';
import { type Checks, checkSetup } from './wizard/checks';
import type { CheckContext } from './wizard/goals/check-context';
import type { SetupView } from './wizard/setup-view';

/**
 * Adds the menu when a spreadsheet opens, whatever the add-on may do by then.
 */
export function onOpen(_event: unknown): void {
  const language = userLanguage();
  openUi()
    .createAddonMenu()
    .addItem(say({ text: 'menu_sidebar' }, language), 'showSidebar')
    .addItem(say({ text: 'menu_refresh' }, language), 'refreshKpis')
    .addItem(say({ text: 'menu_newer' }, language), 'openNewerExport')
    .addItem(say({ text: 'menu_schedule' }, language), 'scheduleFromMenu')
    .addItem(say({ text: 'menu_unschedule' }, language), 'unscheduleFromMenu')
    .addItem(say({ text: 'menu_pdf' }, language), 'pdfFromMenu')
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
  const refreshed = refreshNow();
  if (!refreshed.ok) ui.alert(refreshed.error);
}

/**
 * Menu, and called by the sidebar: opens the page on which a person chooses a newer export of a tab.
 */
export function openNewerExport(): Envelope<{ opened: true }> {
  const ui = openUi();
  const page = HtmlService.createHtmlOutputFromFile('newer-export').setWidth(560).setHeight(520);
  ui.showModalDialog(page, say({ text: 'menu_newer' }, userLanguage()));
  return { ok: true, data: { opened: true } };
}

/**
 * Called by the page of a newer export: keeps so many rows of a file ({ file, all, from, rows }) in a hidden tab.
 */
export function receiveExport(request: unknown): Envelope<{ received: number }> {
  openUi();
  const language = userLanguage();
  return attempt(language, () => aloneOrRefused(() => receivePart(spreadsheetHere(), request, language)));
}

/**
 * Called by the page of a newer export: what the file that waits would change in the tab ({ tab }, null for the likest).
 * Writes nothing.
 */
export function compareExport(request: unknown): Envelope<ExportPreview> {
  openUi();
  const language = userLanguage();
  const { tab } = (request ?? {}) as { tab?: unknown };
  return attempt(language, () =>
    previewHere(openSpreadsheet(language), typeof tab === 'string' ? tab : null, language),
  );
}

/**
 * Called by the page of a newer export: puts the file that waits in the place of the rows of a tab ({ tab }).
 */
export function takeExport(request: unknown): Envelope<ExportTold> {
  openUi();
  const language = userLanguage();
  const { tab } = (request ?? {}) as { tab?: unknown };
  return attempt(language, () => aloneOrRefused(() => takeOver(openSpreadsheet(language), String(tab), language)));
}

/**
 * Called by the page of a newer export: puts back what the tab held before the last one.
 */
export function undoExport(): Envelope<ExportTold> {
  openUi();
  const language = userLanguage();
  return attempt(language, () => aloneOrRefused(() => takeBack(openSpreadsheet(language), language)));
}

/**
 * Called by pages: computes the KPIs of a request ({ plan, asOf, period }, each optional) and builds the KPI sheet, the
 * plan tab and the tab per rep. Answers { ok: true, data: { language, report, kpis } } or { ok: false, error }.
 */
export function buildKpiSheet(request: unknown): Envelope {
  openUi();
  return answerRequest(request, (opened, checked) => {
    const done = released(opened, checked);
    const built = sheetsOf(done, opened.locale);
    writeSheets(opened, draftsByHand(opened, done, built), () => keepBuildByHand(opened, done, built.planTab));
    return viewOf(done.analysis, built.plan);
  });
}

/**
 * Called by pages: computes the KPIs of a request and writes nothing. Answers as buildKpiSheet does.
 */
export function readKpis(request: unknown): Envelope {
  openUi();
  return answerRequest(request, (opened, checked) => {
    const { analysis } = released(opened, checked);
    return viewOf(analysis, withProposal(analysis, kpis));
  });
}
/**
 * Called by the sidebar when it opens: the KPIs as they stand, or, before there is a KPI sheet, the steps of setting up.
 */
export function openSidebar(): Envelope<Opening> {
  openUi();
  const language = userLanguage();
  return attempt(language, (): Opening => {
    const opened = openSpreadsheet(language);
    if (isBuilt(opened)) return { language, home: readHome(opened, language), setup: null };
    return { language, home: null, setup: readWholeSetup(opened, null, language) };
  });
}

/**
 * Called by the sidebar: reads the tabs anew for a set-up ({ setup }), or, without one, for that which was left half done
 * or the plan as it stands.
 */
export function readSetup(request: unknown): Envelope<SetupView> {
  openUi();
  const language = userLanguage();
  return attempt(language, () => {
    const given = (request as { setup?: unknown } | null)?.setup ? givenSetup(request) : null;
    return readWholeSetup(openSpreadsheet(language), given, language);
  });
}

/**
 * Called by the sidebar: keeps a set-up ({ setup }) half done, to be found again next time; { setup: null } forgets the one
 * that was kept. Reads no tab.
 */
export function keepSetup(request: unknown): Envelope<{ kept: true }> {
  openUi();
  return attempt(userLanguage(), () => {
    if ((request as { setup?: unknown } | null)?.setup === null) forgetHalfDone(storeHere());
    else keepHalfDone({ store: storeHere(), spreadsheet: spreadsheetHere() }, givenSetup(request));
    return { kept: true as const };
  });
}

/**
 * Called by the sidebar: judges what was typed in a set-up ({ setup, context }), the context being that of readSetup.
 * Reads no tab.
 */
export function checkTyped(request: unknown): Envelope<Checks> {
  openUi();
  return attempt(userLanguage(), () => checkSetup(givenSetup(request), (request as { context: CheckContext }).context));
}

/**
 * Called by the sidebar: builds the KPI sheet of a set-up ({ setup }) and brings it to the front. Answers the KPIs as they
 * stand then. When it fails, everything is as before.
 */
export function buildSetup(request: unknown): Envelope<HomeView> {
  openUi();
  const language = userLanguage();
  return attempt(language, () =>
    aloneOrRefused(() => buildOfSetup(() => openSpreadsheet(language), givenSetup(request), language)),
  );
}

/**
 * Called by the sidebar while it waits for buildSetup: how many of its three tasks (reading, computing, writing) are done.
 */
export function buildProgress(): Envelope<{ done: number }> {
  openUi();
  return attempt(userLanguage(), () => ({ done: readProgress() }));
}

/**
 * Called by the sidebar: computes the KPIs anew and brings the KPI sheet up to date. Answers the KPIs as they stand then.
 */
export function refreshNow(): Envelope<HomeView> {
  openUi();
  const language = userLanguage();
  return attempt(language, () => aloneOrRefused(() => refreshedHome(openSpreadsheet(language), language)));
}

/**
 * Called by the sidebar: what the number in the selected cell rests on, row by row; of any other cell, what it is.
 */
export function explainSelection(): Envelope<Explanation> {
  openUi();
  const language = userLanguage();
  return attempt(language, () => explainSelected(openSpreadsheet(language), language));
}

/**
 * Called by the sidebar: selects places ({ tab, ranges }, such as B5, A2:C9 or 2:14) and brings their tab to the front.
 */
export function selectCells(request: unknown): Envelope<{ selected: true }> {
  openUi();
  return attempt(userLanguage(), () => {
    selectPlaces(spreadsheetHere(), request);
    return { selected: true as const };
  });
}

/**
 * Called by the sidebar in a copy of a spreadsheet: from now on this is the one in which the plan lives.
 */
export function adoptPlan(): Envelope<{ adopted: true }> {
  openUi();
  return attempt(userLanguage(), () => {
    adoptBuild({ store: storeHere(), spreadsheet: spreadsheetHere() });
    return { adopted: true as const };
  });
}

/**
 * Called by the sidebar: stops the schedule and forgets everything that is kept for this spreadsheet. Its tabs stay as
 * they are.
 */
export function stopAndRemove(): Envelope<{ removed: true }> {
  openUi();
  return attempt(userLanguage(), () =>
    aloneOrRefused(() => {
      removeEverything();
      return { removed: true as const };
    }),
  );
}

/**
 * Called by the hourly trigger of the schedule. Triggers of people who use the add-on name it: it is never renamed.
 */
export function refreshOnSchedule(event: unknown): void {
  outsideCells();
  const fired = (event as { triggerUid?: unknown } | null)?.triggerUid;
  const trigger = typeof fired === 'string' ? fired : null;
  try {
    aloneOrNotAtAll(() => {
      runSchedule(scheduleServices(), trigger);
    });
  } catch (error) {
    giveUp(scheduleServices(), trigger, error);
  }
}

/**
 * Menu: lets the KPI sheet refresh itself and reports go out as planned, in the name of the person at the keyboard; takes
 * the schedule over where it runs in another name.
 */
export function scheduleFromMenu(): void {
  const ui = openUi();
  const answer = startSchedule();
  ui.alert(answer.ok ? answer.data.summary : answer.error);
}

/**
 * Menu: stops the schedule.
 */
export function unscheduleFromMenu(): void {
  const ui = openUi();
  const answer = stopSchedule();
  ui.alert(answer.ok ? answer.data.summary : answer.error);
}

/**
 * Called by pages: starts the schedule, or takes it over. Answers how it stands then.
 */
export function startSchedule(): Envelope<ScheduleView> {
  openUi();
  return setSchedule(startHere);
}

/**
 * Called by pages: stops the schedule. Answers how it stands then.
 */
export function stopSchedule(): Envelope<ScheduleView> {
  openUi();
  return setSchedule((services) => stop(services));
}

/**
 * Called by pages: how the schedule stands: whose it is, when it ran, what it does next, and what waits for a person.
 */
export function readSchedule(): Envelope<ScheduleView> {
  openUi();
  return setSchedule(() => {});
}

/**
 * Called by pages: a person agrees that mail goes to addresses ({ addresses }). What waited for the owner's yes goes
 * out at once; anybody else's is kept as asked for. Answers how the schedule stands then.
 */
export function confirmRecipients(request: unknown): Envelope<ScheduleView> {
  openUi();
  const { addresses } = (request ?? {}) as { addresses?: unknown };
  const given = Array.isArray(addresses) ? addresses.filter((one): one is string => typeof one === 'string') : [];
  return setSchedule((services) => confirm(services, given));
}

/**
 * Called by pages: sends a report again that may or may not have arrived ({ key }). Answers how the schedule stands then.
 */
export function sendReportAgain(request: unknown): Envelope<ScheduleView> {
  openUi();
  const { key } = (request ?? {}) as { key?: unknown };
  return setSchedule((services) => sendAgain(services, String(key)));
}

/**
 * Called by pages: sends the reports of the plan to the person at the keyboard, as they would go out now. Answers how the
 * schedule stands then.
 */
export function sendTestReport(): Envelope<ScheduleView> {
  openUi();
  return setSchedule((services) => sendTest(services));
}

/**
 * Called by pages: sends the reports of the plan to the person at the keyboard as PDFs. Answers how the schedule stands
 * then.
 */
export function sendReportPdf(): Envelope<ScheduleView> {
  openUi();
  return setSchedule((services) => sendTest(services, true));
}

/**
 * Menu: sends the reports of the plan to the person at the keyboard as PDFs.
 */
export function pdfFromMenu(): void {
  const ui = openUi();
  const answer = sendReportPdf();
  ui.alert(answer.ok ? say({ text: 'report_pdf_sent' }, answer.data.language) : answer.error);
}
