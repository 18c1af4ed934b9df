/** The menu, what it and cells refuse, and how values and their days are said. */
export const menuTexts = {
  menu_sidebar: { en: 'Show KPIs', nl: 'KPI’s tonen' },
  menu_refresh: { en: 'Refresh KPIs', nl: 'KPI’s vernieuwen' },
  menu_schedule: { en: 'Refresh and report on schedule', nl: 'Vernieuwen en rapporteren volgens planning' },
  menu_newer: { en: 'Bring in a newer export…', nl: 'Een nieuwere export inlezen…' },
  menu_pdf: { en: 'Mail me the reports as PDF', nl: 'Mail mij de rapporten als PDF' },
  menu_unschedule: { en: 'Stop the schedule', nl: 'Planning stoppen' },
  sidebar_title: { en: 'Sales KPIs', nl: 'Sales KPIs' },
  not_from_cell: {
    en: 'This works from the menu of Sales KPIs, not in a cell.',
    nl: 'Dit werkt vanuit het menu van Sales KPIs, niet in een cel.',
  },
  store_full: {
    en: 'Google keeps 500 kB for this spreadsheet, and that is full. Take recipients and KPIs that nobody needs out of the plan, and finish the setup that is half done in the sidebar, if there is one; what still waits then goes on by itself.',
    nl: 'Google bewaart 500 kB voor deze spreadsheet, en dat is vol. Haal ontvangers en KPI’s die niemand nodig heeft uit het plan en maak de half ingevulde opzet in de zijbalk af, als die er is; wat nog wacht gaat dan vanzelf verder.',
  },
  nothing_here: {
    en: 'Google gives this script {missing}. Open the spreadsheet and start Sales KPIs from its Extensions menu; if that does not help, remove the add-on and install it anew.',
    nl: 'Google geeft dit script {missing}. Open de spreadsheet en start Sales KPIs vanuit het menu Extensies; helpt dat niet, verwijder de add-on dan en installeer hem opnieuw.',
  },
  no_spreadsheet: { en: 'no open spreadsheet', nl: 'geen open spreadsheet' },
  no_lock: {
    en: 'no lock of the spreadsheet, without which two people could write at once',
    nl: 'geen vergrendeling van de spreadsheet, zodat twee mensen tegelijk zouden kunnen schrijven',
  },
  no_properties: {
    en: 'no memory of the spreadsheet, so nothing could be kept',
    nl: 'geen geheugen van de spreadsheet, zodat er niets bewaard zou blijven',
  },
  refreshed: { en: 'The KPI sheet is up to date as of {day}.', nl: 'Het KPI-blad is bijgewerkt t/m {day}.' },
  failed: {
    en: 'This did not work just now. {advice}',
    nl: 'Dit lukte nu niet. {advice}',
  },
  request_wrong_date: {
    en: '“{given}” is no date as 2026-12-31.',
    nl: '‘{given}’ is geen datum als 2026-12-31.',
  },
  request_wrong_period: {
    en: '“{given}” is no period: expected all, month, quarter, year or two dates as 2026-01-01..2026-03-31.',
    nl: '‘{given}’ is geen periode: verwacht werd all, month, quarter, year of twee datums als 2026-01-01..2026-03-31.',
  },

  data_begins_later: {
    en: 'Not compared: the data begins later than the period before.',
    nl: 'Niet vergeleken: de gegevens beginnen later dan de vorige periode.',
  },
  data_ends: { en: 'The data ends on {day}.', nl: 'De gegevens lopen t/m {day}.' },

  sheet_unit_days: { en: ' days', nl: ' dagen' },
  value_days: { en: '{days|day|days}', nl: '{days|dag|dagen}' },
  value_hours: { en: '{hours|hour|hours}', nl: '{hours} uur' },
  sheet_unit_minutes: { en: ' min', nl: ' min' },
};
