/** The KPI sheet, its rep tab, the menu and the sidebar. */
export const sheetTexts = {
  sheet_name: { en: 'KPIs', nl: 'KPI’s' },
  sheet_rep_name: { en: 'KPIs per rep', nl: 'KPI’s per vertegenwoordiger' },
  sheet_headline_elapsed: { en: '{period}, {percent}% elapsed', nl: '{period}, {percent}% verstreken' },
  sheet_headline_standing: { en: '{good} of {judged} on track', nl: '{good} van de {judged} op schema' },
  sheet_headline_unjudged: { en: 'no KPI can be judged yet', nl: 'nog geen KPI te beoordelen' },
  sheet_headline_worst: { en: '; {status}: {kpi}', nl: '; {status}: {kpi}' },
  sheet_headline_more: { en: ' and {more} more', nl: ' en nog {more}' },
  sheet_title_objective: { en: 'Objective: {objective}', nl: 'Doelstelling: {objective}' },
  sheet_period_all: { en: 'All data', nl: 'Alle gegevens' },
  sheet_period_month: { en: 'This month', nl: 'Deze maand' },
  sheet_period_quarter: { en: 'This quarter', nl: 'Dit kwartaal' },
  sheet_period_year: { en: 'This year', nl: 'Dit jaar' },
  sheet_period_custom: { en: 'Chosen period', nl: 'Gekozen periode' },
  sheet_from: { en: 'From', nl: 'Van' },
  sheet_until: { en: 'Up to and including', nl: 'Tot en met' },
  sheet_elapsed: { en: 'Elapsed', nl: 'Verstreken' },

  sheet_actual: { en: 'Actual', nl: 'Werkelijk' },
  sheet_n: { en: 'n', nl: 'n' },
  sheet_attainment: { en: 'Attainment', nl: 'Behaald' },
  sheet_status: { en: 'Status', nl: 'Status' },
  sheet_pace: { en: 'Pace', nl: 'Tempo' },
  sheet_previous: { en: 'Previous', nl: 'Vorige' },
  sheet_change: { en: 'Change', nl: 'Verandering' },
  sheet_trend: { en: 'Trend', nl: 'Trend' },
  sheet_next: { en: 'Next report', nl: 'Volgend rapport' },
  sheet_smart: { en: 'SMART', nl: 'SMART' },

  sheet_header_actual: {
    en: 'Measured from the raw tabs; the note on each cell says how.',
    nl: 'Gemeten uit de ruwe tabbladen; de notitie bij elke cel zegt hoe.',
  },
  sheet_header_n: { en: 'How many rows the number rests on.', nl: 'Op hoeveel rijen het getal berust.' },
  sheet_header_pace: {
    en: 'Where the number should be by now: the target × the elapsed share of working days for what adds up, else the target itself.',
    nl: 'Waar het getal nu zou moeten staan: het doel × het verstreken deel van de werkdagen voor wat optelt, anders het doel zelf.',
  },
  sheet_header_previous: {
    en: 'The same elapsed part of the period before. Blank for KPIs that wait for what becomes of leads or deals: those of the period before have had longer.',
    nl: 'Hetzelfde verstreken deel van de vorige periode. Leeg bij KPI’s die afwachten wat er van leads of deals wordt: die van de vorige periode hadden langer de tijd.',
  },
  sheet_header_trend: {
    en: 'The last whole months, oldest first; · is a month without a number.',
    nl: 'De laatste hele maanden, oudste eerst; · is een maand zonder getal.',
  },
  sheet_header_smart: {
    en: 'Specific, measurable, achievable, relevant, time-bound: the letters that are met, then what is missing.',
    nl: 'Specifiek, meetbaar, acceptabel (haalbaar), relevant, tijdgebonden: de letters die kloppen, daarna wat ontbreekt.',
  },

  status_ahead: { en: 'ahead', nl: 'voor op schema' },
  status_on_track: { en: 'on track', nl: 'op schema' },
  status_at_risk: { en: 'at risk', nl: 'in gevaar' },
  status_off_track: { en: 'behind', nl: 'achter' },
  status_too_early: { en: 'too early', nl: 'te vroeg' },
  status_few_data: { en: 'few data', nl: 'weinig data' },
  status_no_target: { en: 'no target', nl: 'geen doel' },
  status_incomplete: { en: 'data incomplete', nl: 'gegevens onvolledig' },
  status_no_number: { en: 'no number', nl: 'geen getal' },

  target_from: { en: 'From {day} on the target is {target}.', nl: 'Vanaf {day} is het doel {target}.' },
  data_begins_later: {
    en: 'Not compared: the data begins later than the period before.',
    nl: 'Niet vergeleken: de gegevens beginnen later dan de vorige periode.',
  },
  data_ends: { en: 'The data ends on {day}.', nl: 'De gegevens lopen tot en met {day}.' },

  sheet_unit_days: { en: ' days', nl: ' dagen' },
  value_days: { en: '{days|day|days}', nl: '{days|dag|dagen}' },
  value_hours: { en: '{hours|hour|hours}', nl: '{hours} uur' },
  sheet_unit_minutes: { en: ' min', nl: ' min' },
  sheet_help_due: { en: 'A date, please.', nl: 'Hier hoort een datum.' },

  sheet_note_previous: { en: 'Compared with: {what}', nl: 'Vergeleken met: {what}' },
  sheet_note_period: { en: '{from} up to and including {to}', nl: '{from} tot en met {to}' },
  sheet_note_until: { en: 'everything up to and including {to}', nl: 'alles tot en met {to}' },
  sheet_note_rows: { en: '{tab}: {used} of {all|row|rows} used', nl: '{tab}: {used} van {all|rij|rijen} gebruikt' },
  sheet_note_left_out: { en: 'left out: {rows} × {reason}', nl: 'weggelaten: {rows} × {reason}' },

  sheet_unknown_kpi: {
    en: '{tab}, {cell}: no KPI is called “{typed}”; the nearest is {kpi}. The row is left alone; if it is your own, leave a blank row above it.',
    nl: '{tab}, {cell}: geen KPI heet ‘{typed}’; het dichtst bij komt {kpi}. De rij blijft zoals zij is; is zij van uzelf, laat er dan een lege rij boven.',
  },
  sheet_twice: {
    en: '{tab}, {cell}: {kpi} stands on the sheet once more; the first row counts. Delete one of the two.',
    nl: '{tab}, {cell}: {kpi} staat nog een keer op het blad; de eerste rij telt. Verwijder een van de twee.',
  },
  sheet_open_questions: {
    en: '{count|question about the data is|questions about the data are} open: see the tab {tab}.',
    nl: '{count|vraag over de gegevens staat|vragen over de gegevens staan} open: zie het tabblad {tab}.',
  },
  sheet_open_question: {
    en: 'One question about the data is open: see the tab {tab}.',
    nl: 'Eén vraag over de gegevens staat open: zie het tabblad {tab}.',
  },
  sheet_no_data: {
    en: 'No tab with data was recognised.',
    nl: 'Geen tabblad met gegevens is herkend.',
  },
  sheet_choose_period: {
    en: 'Choose month, quarter or year as the period in the tab {tab} to see pace and comparison.',
    nl: 'Kies maand, kwartaal of jaar als periode op het tabblad {tab} voor tempo en vergelijking.',
  },

  rep_column: { en: 'Rep', nl: 'Vertegenwoordiger' },
  rep_share: { en: 'Share', nl: 'Aandeel' },
  rep_about: {
    en: '{period}, in the order of {kpi}. Grey: fewer than {few} rows, so chance weighs heavily.',
    nl: '{period}, op volgorde van {kpi}. Grijs: minder dan {few} rijen, dus toeval weegt zwaar.',
  },
  rep_company: { en: 'Company', nl: 'Bedrijf' },
  rep_unassigned: { en: '(no rep)', nl: '(geen vertegenwoordiger)' },
  rep_none: {
    en: 'None of the KPIs on the sheet can be split by rep in this data.',
    nl: 'Geen van de KPI’s op het blad is met deze gegevens per vertegenwoordiger te splitsen.',
  },

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
  refreshed: { en: 'The KPI sheet is up to date as of {day}.', nl: 'Het KPI-blad is bijgewerkt tot en met {day}.' },
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
};
