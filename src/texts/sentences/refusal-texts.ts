/** What menu, runs and cells refuse, what an undo came to, and how values and their days are said. */
export const refusalTexts = {
  not_from_cell: {
    en: 'This works from the menu of Sales KPIs, not in a cell.',
    nl: 'Dit werkt vanuit het menu van Sales KPIs, niet in een cel.',
  },
  store_full: {
    en: 'The 500 kB that Google keeps for this spreadsheet are full. Take recipients and KPIs that nobody needs out of the plan, and finish a half-done setup in the sidebar; the rest then goes on.',
    nl: 'De 500 kB die Google voor deze spreadsheet bewaart, zijn vol. Haal overbodige ontvangers en KPI’s uit het plan en maak een half ingevulde opzet in de zijbalk af; de rest gaat dan verder.',
  },
  nothing_here: {
    en: 'Google gives this script {missing}. Start Sales KPIs from the Extensions menu of the spreadsheet; if that does not help, install the add-on anew.',
    nl: 'Google geeft dit script {missing}. Start Sales KPIs via het menu Extensies van de spreadsheet; helpt dat niet, installeer de add-on dan opnieuw.',
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
    en: 'Not compared: no data that far back.',
    nl: 'Niet vergeleken: geen data zo ver terug.',
  },
  data_ends: { en: 'The data ends on {day}.', nl: 'De gegevens lopen t/m {day}.' },
  sheet_unit_days: { en: ' days', nl: ' dagen' },
  sheet_unit_points: { en: ' points', nl: ' punten' },
  sheet_unit_minutes: { en: ' min', nl: ' min' },
  undo_build: {
    en: 'The last build was undone: the sheets are as they were before.',
    nl: 'De laatste opbouw is ongedaan gemaakt: de bladen zijn weer zoals ze waren.',
  },
  undo_refresh: {
    en: 'The last refresh was undone: the sheets are as they were before.',
    nl: 'De laatste vernieuwing is ongedaan gemaakt: de bladen zijn weer zoals ze waren.',
  },
  undo_first: {
    en: 'The first build was undone: its tabs are gone and nothing runs by itself. What you had chosen is kept.',
    nl: 'De eerste opbouw is ongedaan gemaakt: de tabbladen zijn weg en er loopt niets meer vanzelf. Wat je had gekozen is bewaard.',
  },
  undo_kept: {
    en: 'What was typed since then has stayed: {cells}.',
    nl: 'Wat daarna is getypt, is blijven staan: {cells}.',
  },
  undo_kept_more: {
    en: 'What was typed since then has stayed: {cells} and {more|more cell|more cells}.',
    nl: 'Wat daarna is getypt, is blijven staan: {cells} en nog {more|cel|cellen}.',
  },
  undo_charts: {
    en: 'The charts follow at the next refresh.',
    nl: 'De grafieken volgen bij de volgende vernieuwing.',
  },
  undo_schedule: {
    en: 'The schedule refreshes the sheets again at its next run.',
    nl: 'Volgens de planning worden de bladen bij de volgende keer weer vernieuwd.',
  },
  undo_none: { en: 'There is nothing to undo.', nl: 'Er is niets om ongedaan te maken.' },
  undo_since: {
    en: 'The last build or refresh can no longer be undone: the schedule has refreshed the sheets since. The version history (File) has what was before.',
    nl: 'De laatste opbouw of vernieuwing kan niet meer terug: de bladen zijn daarna volgens planning vernieuwd. De versiegeschiedenis (Bestand) heeft wat er eerst stond.',
  },
  undo_typed_in_made: {
    en: 'Nothing was undone: {tab} was changed after it was made, and that would be lost. “Stop and remove” in the sidebar deletes it all the same.',
    nl: 'Er is niets ongedaan gemaakt: {tab} is daarna gewijzigd, en dat zou verloren gaan. ‘Stoppen en verwijderen’ in de zijbalk haalt het toch weg.',
  },
  undo_tab_gone: {
    en: 'Nothing was undone: a tab that was written then has been deleted since.',
    nl: 'Er is niets ongedaan gemaakt: een tabblad dat toen is geschreven, is daarna verwijderd.',
  },
  undo_moved: {
    en: 'Nothing was undone: rows of {tab} were moved, added or deleted since. The version history (File) has what was before.',
    nl: 'Er is niets ongedaan gemaakt: in {tab} zijn daarna rijen verplaatst, toegevoegd of verwijderd. De versiegeschiedenis (Bestand) heeft wat er eerst stond.',
  },
  undo_typed_in_row: {
    en: 'Nothing was undone: somebody typed in row {row} of {tab}, which would go. Move that elsewhere, then undo once more.',
    nl: 'Er is niets ongedaan gemaakt: iemand heeft getypt in rij {row} van {tab}, die zou verdwijnen. Zet dat ergens anders en maak het dan nog eens ongedaan.',
  },
};
