type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Looks something up on a tab of its own, which is gone afterwards. */
export function onTab<Found>(look: (sheet: Sheet) => Found): Found {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet();
  try {
    return look(sheet);
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}

/** The same while the spreadsheet speaks another locale, such as nl_NL. */
export function onTabIn<Found>(locale: string, look: (sheet: Sheet) => Found): Found {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = spreadsheet.getSpreadsheetLocale();
  spreadsheet.setSpreadsheetLocale(locale);
  try {
    return onTab(look);
  } finally {
    spreadsheet.setSpreadsheetLocale(own);
  }
}
