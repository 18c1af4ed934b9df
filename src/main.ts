import { adoptHere } from './app/kept/kept-build';
import { addMenu, openNewerExportHere, openTheSidebar, tellAtMenu } from './app/menu';
import { type ExportTold, previewHere, receivePart, takeBackExport, takeOver } from './app/newer-export';
import { openSpreadsheet } from './app/open-spreadsheet';
import { forPage, forPageAlone, sent } from './app/page-call';
import { buildRequested, readRequested } from './app/requested-kpis';
import { runOnTrigger } from './app/schedule/run-on-trigger';
import { confirmSent, sendAgainSent, setSchedule } from './app/schedule/set-schedule';
import { explainSelected, putRowsBack, questionsAsked, refreshedHome } from './app/sidebar/home';
import { opening } from './app/sidebar/open-sidebar';
import { removeEverything, startHere } from './app/sidebar/schedule-of';
import { selectSent } from './app/sidebar/select-cells';
import { buildSent, checkSent, keepSent, readSent } from './app/sidebar/setup';
import { snoozeSent } from './app/sidebar/snooze';
import { type Undone, undoHere } from './app/undo/undo-here';
import type { Explanation } from './explain/explanation';
import { readProgress } from './google/build-progress';
import type { AnsweredOver } from './home/asked-questions';
import type { HomeView } from './home/home-view';
import type { Opening } from './home/opening';
import type { ExportPreview } from './incoming/preview';
import type { ScheduleView } from './schedule/schedule-view';
import { sendTest, stopSchedule as stop } from './schedule/set-schedule';
import type { Envelope } from './sheet/envelope';
import { say } from './texts/say';
import type { Checks } from './wizard/checks';
import type { SetupView } from './wizard/setup-view';

/** Adds the menu when a spreadsheet opens, whatever the add-on may do by then. */
export function onOpen(_event: unknown): void {
  addMenu();
}

/** Adds the menu right after installing. */
export function onInstall(_event: unknown): void {
  addMenu();
}

/** Menu: opens the sidebar. */
export function showSidebar(): void {
  openTheSidebar();
}

/** Menu: computes the KPIs anew and builds the KPI sheet, or brings it up to date with what people typed. */
export function refreshKpis(): void {
  tellAtMenu(refreshNow, () => null);
}

/** Menu, and called by the sidebar: opens the page on which a person chooses a newer export of a tab. */
export function openNewerExport(): Envelope<{ opened: true }> {
  return openNewerExportHere();
}

/** Called by the page of a newer export: keeps so many rows of a file ({ file, all, from, rows }) in a hidden tab. */
export function receiveExport(request: unknown): Envelope<{ received: number }> {
  return forPageAlone((language) => receivePart(request, language));
}

/**
 * Called by the page of a newer export: what the file that waits would change in the tab ({ tab }, null for the likest).
 * Writes nothing.
 */
export function compareExport(request: unknown): Envelope<ExportPreview> {
  return forPage((language) => previewHere(openSpreadsheet(language), request, language));
}

/** Called by the page of a newer export: puts the file that waits in the place of the rows of a tab ({ tab }). */
export function takeExport(request: unknown): Envelope<ExportTold> {
  return forPageAlone((language) => takeOver(openSpreadsheet(language), request, language));
}

/** Called by the page of a newer export: puts back what the tab held before the last one. */
export function undoExport(): Envelope<ExportTold> {
  return forPageAlone((language) => takeBackExport(openSpreadsheet(language), language));
}

/**
 * Called by pages: computes the KPIs of a request ({ plan, asOf, period }, each optional) and builds the KPI sheet, the
 * plan tab and the tab per rep. Answers { ok: true, data: { language, report, kpis } } or { ok: false, error }.
 */
export function buildKpiSheet(request: unknown): Envelope {
  return forPage((language) => buildRequested(request, language));
}

/** Called by pages: computes the KPIs of a request and writes nothing. Answers as buildKpiSheet does. */
export function readKpis(request: unknown): Envelope {
  return forPage((language) => readRequested(request, language));
}

/** Called by the sidebar when it opens: the KPIs as they stand, or, without a KPI sheet yet, the steps of setting up. */
export function openSidebar(): Envelope<Opening> {
  return forPage(opening);
}

/**
 * Called by the sidebar: reads the tabs anew for a set-up ({ setup }), or, without one, for that which was left half done
 * or the plan as it stands.
 */
export function readSetup(request: unknown): Envelope<SetupView> {
  return forPage((language) => readSent(request, language));
}

/**
 * Called by the sidebar: keeps a set-up ({ setup }) half done, to be found again next time; { setup: null } forgets the one
 * that was kept. Reads no tab.
 */
export function keepSetup(request: unknown): Envelope<{ kept: true }> {
  return forPage(() => keepSent(request));
}

/**
 * Called by the sidebar: judges what was typed in a set-up ({ setup, context }), the context being that of readSetup.
 * Reads no tab.
 */
export function checkTyped(request: unknown): Envelope<Checks> {
  return forPage(() => checkSent(request));
}

/**
 * Called by the sidebar: builds the KPI sheet of a set-up ({ setup }) and brings it to the front. Answers the KPIs as they
 * stand then. When it fails, everything is as before.
 */
