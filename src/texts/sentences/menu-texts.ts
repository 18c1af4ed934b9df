/** The menu: Code.js alone says it. */
export const menuTexts = {
  menu_sidebar: { en: 'Show KPIs', nl: 'KPI’s tonen' },
  menu_refresh: { en: 'Refresh KPIs', nl: 'KPI’s vernieuwen' },
  menu_schedule: { en: 'Refresh and report on schedule', nl: 'Vernieuwen en rapporteren volgens planning' },
  menu_newer: { en: 'Bring in a newer export…', nl: 'Een nieuwere export inlezen…' },
  menu_pdf: { en: 'Mail me the reports as PDF', nl: 'Mail mij de rapporten als PDF' },
  menu_unschedule: { en: 'Stop the schedule', nl: 'Planning stoppen' },
  sidebar_title: { en: 'Sales KPIs', nl: 'Sales KPIs' },
  menu_undo: { en: 'Undo the last build or refresh', nl: 'Laatste opbouw of vernieuwing ongedaan maken' },
};
