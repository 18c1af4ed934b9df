import { openUi } from './open-ui';

/** Shows the page of the sidebar. */
export function showSidebarPage(title: string): void {
  const ui = openUi();
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

/** Opens the page on which a person chooses a newer export, in a window over the sheet. */
export function openNewerExportPage(title: string): void {
  const ui = openUi();
  ui.showModalDialog(HtmlService.createHtmlOutputFromFile('newer-export').setWidth(560).setHeight(520), title);
}