export function buildSetup(request: unknown): Envelope<HomeView> {
  return forPageAlone((language) => buildSent(request, language));
}

/** Called by the sidebar while it waits for buildSetup: how many of its three tasks (reading, computing, writing) are done. */
export function buildProgress(): Envelope<{ done: number }> {
  return forPage(() => ({ done: readProgress() }));
}

/** Called by the sidebar: computes the KPIs anew and brings the KPI sheet up to date. Answers the KPIs as they stand then. */
export function refreshNow(): Envelope<HomeView> {
  return forPageAlone((language) => refreshedHome(openSpreadsheet(language), language));
}

/**
 * Called by the sidebar: takes back the last build or refresh by hand. What was typed since stays; where that cannot be,
 * nothing is changed.
 */
export function undoLast(): Envelope<Undone> {
  return forPageAlone(undoHere);
}

/** Called by the sidebar: puts the rows back that a newer export has replaced. Answers the KPIs as they stand. */
export function restoreRows(): Envelope<HomeView> {
  return forPageAlone(putRowsBack);
}

/** Menu: undoes the last build or refresh by hand. */
export function undoFromMenu(): void {
  tellAtMenu(undoLast, ({ says }) => says);
}

/**
 * Called by the sidebar: until so many days from now no alert of a KPI comes ({ key, days }); 0 days: they come again.
 * Answers the KPIs as they stand.
 */
export function snoozeAlerts(request: unknown): Envelope<HomeView> {
  return forPageAlone((language) => snoozeSent(request, language));
}

/** Called by the sidebar: what the number in the selected cell rests on, row by row; of any other cell, what it is. */
export function explainSelection(): Envelope<Explanation> {
  return forPage((language) => explainSelected(openSpreadsheet(language), language));
}

/** Called by the sidebar: the questions of a manager, answered over the time that { typed } names, else the period of the KPI sheet. */
export function askQuestions(request: unknown): Envelope<AnsweredOver> {
  return forPage((language) => questionsAsked(openSpreadsheet(language), request, language));
}

/** Called by the sidebar: selects places ({ tab, ranges }, such as B5, A2:C9 or 2:14) and brings their tab to the front. */
export function selectCells(request: unknown): Envelope<{ selected: true }> {
  return forPage(() => selectSent(request));
}

/** Called by the sidebar in a copy of a spreadsheet: from now on this is the one in which the plan lives. */
export function adoptPlan(): Envelope<{ adopted: true }> {
  return forPage(() => adoptHere());
}

/**
 * Called by the sidebar: stops the schedule and forgets all that is kept for this spreadsheet. Its tabs stay as they are;
 * those that the add-on has made are deleted where that is asked ({ tabs: true }).
 */
export function stopAndRemove(request?: unknown): Envelope<{ removed: true }> {
  return forPageAlone((language) => removeEverything(sent(request, 'tabs') === true, language));
}

/** Called by the hourly trigger of the schedule. Triggers of people who use the add-on name it: it is never renamed. */
export function refreshOnSchedule(event: unknown): void {
  runOnTrigger(event);
}

/**
 * Menu: lets the KPI sheet refresh itself and reports go out as planned, in the name of the person at the keyboard; takes
 * the schedule over where it runs in another name.
 */
export function scheduleFromMenu(): void {
  tellAtMenu(startSchedule, ({ summary }) => summary);
}

/** Menu: stops the schedule. */
export function unscheduleFromMenu(): void {
  tellAtMenu(stopSchedule, ({ summary }) => summary);
}

/** Called by pages: starts the schedule, or takes it over. Answers how it stands then. */
export function startSchedule(): Envelope<ScheduleView> {
  return setSchedule(startHere);
}

/** Called by pages: stops the schedule. Answers how it stands then. */
export function stopSchedule(): Envelope<ScheduleView> {
  return setSchedule((services) => stop(services));
}

/** Called by pages: how the schedule stands: whose it is, when it ran, what it does next, and what waits for a person. */
export function readSchedule(): Envelope<ScheduleView> {
  return setSchedule(() => {});
}

/**
 * Called by pages: a person agrees that mail goes to addresses ({ addresses }). What waited for the owner's yes goes
 * out at once; anybody else's is kept as asked for. Answers how the schedule stands then.
 */
export function confirmRecipients(request: unknown): Envelope<ScheduleView> {
  return setSchedule((services) => confirmSent(services, request));
}

/** Called by pages: sends a report again that may not have arrived ({ key }). Answers how the schedule stands then. */
export function sendReportAgain(request: unknown): Envelope<ScheduleView> {
  return setSchedule((services) => sendAgainSent(services, request));
}

/** Called by pages: sends the reports of the plan to the person at the keyboard. Answers how the schedule stands then. */
export function sendTestReport(): Envelope<ScheduleView> {
  return setSchedule((services) => sendTest(services));
}

/** Called by pages: sends the reports to the person at the keyboard as PDFs. Answers how the schedule stands then. */
export function sendReportPdf(): Envelope<ScheduleView> {
  return setSchedule((services) => sendTest(services, true));
}

/** Menu: sends the reports of the plan to the person at the keyboard as PDFs. */
export function pdfFromMenu(): void {
  tellAtMenu(sendReportPdf, ({ language }) => say({ text: 'report_pdf_sent' }, language));
}
