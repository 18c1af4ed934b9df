/** The KPI sheet and its rep tab. */
export const sheetTexts = {
  sources_not_here: {
    en: 'This plan counts connected tables, and the add-on that you have was built without them; everything is as it was.',
    nl: 'Dit plan telt gekoppelde tabellen, en de add-on die je hebt is zonder gemaakt; alles is gebleven zoals het was.',
  },
  sources_unread: {
    en: 'What stands beside Connected tables, or below it, on {tab} cannot be read; everything is as it was. Put it right, or clear it.',
    nl: 'Wat op {tab} naast Gekoppelde tabellen staat, of eronder, is niet te lezen; alles is gebleven zoals het was. Verbeter het, of maak het leeg.',
  },
  sheet_name: { en: 'KPIs', nl: 'KPI’s' },
  sheet_breakdown_name: { en: 'KPIs per {dimension}', nl: 'KPI’s per {dimension}' },
  sheet_headline_elapsed: { en: '{period}, {percent}% elapsed', nl: '{period}, {percent}% verstreken' },
  sheet_headline_standing: { en: '{good} of {judged} on track', nl: '{good} van de {judged} op schema' },
  sheet_headline_aimless: {
    en: 'no targets yet; type them in the column Target',
    nl: 'nog geen doelen; typ ze in de kolom Doel',
  },
  trend_gaps: { en: 'no figure for {months}: {reason}', nl: 'geen cijfer voor {months}: {reason}' },
  sheet_headline_unjudged: { en: 'no KPI can be judged yet', nl: 'nog geen KPI te beoordelen' },
  sheet_headline_worst: { en: '; {status}: {kpi}', nl: '; {status}: {kpi}' },
  sheet_headline_more: { en: ' and {more} more', nl: ' en nog {more}' },
  sheet_title_objective: { en: 'Objective: {objective}.', nl: 'Doelstelling: {objective}.' },
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

  sheet_header_kpi: {
    en: 'To print this tab: File, Print, landscape, fit to width.',
    nl: 'Dit tabblad afdrukken: Bestand, Afdrukken, liggend, aanpassen aan breedte.',
  },
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
    en: 'The same part of the period before. Blank where leads or deals still have to ripen: those of the period before have had longer.',
    nl: 'Hetzelfde deel van de vorige periode. Leeg waar leads of deals nog moeten uitkomen: die van de vorige periode hadden langer de tijd.',
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
  status_incomplete: { en: 'data incomplete', nl: 'data onvolledig' },
  status_no_number: { en: 'no number', nl: 'geen getal' },

  target_from: { en: 'From {day} on the target is {target}.', nl: 'Vanaf {day} is het doel {target}.' },
  sheet_help_due: { en: 'A date, please.', nl: 'Hier hoort een datum.' },

  sheet_note_previous: { en: 'Compared with: {what}', nl: 'Vergeleken met: {what}' },
  sheet_note_period: { en: '{from} until {to}', nl: '{from} t/m {to}' },
  sheet_note_until: { en: 'everything until {to}', nl: 'alles t/m {to}' },
  sheet_note_rows: { en: '{tab}: {used} of {all|row|rows} used', nl: '{tab}: {used} van {all|rij|rijen} gebruikt' },
  sheet_note_left_out: { en: 'left out: {rows} × {reason}', nl: 'weggelaten: {rows} × {reason}' },

  sheet_unknown_kpi: {
    en: '{tab}, {cell}: no KPI is called “{typed}”; the nearest is {kpi}. The row is left alone; if it is your own, leave a blank row above it.',
    nl: '{tab}, {cell}: geen KPI heet ‘{typed}’; het dichtst bij komt {kpi}. De rij blijft zoals hij is; is hij van jou, laat er dan een lege rij boven.',
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
  sheet_no_kpis: {
    en: 'No KPI stands here yet: the tab {tab} says of each why it has no number.',
    nl: 'Er staat hier nog geen KPI: het tabblad {tab} zegt van elke waarom die geen getal heeft.',
  },
  sheet_choose_period: {
    en: 'Choose month, quarter or year as the period in the tab {tab} to see pace and comparison.',
    nl: 'Kies maand, kwartaal of jaar als periode op het tabblad {tab} voor tempo en vergelijking.',
  },

  question_tab: { en: 'KPI questions', nl: 'KPI-vragen' },
  cohort_tab: { en: 'KPI cohorts', nl: 'KPI-cohorten' },
  cohorts_about: {
    en: 'Per month in which customers started: the share of them still there at the end of it (0) and of each month since. Blank: not yet. Grey: fewer than {few} customers.',
    nl: 'Per startmaand: welk deel van de klanten er aan het eind van die maand (0) en van elke maand daarna nog is. Leeg: nog niet zover. Grijs: minder dan {few} klanten.',
  },
  cohorts_heading: { en: 'Who is still a customer', nl: 'Wie er nog klant is' },
  cohorts_all_since: { en: 'All since {month}', nl: 'Alles sinds {month}' },
  cohorts_few: {
    en: 'Fewer than {few} customers started in these months: too few to say how many stay.',
    nl: 'Minder dan {few} klanten begonnen in deze maanden: te weinig om te zeggen hoeveel er blijven.',
  },
  cohorts_none: {
    en: 'No tab tells any more since when and until when customers are there.',
    nl: 'Geen tabblad vertelt nog sinds wanneer en tot wanneer klanten er zijn.',
  },
  questions_about: {
    en: '{period}. Groups of fewer than {few} are not judged. “Differs”: by more than chance (95%), over all that the question compares; on top, over all questions.',
    nl: '{period}. Over groepen van minder dan {few} wordt niet geoordeeld. ‘Verschilt’: meer dan toeval verklaart (95%), over alles wat de vraag vergelijkt; bovenaan over alle vragen.',
  },
  questions_rows: {
    en: 'To see the rows behind a number, select it and press “Explain the selected cell” in the sidebar.',
    nl: 'De rijen achter een getal zie je door het te selecteren en in de zijbalk op ‘Leg de gekozen cel uit’ te drukken.',
  },
  questions_none_stand_out: {
    en: 'Nothing stands out: chance alone can explain all differences.',
    nl: 'Niets springt eruit: toeval alleen kan alle verschillen verklaren.',
  },
  questions_not_known: { en: 'What this data cannot answer', nl: 'Wat deze gegevens niet kunnen beantwoorden' },
  questions_tier: { en: 'Tier', nl: 'Niveau' },
  questions_whole: { en: 'All together', nl: 'Alles samen' },
  questions_more_groups: { en: 'and {more} more', nl: 'en nog {more}' },

  breakdown_share: { en: 'Share', nl: 'Aandeel' },
  breakdown_points: { en: 'Points vs. company', nl: 'Punten t.o.v. bedrijf' },
  breakdown_quota: { en: 'Quota', nl: 'Quotum' },
  breakdown_reached: { en: 'Of target', nl: 'Van het doel' },
  breakdown_about: {
    en: '{period}, in the order of {kpi}. Grey: fewer than {few} rows, so chance weighs heavily.',
    nl: '{period}, op volgorde van {kpi}. Grijs: minder dan {few} rijen, dus toeval weegt zwaar.',
  },
  breakdown_whole: { en: 'Company', nl: 'Bedrijf' },
  breakdown_none: {
    en: 'None of the KPIs on the sheet can be split by {dimension} in this data.',
    nl: 'Geen van de KPI’s op het blad is met deze gegevens per {dimension} te splitsen.',
  },
};
