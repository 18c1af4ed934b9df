import { type CellFact, REFUSED } from '../fact';

/** What a function in a cell may do: it answers with what came of it, or `refused`. */
function attempted(
  id: string,
  says: string,
  otherwise: string,
  expected: CellFact['expected'],
  work: () => unknown,
): CellFact {
  return {
    id: `in a cell: ${id}`,
    says,
    otherwise,
    expected,
    formula: `=FACT_IN_CELL("in a cell: ${id}")`,
    answer: () => {
      try {
        return work();
      } catch {
        return REFUSED;
      }
    },
  };
}

const FAIL_CLOSED =
  'A formula could call what only a menu, a page or a trigger may: they know a cell by this refusal (src/google/open-ui.ts).';

export const allowedFacts: CellFact[] = [
  attempted(
    'user interface',
    'A function in a cell has no user interface.',
    FAIL_CLOSED,
    [REFUSED],
    () => typeof SpreadsheetApp.getUi(),
  ),
  attempted(
    'authorization',
    'A function in a cell may not ask what it is authorized to.',
    `${FAIL_CLOSED} =refreshOnSchedule() in a cell would run the schedule.`,
    [REFUSED],
    () => typeof ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL),
  ),
  attempted(
    'writing',
    'A function in a cell may not write.',
    'A formula could change the spreadsheet.',
    [REFUSED],
    () => typeof SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('Z1').setValue(1),
  ),
  attempted(
    'zone and locale',
    "A function in a cell may ask for the spreadsheet's zone and locale.",
    'Every function with dates fails in cells.',
    [true],
    () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return spreadsheet.getSpreadsheetTimeZone() !== '' && spreadsheet.getSpreadsheetLocale() !== '';
    },
  ),
  attempted(
    'clock',
    'A function in a cell may format dates.',
    'Every function with dates fails in cells.',
    ['1970-01-01T05:30:00'],
    () => Utilities.formatDate(new Date(0), 'Asia/Kolkata', "yyyy-MM-dd'T'HH:mm:ss"),
  ),
  attempted(
    'language of the person',
    "A function in a cell may ask for the person's language.",
    'What is refused in a cell says so in English only.',
    ['string', REFUSED],
    () => typeof Session.getActiveUserLocale(),
  ),
  attempted('mail', 'A function in a cell may not mail.', 'A formula could send mail.', [REFUSED], () =>
    MailApp.getRemainingDailyQuota(),
  ),
  attempted(
    'pages',
    'Whether a function in a cell may use HtmlService.',
    'Nothing leans on it: no code lies in HTML.',
    'any',
    () => typeof HtmlService.createHtmlOutput('').getContent(),
  ),
];

/** What names of the script a formula finds. */
export const nameFacts: CellFact[] = [
  {
    id: 'name: in small letters',
    says: 'Names of functions may be typed in small letters.',
    otherwise: 'Examples typed in small letters fail.',
    formula: '=clv(50;4;3)',
    expected: ['600'],
  },
  {
    id: 'name: with an underscore at its end',
    says: 'A function whose name ends with an underscore is not found by formulas.',
    otherwise: 'The loaders of the scripts can be called from cells: they would show an error of their own.',
    formula: '=kpis_()',
    expected: ['#NAME?'],
  },
  {
    id: 'name: of a menu item',
    says: 'A function for menus that is called from a cell shows an error.',
    otherwise: 'A formula could refresh the KPI sheet.',
    formula: '=refreshKpis()',
    expected: ['#ERROR!', '#NAME?'],
  },
  {
    id: 'name: like a cell',
    says: 'What a function called MRR12 is to a formula: a function or a cell.',
    otherwise: 'Nothing leans on it: no function of ours has such a name.',
    formula: '=MRR12()',
    expected: 'any',
    hostMayDiffer: 'the host takes such names for cells',
  },
];
