/** The SMART check and what else is doubtful in a goal, the objectives, and the help on the plan tab: cells say none of it. */
export const goalTexts = {
  plan_too_many: {
    en: '{count} KPIs are a lot to steer by: keep it to {most} or fewer.',
    nl: '{count} KPI’s zijn veel om op te sturen: beperk het tot hooguit {most}.',
  },
  expects_addresses: {
    en: 'e-mail addresses with commas between',
    nl: 'e-mailadressen met komma’s ertussen',
  },
  until_no_report: {
    en: 'Until then no report of it goes out.',
    nl: 'Tot die tijd gaat er geen rapport van uit.',
  },
  until_no_goal: {
    en: 'Until then nothing is judged by it; a goal that stood there is kept on the tab {tab}.',
    nl: 'Tot die tijd wordt er niets aan getoetst; een doel dat er stond, blijft bewaard op het tabblad {tab}.',
  },
  until_no_due: {
    en: 'Until then the end of the period counts.',
    nl: 'Tot die tijd geldt het einde van de periode.',
  },
  until_nobody: {
    en: 'Until then nobody is mailed by it.',
    nl: 'Tot die tijd krijgt daardoor niemand een mail.',
  },
  doubt_far_above: {
    en: 'The target is at least ten times the highest of the last {count} months ({known}{per}): is that what you mean?',
    nl: 'Het doel is minstens tien keer het hoogste van de laatste {count} maanden ({known}{per}): klopt dat?',
  },
  doubt_far_below: {
    en: 'The target is at most a tenth of the lowest of the last {count} months ({known}{per}): is that what you mean?',
    nl: 'Het doel is hooguit een tiende van het laagste van de laatste {count} maanden ({known}{per}): klopt dat?',
  },
  doubt_wrong_way: {
    en: 'Lower is better here, and the target is above the highest of the last {count} months ({known}{per}): is that what you mean?',
    nl: 'Lager is hier beter, en het doel ligt boven het hoogste van de laatste {count} maanden ({known}{per}): klopt dat?',
  },
  doubt_per_month: { en: ' a month', nl: ' per maand' },
  smart_specific: { en: 'a number to reach', nl: 'een getal om te halen' },
  smart_no_target: { en: 'no target yet', nl: 'nog geen doel' },
  smart_no_number: { en: 'the data gives no number', nl: 'de gegevens geven geen getal' },
  smart_measurable: { en: 'the data measures it', nl: 'de gegevens meten het' },
  smart_other_length: {
    en: 'the history is by month and cannot be compared with this period',
    nl: 'de historie is per maand en niet met deze periode te vergelijken',
  },
  smart_short_history: {
    en: 'only {months|whole month|whole months} of history, too few to judge by',
    nl: 'pas {months|hele maand|hele maanden} historie, te weinig om op te oordelen',
  },
  smart_past_months: { en: 'the last {count} months', nl: 'de laatste {count} maanden' },
  smart_past_spans: {
    en: 'the last {count} periods of {length} months',
    nl: 'de laatste {count} perioden van {length} maanden',
  },
  smart_above: { en: 'above {beaten} of {past}', nl: 'hoger dan {beaten} van {past}' },
  smart_below: { en: 'below {beaten} of {past}', nl: 'lager dan {beaten} van {past}' },
  smart_above_per_month: { en: 'per month above {beaten} of {past}', nl: 'per maand hoger dan {beaten} van {past}' },
  smart_below_usual: {
    en: 'asks for less than is usual: {better} of {past} did better',
    nl: 'vraagt minder dan gebruikelijk: {better} van {past} waren beter',
  },
  smart_below_all: {
    en: 'asks for less than each of {past} brought: nothing to work for',
    nl: 'vraagt minder dan elk van {past} opleverde: daar hoef je niets voor te doen',
  },
  smart_beyond_best: {
    en: 'beyond each of {past}, {change}% from the best',
    nl: 'voorbij elk van {past}, {change}% van de beste',
  },
  smart_beyond_all: { en: 'beyond each of {past}', nl: 'voorbij elk van {past}' },
  smart_no_objective: { en: 'no objective', nl: 'geen doelstelling' },
  smart_own_objective: {
    en: 'your own objective “{objective}”: judge for yourself',
    nl: 'eigen doelstelling ‘{objective}’: oordeel zelf',
  },
  smart_serves: { en: 'serves “{objective}”', nl: 'dient ‘{objective}’' },
  smart_serves_other: {
    en: 'does not serve “{objective}” but “{serves}”',
    nl: 'dient niet ‘{objective}’ maar ‘{serves}’',
  },
  smart_no_due: { en: 'no due date', nl: 'geen einddatum' },
  smart_due: { en: 'due {due}', nl: 'te halen op {due}' },
  smart_due_past: { en: 'the due date {due} has passed', nl: 'de einddatum {due} is voorbij' },
  smart_due_far: {
    en: 'due {due} lies further ahead than the data reaches back',
    nl: 'einddatum {due} ligt verder vooruit dan de gegevens teruggaan',
  },
  plan_tab_help: {
    en: 'Change the settings, targets and answers here, then choose Refresh KPIs from the menu.',
    nl: 'Wijzig hier de instellingen, doelen en antwoorden en kies daarna KPI’s vernieuwen in het menu.',
  },
  plan_help_targets: {
    en: 'A target typed on the KPI sheet lands here. Add a row for each period to come.',
    nl: 'Een doel dat je op het KPI-blad typt, komt hier. Zet er een rij bij voor elke periode die komt.',
  },
  plan_help_answers: {
    en: 'Type an answer beside a question; until then, what depends on it stays uncounted.',
    nl: 'Typ een antwoord naast de vraag; tot dan telt wat ervan afhangt niet mee.',
  },
  plan_help_kpis: {
    en: 'Change these on the KPI sheet; here only Hour, Live, Alerts and Snoozed until. Alerts: floor, target, previous period, no new data, or no.',
    nl: 'Wijzig deze op het KPI-blad; hier alleen Uur, Live, Meldingen en Stil t/m. Meldingen: ondergrens, doel, vorige periode, geen nieuwe gegevens, of nee.',
  },
  plan_help_others: {
    en: 'Type a name in a new row under the KPI sheet to start it.',
    nl: 'Typ een naam in een nieuwe rij onder het KPI-blad om te beginnen.',
  },
  plan_help_as_of: { en: 'written by the add-on', nl: 'geschreven door de add-on' },
  plan_help_objective: {
    en: 'choose from the list, or type your own words',
    nl: 'kies uit de lijst, of typ eigen woorden',
  },
  plan_help_bytes: {
    en: 'at each refresh; ten billion without it',
    nl: 'bij elke vernieuwing; tien miljard als dit leeg is',
  },
  plan_help_list: { en: 'choose from the list', nl: 'kies uit de lijst' },
  plan_example: { en: 'for example {value}', nl: 'bijvoorbeeld {value}' },
  plan_example_days: { en: 'mon-fri or mon,tue,sat', nl: 'ma-vr of ma,di,za' },
  plan_help_fiscal: { en: 'a day and a month as 1 April', nl: 'een dag en een maand als 1 april' },
  plan_help_on_track: { en: '{usual} of the pace', nl: '{usual} van het tempo' },
  plan_help_quiet: { en: '{usual} of the period', nl: '{usual} van de periode' },
  cell_remark_of: { en: '{column}: {remark}', nl: '{column}: {remark}' },
  plan_note_from: {
    en: 'First day for which the target holds, as 1 Jan 2026. Blank: from the beginning.',
    nl: 'Eerste dag waarop het doel geldt, zoals 1 jan 2026. Leeg: vanaf het begin.',
  },
  plan_note_to: {
    en: 'Last day for which the target holds, as 31 Dec 2026. Blank: for good.',
    nl: 'Laatste dag waarop het doel geldt, zoals 31 dec 2026. Leeg: zonder einde.',
  },
  plan_note_target: {
    en: 'What you aim for, in the KPI’s own unit, as 400000 or 45%.',
    nl: 'Waar je op mikt, in de eenheid van de KPI, zoals 400000 of 45%.',
  },
  plan_note_floor: {
    en: 'What it must at least be, as 350000 or 40%; beyond it the status is behind.',
    nl: 'Wat het minstens moet zijn, zoals 350000 of 40%; daar voorbij is de status achter.',
  },
  plan_note_stretch: {
    en: 'What you hope for, as 500000 or 50%; from there the status is ahead.',
    nl: 'Waar je op hoopt, zoals 500000 of 50%; vanaf daar is de status voor.',
  },
  plan_note_due: {
    en: 'The day by which, as 31 Dec 2026.',
    nl: 'De dag waarop het zover moet zijn, zoals 31 dec 2026.',
  },
  plan_note_answer: {
    en: 'Choose one of the possible answers, or leave it blank to answer later.',
    nl: 'Kies een van de mogelijke antwoorden, of laat het leeg om later te antwoorden.',
  },
  plan_note_hour: {
    en: 'The hour at which the report goes out, from 0 to 23, as 8.',
    nl: 'Het uur waarop het rapport uitgaat, van 0 t/m 23, zoals 8.',
  },
  plan_note_live: {
    en: 'yes: the number on the KPI sheet is a formula and follows the tabs at once.',
    nl: 'ja: het getal op het KPI-blad is een formule en volgt de tabbladen meteen.',
  },
  plan_note_alerts: {
    en: 'When a short mail comes at once, as: floor, no new data. no: never. Blank: as usual.',
    nl: 'Wanneer er meteen een korte mail komt, zoals: ondergrens, geen nieuwe gegevens. nee: nooit. Leeg: zoals gewoonlijk.',
  },
  plan_note_snoozed: {
    en: 'Until this day, that day included, no alert of this KPI comes, as 31 Dec 2026. Blank: they come.',
    nl: 'T/m deze dag komt er geen melding van deze KPI, zoals 31 dec 2026. Leeg: ze komen.',
  },
  objective_grow_revenue: { en: 'Grow revenue', nl: 'Omzet laten groeien' },
  objective_keep_customers: { en: 'Keep customers', nl: 'Klanten behouden' },
  objective_sell_faster: { en: 'Sell faster', nl: 'Sneller verkopen' },
  objective_sell_more_per_customer: { en: 'Sell more per customer', nl: 'Meer verkopen per klant' },
  objective_spend_less_per_customer: { en: 'Spend less per customer', nl: 'Minder uitgeven per klant' },
  objective_happier_team: { en: 'A happier team', nl: 'Een tevredener team' },
};
