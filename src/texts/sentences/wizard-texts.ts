/** What the server says in the steps of the sidebar; the sidebar's own labels are in sidebar/texts. */
export const wizardTexts = {
  wizard_bad_setup: {
    en: 'The set-up cannot be read at {at}. Begin again, or restore what was there.',
    nl: 'De instellingen zijn niet te lezen bij {at}. Begin opnieuw, of herstel wat er stond.',
  },
  wizard_period_month: { en: 'Month', nl: 'Maand' },
  wizard_period_quarter: { en: 'Quarter', nl: 'Kwartaal' },
  wizard_period_year: { en: 'Year', nl: 'Jaar' },
  wizard_period_all: { en: 'All data', nl: 'Alle gegevens' },

  // What has changed in the tabs
  wizard_tab_gone: {
    en: 'The tab {tab} is no longer there.',
    nl: 'Het tabblad {tab} is er niet meer.',
  },
  tab_gone: {
    en: 'The tab {tab} is no longer there; it had {before|row|rows}.',
    nl: 'Het tabblad {tab} is er niet meer; er stonden {before|rij|rijen} in.',
  },
  tab_empty: {
    en: 'The tab {tab} has no rows any more; it had {before}.',
    nl: 'In het tabblad {tab} staan geen rijen meer; het waren er {before}.',
  },
  tab_shrunk: {
    en: '{tab} has {rows|row|rows}, {before} before: is the export whole?',
    nl: '{tab} heeft {rows|rij|rijen}, eerst {before}: is de export volledig?',
  },
  wizard_tab_renamed: {
    en: 'The tab {before} is called {now} now; your answers went along.',
    nl: 'Het tabblad {before} heet nu {now}; je antwoorden zijn meegegaan.',
  },
  wizard_header_changed: {
    en: '{tab}: the column “{before}” is called “{now}” now. Your answers went along; check that it is the same.',
    nl: '{tab}: de kolom ‘{before}’ heet nu ‘{now}’. Je antwoorden zijn meegegaan; kijk of het dezelfde is.',
  },
  wizard_header_read: {
    en: '{tab}: the column “{before}” is called “{now}” now. It is read as before; check that it is the same.',
    nl: '{tab}: de kolom ‘{before}’ heet nu ‘{now}’. Ze wordt gelezen als voorheen; kijk of het dezelfde is.',
  },
  wizard_header_carried: {
    en: '{tab}: the column “{before}” is gone and “{now}” is counted in its place. Open the sidebar and say whether it is the same.',
    nl: '{tab}: de kolom ‘{before}’ is weg en ‘{now}’ telt in haar plaats. Open de zijbalk en zeg of het dezelfde is.',
  },
  wizard_header_gone: {
    en: '{tab}: the column “{header}” is no longer there.',
    nl: '{tab}: de kolom ‘{header}’ is er niet meer.',
  },

  // KPIs to pick from
  wizard_needs_tab: { en: 'It takes a tab with {table}.', nl: 'Hiervoor is een tabblad met {table} nodig.' },
  wizard_needs_columns: {
    en: 'It takes a tab with {table}, with columns for: {columns}.',
    nl: 'Hiervoor is een tabblad met {table} nodig, met kolommen voor: {columns}.',
  },
  wizard_needs_instead: { en: 'A tab with {tables} may do too.', nl: 'Een tabblad met {tables} kan ook volstaan.' },
  wizard_differs_more: { en: '{share} more than the standard', nl: '{share} meer dan de standaard' },
  wizard_differs_less: { en: '{share} less than the standard', nl: '{share} minder dan de standaard' },
  wizard_basis: { en: 'from {count} rows', nl: 'uit {count} rijen' },
  wizard_basis_1: { en: 'from 1 row', nl: 'uit 1 rij' },
  wizard_basis_deals: { en: 'from {count} deals', nl: 'uit {count} deals' },
  wizard_basis_deals_1: { en: 'from 1 deal', nl: 'uit 1 deal' },
  wizard_basis_leads: { en: 'from {count} leads', nl: 'uit {count} leads' },
  wizard_basis_customers: { en: 'from {count} customers', nl: 'uit {count} klanten' },
  wizard_basis_customers_1: { en: 'from 1 customer', nl: 'uit 1 klant' },
  wizard_basis_leads_1: { en: 'from 1 lead', nl: 'uit 1 lead' },
  wizard_needs_target: {
    en: 'It needs a revenue target: set one under Goals, the next step, then pick this',
    nl: 'Hiervoor is een omzetdoel nodig: stel dat in bij Doelen, de volgende stap, en kies dan deze',
  },
  wizard_nothing_picked: { en: 'Pick at least one KPI.', nl: 'Kies minstens één KPI.' },

  // Goals
  wizard_bad_number: {
    en: 'This is no number. Type it as {example}.',
    nl: 'Dit is geen getal. Typ het als {example}.',
  },
  snooze_no_cell: {
    en: 'The plan tab has no place for this yet: refresh the KPIs once, then try again.',
    nl: 'Het plantabblad heeft hier nog geen plek voor: vernieuw de KPI’s eerst en probeer het dan opnieuw.',
  },
  wizard_not_a_share: {
    en: '{got} is no percentage to aim for. Type 27 for 27%.',
    nl: '{got} is geen percentage om op te mikken. Typ 27 voor 27%.',
  },
  wizard_example: { en: '1,234.5', nl: '1.234,5' },
  wizard_example_money: { en: '12,500', nl: '12.500' },
  wizard_example_ratio: { en: '27.5%', nl: '27,5%' },
  wizard_bad_date: { en: 'This is no date.', nl: 'Dit is geen datum.' },
  wizard_floor_above: {
    en: 'The floor lies above the target.',
    nl: 'De ondergrens ligt boven het doel.',
  },
  wizard_floor_below: {
    en: 'Lower is better here: the floor must not lie below the target.',
    nl: 'Lager is hier beter: de ondergrens mag niet onder het doel liggen.',
  },
  wizard_stretch_below: {
    en: 'The stretch lies below the target.',
    nl: 'De ambitie ligt onder het doel.',
  },
  wizard_stretch_above: {
    en: 'Lower is better here: the stretch must not lie above the target.',
    nl: 'Lager is hier beter: de ambitie mag niet boven het doel liggen.',
  },
  wizard_propose_target: {
    en: '{value}: reached in {reached} of the last {count} months',
    nl: '{value}: gehaald in {reached} van de laatste {count} maanden',
  },
  wizard_propose_spans: {
    en: '{value}: reached in {reached} of the last {count} periods of {length} months',
    nl: '{value}: gehaald in {reached} van de laatste {count} perioden van {length} maanden',
  },
  wizard_propose_last: {
    en: '{value}: what the last {length} months brought together',
    nl: '{value}: wat de laatste {length} maanden samen opleverden',
  },
  wizard_not_above_zero: {
    en: 'A goal for this KPI is more than 0.',
    nl: 'Een doel voor deze KPI is meer dan 0.',
  },
  wizard_below_zero: {
    en: 'This KPI cannot fall below 0.',
    nl: 'Deze KPI kan niet onder 0 komen.',
  },
  wizard_above_all: {
    en: 'This KPI cannot rise above 100%.',
    nl: 'Deze KPI kan niet boven 100% komen.',
  },
  wizard_from_on: { en: 'From {from} on', nl: 'Vanaf {from}' },
  wizard_period_over: {
    en: 'This period is over: your data ends on {asOf}. A goal set here carries on into later periods; for one to come, open Targets for later.',
    nl: 'Deze periode is voorbij: je gegevens lopen t/m {asOf}. Een doel dat je hier zet, geldt ook voor latere perioden; voor een doel dat nog komt: open Doelen voor later.',
  },
  wizard_back_leads: {
    en: 'At today’s rates that takes {needed|lead|leads} a week, {more} more than now ({now}).',
    nl: 'Bij de huidige cijfers vraagt dat {needed|lead|leads} per week, {more} meer dan nu ({now}).',
  },
  wizard_back_leads_enough: {
    en: 'At today’s rates that takes {needed|lead|leads} a week; you get {now}.',
    nl: 'Bij de huidige cijfers vraagt dat {needed|lead|leads} per week; je krijgt er {now}.',
  },
  wizard_back_win_rate: {
    en: 'With as many deals that takes a win rate of {needed}; over all your data it is {now}.',
    nl: 'Met evenveel deals vraagt dat een winpercentage van {needed}; over al je gegevens is het {now}.',
  },
  wizard_back_either: { en: '{leads} {rate}', nl: '{leads} {rate}' },
  wizard_back_usual: {
    en: 'At today’s rates you usually reach {usual} in such a period: no more is needed.',
    nl: 'Bij de huidige cijfers haal je meestal {usual} in zo’n periode: meer is niet nodig.',
  },
  wizard_back_per_week: {
    en: 'That is {needed} a week; the last months brought {now}.',
    nl: 'Dat zijn er {needed} per week; de laatste maanden brachten er {now}.',
  },
  wizard_back_wins: {
    en: 'Of some {all} deals that are decided in a month, {needed} must be won; now it is {now}.',
    nl: 'Van zo’n {all} deals waarover in een maand wordt beslist, moet je er {needed} winnen; nu zijn het er {now}.',
  },
  wizard_back_conversions: {
    en: 'Of some {all|lead|leads} a month, {needed} must become customers; now it is {now}.',
    nl: 'Van zo’n {all|lead|leads} per maand moeten er {needed} klant worden; nu zijn het er {now}.',
  },

  // Owners and reports
  wizard_bad_address: { en: '“{typed}” is no e-mail address.', nl: '‘{typed}’ is geen e-mailadres.' },
  wizard_unconfirmed: {
    en: '{address} is outside your domain: confirm it, or take it out.',
    nl: '{address} valt buiten je domein: bevestig het, of haal het weg.',
  },

  // Home
  wizard_from_until: { en: '{from} – {until}', nl: '{from} – {until}' },
  wizard_behind: {
    en: 'The tabs have changed since: the KPI sheet still shows {kpis|other number|other numbers} than here. Refresh it.',
    nl: 'De tabbladen zijn sindsdien veranderd: het KPI-blad toont nog {kpis|ander getal|andere getallen} dan hier. Vernieuw het.',
  },
  wizard_refreshed: { en: 'Last refreshed on {moment}', nl: 'Laatst vernieuwd op {moment}' },
  wizard_refreshed_by: { en: 'Last refreshed on {moment} by {by}', nl: 'Laatst vernieuwd op {moment} door {by}' },
  wizard_next_refresh: {
    en: 'Next refresh: {moment}, in the name of {owner}',
    nl: 'Volgende vernieuwing: {moment}, op naam van {owner}',
  },
  wizard_missed_refresh: {
    en: 'The refresh of {moment}, in the name of {owner}, did not come.',
    nl: 'De vernieuwing van {moment}, op naam van {owner}, is uitgebleven.',
  },
  wizard_not_started: {
    en: 'The sheet is built, but it does not refresh itself yet: {detail} Start the schedule below.',
    nl: 'Het blad is gemaakt, maar vernieuwt zichzelf nog niet: {detail} Start de planning hieronder.',
  },
  wizard_both_changed: {
    en: '{kpi}, {column}: meanwhile the sheet was changed to {theirs}; your choice here, {mine}, counts.',
    nl: '{kpi}, {column}: intussen is op het blad {theirs} ingevuld; je keuze hier, {mine}, telt.',
  },
  wizard_empty: { en: 'nothing', nl: 'niets' },
  wizard_copy: {
    en: 'This is a copy of another spreadsheet. Its plan came along; nothing is scheduled here until you say so.',
    nl: 'Dit is een kopie van een andere spreadsheet. Het plan is meegekomen; er staat hier niets ingepland tot je dat zegt.',
  },
  wizard_unknown: {
    en: 'This spreadsheet has a KPI plan, but nothing is kept for it: it is a copy, or it was stopped. Nothing is scheduled until you say so.',
    nl: 'Deze spreadsheet heeft een KPI-plan, maar er is niets voor bewaard: het is een kopie, of het is gestopt. Er is niets ingepland tot je dat zegt.',
  },
  wizard_no_cell: {
    en: 'No cell is selected. Select one, then ask again.',
    nl: 'Er is geen cel geselecteerd. Selecteer er een en vraag het dan opnieuw.',
  },
  wizard_explain_where: {
    en: 'To see the rows behind a number, select one on the KPI sheet or the tab per rep, or a cell with one of our functions.',
    nl: 'Voor de rijen achter een getal: selecteer er een op het KPI-blad of het tabblad per vertegenwoordiger, of een cel met een van onze functies.',
  },
  wizard_cell_head: {
    en: 'The head of the KPI sheet: the period, the thresholds of the status words, and how the refresh is doing.',
    nl: 'De kop van het KPI-blad: de periode, de grenzen van de statuswoorden en hoe het vernieuwen gaat.',
  },
  status_why: {
    en: 'Status {status}: {value}, where {level} is expected by now. On track from {onTrack} of that, at risk from {atRisk}, behind below.',
    nl: 'Status {status}: {value}, terwijl nu {level} wordt verwacht. Op schema vanaf {onTrack} daarvan, in gevaar vanaf {atRisk}, daaronder achter.',
  },
  status_why_ahead: {
    en: 'Status {status}: {value} reaches the stretch, {level} by now.',
    nl: 'Status {status}: {value} haalt de ambitie, nu {level}.',
  },
  status_why_floor: {
    en: 'Status {status}: {value} does not reach the floor, {level} by now.',
    nl: 'Status {status}: {value} haalt de ondergrens niet, nu {level}.',
  },
  status_why_no_target: {
    en: 'No status: there is no target for this period.',
    nl: 'Geen status: er is geen doel voor deze periode.',
  },
  status_why_incomplete: {
    en: 'No status yet: the data ends before the period does.',
    nl: 'Nog geen status: de gegevens houden eerder op dan de periode.',
  },
  status_why_too_early: {
    en: 'No status yet: {passed} of the period has passed, and a status is given from {quiet} on.',
    nl: 'Nog geen status: {passed} van de periode is voorbij, en een status komt er vanaf {quiet}.',
  },
  status_why_few_data: {
    en: 'No status: the share rests on {n}, and fewer than {fewest} say too little.',
    nl: 'Geen status: het percentage rust op {n}, en minder dan {fewest} zegt te weinig.',
  },
  status_of_longer: {
    en: 'Status {status}: it is judged by the target of a longer period; see the remark.',
    nl: 'Status {status}: beoordeeld op het doel van een langere periode; zie de opmerking.',
  },
  wizard_cell_own_row: {
    en: 'This row belongs to no KPI: it is your own, and the add-on leaves it alone.',
    nl: 'Deze rij hoort bij geen KPI: ze is van jou, en de add-on blijft eraf.',
  },
  wizard_cell_breakdown: {
    en: 'The tab of KPIs side by side: each column is a KPI, each row a {dimension}.',
    nl: 'Het tabblad met KPI’s naast elkaar: elke kolom is een KPI, elke rij een {dimension}.',
  },
  wizard_why_never: {
    en: 'What moved it cannot be told: {reason}.',
    nl: 'Wat het bewoog, is niet te zeggen: {reason}.',
  },
  why_of_survey: {
    en: 'answers to a survey are told of all people together alone',
    nl: 'antwoorden op een enquête worden alleen van iedereen samen verteld',
  },
  why_from_beginning: {
    en: 'it counts from the beginning, and no period lies before that',
    nl: 'het telt vanaf het begin, en daarvoor ligt geen periode',
  },
  why_part_of_part: {
    en: 'it is one group of a part of the rows, which is not split further',
    nl: 'het is één groep van een deel van de rijen, en die wordt niet verder gesplitst',
  },
  wizard_why_unknown: {
    en: 'What changed since {period} cannot be told: {reason}.',
    nl: 'Wat er sinds {period} veranderde, is niet te zeggen: {reason}.',
  },
  wizard_cell_questions: {
    en: 'The tab of questions: each refresh asks them anew. Select a number beside a group to see its rows.',
    nl: 'Het tabblad met vragen: elke vernieuwing stelt ze opnieuw. Selecteer een getal naast een groep om de rijen te zien.',
  },
  wizard_cell_cohorts: {
    en: 'The tab of cohorts: who became a customer in the same month, and how many of them are left. Select a share to see its rows.',
    nl: 'Het tabblad met cohorten: wie in dezelfde maand klant werd, en hoeveel er nog over zijn. Selecteer een aandeel om de rijen te zien.',
  },
  wizard_cell_plan_tab: {
    en: 'The plan: goals, answers and settings. What you change here counts from the next refresh on.',
    nl: 'Het plan: doelen, antwoorden en instellingen. Wat je hier wijzigt, telt vanaf de volgende vernieuwing.',
  },
  wizard_cell_record: {
    en: 'What earlier refreshes found: it stays as it is, whatever changes in your tabs.',
    nl: 'Wat eerdere vernieuwingen vonden: het blijft zoals het is, wat er ook in je tabbladen verandert.',
  },
  wizard_cell_charts: {
    en: 'The tab of charts: each refresh draws them anew from the numbers of the KPI sheet.',
    nl: 'Het tabblad met grafieken: elke vernieuwing tekent ze opnieuw met de cijfers van het KPI-blad.',
  },
  wizard_cell_formula: {
    en: 'This is a formula of your own: none of our functions is in it.',
    nl: 'Dit is een eigen formule: er staat geen functie van ons in.',
  },
  wizard_cell_blank: { en: 'This cell is empty.', nl: 'Deze cel is leeg.' },
  wizard_cell_not_data: {
    en: 'This cell is not read: it is no part of the data that was recognised.',
    nl: 'Deze cel wordt niet gelezen: ze hoort niet bij de gegevens die zijn herkend.',
  },
  wizard_cell_unused: {
    en: 'A cell of the column “{header}” of {tab}. No KPI uses this column.',
    nl: 'Een cel van de kolom ‘{header}’ van {tab}. Geen KPI gebruikt deze kolom.',
  },
  wizard_cell_column: {
    en: 'A cell of the column “{header}” of {tab}, which is read as {field}.',
    nl: 'Een cel van de kolom ‘{header}’ van {tab}, die wordt gelezen als {field}.',
  },
  wizard_formula_given: {
    en: '{name} computes from what it is given:',
    nl: '{name} rekent met wat je opgeeft:',
  },
  wizard_formula_inside: {
    en: '{part} is a formula inside this one, which only Sheets can work out. Put it in a cell of its own and name that cell here to see the rows.',
    nl: '{part} is een formule in deze formule, die alleen Sheets kan uitrekenen. Zet haar in een eigen cel en noem die cel hier om de rijen te zien.',
  },
  wizard_formula_goes_on: {
    en: 'The formula goes on to reckon with what {name} gives; that part is not explained here.',
    nl: 'De formule rekent verder met wat {name} geeft; dat deel wordt hier niet uitgelegd.',
  },
  wizard_left_out: { en: 'Left out: {reason}', nl: 'Weggelaten: {reason}' },
  wizard_above: { en: 'Above the line', nl: 'Boven de streep' },
  wizard_only_above: { en: 'Only above the line', nl: 'Alleen boven de streep' },
  wizard_taken_off: { en: 'Taken off above the line', nl: 'Gaat er boven de streep af' },
  wizard_only_below: { en: 'Only below the line', nl: 'Alleen onder de streep' },
  wizard_below: { en: 'Below the line', nl: 'Onder de streep' },
  wizard_counted: { en: 'Counted', nl: 'Geteld' },
  wizard_no_parts: {
    en: 'No row has a part of its own: the figure is worked out from all of them together.',
    nl: 'Geen rij heeft een eigen aandeel: het cijfer is uit alle rijen samen berekend.',
  },
  wizard_adds_nothing: { en: 'Counted, adds nothing by itself', nl: 'Geteld, voegt zelf niets toe' },
  wizard_rows_add_up: { en: 'Together {rows|row|rows}: the whole tab', nl: 'Samen {rows|rij|rijen}: het hele tabblad' },
  wizard_no_tab: { en: 'The tab {tab} is not there.', nl: 'Het tabblad {tab} is er niet.' },
  wizard_no_range: { en: '“{range}” is no place on a tab.', nl: '‘{range}’ is geen plek op een tabblad.' },
  wizard_not_built: {
    en: 'Nothing was changed, and your choices are kept. {advice}',
    nl: 'Er is niets veranderd, en je keuzes zijn bewaard. {advice}',
  },
  wizard_not_refreshed: {
    en: 'The sheet is as it was. {advice}',
    nl: 'Het blad is zoals het was. {advice}',
  },
  advice_minute: {
    en: 'Try again in a minute. If it fails again and again, reload the spreadsheet first.',
    nl: 'Probeer het over een minuut opnieuw. Blijft het misgaan, laad de spreadsheet dan eerst opnieuw.',
  },
  advice_permission: {
    en: 'A permission is missing: choose this from the menu Extensions instead, and allow all that Google asks for there.',
    nl: 'Er ontbreekt een toestemming: kies dit in het menu Extensies, en sta daar alles toe wat Google vraagt.',
  },
  advice_protected: {
    en: 'You may not change a part of this spreadsheet: ask its owner to lift the protection of the KPI tabs, then try again.',
    nl: 'Een deel van deze spreadsheet mag je niet wijzigen: vraag de eigenaar de beveiliging van de KPI-tabbladen op te heffen en probeer het opnieuw.',
  },
  advice_full: {
    en: 'The spreadsheet is full: delete tabs that nobody needs any more, then try again.',
    nl: 'De spreadsheet is vol: verwijder tabbladen die niemand meer nodig heeft en probeer het dan opnieuw.',
  },
  advice_sheets: {
    en: 'The spreadsheet has 200 tabs, as many as Google allows: delete tabs that nobody needs any more, then try again.',
    nl: 'De spreadsheet heeft 200 tabbladen, zoveel als Google toestaat: verwijder tabbladen die niemand meer nodig heeft en probeer het dan opnieuw.',
  },
  wizard_not_yet: { en: 'Not built yet. {says}', nl: 'Nog niet gemaakt. {says}' },
  wizard_busy: {
    en: 'Someone else is refreshing this spreadsheet: try again in a moment.',
    nl: 'Iemand anders vernieuwt deze spreadsheet nu: probeer het zo opnieuw.',
  },
};
