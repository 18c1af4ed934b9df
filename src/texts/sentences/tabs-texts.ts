/** What functions over raw tabs say: why there is no number, and the headers of their tables. */
export const tabsTexts = {
  sources_not_in_cells: {
    en: 'the plan counts connected tables, which no cell can ask: their KPIs are shown on the KPI sheet only',
    nl: 'het plan telt gekoppelde tabellen, en die kan geen cel bevragen: hun KPI’s staan alleen op het KPI-blad',
  },
  survey_on_the_sheet_only: {
    en: 'survey results are shown on the KPI sheet only: a cell cannot know what was shown before, and a difference would tell single answers',
    nl: 'enquêteresultaten staan alleen op het KPI-blad: een cel weet niet wat eerder is getoond, en een verschil zou losse antwoorden verraden',
  },
  unknown_kpi: { en: 'there is no KPI called “{name}”', nl: 'er is geen KPI met de naam ‘{name}’' },
  no_raw_tab: {
    en: 'tab is missing: give at least one raw tab with its header row',
    nl: 'tab ontbreekt: geef minstens één tabblad met ruwe gegevens en zijn kopregel',
  },
  no_breakdown: {
    en: '{kpi} cannot be broken down: it is one figure of all rows together',
    nl: '{kpi} is niet uit te splitsen: het is één cijfer van alle rijen samen',
  },
  at_most_two_breakdowns: {
    en: 'a table has two sides, “{by}” names more: take two of them',
    nl: 'een tabel heeft twee kanten, ‘{by}’ noemt er meer: neem er twee',
  },
  slice_without_rows: {
    en: 'no row has {by} = {is}; there are: {known}',
    nl: 'geen enkele rij heeft {by} = {is}; wel: {known}',
  },
  no_such_breakdown: {
    en: '{kpi} cannot be broken down by “{by}” in these tabs; possible: {choices}',
    nl: '{kpi} is in deze tabbladen niet uit te splitsen naar ‘{by}’; wel naar: {choices}',
  },
  no_lines_by: {
    en: '{kpi} cannot be broken down by “{by}”: {why}',
    nl: '{kpi} is niet uit te splitsen naar ‘{by}’: {why}',
  },
  parts_customers: {
    en: '{kpi} cannot be broken down by “{by}” in these tabs: some customers have more than one there or moved to another, and have not left',
    nl: '{kpi} is in deze tabbladen niet uit te splitsen naar ‘{by}’: sommige klanten hebben er daar meer dan één of stapten over, en zijn niet weg',
  },
  no_row_of_pair: { en: 'no row of this pair counts', nl: 'geen rij van dit paar telt mee' },
  too_many_periods: {
    en: 'more than {most} periods: take a larger step or a shorter span',
    nl: 'meer dan {most} periodes: neem een grotere stap of een kortere tijd',
  },
  no_dates_in_tabs: { en: 'no dates in these tabs', nl: 'geen datums in deze tabbladen' },
  header_from: { en: 'From', nl: 'Vanaf' },
  header_tab: { en: 'Tab', nl: 'Tabblad' },
  header_row: { en: 'Row', nl: 'Rij' },
  header_above: { en: 'Above the line', nl: 'Boven de streep' },
  header_below: { en: 'Below the line', nl: 'Onder de streep' },
  header_together: { en: 'Counted, all together', nl: 'Geteld, alle samen' },
  header_left_out: { en: 'Left out because', nl: 'Telt niet mee omdat' },
  unknown_question: {
    en: 'there is no question called “{question}”; possible: {choices}',
    nl: 'er is geen vraag die ‘{question}’ heet; wel: {choices}',
  },
  time_not_begun: {
    en: '“{time}” has not begun on the last day of the data',
    nl: '‘{time}’ is op de laatste dag van de data nog niet begonnen',
  },
  question_over: { en: 'Over {period}.', nl: 'Over {period}.' },
  question_not_against: {
    en: 'This does not compare with “{time}”: only why a figure changed does, between two times of one length.',
    nl: 'Dit vergelijkt niet met ‘{time}’: alleen waarom een cijfer veranderde doet dat, tussen twee even lange tijden.',
  },
  question_of_change: {
    en: 'KPI_WHY tells why a figure changed: give it the name of the figure',
    nl: 'KPI_WHY vertelt waarom een cijfer veranderde: geef het de naam van het cijfer',
  },
  question_of_sidebar: {
    en: 'no cell answers that question: the sidebar and the tab KPI questions do',
    nl: 'geen cel beantwoordt die vraag: de zijbalk en het tabblad KPI-vragen doen dat',
  },
  several_questions: {
    en: 'it is not sure which question “{question}” means; type the name of yours: {choices}',
    nl: 'het is niet zeker welke vraag ‘{question}’ bedoelt; typ de naam van de jouwe: {choices}',
  },
  figure_unnamed: {
    en: 'name the figure: “what is our win rate”',
    nl: 'noem het cijfer: ‘wat is ons winpercentage’',
  },
  one_question: {
    en: 'do you mean: {asks} Then type: {choices}',
    nl: 'bedoel je: {asks} Typ dan: {choices}',
  },
  header_value: { en: 'Value', nl: 'Waarde' },
  header_group: { en: 'Group', nl: 'Groep' },
  header_low: { en: 'Low', nl: 'Laag' },
  header_high: { en: 'High', nl: 'Hoog' },
};
