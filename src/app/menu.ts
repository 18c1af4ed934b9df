import { openUi, userLanguage } from '../google/open-ui';
import { openNewerExportPage, showSidebarPage } from '../google/pages';
import type { Envelope } from '../sheet/envelope';
import { say } from '../texts/say';
import type { TextKey } from '../texts/texts';

/** The menu, in the order in which it stands, with the functions of main.ts that its entries call. */
const ENTRIES: readonly (readonly [title: TextKey, calls: string])[] = [
  ['menu_sidebar', 'showSidebar'],
  ['menu_refresh', 'refreshKpis'],
  ['menu_undo', 'undoFromMenu'],
  ['menu_newer', 'openNewerExport'],
  ['menu_schedule', 'scheduleFromMenu'],
  ['menu_unschedule', 'unscheduleFromMenu'],
  ['menu_pdf', 'pdfFromMenu'],
];

const said = (text: TextKey): string => say({ text }, userLanguage());

/** Adds the menu, whatever the add-on may do by then. */
export function addMenu(): void {
  const menu = openUi().createAddonMenu();
  for (const [title, calls] of ENTRIES) menu.addItem(said(title), calls);
  menu.addToUi();
}

/** Opens the sidebar. */
export function openTheSidebar(): void {
  showSidebarPage(said('sidebar_title'));
}

/** Opens the page on which a person chooses a newer export. */
export function openNewerExportHere(): Envelope<{ opened: true }> {
  openNewerExportPage(said('sidebar_title'));
  return { ok: true, data: { opened: true } };
}

/** Does what an entry of the menu stands for, and tells the person how it went: a failure always, the rest where `says` has words for it. */
export function tellAtMenu<Data>(call: () => Envelope<Data>, says: (data: Data) => string | null): void {
  const ui = openUi();
  const answer = call();
  const told = answer.ok ? says(answer.data) : answer.error;
  if (told !== null) ui.alert(told);
}
