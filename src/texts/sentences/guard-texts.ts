/** What the scheduled refresh noticed on its own tabs, and how far it came. */
export const guardTexts = {
  schedule_numbers_of: {
    en: 'The numbers are still those of {day}.',
    nl: 'De cijfers zijn nog die van {day}.',
  },
  schedule_once_a_day: {
    en: 'It is tried again once a day: make the tab smaller, or move old rows to another spreadsheet.',
    nl: 'Het wordt eens per dag opnieuw geprobeerd: maak het tabblad kleiner, of zet oude rijen in een andere spreadsheet.',
  },
  schedule_mails_left: {
    en: 'Time ran out: {count|mail follows|mails follow} at the next run.',
    nl: 'De tijd was op: {count|mail volgt|mails volgen} bij de volgende keer.',
  },
  guard_place: { en: '{header} of {kpi}', nl: '{header} van {kpi}' },
  guard_typed_over: {
    en: '{day}: {place} on {tab} is written by the add-on; “{typed}” had been typed there.',
    nl: '{day}: {place} op {tab} schrijft de add-on zelf; daar was ‘{typed}’ getypt.',
  },
  guard_typed_over_more: {
    en: '{day}: {count|more cell that the add-on writes had|more cells that the add-on writes had} been typed over on {tab}.',
    nl: '{day}: nog {count|cel die de add-on zelf schrijft, was|cellen die de add-on zelf schrijft, waren} overschreven op {tab}.',
  },
  guard_header_back: {
    en: '{day}: the header {header} is back on {tab}; “{typed}” had been typed there.',
    nl: '{day}: de kop {header} staat weer op {tab}; daar was ‘{typed}’ getypt.',
  },
  guard_name_back: {
    en: '{day}: the name {kpi} is back on {tab}; “{typed}” had been typed there.',
    nl: '{day}: de naam {kpi} staat weer op {tab}; daar was ‘{typed}’ getypt.',
  },
  guard_column_gone: {
    en: '{day}: the column {header} was deleted from {tab}; it is written no more.',
    nl: '{day}: de kolom {header} is van {tab} verwijderd; die wordt niet meer geschreven.',
  },
  guard_column_moved: {
    en: '{day}: columns of {tab} were moved; they are followed.',
    nl: '{day}: kolommen van {tab} zijn verplaatst; ze worden gevolgd.',
  },
  guard_row_gone: {
    en: '{day}: the row of {kpi} was deleted from {tab}; it is refreshed no more.',
    nl: '{day}: de rij van {kpi} is van {tab} verwijderd; die wordt niet meer vernieuwd.',
  },
  guard_tab_gone: {
    en: '{day}: the tab {tab} was deleted or not recognised; it was made again.',
    nl: '{day}: het tabblad {tab} is verwijderd of niet herkend; het is opnieuw gemaakt.',
  },
  guard_record_gone: {
    en: '{day}: the tab {tab} was deleted or not recognised, and begins anew. The version history (File) has what it held.',
    nl: '{day}: het tabblad {tab} is verwijderd of niet herkend en begint opnieuw. De versiegeschiedenis (Bestand) heeft wat erop stond.',
  },
  guard_tab_renamed: {
    en: '{day}: the tab {tab} is now called {now}; it is followed.',
    nl: '{day}: het tabblad {tab} heet nu {now}; het wordt gevolgd.',
  },
  guard_history_changed: {
    en: '{day}: rows on {tab} that were recorded before have been changed or deleted.',
    nl: '{day}: op {tab} zijn eerder vastgelegde rijen gewijzigd of verwijderd.',
  },
} as const;
