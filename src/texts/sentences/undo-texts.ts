/** What is said when a build or a refresh is taken back. */
export const undoTexts = {
  menu_undo: { en: 'Undo the last build or refresh', nl: 'Laatste opbouw of vernieuwing ongedaan maken' },
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
    en: 'The last build or refresh by hand cannot be undone any more: the schedule has refreshed the sheets since. The version history of the spreadsheet (File) has what was before.',
    nl: 'De laatste opbouw of vernieuwing kan niet meer ongedaan worden gemaakt: de bladen zijn daarna volgens planning vernieuwd. De versiegeschiedenis van de spreadsheet (Bestand) heeft wat er eerst stond.',
  },
  undo_typed_in_made: {
    en: 'Nothing was undone: {tab} was changed after it was made, and undoing would lose that. “Stop and remove” in the sidebar takes it away all the same.',
    nl: 'Er is niets ongedaan gemaakt: {tab} is gewijzigd nadat het was gemaakt, en dat zou verloren gaan. ‘Stoppen en verwijderen’ in de zijbalk haalt het toch weg.',
  },
  undo_tab_gone: {
    en: 'Nothing was undone: a tab that was written then has been deleted since.',
    nl: 'Er is niets ongedaan gemaakt: een tabblad dat toen is geschreven, is daarna verwijderd.',
  },
  undo_moved: {
    en: 'Nothing was undone: rows of {tab} were moved, added or deleted since. The version history of the spreadsheet (File) has what was before.',
    nl: 'Er is niets ongedaan gemaakt: in {tab} zijn daarna rijen verplaatst, toegevoegd of verwijderd. De versiegeschiedenis van de spreadsheet (Bestand) heeft wat er eerst stond.',
  },
  undo_typed_in_row: {
    en: 'Nothing was undone: {cell} was typed in a row that would go. Move it elsewhere, then undo once more.',
    nl: 'Er is niets ongedaan gemaakt: {cell} is getypt in een rij die zou verdwijnen. Zet het ergens anders en maak het dan nog eens ongedaan.',
  },
} as const;
